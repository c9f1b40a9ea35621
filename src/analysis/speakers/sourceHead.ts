import type { NamePiece, Piece } from './pieces';
import type { Word } from './words';

const BOUNDARIES = new Set(
  (
    'of in at from for with by to on about against near into over under between among than as like who whom whose which that where ' +
    'when is are was were has have had said says told'
  ).split(' '),
);
/** Adjectives that stand behind their noun: `people familiar with the talks`. */
const POSTPOSED = new Set('familiar close loyal critical opposed aware eager present involved due alike'.split(' '));
const RELATIVES = new Set(['who', 'whom', 'whose', 'which', 'that']);
const LEADING = new Set(['by', 'according', 'to', 'both', 'neither', 'and', 'or', 'nor', ',', 'from', 'but', 'even']);

/** A source's words without what only leads up to it, and without punctuation at its ends. */
export function trimWords(words: readonly Word[], pieces: readonly Piece[] = []): readonly Word[] {
  let start = 0;
  let end = words.length;
  while (start < end && (LEADING.has(words[start]!.lower) || words[start]!.kind === 'mark')) start++;
  // `Both` alone is a source.
  if (start === end && words[0]?.lower === 'both') start = 0;
  while (end > start && (words[end - 1]!.kind === 'punctuation' || words[end - 1]!.kind === 'mark')) end--;
  end = withoutTime(words, start, end, pieces);
  // `The candidates themselves`
  if (end - start > 1 && /sel(?:f|ves)$/.test(words[end - 1]!.lower)) end--;
  return words.slice(start, end);
}

/** Where a source ends without when it spoke: `the court this month`, `the company on Friday`, `two senators late last week`. */
function withoutTime(words: readonly Word[], start: number, end: number, pieces: readonly Piece[]): number {
  const inName = ({ start: at }: Word) =>
    pieces.some((piece) => piece.type === 'name' && piece.start <= at && at < piece.end);
  const last = words[end - 1];
  const before = words[end - 2];
  if (!last || !before || end - start < 3 || inName(last)) return end;
  if (DAYS.has(last.lower)) return withoutTime(words, start, before.lower === 'on' ? end - 2 : end - 1, pieces);
  if (!TIMES.has(last.lower) || !WHICH_TIME.has(before.lower) || end - start < 4) return end;
  const isFuller = WHICH_TIME.has(words[end - 3]!.lower) && end - start > 4;
  return isFuller ? end - 3 : end - 2;
}

const DAYS = new Set(
  'today yesterday tonight monday tuesday wednesday thursday friday saturday sunday recently later'.split(' '),
);
const TIMES = new Set(
  'week month year morning afternoon evening night weekend spring summer autumn fall winter monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
);
const WHICH_TIME = new Set('this last next earlier late early that'.split(' '));

/** The last word of the noun phrase before whatever follows its noun: `of`, a comma, `who`. Names that hold such a word are passed over. */
export function headWord(words: readonly Word[], pieces: readonly Piece[]): Word {
  const names = pieces.filter((piece): piece is NamePiece => piece.type === 'name');
  let head = words[0]!;
  for (let i = 1; i < words.length; i++) {
    const word = words[i]!;
    if (word.text === '(') {
      const behind = behindParenthesis(words, i);
      if (behind === undefined) break;
      i = behind - 1;
      continue;
    }
    const inName = names.some(({ titleStart, end }) => titleStart <= word.start && word.start < end);
    if (
      !inName &&
      (word.kind === 'punctuation' || BOUNDARIES.has(word.lower) || isPostposed(word, words[i - 1]!, pieces))
    )
      break;
    head = word;
  }
  return head;
}

/** Where the noun phrase goes on behind a parenthesis: `a Foreign Office (FCDO) spokesman`. */
function behindParenthesis(words: readonly Word[], open: number): number | undefined {
  const close = words.findIndex(({ text }, i) => i > open && text === ')');
  const next = words[close + 1];
  const goesOn = close > 0 && close - open < 5 && next?.kind === 'word' && !next.capital && !BOUNDARIES.has(next.lower);
  return goesOn ? close + 1 : undefined;
}

/** Whether a participle or adjective behind its noun begins what only tells more of it: `groups encouraging Ana Roe`. */
function isPostposed(word: Word, before: Word, pieces: readonly Piece[]): boolean {
  if (word.capital || !(POSTPOSED.has(word.lower) || /(?:[^e]ed|ing)$/.test(word.lower))) return false;
  return !before.possessive && pieces.some(({ type, end }) => type === 'description' && end === before.end);
}

/** The end of a noun phrase with what follows of: before a comma, a parenthesis or a relative clause. */
export function endOfPhrase(words: readonly Word[]): number {
  const stop = words.findIndex(({ lower, kind }) => kind === 'punctuation' || RELATIVES.has(lower));
  return words.at(stop < 0 ? -1 : Math.max(0, stop - 1))!.end;
}
