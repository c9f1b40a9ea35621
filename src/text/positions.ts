import { countBelow } from './offsets';
import type { Span } from './span';

/** A place in a text as editors count it: line and UTF-16 code unit within the line, both from zero. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** A stretch of a text between two positions, half-open. */
export interface Place {
  readonly start: Position;
  readonly end: Position;
}

/** Converts offsets into positions, by binary search over the lines of the text; an offset inside a line break is its line's end. */
export function positionAt(lines: readonly Span[], offset: number): Position {
  const line = Math.max(0, countBelow(lines.length, (index) => lines[index]!.start <= offset) - 1);
  const { start, end } = lines[line]!;
  return { line, character: Math.min(offset, end) - start };
}

/** Where a span stands. */
export function placeOf(lines: readonly Span[], { start, end }: Span): Place {
  return { start: positionAt(lines, start), end: positionAt(lines, end) };
}
