import { describingNoun } from './describingNoun';
import { genderOfFirstName, genderOfLoneName, isFirstName, type Gender } from './gender';
import { DOCUMENT_NOUNS } from './lists/documents';
import { AFFILIATIONS, ALSO_ENGLISH_WORDS, FAMILY_NAMES_FIRST, NAME_SUFFIXES, THINGS } from './lists/names';
import { KNOWN_ORGANISATIONS, OUTLETS } from './lists/knownOrganisations';
import { METONYMS, ORGANISATION_HEADS, OUTLETS_WITH_ARTICLE } from './lists/organisations';
import { COUNTRY_OF, PLACES, PLACE_HEADS } from './lists/places';
import { GENDERED_NOUNS, GROUP_NOUNS, ROLE_NOUNS } from './lists/roles';
import {
  ABBREVIATED_TITLES,
  ALSO_BODIES,
  HONORIFICS,
  NEEDS_STOP,
  NOT_A_BEARER,
  POSTNOMINALS,
  TAKES_OFFICE,
  TITLE_HEADS,
} from './lists/titles';
import { officeLength, type NameRun } from './nameRuns';
import type { NameKind } from './pieces';
import type { Word } from './words';

/** A run of capitalised words told apart: where the title ends and the name begins, and what the name is one of. */
export interface ReadName {
  /** Index of the name's first word; `to` where the run is a title and no name (`the President of Kazakhstan`). */
  readonly nameFrom: number;
  /** Index behind the name's last word: of the run, or of the title behind the name (`Ana Roe MP`). */
  readonly nameTo: number;
  /** Index of the title's last word before an `of`, where there is a title. */
  readonly titleHead?: number;
  readonly gender?: Gender;
  /** Whether a title tells the gender, and not a first name. */
  readonly genderSure: boolean;
  readonly kind?: NameKind;
  readonly sure: boolean;
}

/** Reads a run; undefined where it is no name at all but an adjective or a plain plural (`Russian`, `Republicans`). */
export function readName(words: readonly Word[], run: NameRun): ReadName | undefined {
  const { from, to, nickname } = run;
  // `UNIDENTIFIED FEMALE: …`
  if (words[from]!.lower === 'unidentified') return undefined;
  const key = keyOf(words, from, to);
  const whole = { nameFrom: from, nameTo: to, genderSure: false, sure: true } as const;
  if (PLACES.has(key)) return { ...whole, kind: 'place' };
  if (METONYMS.has(key) || KNOWN_ORGANISATIONS.has(key) || isLocalOutlet(key))
    return { ...whole, kind: 'organisation' };
  const isOne = to - from === 1;
  if (isOne && OUTLETS_WITH_ARTICLE.has(key) && words[from - 1]?.lower === 'the')
    return { ...whole, kind: 'organisation' };
  if (isOne && (isAdjective(key) || /^\p{Lu}{2,5}s$/u.test(words[from]!.text) || isLetter(words, from)))
    return undefined;

  const titleHead = findTitle(words, from, to);
  if (titleHead !== undefined) return readTitled(words, run, titleHead);
  const nameTo = withoutPostnominals(words, from, to);
  const nameFrom = withoutPrefix(words, from, nameTo);
  const kind = nameTo < to ? 'person' : kindOf(words, nameFrom, nameTo);
  if (kind !== undefined && kind !== 'person') return { ...whole, kind, nameFrom: withoutNoun(words, from, to) };
  const gender = genderOf(words, nameFrom, nameTo);
  const isPerson = (kind === 'person' && nameTo - nameFrom > 1) || (nickname !== undefined && nameTo - nameFrom > 3);
  return {
    nameFrom,
    nameTo,
    ...(gender && { gender }),
    genderSure: false,
    ...((isPerson || kind) && { kind: 'person' }),
    sure: isPerson,
  };
}

