import type { Span } from './span';

/** What a token is made of. A mark is anything that may open or close a quotation, an apostrophe at a word's edge included. */
export type TokenKind = 'word' | 'number' | 'mark' | 'punctuation';

export interface Token extends Span {
  readonly kind: TokenKind;
}

/**
 * In order of preference: abbreviations with inner stops (`U.S.`, `a.m.`), numbers (`1,200.5`, `2nd`, `$5`, `12%`), words (with
 * inner apostrophes, hyphens, stops and ampersands), doubled single marks, quotation marks, and whatever else is no white space.
 */
const TOKEN = new RegExp(
  [
    String.raw`(?<abbreviation>\p{L}\.(?:\p{L}\.)+)`,
    String.raw`(?<number>[$€£¥]?\p{Nd}+(?:[.,:]\p{Nd}+)*(?:%|\p{L}{1,2}(?!\p{L}))?)`,
    String.raw`(?<word>[\p{L}\p{N}\p{M}_]+(?:(?:['’\-‐‑.&@/]|\u00AD)[\p{L}\p{N}\p{M}_]+)*)`,
    String.raw`(?<mark>''|\x60\x60|['"\x60‘’‚‛“”„‟‹›«»「」『』〝〞＂])`,
    String.raw`(?<punctuation>\.{2,}|-{2,}|[^\s])`,
  ].join('|'),
  'gu',
);

/** Cuts a stretch of text into tokens, white space left out; linear in its length. Offsets are those of the whole text. */
export function tokenize(text: string, { start, end }: Span): Token[] {
  const tokens: Token[] = [];
  for (const match of text.slice(start, end).matchAll(TOKEN)) {
    const { number, mark, punctuation } = match.groups!;
    const kind = number ? 'number' : mark ? 'mark' : punctuation ? 'punctuation' : 'word';
    const at = start + match.index;
    tokens.push({ kind, start: at, end: at + match[0].length });
  }
  return tokens;
}
