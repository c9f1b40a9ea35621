/** A measure of agreement, or why there is none: it is never made up, and never NaN. */
export type Coefficient = Defined | NotDefined;

export interface Defined {
  /** 1 is perfect agreement; for measures corrected for chance, 0 is what chance alone would give and less is worse than that. */
  readonly value: number;
  /** How many things it was computed from: items, values, units or characters, as the measure says. */
  readonly n: number;
}

export interface NotDefined {
  readonly value?: never;
  readonly why: WhyNot;
  readonly n: number;
}

export type WhyNot =
  /** No item was judged by two people. */
  | 'nothing-to-compare'
  /** Nobody marked anything. */
  | 'nothing-marked'
  /** Everybody always said the same, so that chance would agree as well. */
  | 'one-category';

export function defined(value: number, n: number): Defined {
  return { value, n };
}

export function notDefined(why: WhyNot, n = 0): NotDefined {
  return { why, n };
}

/** 1 − observed/expected disagreement; where no disagreement can be expected, there was only one category. */
export function correctedForChance(observed: number, expected: number, n: number): Coefficient {
  return expected > 0 ? defined(1 - observed / expected, n) : notDefined('one-category', n);
}
