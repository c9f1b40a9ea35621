import { ALSO_LAST_NAMES, FEMALE_FIRST_NAMES, MALE_FIRST_NAMES, OTHER_FIRST_NAMES } from './lists/firstNames';
import { FEMALE_FIRST_NAMES_OF_THE_WORLD, MALE_FIRST_NAMES_OF_THE_WORLD } from './lists/firstNamesOfTheWorld';

/** What a title, a noun, a first name or a pronoun tells of somebody; it serves to find whom a pronoun means, and for nothing else. */
export type Gender = 'male' | 'female';

const OF_THE_WORLD: ReadonlyMap<string, Gender> = new Map([
  ...MALE_FIRST_NAMES_OF_THE_WORLD.flatMap(([, names]) => names.split(' ').map((name) => [name, 'male'] as const)),
  ...FEMALE_FIRST_NAMES_OF_THE_WORLD.flatMap(([, names]) => names.split(' ').map((name) => [name, 'female'] as const)),
]);

/** The gender that most bearers of a first name have (lower case; of a double name the first half decides). */
export function genderOfFirstName(name: string): Gender | undefined {
  if (MALE_FIRST_NAMES.has(name)) return 'male';
  if (FEMALE_FIRST_NAMES.has(name)) return 'female';
  const known = OF_THE_WORLD.get(withoutAccents(name));
  if (known) return known;
  const hyphen = name.indexOf('-');
  return hyphen > 0 && !OTHER_FIRST_NAMES.has(name) ? genderOfFirstName(name.slice(0, hyphen)) : undefined;
}

/** The gender that a first name tells where it stands alone; none where it may as well be a last name (`Clinton`, `Bello`). */
export function genderOfLoneName(name: string): Gender | undefined {
  if (ALSO_LAST_NAMES.has(name)) return undefined;
  return MALE_FIRST_NAMES.has(name) ? 'male' : FEMALE_FIRST_NAMES.has(name) ? 'female' : undefined;
}

/** Whether a word (lower case) is a first name. */
export function isFirstName(name: string): boolean {
  return genderOfFirstName(name) !== undefined || OTHER_FIRST_NAMES.has(name);
}

/** Letters that no accent is taken off from by decomposing them. */
const BARRED: ReadonlyMap<string, string> = new Map([
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ı', 'i'],
  ['ß', 'ss'],
]);

/** A name (lower case) in plain letters: `siobhán` as `siobhan`. */
export function withoutAccents(name: string): string {
  // eslint-disable-next-line no-control-regex -- nothing but ASCII is the common case, and there is nothing to do then
  if (/^[\x00-\x7f]*$/.test(name)) return name;
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[øłđıß]/g, (letter) => BARRED.get(letter)!);
}
