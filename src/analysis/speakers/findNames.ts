import { describingNoun } from './describingNoun';
import { postnominalBehind } from './behindName';
import { makeName } from './makeName';
import { findNameRuns, type NameRun } from './nameRuns';
import type { NamePiece } from './pieces';
import { readName } from './readName';
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
