import { spanText } from '../../text/span';
import { acronymBehind, ageBehind, isPersonByContext, originBehind, postnominalBehind } from './behindName';
import { isFirstName } from './gender';
import { PLACES } from './lists/places';
import { isTelling } from './organisationNames';
import { nameWords } from './sameName';
import { keyed } from './keyed';
import type { NameRun } from './nameRuns';
import type { NamePiece } from './pieces';
import type { ReadName } from './readName';
import type { Word } from './words';

const PREPOSITIONS = new Set(
  'of in at from for with by to on about against near into over under between among than like via toward towards after before told tells telling'.split(
    ' ',
  ),
);

/** The family name of two people who share it: `Ben and Ana Roe`. Whether the first word is no family name itself is for the text to tell. */
function sharedName(words: readonly Word[], { from, to }: NameRun): string | undefined {
  const [and, first, last, more] = words.slice(to, to + 4);
  if (to - from !== 1 || (and?.lower !== 'and' && and?.text !== '&') || !first?.capital || !last?.capital)
    return undefined;
  if (!and.joined || !first.joined || !last.joined || !isFirstName(first.lower)) return undefined;
  return more?.capital && more.joined && !last.possessive ? undefined : last.text;
}

/** Makes a name of a run that was read as one. */
export function makeName(
  paragraph: string,
  words: readonly Word[],
  run: NameRun,
  read: ReadName,
  headline: boolean,
): NamePiece {
  const { from, to, nickname } = run;
  const first = words[read.nameFrom]!;
  const last = words[to - 1]!;
  const { nameTo } = read;
  const before = words[from - 1];
  const inNickname = (index: number) => nickname !== undefined && Math.abs(index - nickname) <= 1;
  const parts = words
    .slice(read.nameFrom, nameTo)
    .filter((_, i) => !inNickname(read.nameFrom + i))
    .map((word) => {
      const isInner = word.possessive && word !== last;
      return spanText(paragraph, isInner ? { start: word.start, end: endOfToken(paragraph, word.end) } : word);
    });
  const role =
    read.nameFrom > from
      ? paragraph.slice(words[startOfTitle(words, from)]!.start, words[read.nameFrom - 1]!.end)
      : nameTo < to
        ? paragraph.slice(words[nameTo]!.start, last.end)
        : undefined;
  const country = read.kind === 'organisation' ? countryBefore(paragraph, words, from, parts) : undefined;
  if (country !== undefined) parts.unshift(country);
  const evidence = read.kind ?? (isPersonByContext(words, to) ? 'person' : undefined);
  const next = words[from + 1];
  const isSubject = next?.text === ':' || (next?.lower === 'police' && next.joined);
  const isLone = to - from === 1 && words[from]!.first && !words[from]!.possessive && !isSubject;
  return keyed({
    type: 'name',
    start: first.start,
    end: last.end,
    titleStart: words[from]!.start,
    sentence: first.sentence,
    quoted: first.quoted,
    oblique: !!before && PREPOSITIONS.has(skipArticle(words, from)),
    parts,
    nickname: nickname === undefined ? undefined : words[nickname]!.text,
    role,
    postnominal: postnominalBehind(words, to),
    gender: read.gender,
    genderSure: read.genderSure,
    kind: evidence,
    sure: read.sure || evidence !== read.kind,
    possessive: last.possessive,
    modifier: false,
    determined: before?.lower === 'the' && words[from]!.joined,
    weak: headline || (isLone && read.kind === undefined && evidence === undefined),
    origin: originBehind(words, to),
    age: ageBehind(words, to),
    sharedName: sharedName(words, run),
    acronym: acronymBehind(words, to, read.kind === 'organisation'),
    joinedTo: undefined,
    affiliation: undefined,
  });
}

/** `China’s` before `Foreign Ministry`: a body that others have too is told apart by the country. */
function countryBefore(
  paragraph: string,
  words: readonly Word[],
  from: number,
  parts: readonly string[],
): string | undefined {
  const before = words[from - 1];
  if (!before?.possessive || !before.capital || !words[from]!.joined || nameWords(parts).some(isTelling))
    return undefined;
  const second = words[from - 2];
  const start = PLACES.has(before.lower)
    ? before
    : second && PLACES.has(`${second.lower} ${before.lower}`)
      ? second
      : undefined;
  return start && paragraph.slice(start.start, endOfToken(paragraph, before.end));
}

/** Where a title begins that small words open: `the Most Rev Ana Roe`, `former President Ana Roe`. */
function startOfTitle(words: readonly Word[], from: number): number {
  const before = words[from - 1]?.lower ?? '';
  const isStyle = words[from]!.lower.startsWith('rev') && /^(?:most|right|rt|very)\.?$/.test(before);
  return isStyle || before === 'former' || before === 'then' ? from - 1 : from;
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
