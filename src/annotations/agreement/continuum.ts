import { bySpan, type Span } from '../../text/span';

/** A text in which several people marked units. */
export interface Continuum {
  /** In UTF-16 code units. */
  readonly length: number;
  /** The units of each person who worked on it, in the order of the text, none overlapping another of the same person. */
  readonly observers: readonly (readonly Unit[])[];
}

/** A stretch that somebody marked, with what they said it is. */
export interface Unit extends Span {
  readonly label: string;
}

/** Units as a continuum takes them, and how many were left out because they overlap one before: the measures know no stacked units. */
export function withoutOverlaps(units: readonly Unit[]): { readonly units: readonly Unit[]; readonly leftOut: number } {
  const kept: Unit[] = [];
  for (const unit of [...units].sort(bySpan)) if (unit.start >= (kept.at(-1)?.end ?? 0)) kept.push(unit);
  return { units: kept, leftOut: units.length - kept.length };
}

/** The stretches between units, each with a length above 0. */
export function gapLengths(units: readonly Span[], length: number): number[] {
  const ends = [0, ...units.map(({ end }) => end)];
  const starts = [...units.map(({ start }) => start), length];
  return starts.map((start, at) => start - ends[at]!).filter((gap) => gap > 0);
}
