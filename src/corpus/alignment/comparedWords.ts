import { foldTypography } from '../../text/fold';
import type { Span } from '../../text/span';
import { tokenize } from '../../text/tokens';
import { CAPITAL_FIGURE_WORDS, CONTRACTED, CONTRACTED_WITH_IS, FIGURE_WORDS, NEGATIONS, SPELLINGS } from './spellings';
import { stemOf } from './stem';

/** A word as it is compared with other sources' words. */
export interface ComparedWord extends Span {
  /** Its letters without case, accents and stops, contractions and numbers written out: what two spellings of one word share. */
  readonly key: string;
  /** Its key as far as reported speech keeps it: without ending, tense and person. */
  readonly stem: string;
  /** Its letters in lower case as this source has them; the whole contraction for each of its words. */
  readonly spelt: string;
  /** Whether it stands in an editor's brackets. */
  readonly bracketed: boolean;
  /** Whether an ellipsis stands between it and the word before. */
  readonly afterEllipsis: boolean;
  /** Whether it begins with a capital letter. */
  readonly isCapital: boolean;
  /** Whether it is the first of a span of its passage other than the first span. */
  readonly startsSpan: boolean;
}

/** A censored word: its first letters, then stars or dashes in place of letters, perhaps its last ones. */
const CENSORED = /\p{L}+(?:\*{2,}|-{2,}|—{2,})\p{L}*/gu;

/** The words of a stretch, `don't` as two. Offsets are those of the whole text. */
export function comparedWords(text: string, stretch: Span): ComparedWord[] {
  const words: ComparedWord[] = [];
  let depth = 0;
  let afterEllipsis = false;
  for (const part of withCensoredWhole(text, stretch)) {
    const written = foldTypography(text.slice(part.start, part.end)).toLowerCase();
    if (written === '[' || written === '(') depth++;
    else if (written === ']' || written === ')') depth = Math.max(0, depth - 1);
    else if (written === '…' || written.startsWith('..')) afterEllipsis = true;
    const { start, end } = part;
    const isCapital = /^\p{Lu}/u.test(text.slice(start, end));
    for (const { key, stem, spelt } of keysOf(written)) {
      words.push({ start, end, key, stem, spelt, bracketed: depth > 0, afterEllipsis, isCapital, startsSpan: false });
      afterEllipsis = false;
    }
  }
  return words;
}

/** The words of a passage of one or more spans. */
export function passageWords(text: string, spans: readonly Span[]): ComparedWord[] {
  return spans.flatMap((span, index) =>
    comparedWords(text, span).map((word, at) => (index > 0 && at === 0 ? { ...word, startsSpan: true } : word)),
  );
}

/** Without any of these no word is censored, and the slower look is saved. */
const PERHAPS_CENSORED = /\*\*|--|——/u;

/** The tokens of a stretch, a censored word as one. */
function withCensoredWhole(text: string, stretch: Span): readonly Span[] {
  const { start, end } = stretch;
  const written = text.slice(start, end);
  if (!PERHAPS_CENSORED.test(written)) return tokenize(text, stretch);
  const parts: Span[] = [];
  let from = start;
  for (const { index, 0: word } of written.matchAll(CENSORED)) {
    const at = start + index;
    parts.push(...tokenize(text, { start: from, end: at }), { start: at, end: at + word.length });
    from = at + word.length;
  }
  parts.push(...tokenize(text, { start: from, end }));
  return parts;
}

interface Key {
  readonly key: string;
  readonly stem: string;
  readonly spelt: string;
}

/** What words that were met before are compared as: most words of a text are those of every other. */
const KNOWN = new Map<string, readonly Key[]>();
const MOST_KNOWN = 20_000;
const LONGEST_KNOWN = 30;

function keysOf(written: string): readonly Key[] {
  const known = KNOWN.get(written);
  if (known) return known;
  const keys = readKeys(written);
  if (written.length > LONGEST_KNOWN) return keys;
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  KNOWN.set(written, keys);
  return keys;
}

function readKeys(written: string): Key[] {
  if (/^\p{L}+(?:\*{2,}|-{2,})/u.test(written)) return [{ key: written, stem: stemOf(written), spelt: written }];
  const whole = writeOut(written);
  return whole.split(/[\s\-/_]+/u).flatMap((part) =>
    (SPELLINGS.get(part) ?? part).split(' ').flatMap((word) => {
      const key = word.normalize('NFD').replace(/[^\p{L}\p{N}$€£]+/gu, '');
      return key === '' ? [] : [{ key, stem: stemOf(key), spelt: whole === written ? part : written }];
    }),
  );
}

/** A word with its contractions written out: `they'll` as `they will`. */
function writeOut(written: string): string {
  const known = SPELLINGS.get(written);
  if (known !== undefined) return known;
  if (written.length > 3 && written.endsWith("n't")) return `${written.slice(0, -3)} not`;
  const apostrophe = written.lastIndexOf("'");
  if (apostrophe <= 0) return written;
  const stem = written.slice(0, apostrophe);
  const ending = written.slice(apostrophe + 1);
  if (ending === 's') return CONTRACTED_WITH_IS.has(stem) ? `${stem} is` : written;
  const wholeWord = CONTRACTED.get(ending);
  return wholeWord === undefined ? written : `${stem} ${wholeWord}`;
}

/** Whether stars or dashes stand in place of some of a word's letters; no other key holds any. */
export function isCensored(key: string): boolean {
  return key.includes('*') || key.includes('-');
}

/** Whether two keys are the same word; a censored one is any word with its first and last letters. */
export function isSameWord(a: string, b: string): boolean {
  if (a === b) return true;
  if (!isCensored(a) && !isCensored(b)) return false;
  const censored = /^(\p{L}+)[*-]+(\p{L}*)$/u.exec(a) ?? /^(\p{L}+)[*-]+(\p{L}*)$/u.exec(b);
  if (!censored) return false;
  const other = isCensored(a) ? b : a;
  return other.startsWith(censored[1]!) && (isCensored(other) || other.endsWith(censored[2]!));
}

/** Whether a word turns a statement round. */
export function isNegation({ key }: ComparedWord): boolean {
  return NEGATIONS.has(key);
}

/** Whether a word is a number or a part of one, or names a day or a month. */
export function isFigure({ key, isCapital }: ComparedWord): boolean {
  return /\p{N}/u.test(key) || FIGURE_WORDS.has(key) || (isCapital && CAPITAL_FIGURE_WORDS.has(key));
}
