import { DOCUMENT_NOUNS } from './lists/documents';
import { ORGANISATION_NOUNS } from './lists/organisations';
import { GROUP_NOUNS, ROLE_NOUNS } from './lists/roles';
import type { DescriptionCategory } from './pieces';

/** The noun of a description, singular, and what it describes; undefined for any other word. */
export function describingNoun(word: string): DescribingNoun | undefined {
  const known = KNOWN.get(word);
  if (known !== undefined) return known === NO_NOUN ? undefined : known;
  const found = lookAt(word);
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  KNOWN.set(word, found ?? NO_NOUN);
  return found;
}

/** A noun that describes, and what. */
export interface DescribingNoun {
  readonly head: string;
  readonly category: DescriptionCategory;
}

/** Words looked at before: a text has few different ones. */
const KNOWN = new Map<string, DescribingNoun>();
const MOST_KNOWN = 20_000;
const NO_NOUN: DescribingNoun = { head: '', category: 'group' };

function lookAt(word: string): DescribingNoun | undefined {
  const category = CATEGORIES.get(word);
  if (category) return { head: category === 'document' ? singular(word) : word, category };
  const last = word.charCodeAt(word.length - 1);
  if (last === LETTER_D && YEARS_OLD.test(word)) return { head: word, category: 'person' };
  // `mother-of-two`, `nominee-in-waiting`
  const compound = word.includes('-of-') || word.includes('-in-') ? /^([a-z]+)-(?:of|in)-/.exec(word) : null;
  if (compound && CATEGORIES.get(compound[1]!) === 'person') return { head: compound[1]!, category: 'person' };
  if (word.endsWith('men') && CATEGORIES.get(singular(word)) === 'person') return { head: word, category: 'group' };
  if (PERSONAL.test(word)) return { head: word, category: 'person' };
  if (last !== LETTER_S) {
    const hyphen = word.lastIndexOf('-');
    return hyphen > 0 && /^(?:co|vice|ex|deputy|sub|arch|under)-/.test(word)
      ? describingNoun(word.slice(hyphen + 1))
      : undefined;
  }
  const one = singular(word);
  const ofOne = CATEGORIES.get(one);
  if (ofOne === undefined || ofOne === 'group' || one === word) return undefined;
  return ofOne === 'document' ? { head: one, category: ofOne } : { head: word, category: 'group' };
}

/** The endings of professions. */
const PERSONAL =
  /[a-z]{2}(?:ologist|surgeon|ographer|iatrist|woman|person|maker|keeper|worker|holder|writer|fighter|broker|wright|[lmnt]ist|master|ianist|crat|naut|gist)$/;

const LETTER_D = 0x64;
const LETTER_S = 0x73;

/** `34-year-old`: a person by the age alone. */
export const YEARS_OLD = /^\d+-year-old$/;

/** The nouns of all lists, with what they describe; of a noun in several lists the last one named here counts. */
const CATEGORIES: ReadonlyMap<string, DescriptionCategory> = new Map(
  (
    [
      [DOCUMENT_NOUNS, 'document'],
      [ORGANISATION_NOUNS, 'organisation'],
      [GROUP_NOUNS, 'group'],
      [ROLE_NOUNS, 'person'],
    ] as const
  ).flatMap(([nouns, category]) => [...nouns].map((noun) => [noun, category] as const)),
);

/** A plural noun's singular, by its ending. */
export function singular(word: string): string {
  if (word.endsWith('men')) return `${word.slice(0, -2)}an`;
  if (word.charCodeAt(word.length - 1) !== LETTER_S || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies')) return word.slice(0, -3) + 'y';
  if (/(?:ch|sh|x|ss)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}
