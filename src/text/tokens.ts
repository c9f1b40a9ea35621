import { plainView } from './plainView';
import type { Span } from './span';

/** What a token is made of. A mark is anything that may open or close a quotation, an apostrophe at a word's edge included. */
export type TokenKind = 'word' | 'number' | 'mark' | 'punctuation';

export interface Token extends Span {
  readonly kind: TokenKind;
}

/**
 * In order of preference: abbreviations with inner stops (`U.S.`, `a.m.`), numbers (`1,200.5`, `2nd`, `$5`, `12%`), words (with
 * inner apostrophes, hyphens, stops and ampersands), doubled single marks, quotation marks, and whatever else is no white space.
 * What fills the plain view up behind a mark or apostrophe belongs to it. The groups: number, mark, punctuation; none for words.
 */
const TOKEN = new RegExp(
  [
    String.raw`\p{L}\.(?:\p{L}\.)+`,
    String.raw`([$€£¥]?\p{Nd}+(?:[.,:]\p{Nd}+)*(?:%|\p{L}{1,2}(?!\p{L}))?)`,
    String.raw`[\p{L}\p{N}\p{M}_]+(?:['’\-‐‑.&@/\u00AD]\u2060*[\p{L}\p{N}\p{M}_]+)*`,
    String.raw`((?:''|\x60\x60|['"\x60‘’‚‛“”„‟‹›«»「」『』〝〞＂])\u2060*)`,
    String.raw`(\.{2,}|-{2,}|[^\s\u2060])`,
  ].join('|'),
  'gu',
);

/** Cuts a stretch of text into tokens, white space and tags left out; linear in its length. Offsets are those of the whole text. */
export function tokenize(text: string, { start, end }: Span): Token[] {
  const part = plainView(text.slice(start, end));
  const tokens: Token[] = [];
  let at = 0;
  while (at < part.length) {
    const code = part.charCodeAt(at);
    if (code === SPACE) {
      at++;
      continue;
    }
    const wordEnd = plainWordEnd(part, at);
    if (wordEnd > at) {
      tokens.push({ kind: 'word', start: start + at, end: start + wordEnd });
      at = wordEnd;
    } else if (isPlainPunctuation(code)) {
      tokens.push({ kind: 'punctuation', start: start + at, end: start + at + 1 });
      at++;
    } else {
      TOKEN.lastIndex = at;
      const match = TOKEN.exec(part);
      if (!match) break;
      const kind = match[1] ? 'number' : match[2] ? 'mark' : match[3] ? 'punctuation' : 'word';
      at = match.index + match[0].length;
      tokens.push({ kind, start: start + match.index, end: start + at });
    }
  }
  return tokens;
}

const SPACE = 0x20;
const COMMA = 0x2c;

/** Where a word of English letters ends that a space or a comma follows, as most do; `at` for everything else. */
function plainWordEnd(text: string, at: number): number {
  let to = at;
  while (isEnglishLetter(text.charCodeAt(to))) to++;
  const next = text.charCodeAt(to);
  return next === SPACE || next === COMMA || to === text.length ? to : at;
}

function isEnglishLetter(code: number): boolean {
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

/** A sign that is a token by itself wherever it stands: `,;:!?()`. */
function isPlainPunctuation(code: number): boolean {
  return (
    code === COMMA || code === 0x3a || code === 0x3b || code === 0x21 || code === 0x3f || code === 0x28 || code === 0x29
  );
}
