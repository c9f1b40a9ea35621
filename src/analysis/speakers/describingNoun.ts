import { DOCUMENT_NOUNS } from './lists/documents';
import { ORGANISATION_NOUNS } from './lists/organisations';
import { GROUP_NOUNS, ROLE_NOUNS } from './lists/roles';
import type { DescriptionCategory } from './pieces';

/** The noun of a description, singular, and what it describes; undefined for any other word. */
export function describingNoun(word: string): { head: string; category: DescriptionCategory } | undefined {
  const category = CATEGORIES.get(word);
  if (category) return { head: category === 'document' ? singular(word) : word, category };
  if (!word.endsWith('s')) return undefined;
  const one = singular(word);
  const ofOne = CATEGORIES.get(one);
  if (ofOne === undefined || ofOne === 'group' || one === word) return undefined;
  return ofOne === 'document' ? { head: one, category: ofOne } : { head: word, category: 'group' };
}

/** The nouns of all lists, with what they describe; of a noun in several the first list counts. */
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
  if (/(?:ss|us|is)$/.test(word) || !word.endsWith('s')) return word;
  if (word.endsWith('ies')) return word.slice(0, -3) + 'y';
  if (/(?:ch|sh|x|ss)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}
