import { spanText } from '../../text/span';
import { describingNoun } from './describingNoun';
import { NAME_SUFFIXES } from './lists/names';
import { PLACES, STATE_OF } from './lists/places';
import { findNameRuns, type NameRun } from './nameRuns';
import type { NamePiece } from './pieces';
import { readName, type ReadName } from './readName';
import { nameWords } from './sameName';
import type { Word } from './words';

/** A name or a capitalised title, by index into the paragraph's words, `to` excluded. */
export interface FoundName {
  readonly from: number;
  readonly to: number;
  /** Missing for a title that nobody's name follows: `the President`. */
  readonly name?: NamePiece;
  /** The title's noun, lower case, where there is no name. */
  readonly title?: string;
}

const PREPOSITIONS = new Set(
  'of in at from for with by to on about against near into over under between among than like via toward towards after before'.split(
    ' ',
  ),
);

/** Finds the names in a paragraph: people, organisations, places, and what may be any of them. */
export function findNames(paragraph: string, words: readonly Word[], headline: boolean): FoundName[] {
  return findNameRuns(words).flatMap((run): FoundName[] => {
    const read = readName(words, run);
    const only = words[run.from]!;
    const isCommonNoun = run.to - run.from === 1 && only.first && describingNoun(only.lower) !== undefined;
    if (!read || (isCommonNoun && read.kind === undefined)) return [];
    if (read.nameFrom >= run.to) return [{ ...run, title: words[read.titleHead!]!.lower }];
    return [{ ...run, name: makeName(paragraph, words, run, read, headline) }];
  });
}

function makeName(
  paragraph: string,
  words: readonly Word[],
  run: NameRun,
  read: ReadName,
  headline: boolean,
): NamePiece {
  const { from, to, nickname } = run;
  const first = words[read.nameFrom]!;
  const last = words[to - 1]!;
  const before = words[from - 1];
  const inNickname = (index: number) => nickname !== undefined && Math.abs(index - nickname) <= 1;
  const parts = words
    .slice(read.nameFrom, to)
    .filter((_, i) => !inNickname(read.nameFrom + i))
    .map((word) => {
      const isInner = word.possessive && word !== last;
      return spanText(paragraph, isInner ? { start: word.start, end: endOfToken(paragraph, word.end) } : word);
    });
  const role = read.nameFrom > from ? paragraph.slice(words[from]!.start, words[read.nameFrom - 1]!.end) : undefined;
  const acronym = acronymBehind(words, to);
  const origin = originBehind(words, to);
  const evidence = read.kind ?? (isPersonByContext(words, to) ? 'person' : undefined);
  const isLone = to - from === 1 && words[from]!.first && !words[from]!.possessive && words[from + 1]?.text !== ':';
  return {
    type: 'name',
    start: first.start,
    end: last.end,
    titleStart: words[from]!.start,
    sentence: first.sentence,
    quoted: first.quoted,
    oblique: !!before && PREPOSITIONS.has(skipArticle(words, from)),
    parts,
    words: nameWords(parts),
    ...(nickname !== undefined && { nickname: words[nickname]!.text }),
    ...(role !== undefined && { role }),
    ...(read.gender && { gender: read.gender }),
    ...(evidence && { kind: evidence }),
    sure: read.sure || evidence !== read.kind,
    possessive: last.possessive,
    modifier: false,
    determined: before?.lower === 'the' && words[from]!.joined,
    weak: headline || (isLone && read.kind === undefined && evidence === undefined),
    ...(origin.length > 0 && { origin }),
    ...(acronym !== undefined && { acronym }),
  };
}

/** The end of a word with its possessive ending. */
function endOfToken(paragraph: string, end: number): number {
  const [ending] = /^['’]s?/.exec(paragraph.slice(end, end + 2)) ?? [''];
  return end + ending.length;
}

/** The word before a name, an article between them left out. */
function skipArticle(words: readonly Word[], at: number): string {
  const before = words[at - 1]!.lower;
  return before === 'the' || before === 'a' || before === 'an' ? (words[at - 2]?.lower ?? '') : before;
}

/** What stands behind the names of people only: `, who`, `, 45,`, `(R-Ohio)`, `Jr.`. */
function isPersonByContext(words: readonly Word[], to: number): boolean {
  const [a, b, c] = words.slice(to, to + 3);
  if (!a || !b) return false;
  if (a.lower === 'who' || NAME_SUFFIXES.has(a.lower)) return true;
  if (a.text === ',' && (b.lower === 'who' || b.lower === 'whose')) return true;
  if (a.text === ',' && b.kind === 'number' && /^[1-9]\d$/.test(b.text) && c?.text === ',') return true;
  return a.text === '(' && /^[RDI]-/.test(b.text);
}

const PARTIES = new Map([
  ['R', 'republican'],
  ['D', 'democratic'],
  ['I', 'independent'],
  ['Lab', 'labour'],
  ['Con', 'conservative'],
]);

/** Party and place behind a name: `(R-Ohio)`, `, D-Mo.,`, `of Vermont`. */
function originBehind(words: readonly Word[], to: number): string[] {
  const [sign, word] = words.slice(to, to + 2);
  if (!sign || !word) return [];
  if (sign.lower === 'of' && word.capital) {
    const two = words[to + 2]?.capital ? `${word.lower} ${words[to + 2]!.lower}` : word.lower;
    return [two, word.lower].filter((place) => PLACES.has(place)).slice(0, 1);
  }
  const [, party, state] = /^(R|D|I|Lab|Con)-(\p{Lu}[\p{L}.]*)$/u.exec(word.text) ?? [];
  if ((sign.text !== '(' && sign.text !== ',') || party === undefined || state === undefined) return [];
  const plain = state.toLowerCase().replace(/\.$/, '');
  return [PARTIES.get(party)!, STATE_OF.get(plain.replace(/\./g, '')) ?? plain];
}

/** An abbreviation in parentheses right behind a name. */
function acronymBehind(words: readonly Word[], to: number): string | undefined {
  const [open, short, close] = words.slice(to, to + 3);
  if (open?.text !== '(' || close?.text !== ')' || !short) return undefined;
  return /^\p{Lu}[\p{L}&-]{1,7}$/u.test(short.text) && /\p{Lu}.*\p{Lu}/u.test(short.text) ? short.text : undefined;
}

/** The key under which a name is known: lower case, without stops. */
export function nameKey(parts: readonly string[]): string {
  return parts.map((part) => part.toLowerCase().replace(/\.$/, '').replace(/’/g, "'")).join(' ');
}
