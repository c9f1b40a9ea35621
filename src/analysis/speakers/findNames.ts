import { spanText } from '../../text/span';
import { describingNoun } from './describingNoun';
import { acronymBehind, ageBehind, isPersonByContext, originBehind, postnominalBehind } from './behindName';
import { findNameRuns, type NameRun } from './nameRuns';
import type { NamePiece } from './pieces';
import { readName, type ReadName } from './readName';
import { isFirstName } from './gender';
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
  'of in at from for with by to on about against near into over under between among than like via toward towards after before told tells telling'.split(
    ' ',
  ),
);

/** Finds the names in a paragraph: people, organisations, places, and what may be any of them. */
export function findNames(paragraph: string, words: readonly Word[], headline: boolean): FoundName[] {
  return joinLists(words, readNames(paragraph, words, headline));
}

/** Tells of every name which one it is joined to: `Ana Roe and Ben Poe`, `Ana Roe, Ben Poe and Ida Noll`. */
function joinLists(words: readonly Word[], found: readonly FoundName[]): FoundName[] {
  const joined: FoundName[] = [];
  for (const one of found) {
    const before = joined.at(-1);
    const [first, second] = before ? [words[before.to], words[before.to + 1]] : [];
    const isAnd = (word: Word | undefined) => word?.lower === 'and' || word?.text === '&';
    const isJoined =
      (isAnd(first) && one.from === before!.to + 1) ||
      (first?.text === ',' && isAnd(second) && one.from === before!.to + 2);
    const isOfPeople =
      before !== undefined &&
      isJoined &&
      one.name?.kind !== 'place' &&
      before.name !== undefined &&
      before.name.kind !== 'place' &&
      !before.name.possessive;
    joined.push(isOfPeople && one.name ? { ...one, name: { ...one.name, joinedTo: before.name.start } } : one);
    affiliate(words, joined);
  }
  return joined;
}

/** Tells of the last name but one that the last is where they work: `Ana Roe of the Roe Institute`. */
function affiliate(words: readonly Word[], found: FoundName[]): void {
  const [person, body] = found.slice(-2);
  if (
    !person?.name ||
    body?.name?.kind !== 'organisation' ||
    person.name.kind === 'organisation' ||
    person.name.kind === 'place'
  )
    return;
  const between = words.slice(person.to, body.from).map(({ lower }) => lower);
  if (
    !/^(?:of|at|from|with)$/.test(between[0] ?? '') ||
    (between.length > 1 && (between.length > 2 || between[1] !== 'the'))
  )
    return;
  found[found.length - 2] = { ...person, name: { ...person.name, affiliation: body.name.start } };
}

function readNames(paragraph: string, words: readonly Word[], headline: boolean): FoundName[] {
  return findNameRuns(words).flatMap((run): FoundName[] => {
    const read = readName(words, run);
    const only = words[run.from]!;
    if (isPostnominal(words, run)) return [];
    const isCommonNoun = run.to - run.from === 1 && only.first && describingNoun(only.lower) !== undefined;
    if (!read || (isCommonNoun && read.kind === undefined)) return [];
    if (read.nameFrom >= run.to) return [{ ...run, title: words[read.titleHead!]!.lower }];
    return [{ ...run, name: makeName(paragraph, words, run, read, headline) }];
  });
}

/** `SAN` in `Ana Roe, SAN, …`. */
function isPostnominal(words: readonly Word[], { from, to }: NameRun): boolean {
  const [name, comma] = [words[from - 2], words[from - 1]];
  return to - from === 1 && comma?.text === ',' && !!name?.capital && postnominalBehind(words, from - 1) !== undefined;
}

/** The family name of two people who share it: `Ben and Ana Roe`. Whether the first word is no family name itself is for the text to tell. */
function sharedName(words: readonly Word[], { from, to }: NameRun): string | undefined {
  const [and, first, last, more] = words.slice(to, to + 4);
  if (to - from !== 1 || (and?.lower !== 'and' && and?.text !== '&') || !first?.capital || !last?.capital)
    return undefined;
  if (!and.joined || !first.joined || !last.joined || !isFirstName(first.lower)) return undefined;
  return more?.capital && more.joined && !last.possessive ? undefined : last.text;
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
      ? paragraph.slice(words[from]!.start, words[read.nameFrom - 1]!.end)
      : nameTo < to
        ? paragraph.slice(words[nameTo]!.start, last.end)
        : undefined;
  const postnominal = postnominalBehind(words, to);
  const age = ageBehind(words, to);
  const shared = sharedName(words, run);
  const acronym = acronymBehind(words, to, read.kind === 'organisation');
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
    name: parts.join(' '),
    words: nameWords(parts),
    ...(nickname !== undefined && { nickname: words[nickname]!.text }),
    ...(role !== undefined && { role }),
    ...(postnominal !== undefined && { postnominal }),
    ...(read.gender && { gender: read.gender }),
    genderSure: read.genderSure,
    ...(evidence && { kind: evidence }),
    sure: read.sure || evidence !== read.kind,
    possessive: last.possessive,
    modifier: false,
    determined: before?.lower === 'the' && words[from]!.joined,
    weak: headline || (isLone && read.kind === undefined && evidence === undefined),
    ...(origin.length > 0 && { origin }),
    ...(age !== undefined && { age }),
    ...(shared !== undefined && { sharedName: shared }),
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
