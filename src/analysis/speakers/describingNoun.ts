import { DOCUMENT_NOUNS } from './lists/documents';
import { ORGANISATION_NOUNS } from './lists/organisations';
import { GROUP_NOUNS, ROLE_NOUNS } from './lists/roles';
import type { DescriptionCategory } from './pieces';

/** The noun of a description, singular, and what it describes; undefined for any other word. */
export function describingNoun(word: string): { head: string; category: DescriptionCategory } | undefined {
  if (ROLE_NOUNS.has(word)) return { head: word, category: 'person' };
  if (GROUP_NOUNS.has(word)) return { head: word, category: 'group' };
  if (ORGANISATION_NOUNS.has(word)) return { head: word, category: 'organisation' };
  if (DOCUMENT_NOUNS.has(word)) return { head: singular(word), category: 'document' };
  const one = singular(word);
  if (one === word) return undefined;
  if (ROLE_NOUNS.has(one)) return { head: word, category: 'group' };
  if (ORGANISATION_NOUNS.has(one)) return { head: word, category: 'group' };
  return DOCUMENT_NOUNS.has(one) ? { head: one, category: 'document' } : undefined;
}

/** A plural noun's singular, by its ending. */
export function singular(word: string): string {
  if (/(?:ss|us|is)$/.test(word) || !word.endsWith('s')) return word;
  if (word.endsWith('ies')) return word.slice(0, -3) + 'y';
  if (/(?:ch|sh|x|ss)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}