function readTitled(words: readonly Word[], { from, to }: NameRun, titleHead: number): ReadName {
  const behind = words[titleHead + 1]?.lower;
  const hasOffice =
    titleHead + 1 < to &&
    (behind === 'of' || behind === 'for' || behind === 'to' || behind === 'on') &&
    from <= titleHead;
  const nameFrom = titleHead + 1 + (hasOffice ? officeLength(words, titleHead + 1, to) : 0);
  const nameTo = nameFrom < to ? withoutPostnominals(words, nameFrom, to) : to;
  const ofTitle = genderOfTitle(words, from, titleHead);
  const gender = ofTitle ?? (nameFrom < nameTo ? genderOf(words, nameFrom, nameTo) : undefined);
  return {
    nameFrom,
    nameTo,
    titleHead,
    ...(gender && { gender }),
    genderSure: ofTitle !== undefined,
    kind: 'person',
    sure: true,
  };
}

/** The words of a run in lower case, without stops. */
export function keyOf(words: readonly Word[], from: number, to: number): string {
  let key = '';
  for (let i = from; i < to; i++) {
    const { lower } = words[i]!;
    key += (i > from ? ' ' : '') + (lower.endsWith('.') ? lower.slice(0, -1) : lower);
  }
  return key;
}

/** `New Hampshire Union Leader` */
function isLocalOutlet(key: string): boolean {
  for (let space = key.indexOf(' '); space > 0; space = key.indexOf(' ', space + 1)) {
    if (OUTLETS.has(key.slice(space + 1)) && PLACES.has(key.slice(0, space))) return true;
  }
  return false;
}

/** The `Q` and `A` of an interview, an enumeration's letter. */
function isLetter(words: readonly Word[], at: number): boolean {
  const word = words[at]!;
  const next = words[at + 1];
  return word.text.length === 1 && word.end - word.start === 1 && (!next || /^[:.)]$/.test(next.text));
}

const PEOPLE = new Set('irish french english dutch scots welsh cornish manx ulster'.split(' '));

function isAdjective(word: string): boolean {
  const [, people] = /^(\p{L}+?)(?:man|woman)$/u.exec(word) ?? [];
  if (people !== undefined && PEOPLE.has(people)) return true;
  return (
    COUNTRY_OF.has(word) || COUNTRY_OF.has(word.replace(/s$/, '')) || AFFILIATIONS.has(word) || GROUP_NOUNS.has(word)
  );
}

/** Index of the last word of the title a run begins with, if it begins with one. */
function findTitle(words: readonly Word[], from: number, to: number): number | undefined {
  for (let i = to - 1; i >= from; i--) {
    const { lower } = words[i]!;
    const isAddress = isAddressAt(words, i);
    if (!isAddress && !isOfficeAt(words, i, to)) continue;
    const next = words[i + 1];
    if (ALSO_BODIES.has(lower) && !(i + 1 < to && (isFirstName(next!.lower) || to - i > 2))) continue;
    if (i === to - 1) {
      // A title alone: `the President`. With a name before it, it is a family name: `Steve King`.
      const isAlone = (!isAddress || TITLE_HEADS.has(lower)) && isOfTitle(words, from, i);
      if (isAlone && !isFirstNameBefore(words, from, i)) return i;
      continue;
    }
    if (next!.lower !== 'of' && isNoBearer(words, i + 1, to)) continue;
    if (NAME_SUFFIXES.has(next!.lower) || (POSTNOMINALS.has(next!.lower) && i + 2 === to)) continue;
    if (!isAddress && isFirstName(lower) && next!.lower !== 'of' && i === from) continue;
    if (!isAddress && isFirstNameBefore(words, from, i) && !isFirstName(next!.lower) && next!.lower !== 'of') continue;
    return i;
  }
  return undefined;
}

function isAddressAt(words: readonly Word[], at: number): boolean {
  const { lower, start, end, text } = words[at]!;
  if (NEEDS_STOP.has(lower) && end - start === text.length) return false;
  return HONORIFICS.has(lower) || (ABBREVIATED_TITLES.has(lower) && lower !== 'supervisor');
}

