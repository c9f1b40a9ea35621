import { countBelow } from './offsets';
import type { Span } from './span';

/**
 * A text with its line breaks as `\n`, and the way back to the text as it stands. Annotations speak of the former, so that a change of line
 * endings moves nothing; editors and analyses of the latter. All offsets are UTF-16 code units.
 */
export interface LineFeeds {
  readonly text: string;
  /** Where a stretch of the text as it stands is in `text`. */
  normal(span: Span): Span;
  /** Where a stretch of `text` is in the text as it stands. */
  original(span: Span): Span;
}

/** Makes `\r\n` and `\r` into `\n`. Linear; where there is nothing to do the text itself is returned. */
export function withLineFeeds(original: string): LineFeeds {
  if (!original.includes('\r')) return { text: original, normal: (span) => span, original: (span) => span };
  // Where in the original the second unit of each `\r\n` stands.
  const dropped = [...original.matchAll(/\r\n/g)].map(({ index }) => index + 1);
  const text = original.replace(/\r\n?/g, '\n');
  const toNormal = (offset: number) => offset - countBelow(dropped.length, (index) => dropped[index]! < offset);
  const toOriginal = (offset: number) =>
    offset + countBelow(dropped.length, (index) => dropped[index]! - index <= offset);
  return {
    text,
    normal: ({ start, end }) => ({ start: toNormal(start), end: toNormal(end) }),
    original: ({ start, end }) => ({ start: toOriginal(start), end: toOriginal(end) }),
  };
}
