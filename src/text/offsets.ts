import type { Span } from './span';

/** Converts offsets of one text between UTF-16 code units (inside) and Unicode code points (at the borders: formats, command line). */
export interface Offsets {
  /** Code points before a UTF-16 offset; an offset inside a surrogate pair counts as before it. */
  toCodePoints(codeUnits: number): number;
  /** UTF-16 offset of a code point; past the end of the text, its length. */
  toCodeUnits(codePoints: number): number;
  spanToCodePoints(span: Span): Span;
  spanToCodeUnits(span: Span): Span;
}

/** Prepares the conversion: one pass over the text, then each offset by binary search over its astral characters. */
export function offsetsOf(text: string): Offsets {
  /** UTF-16 offsets of the astral characters, each of which is two code units and one code point. */
  const astral: number[] = [];
  for (const { index } of text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)) astral.push(index);

  const toCodePoints = (codeUnits: number) => codeUnits - countBelow(astral.length, (i) => astral[i]! + 1 < codeUnits);
  const toCodeUnits = (codePoints: number) =>
    Math.min(text.length, codePoints + countBelow(astral.length, (i) => astral[i]! - i < codePoints));
  return {
    toCodePoints,
    toCodeUnits,
    spanToCodePoints: ({ start, end }) => ({ start: toCodePoints(start), end: toCodePoints(end) }),
    spanToCodeUnits: ({ start, end }) => ({ start: toCodeUnits(start), end: toCodeUnits(end) }),
  };
}

/** How many of the first `length` indices pass a test that holds up to some index and never after it. */
export function countBelow(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether an offset cuts a surrogate pair in two. */
export function isInsidePair(text: string, offset: number): boolean {
  return /[\uD800-\uDBFF]/.test(text.charAt(offset - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(offset));
}
