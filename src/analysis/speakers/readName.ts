import { genderOfFirstName, genderOfLoneName, isFirstName, type Gender } from './gender';
import { AFFILIATIONS, NAME_SUFFIXES } from './lists/names';
import { KNOWN_ORGANISATIONS, METONYMS, ORGANISATION_HEADS } from './lists/organisations';
import { COUNTRY_OF, PLACES, PLACE_HEADS } from './lists/places';
import { GENDERED_NOUNS, GROUP_NOUNS, ROLE_NOUNS } from './lists/roles';
import { ABBREVIATED_TITLES, HONORIFICS, NOT_A_BEARER, TITLE_HEADS } from './lists/titles';
import { officeLength, type NameRun } from './nameRuns';
import type { NameKind } from './pieces';
import type { Word } from './words';

/** A run of capitalised words told apart: where the title ends and the name begins, and what the name is one of. */
export interface ReadName {
  /** Index of the name's first word; `to` where the run is a title and no name (`the President of Kazakhstan`). */
  readonly nameFrom: number;
  /** Index of the title's last word before an `of`, where there is a title. */
  readonly titleHead?: number;
  readonly gender?: Gender;
  readonly kind?: NameKind;
  readonly sure: boolean;
}

/** Reads a run; undefined where it is no name at all but an adjective or a plain plural (`Russian`, `Republicans`). */
export function readName(words: readonly Word[], { from, to, nickname }: NameRun): ReadName | undefined {
  const key = keyOf(words, from, to);
  if (PLACES.has(key)) return { nameFrom: from, kind: 'place', sure: true };
  if (METONYMS.has(key) || KNOWN_ORGANISATIONS.has(key)) return { nameFrom: from, kind: 'organisation', sure: true };
  if (to - from === 1 && (isAdjective(key) || /^\p{Lu}{2,5}s$/u.test(words[from]!.text))) return undefined;

  const titleHead = findTitle(words, from, to);
  if (titleHead !== undefined) {
    const of = words[titleHead + 1]?.lower === 'of' && titleHead + 1 < to;
    const nameFrom = titleHead + 1 + (of ? officeLength(words, titleHead + 1, to) : 0);
    const gender =
      genderOfTitle(words[titleHead]!.lower) ?? (nameFrom < to ? genderOf(words, nameFrom, to) : undefined);
    return {
      nameFrom,
      titleHead,
      ...(gender && { gender }),
      kind: 'person',
      sure: true,
    };
  }
  const nameFrom = withoutPrefix(words, from, to);
  const kind = kindOf(words, nameFrom, to);
  if (kind !== undefined && kind !== 'person') return { nameFrom: from, kind, sure: true };
  const gender = genderOf(words, nameFrom, to);
  const isPerson = (kind === 'person' && to - nameFrom > 1) || (nickname !== undefined && to - nameFrom > 3);
  return {
    nameFrom,
    ...(gender && { gender }),
    ...((isPerson || kind) && { kind: 'person' }),
    sure: isPerson,
  };
}

/** The words of a run in lower case, without stops. */
export function keyOf(words: readonly Word[], from: number, to: number): string {
  return words
    .slice(from, to)
    .map(({ lower }) => lower.replace(/\.$/, ''))
    .join(' ');
}

function isAdjective(word: string): boolean {
  return (
    COUNTRY_OF.has(word) || COUNTRY_OF.has(word.replace(/s$/, '')) || AFFILIATIONS.has(word) || GROUP_NOUNS.has(word)
  );
}

