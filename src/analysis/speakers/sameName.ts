import { genderOfFirstName } from './gender';
import { NAME_SUFFIXES, NICKNAMES } from './lists/names';

/**
 * Why two names may be one person's. `same`: the same words but for case, accents, stops and suffix. `part`: one leaves words of the other
 * out (`Roe`, `Ana Roe`, `Ana Maria Roe`). `initials`: a first name shortened to its letter. `nickname`: `Bill` for `William`.
 * `spelling`: a letter or two apart.
 */
export type NameMatch = 'same' | 'part' | 'initials' | 'nickname' | 'spelling';

const FORMS_OF = new Map<string, number[]>();
NICKNAMES.forEach((line, index) => {
  for (const form of line) FORMS_OF.set(form, [...(FORMS_OF.get(form) ?? []), index]);
});

/** The words of a name as they are compared: lower case, without accents, stops and suffixes. */
export function nameWords(name: string | readonly string[]): string[] {
  return (typeof name === 'string' ? name.split(/\s+/) : name)
    .map((word) => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/’/g, "'").replace(/[.,]/g, ''))
    .filter((word) => word !== '' && !NAME_SUFFIXES.has(word));
}

/**
 * Whether two names of people, titles left out, may be one person's, and why; undefined where they cannot be. A name of one word fits every
 * longer name it is the first, the last or the last few words of: whether that person is meant is for the text to tell.
 */
export function comparePersonNames(a: string, b: string): NameMatch | undefined {
  return compareNameWords(nameWords(a), nameWords(b));
}

/** The same for names whose words `nameWords` has prepared. */
export function compareNameWords(a: readonly string[], b: readonly string[]): NameMatch | undefined {
  const [longer, shorter] = a.length >= b.length ? [a, b] : [b, a];
  if (shorter.length === 0) return undefined;
  if (longer.join(' ') === shorter.join(' ')) return 'same';
  if (longer.length === 1) return areNear(longer[0]!, shorter[0]!) ? 'spelling' : undefined;
  if (shorter.length === 1) {
    const [word] = shorter as [string];
    if (word === longer.at(-1) || word === longer[0]) return 'part';
    return areNear(word, longer.at(-1)!) ? 'spelling' : undefined;
  }
  if (isSuffix(shorter, longer)) return 'part';
  const last = compareWords(longer.at(-1)!, shorter.at(-1)!);
  if (last !== 'same' && last !== 'spelling') return undefined;
  const first = compareFirstNames(longer[0]!, shorter[0]!) ?? compareMiddle(longer, shorter);
  if (first === undefined || (last === 'spelling' && first !== 'same')) return undefined;
  if (haveOtherInitials(longer, shorter)) return undefined;
  if (last === 'spelling') return 'spelling';
  return first === 'same' ? 'part' : first;
}

function isSuffix(shorter: readonly string[], longer: readonly string[]): boolean {
  return shorter.every((word, i) => word === longer[longer.length - shorter.length + i]);
}

function compareWords(a: string, b: string): NameMatch | undefined {
  return a === b ? 'same' : areNear(a, b) ? 'spelling' : undefined;
}

function compareFirstNames(a: string, b: string): NameMatch | undefined {
  if (a === b) return 'same';
  if (a.length === 1 || b.length === 1) return a.startsWith(b[0]!) ? 'initials' : undefined;
  const gender = genderOfFirstName(a);
  const other = genderOfFirstName(b);
  if (gender && other && gender !== other) return undefined;
  if (areNear(a, b)) return 'spelling';
  const forms = FORMS_OF.get(b);
  return FORMS_OF.get(a)?.some((line) => forms?.includes(line)) ? 'nickname' : undefined;
}

/** A person known by a middle name: `Willard Mitt Roe`, `Mitt Roe`. */
function compareMiddle(longer: readonly string[], shorter: readonly string[]): NameMatch | undefined {
  return shorter.length === 2 && longer.slice(1, -1).includes(shorter[0]!) ? 'same' : undefined;
}

/** Whether both give middle names and these disagree: `George H. Roe`, `George W. Roe`. */
function haveOtherInitials(longer: readonly string[], shorter: readonly string[]): boolean {
  if (shorter.length < 3) return false;
  const initials = new Set(longer.slice(1, -1).map((word) => word[0]));
  return shorter.slice(1, -1).some((word) => !initials.has(word[0]));
}

/** Whether two words of five letters or more are one letter apart (put in, left out, replaced, or two exchanged). */
function areNear(a: string, b: string): boolean {
  if (!a.startsWith(b[0]!) || Math.min(a.length, b.length) < 5 || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const restA = a.slice(start, a.length - end);
  const restB = b.slice(start, b.length - end);
  if (restA.length <= 1 && restB.length <= 1) return true;
  return restA.length === 2 && restB === `${restA.charAt(1)}${restA.charAt(0)}`;
}