/** `Major-Gen`, `Lt-Col`, `Vice-Chancellor`. */
function isHyphenatedTitle(lower: string): boolean {
  const hyphen = lower.indexOf('-');
  if (hyphen < 0) return false;
  const [first, last] = [lower.slice(0, hyphen), lower.slice(hyphen + 1)];
  const isTitle = (word: string) => TITLE_HEADS.has(word) || ABBREVIATED_TITLES.has(word);
  return isTitle(last) && (isTitle(first) || /^(?:vice|deputy|ex|co|air|wing|rear|brig|under|sub)$/.test(first));
}

function isOfficeAt(words: readonly Word[], at: number, to: number): boolean {
  const { lower } = words[at]!;
  if (TITLE_HEADS.has(lower) || isHyphenatedTitle(lower)) return true;
  // At the start of a sentence any noun has a capital: `Herder Ana Roe`.
  if (words[at]!.first && at + 2 < to && !isFirstName(lower) && describingNoun(lower)?.category === 'person')
    return true;
  if (!ROLE_NOUNS.has(lower) || isFirstName(lower)) return false;
  return !FAMILY_NAMES_FIRST.has(lower) || (at + 1 < to && isFirstName(words[at + 1]!.lower));
}

function isOfTitle(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { lower } = words[i]!;
    // `Board of Governors`
    if (HONORIFICS.has(lower) || lower === 'of') return false;
    if (isFirstName(lower) && !PLACES.has(lower) && !TITLE_HEADS.has(lower) && !AFFILIATIONS.has(lower)) return false;
  }
  return true;
}

function isFirstNameBefore(words: readonly Word[], from: number, at: number): boolean {
  if (at === from) return false;
  const { lower } = words[at - 1]!;
  return isFirstName(lower) && !TITLE_HEADS.has(lower) && !HONORIFICS.has(lower);
}

function isNoBearer(words: readonly Word[], from: number, to: number): boolean {
  const first = words[from]!.lower;
  const last = words[to - 1]!.lower;
  return (
    NOT_A_BEARER.has(first) ||
    (to - from === 1 && ORGANISATION_HEADS.has(last) && !isFirstName(last) && last !== 'church') ||
    (to - from > 1 && ORGANISATION_HEADS.has(last) && !isFirstName(first))
  );
}

/** What the words of a title tell of the gender: `Mr`, `Spokeswoman`, `Lady`. */
function genderOfTitle(words: readonly Word[], from: number, head: number): Gender | undefined {
  for (let i = head; i >= from; i--) {
    const { lower } = words[i]!;
    const gender = HONORIFICS.get(lower) ?? GENDERED_NOUNS.get(lower);
    if (gender) return gender;
  }
  return undefined;
}

function genderOf(words: readonly Word[], from: number, to: number): Gender | undefined {
  const first = words[from]!.lower;
  if (to - from === 1) return genderOfLoneName(first);
  // In `Xi Jinping` the given name is not the first one.
  if (to - from === 2 && FAMILY_NAMES_FIRST.has(first) && !isFirstName(first)) return undefined;
  return genderOfFirstName(first);
}

/** Where the name begins behind words for party, nation or place: `Texas Republican Ana Roe`, `Frenchman Luc Roe`. */
function withoutPrefix(words: readonly Word[], from: number, to: number): number {
  let at = from;
  while (at < to - 2 && !isFirstName(words[at]!.lower) && isPrefix(words[at]!.lower)) at++;
  const first = words[at]!.lower;
  const isPerson =
    isFirstName(first) || (FAMILY_NAMES_FIRST.has(first) && at + 2 === to && isGivenName(words[at + 1]!, first));
  return at > from && isPerson ? at : from;
}

function isPrefix(word: string): boolean {
  return (
    isAdjective(word) ||
    PLACES.has(word) ||
    KNOWN_ORGANISATIONS.has(word) ||
    ORGANISATION_HEADS.has(word) ||
    word === 'new' ||
    /^(?:[a-z]{2,}(?:man|woman)|\p{L}+-based)$/u.test(word)
  );
}

