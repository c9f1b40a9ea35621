import { ALSO_LAST_NAMES, FEMALE_FIRST_NAMES, MALE_FIRST_NAMES, OTHER_FIRST_NAMES } from './lists/firstNames';

/** What a title, a noun, a first name or a pronoun tells of somebody; it serves to find whom a pronoun means, and for nothing else. */
export type Gender = 'male' | 'female';

/** The gender that most bearers of a first name have (lower case; of a double name the first half decides). */
export function genderOfFirstName(name: string): Gender | undefined {
  const known = MALE_FIRST_NAMES.has(name) ? 'male' : FEMALE_FIRST_NAMES.has(name) ? 'female' : undefined;
  const hyphen = name.indexOf('-');
  return known ?? (hyphen > 0 ? genderOfFirstName(name.slice(0, hyphen)) : undefined);
}

/** The gender that a first name tells where it stands alone; none where it may as well be a last name (`Clinton`, `Carson`). */
export function genderOfLoneName(name: string): Gender | undefined {
  return ALSO_LAST_NAMES.has(name) ? undefined : genderOfFirstName(name);
}

/** Whether a word (lower case) is a first name. */
export function isFirstName(name: string): boolean {
  return genderOfFirstName(name) !== undefined || OTHER_FIRST_NAMES.has(name);
}
