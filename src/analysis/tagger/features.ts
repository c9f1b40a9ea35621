import type { CutParagraph, WrittenToken } from '../../text/cutParagraph';
import type { PairedMarks } from '../../text/quotationMarks';
import { lowerStraight } from '../../text/characters';

/** What the tagger sees of a token's letters. All four are functions of the token's words alone, so that they can be kept by them. */
export interface TokenForm {
  /** Lower case, apostrophes straight, digits as 0, without a possessive ending; a quotation mark as what it does, whatever its glyph. */
  readonly word: string;
  /** The word's last and first three letters. */
  readonly suffix: string;
  readonly prefix: string;
  /** Classes of characters, runs collapsed: `Xx`, `X.X.`, `d,d`; with `'s` where the word is possessive. */
  readonly shape: string;
}

/** How a token stands to the quotation marks around it. A stretch's length tells titles and scare quotes from speech. */
export const MARK_STATE = {
  outside: 0,
  opensShort: 1,
  opensMedium: 2,
  opensLong: 3,
  opensUnclosed: 4,
  inShort: 5,
  inMedium: 6,
  inLong: 7,
  inUnclosed: 8,
  closes: 9,
  nested: 10,
  orphan: 11,
  beforeOrphan: 12,
  stray: 13,
} as const;

/** How many values a mark state and a position may have. */
export const STATES = { marks: 14, position: 6 } as const;

/** A stretch of at most so many tokens is short, or of medium length. */
const SHORT = 3;
const MEDIUM = 8;

/** A shape longer than this says no more. */
const LONGEST_SHAPE = 6;

const POSSESSIVE = /(?<=.)(?:'s|')$/u;

/** The form of a token; that of a quotation mark depends on its state. */
export function formOf(text: string, isMark: boolean, state: number): TokenForm {
  if (isMark) return MARK_FORMS[state] ?? OTHER_MARK;
  const lower = lowerStraight(text).replace(/\p{Nd}/gu, '0');
  const word = lower.replace(POSSESSIVE, '');
  return {
    word,
    suffix: word.slice(-3),
    prefix: word.slice(0, 3),
    shape: shapeOf(text) + (word.length < lower.length ? "'s" : ''),
  };
}

function shapeOf(text: string): string {
  let shape = '';
  let before = '';
  for (const character of text) {
    const kind = classOf(character);
    if (kind !== before) shape += kind;
    before = kind;
    if (shape.length >= LONGEST_SHAPE) break;
  }
  return shape;
}

function classOf(character: string): string {
  if (character >= 'a' && character <= 'z') return 'x';
  if (character >= 'A' && character <= 'Z') return 'X';
  if (/\p{Lu}/u.test(character)) return 'X';
  if (/\p{L}|\p{M}/u.test(character)) return 'x';
  if (/\p{N}/u.test(character)) return 'd';
  return character === '’' ? "'" : character;
}

function markForm(glyph: string): TokenForm {
  return { word: glyph, suffix: glyph, prefix: glyph, shape: glyph };
}

const OPENING = markForm('“');
const CLOSING = markForm('”');
const OTHER_MARK = markForm("'");

/** The forms of marks by state; a mark in any other state is an apostrophe or the like. */
const MARK_FORMS: Readonly<Record<number, TokenForm>> = {
  [MARK_STATE.opensShort]: OPENING,
  [MARK_STATE.opensMedium]: OPENING,
  [MARK_STATE.opensLong]: OPENING,
  [MARK_STATE.opensUnclosed]: OPENING,
  [MARK_STATE.closes]: CLOSING,
  [MARK_STATE.orphan]: CLOSING,
  [MARK_STATE.nested]: markForm('‘'),
};

/** The mark state of every token of a paragraph. Linear in its length. */
export function readMarkStates(tokens: readonly WrittenToken[], { stretches, orphan }: PairedMarks): Uint8Array {
  const states = new Uint8Array(tokens.length);
  tokens.forEach(({ kind }, index) => {
    if (kind === 'mark') states[index] = MARK_STATE.stray;
  });
  let index = 0;
  if (orphan) {
    while (index < tokens.length && tokens[index]!.start < orphan.start) states[index++] = MARK_STATE.beforeOrphan;
    states[index++] = MARK_STATE.orphan;
  }
  for (const stretch of stretches) {
    const { start, end, opener, closer, depth } = stretch;
    if (depth > 0) continue;
    while (index < tokens.length && tokens[index]!.start < start) index++;
    const first = index;
    while (index < tokens.length && tokens[index]!.start < end) index++;
    const length = index - first - (closer ? 2 : 1);
    const size = !closer ? 3 : length <= SHORT ? 0 : length <= MEDIUM ? 1 : 2;
    states.fill(MARK_STATE.inShort + size, first, index);
    if (tokens[first]?.start === opener.start) states[first] = MARK_STATE.opensShort + size;
    if (closer && tokens[index - 1]?.end === closer.end) states[index - 1] = MARK_STATE.closes;
  }
  markNested(states, tokens, stretches);
  return states;
}

function markNested(states: Uint8Array, tokens: readonly WrittenToken[], stretches: PairedMarks['stretches']): void {
  const nested = new Set<number>();
  for (const { depth, opener, closer } of stretches) {
    if (depth === 0) continue;
    nested.add(opener.start);
    if (closer) nested.add(closer.start);
  }
  if (nested.size === 0) return;
  tokens.forEach(({ start }, index) => {
    if (nested.has(start)) states[index] = MARK_STATE.nested;
  });
}

/** Where every token stands: 0 inside a sentence, 1 at its start, 2 at the paragraph's start; 3 more where capitals make it a headline. */
export function readPositions({ tokens }: CutParagraph, isTitleCase: boolean): Uint8Array {
  const headline = isTitleCase ? 3 : 0;
  const positions = new Uint8Array(tokens.length);
  tokens.forEach(({ sentence }, index) => {
    const place = index === 0 ? 2 : sentence !== tokens[index - 1]!.sentence ? 1 : 0;
    positions[index] = place + headline;
  });
  return positions;
}

/** Whether most of a short paragraph's longer words begin with a capital, as headlines are written. */
export function looksLikeTitle(tokens: readonly WrittenToken[]): boolean {
  if (tokens.length > 40) return false;
  let long = 0;
  let capital = 0;
  for (const { kind, text } of tokens) {
    if (kind !== 'word' || text.length <= 3) continue;
    long++;
    if (/^\p{Lu}/u.test(text)) capital++;
  }
  return long > 2 && capital > 0.7 * long;
}
