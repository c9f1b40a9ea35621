import type { Span } from '../../text/span';
import type { WordMark } from './wordMarks';

/** How far behind an approximation its figure may stand, in code units: `about $40`, `more than two thousand`. */
const REACH = 2;

/** The words that make a statement weaker than a plain one; `about` and the like before figures only. In the order of the text. */
export function hedgesIn(marks: readonly WordMark[]): Span[] {
  const figures = marks.filter(({ is }) => is === 'number' || is === 'number-word').map(({ start }) => start);
  return marks
    .filter(({ is, end }) => {
      if (is === 'hedge' || is === 'hearsay') return true;
      return is === 'approximation' && figures.some((start) => start >= end && start - end < REACH);
    })
    .map(({ start, end }) => ({ start, end }));
}