/** Where the name begins behind a noun that has its capital from the sentence: `Owner Roe Resources`. */
function withoutNoun(words: readonly Word[], from: number, to: number): number {
  const { first, lower } = words[from]!;
  const category = first && to - from > 2 ? describingNoun(lower)?.category : undefined;
  return category === 'person' || (category === 'organisation' && !ORGANISATION_HEADS.has(lower)) ? from + 1 : from;
}

/** Where the name ends before the titles behind it: `Ana Roe MP`. */
function withoutPostnominals(words: readonly Word[], from: number, to: number): number {
  let end = to;
  while (
    end - from > 2 &&
    POSTNOMINALS.has(words[end - 1]!.lower) &&
    words[end - 1]!.text === words[end - 1]!.text.toUpperCase()
  )
    end--;
  return end;
}

function kindOf(words: readonly Word[], from: number, to: number): NameKind | undefined {
  const length = to - from;
  const last = words[to - 1]!.lower;
  const first = words[from]!;
  let of = -1;
  for (let i = from + 1; i < to && of < 0; i++) if (/^(?:of|for|on)$/.test(words[i]!.lower)) of = i;
  const head = of > 0 ? words[of - 1]!.lower : last;
  if (length > 1 && of < 0 && PLACE_HEADS.has(last)) return 'place';
  if (length > 1 && (ORGANISATION_HEADS.has(head) || ORGANISATION_HEADS.has(last))) return 'organisation';
  for (let i = from; i < to; i++)
    if (words[i]!.text === '&' || (i > from && words[i]!.lower === 'for')) return 'organisation';
  if (length === 1 && isAcronym(first.text)) return 'organisation';
  // `CPA Canada`; two letters alone may be somebody's initials.
  if (length === 2 && of < 0 && isLongAcronym(words, from) !== isLongAcronym(words, to - 1)) return 'organisation';
  if (length === 2 && isAcronym(first.text) && PLACES.has(last)) return 'organisation';
  if (length === 1) return isFirstName(last) ? 'person' : undefined;
  if (THINGS.has(head)) return DOCUMENT_NOUNS.has(head) ? 'document' : 'thing';
  if (of > 0) return undefined;
  return isPersonName(words, from, to) ? 'person' : undefined;
}

function isLongAcronym(words: readonly Word[], at: number): boolean {
  return /^\p{Lu}{3,6}$/u.test(words[at]!.text) && !NAME_SUFFIXES.has(words[at]!.lower);
}

function isPersonName(words: readonly Word[], from: number, to: number): boolean {
  const length = to - from;
  const first = words[from]!.lower;
  if (length > 6) return false;
  if (isFirstName(first) || NAME_SUFFIXES.has(words[to - 1]!.lower)) return true;
  if (FAMILY_NAMES_FIRST.has(first) && length <= 3 && isGivenName(words[from + 1]!, first)) return true;
  for (let i = from; i < to - 1; i++) {
    const { text } = words[i]!;
    const isInitial = text.length <= 4 && /^(?:\p{Lu}\.?)+$/u.test(text);
    if (isInitial && (length > 2 || words[from]!.text.length === 1)) return true;
  }
  return false;
}

/** Whether a word may be the given name behind a Chinese, Korean or Vietnamese family name. */
function isGivenName({ lower, text }: Word, familyName: string): boolean {
  if (ALSO_ENGLISH_WORDS.has(familyName)) return text.includes('-');
  return (
    text !== text.toUpperCase() && !ORGANISATION_HEADS.has(lower) && !PLACE_HEADS.has(lower) && !TAKES_OFFICE.has(lower)
  );
}

/** Two to six capitals: `FBI`, `U.N.`. */
export function isAcronym(word: string): boolean {
  return /^\p{Lu}{2,6}$/u.test(word.replace(/[.&]/g, ''));
}
