import { lowerStraight, startsWithCapital } from '../../text/characters';
import type { CutParagraph } from '../../text/cutParagraph';
import type { TokenKind } from '../../text/tokens';
import type { Span } from '../../text/span';
import { ABBREVIATED_TITLES, HONORIFICS } from './lists/titles';
import { NAME_SUFFIXES } from './lists/names';

/** A word, number, mark or punctuation of a paragraph with all that the search for names asks of it. Offsets count from the paragraph's start. */
export interface Word extends Span {
  readonly kind: TokenKind;
  /** As written, without a possessive ending and without the stop of an abbreviation; `end` lies behind the stop, before the ending. */
  readonly text: string;
  /** `text` in lower case, apostrophes straight. */
  readonly lower: string;
  readonly capital: boolean;
  /** Whether `'s`, or an apostrophe behind an s, follows. */
  readonly possessive: boolean;
  /** Index of its sentence in the paragraph. */
  readonly sentence: number;
  /** Whether no other word stands before it in its sentence, or in the quotation it opens. */
  readonly first: boolean;
  /** Whether it stands inside double quotation marks. */
  readonly quoted: boolean;
  /** Whether only white space stands between it and the word before, with no stop of a sentence. */
  readonly joined: boolean;
}

const OPENING = new Set(['“', '„', '«', '``']);
const CLOSING = new Set(['”', '»']);
const EITHER = new Set(['"', "''", '＂', '‟']);
const STOPPED = new Set(['inc', 'corp', 'co', 'ltd', 'bros', 'no', 'st', 'mt', 'ft', ...NAME_SUFFIXES]);

/** Makes words of a paragraph's tokens, in one pass. */
export function readWords(paragraph: string, { tokens }: CutParagraph): Word[] {
  const words: Word[] = [];
  let sentence = 0;
  let quoted = false;
  let first = true;
  for (let i = 0; i < tokens.length; i++) {
    const compound = tokens[i]!.kind === 'word' || tokens[i]!.kind === 'number' ? hyphenated(tokens, i) : undefined;
    const token = compound ?? tokens[i]!;
    if (compound) i += 2;
    const { text: written } = token;
    if (token.sentence !== sentence) {
      sentence = token.sentence;
      first = true;
    }
    if (token.kind === 'mark') {
      if (OPENING.has(written) || (EITHER.has(written) && !quoted)) {
        quoted = true;
        first ||= opensSentence(paragraph, token.end);
      } else if (CLOSING.has(written) || EITHER.has(written)) quoted = false;
    }
    const bare = token.kind === 'word' ? withoutPossessive(written) : written;
    const stop = tokens[i + 1];
    const isStopped =
      stop?.start === token.end && paragraph[stop.start] === '.' && stop.end === stop.start + 1 && takesStop(bare);
    const apostrophe =
      bare.endsWith('s') &&
      stop?.start === token.end &&
      (paragraph[stop.start] === "'" || paragraph[stop.start] === '’') &&
      /^['’]\s+[\p{L}\p{N}]/u.test(paragraph.slice(stop.start, stop.start + 4));
    const previous = words[words.length - 1];
    words.push({
      kind: token.kind,
      start: token.start,
      end: isStopped ? stop.end : bare === written ? token.end : token.start + bare.length,
      text: bare,
      lower: bare === written ? token.lower : lowerStraight(bare),
      capital: isCapitalised(bare),
      possessive: token.kind === 'word' && (bare.length < written.length || apostrophe),
      sentence,
      first,
      quoted,
      joined: previous?.sentence === sentence && areJoined(paragraph, previous.end, token.start),
    });
    if (isStopped || apostrophe) i++;
    if (token.kind === 'word' || token.kind === 'number') first = false;
  }
  return withoutShouting(words);
}

/** From so many words in capitals on they tell no names, unless a colon follows: `JAKE ROE, HOST:`. */
const SHOUTING = 4;

/** Takes the capitals off what is written in nothing else for several words within a text. */
function withoutShouting(words: Word[]): Word[] {
  for (let from = 0; from < words.length; from++) {
    if (!isShouted(words[from]!)) continue;
    let to = from;
    while (to < words.length && isShouted(words[to]!)) to++;
    if (to - from >= SHOUTING && words[to]?.text !== ':' && to - from < words.length) {
      for (let i = from; i < to; i++) if (words[i]!.kind === 'word') words[i] = { ...words[i]!, capital: false };
    }
    from = Math.max(from, to);
  }
  return words;
}

function isShouted({ kind, text, lower, capital }: Word): boolean {
  if (kind !== 'word') return kind === 'number';
  return capital && text.length > 1 && text !== lower && text === text.toUpperCase();
}

/** `34-year-old` or `U.S.-born`, of which the tokens are three, as one word. */
function hyphenated(tokens: CutParagraph['tokens'], at: number): CutParagraph['tokens'][number] | undefined {
  const hyphen = tokens[at + 1];
  const [first, last] = [tokens[at]!, tokens[at + 2]];
  if (hyphen?.start !== first.end || hyphen.text !== '-' || last?.kind !== 'word' || last.start !== hyphen.end)
    return undefined;
  const text = `${first.text}-${last.text}`;
  return { ...last, start: first.start, text, lower: lowerStraight(text) };
}

/** Whether nothing but white space, or a possessive ending and some, stands between two words. */
function areJoined(paragraph: string, end: number, start: number): boolean {
  if (start - end === 1 && paragraph[end] === ' ') return true;
  return start - end < 6 && /^['’]?s?\s+$/.test(paragraph.slice(end, start));
}

/** Whether a word begins with a capital, or behind a small article: `al-Roe`, `d’Ormes`. */
function isCapitalised(word: string): boolean {
  return startsWithCapital(word) || (/^[aed]/.test(word) && /^(?:al|el|d|de)['’-]\p{Lu}/u.test(word));
}

/** Whether a quotation that opens here begins a sentence of its own. */
function opensSentence(paragraph: string, at: number): boolean {
  return /^\s?\p{Lu}/u.test(paragraph.slice(at, at + 2));
}

function withoutPossessive(word: string): string {
  return (word.endsWith('s') || word.endsWith('S')) && /['’].$/.test(word) ? word.slice(0, -2) : word;
}

/** Whether a stop right behind the word belongs to it: an initial, a title, `Jr.`. */
function takesStop(word: string): boolean {
  if (!startsWithCapital(word)) return false;
  const lower = word.toLowerCase();
  return /^\p{Lu}$/u.test(word) || ABBREVIATED_TITLES.has(lower) || HONORIFICS.has(lower) || STOPPED.has(lower);
}
