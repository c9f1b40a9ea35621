import { countBelow } from '../text/offsets';
import type { Span } from '../text/span';
import { tokenize } from '../text/tokens';

/**
 * Every word and sign of a stretch of text, so that nothing but white space lies between two: formats that are made of tokens want the whole text.
 * @param cuts offsets, in order, at which a token must not go on: the borders of marks
 */
export function tokensOf(text: string, within: Span, cuts: readonly number[]): Span[] {
  const tokens: Span[] = [];
  const add = (start: number, end: number) => {
    for (const { index, 0: words } of text.slice(start, end).matchAll(/\S+/gu)) {
      let from = start + index;
      const to = from + words.length;
      for (let cut = countBelow(cuts.length, (i) => cuts[i]! <= from); cut < cuts.length && cuts[cut]! < to; cut++) {
        tokens.push({ start: from, end: cuts[cut]! });
        from = cuts[cut]!;
      }
      tokens.push({ start: from, end: to });
    }
  };
  let at = within.start;
  for (const { start, end } of tokenize(text, within)) {
    if (start > at) add(at, start);
    add(start, end);
    at = end;
  }
  add(at, within.end);
  return tokens;
}
