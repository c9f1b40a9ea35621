import type { Span } from '../../text/span';

/** Longer than any paragraph of prose, in UTF-16 code units. What is longer is read in pieces, so that memory stays small. */
const LONGEST = 20_000;

/** The stretch itself, or where it is too long to be a paragraph the pieces of it, cut behind sentences or words where there are any. */
export function pieces(text: string, { start, end }: Span): Span[] {
  const cut: Span[] = [];
  let from = start;
  while (end - from > LONGEST) {
    const window = text.slice(from, from + LONGEST);
    const at = Math.max(window.lastIndexOf('. '), window.lastIndexOf('.” '), window.lastIndexOf('." '));
    const to = from + (at > LONGEST / 2 ? window.indexOf(' ', at) + 1 : behindLastWord(window));
    cut.push({ start: from, end: to });
    from = to;
  }
  cut.push({ start: from, end });
  return cut;
}

function behindLastWord(window: string): number {
  const space = window.lastIndexOf(' ') + 1;
  if (space > LONGEST / 2) return space;
  const splitsPair = /[\uD800-\uDBFF]$/.test(window);
  return splitsPair ? window.length - 1 : window.length;
}
