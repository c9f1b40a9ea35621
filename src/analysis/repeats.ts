import { contains, shift, type Span } from '../text/span';
import type { Repeat } from './analysis';

/** Where the words of `part` stand again further down: one span for every repeat whose first occurrence holds all of `part`. */
export function repeatsOf(part: Span, repeats: readonly Repeat[]): Span[] {
  return repeats.filter(({ of }) => contains(of, part)).map(({ of, span }) => shift(part, span.start - of.start));
}
