import { defined, notDefined, type Coefficient } from './coefficient';

/** How many marks of two people are matched. */
export interface SpanScore {
  /** 2 · matched / (ours + theirs): F1, whichever of the two is taken for right. `n` counts marks. */
  readonly f1: Coefficient;
  readonly matched: number;
}

export function spanScore(matched: number, ours: number, theirs: number): SpanScore {
  const n = ours + theirs;
  return { matched, f1: n === 0 ? notDefined('nothing-marked') : defined((2 * matched) / n, n) };
}
