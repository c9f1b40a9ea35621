import { HONORIFICS } from '../analysis/speakers/lists/titles';
import { compareNameWords, nameWords, type NameMatch } from '../analysis/speakers/sameName';

/** A misspelt family name joins people only from this many letters on: short ones are too often another family's. */
const LONG_FAMILY_NAME = 7;

/** Ways in which two full names name one person beyond much doubt, when nothing else speaks for it. */
const SURE: ReadonlySet<NameMatch> = new Set<NameMatch>(['same', 'part', 'nickname', 'spelling']);

/** The words of a name of a person without accents, forms of address and what stands behind a comma or an `of`. */
export function personWords(name: string): string[] {
  const words = nameWords(name.replace(/(?:,| of ).*$/u, ''));
  const first = words.findIndex((word) => !HONORIFICS.has(word));
  return first < 0 ? words : words.slice(first);
}

/**
 * Whether two names of people are one person's beyond much doubt: both full, with the same family and given name, spelt or transliterated in
 * two ways, shortened, or with a middle name that only one has. Two different full names never are, nor is a family name alone.
 */
export function areOnePerson(a: readonly string[], b: readonly string[]): boolean {
  if (a.length < 2 || b.length < 2) return a.length === b.length && a.join(' ') === b.join(' ');
  if (!haveMiddlesAlike(a, b)) return false;
  const match = compareNameWords(a, b);
  if (match === 'spelling' && a.at(-1) !== b.at(-1)) {
    return transliterated(a.at(-1)!) === transliterated(b.at(-1)!) || isMisspeltFamily(a.at(-1)!, b.at(-1)!);
  }
  if (match && SURE.has(match)) return true;
  if (transliterated(a.at(-1)!) !== transliterated(b.at(-1)!)) return false;
  const given = compareNameWords([...a.slice(0, -1), 'x'], [...b.slice(0, -1), 'x']);
  return given !== undefined && SURE.has(given);
}

/** Keys of a name, its words given, of which two names that `areOnePerson` joins have at least one in common. */
export function personKeys(words: readonly string[]): string[] {
  const family = words.at(-1) ?? '';
  return [`family ${transliterated(family)}`, `given ${words[0] ?? ''} ${family.charAt(0)}`];
}

/** Whether two names of people may be one person's: nothing in them says that they are two people's. */
export function mayBeOnePerson(a: string, b: string): boolean {
  const [here, there] = [personWords(a), personWords(b)];
  if (here.length === 0 || there.length === 0) return true;
  if (compareNameWords(here, there) || areOnePerson(here, there)) return true;
  const [familyHere, familyThere] = [here, there].map((words) => skeleton(words.at(-1)!));
  if (here.length === 1 || there.length === 1) {
    const [single, full] = here.length === 1 ? [here, there] : [there, here];
    return full.includes(single[0]!) || familyHere === familyThere;
  }
  if (sorted(here) === sorted(there)) return true;
  return familyHere === familyThere && skeleton(here[0]!) === skeleton(there[0]!);
}

/** What the spellings of one name in other scripts have in common: doubled letters as one, letters for the same sound as one. */
export function transliterated(word: string): string {
  return word
    .replace(/(.)\1+/gu, '$1')
    .replace(/[iy][iyj]*/gu, 'i')
    .replace(/ph/gu, 'f')
    .replace(/ck|q/gu, 'k')
    .replace(/ks/gu, 'x')
    .replace(/w/gu, 'v')
    .replace(/['-]/gu, '');
}

/** The first letter of a name and the consonants behind it, as far as spellings keep them. */
function skeleton(word: string): string {
  const letters = transliterated(word).replace(/kh|gh/gu, 'h');
  return letters.slice(0, 1) + letters.slice(1).replace(/[aeiouh]/gu, '');
}

/** Endings that tell families apart and are no slips: `Hansen`, `Hanson`. */
const PATRONYMIC = /s[eo]n$/u;

function isMisspeltFamily(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < LONG_FAMILY_NAME) return false;
  return !(PATRONYMIC.test(a) && PATRONYMIC.test(b));
}

function haveMiddlesAlike(a: readonly string[], b: readonly string[]): boolean {
  if (a.length < 3 || b.length < 3) return true;
  const [here, there] = [a, b].map((words) => words.slice(1, -1).join(' '));
  return here === there || here!.startsWith(there!.charAt(0)) || compareNameWords(a, b) === 'same';
}

function sorted(words: readonly string[]): string {
  return [...words].sort().join(' ');
}
