import { contains, type Span } from '../../text/span';
import type { WordMark } from './wordMarks';

/** How far behind an approximation its figure may stand, in code units: `about $40`, `more than two thousand`. */
const REACH = 2;

/** The words that make a statement weaker than a plain one; `about` and the like before figures only. In the order of the text. */
export function hedgesIn(marks: readonly WordMark[]): Span[] {
  const names = marks.filter(({ is }) => is === 'name');
  const figures = marks.filter(({ is }) => is === 'number' || is === 'number-word').map(({ start }) => start);
  return marks
    .filter((mark) => {
      const { is, end } = mark;
      // In May nothing is said with reserve.
      if (is === 'hedge' || is === 'hearsay') return !names.some((name) => contains(name, mark));
      return is === 'approximation' && figures.some((start) => start >= end && start - end < REACH);
    })
    .map(({ start, end }) => ({ start, end }));
}