/** Index of the last word of the title a run begins with, if it begins with one. */
function findTitle(words: readonly Word[], from: number, to: number): number | undefined {
  for (let i = to - 1; i >= from; i--) {
    const { lower } = words[i]!;
    const isAddress = HONORIFICS.has(lower) || (ABBREVIATED_TITLES.has(lower) && lower !== 'supervisor');
    if (!isAddress && !TITLE_HEADS.has(lower) && !(ROLE_NOUNS.has(lower) && !isFirstName(lower))) continue;
    const next = words[i + 1];
    if (i === to - 1) {
      // A title alone: `the President`. With a name before it, it is a family name: `Steve King`.
      const isAlone =
        !isAddress &&
        !keyWords(words, from, i).some((word) => HONORIFICS.has(word)) &&
        keyWords(words, from, i).every((word) => isModifierOfTitle(word));
      if (isAlone && !isFirstNameBefore(words, from, i)) return i;
      continue;
    }
    if (next!.lower !== 'of' && isNoBearer(words, i + 1, to)) continue;
    if (NAME_SUFFIXES.has(next!.lower)) continue;
    if (!isAddress && isFirstNameBefore(words, from, i) && !isFirstName(next!.lower) && next!.lower !== 'of') continue;
    return i;
  }
  return undefined;
}

function keyWords(words: readonly Word[], from: number, to: number): string[] {
  return words.slice(from, to).map(({ lower }) => lower);
}

function isModifierOfTitle(word: string): boolean {
  return !isFirstName(word) || PLACES.has(word) || TITLE_HEADS.has(word) || AFFILIATIONS.has(word);
}

function isFirstNameBefore(words: readonly Word[], from: number, at: number): boolean {
  if (at === from) return false;
  const { lower } = words[at - 1]!;
  return isFirstName(lower) && !TITLE_HEADS.has(lower);
}

function isNoBearer(words: readonly Word[], from: number, to: number): boolean {
  const first = words[from]!.lower;
  const last = words[to - 1]!.lower;
  return NOT_A_BEARER.has(first) || (to - from > 1 && ORGANISATION_HEADS.has(last) && !isFirstName(first));
}

function genderOfTitle(title: string): Gender | undefined {
  return HONORIFICS.get(title) ?? GENDERED_NOUNS.get(title);
}

function genderOf(words: readonly Word[], from: number, to: number): Gender | undefined {
  const first = words[from]!.lower;
  return to - from > 1 ? genderOfFirstName(first) : genderOfLoneName(first);
}

/** Where the name begins behind words for party, nation or place: `Texas Republican Ana Roe`. */
function withoutPrefix(words: readonly Word[], from: number, to: number): number {
  let at = from;
  while (at < to - 2 && !isFirstName(words[at]!.lower) && isPrefix(words[at]!.lower)) at++;
  return at > from && isFirstName(words[at]!.lower) ? at : from;
}

function isPrefix(word: string): boolean {
  return (
    isAdjective(word) ||
    PLACES.has(word) ||
    KNOWN_ORGANISATIONS.has(word) ||
    ORGANISATION_HEADS.has(word) ||
    word === 'new'
  );
}

function kindOf(words: readonly Word[], from: number, to: number): NameKind | undefined {
  const length = to - from;
  const last = words[to - 1]!.lower;
  const inside = words.slice(from, to);
  const ofInside = inside.findIndex(({ lower }, i) => i > 0 && (lower === 'of' || lower === 'for' || lower === 'on'));
  const of = ofInside < 0 ? -1 : from + ofInside;
  const head = of > 0 ? words[of - 1]!.lower : last;
  if (length > 1 && PLACE_HEADS.has(last) && of < 0) return 'place';
  if (length > 1 && (ORGANISATION_HEADS.has(head) || ORGANISATION_HEADS.has(last))) return 'organisation';
  if (words.slice(from, to).some(({ text }) => text === '&')) return 'organisation';
  if (length === 1 && isAcronym(words[from]!.text)) return 'organisation';
  if (length === 1) return isFirstName(last) ? 'person' : undefined;
  if (of > 0) return undefined;
  const hasInitial = words.slice(from, to - 1).some(({ text }) => /^(?:\p{Lu}\.?)+$/u.test(text) && text.length <= 4);
  const isPerson =
    isFirstName(words[from]!.lower) ||
    NAME_SUFFIXES.has(last) ||
    (hasInitial && (length > 2 || words[from]!.text.length === 1));
  return isPerson && length <= 6 ? 'person' : undefined;
}

/** Two to six capitals: `FBI`, `U.N.`. */
export function isAcronym(word: string): boolean {
  return /^\p{Lu}{2,6}$/u.test(word.replace(/[.&]/g, ''));
}
