import type { Resolution, Speaker } from '../analysis';

const BY_NAME: ReadonlySet<Resolution> = new Set([
  'full-name',
  'part-of-name',
  'spelling',
  'acronym',
  'metonym',
  'possessive',
]);

/**
 * Whether the text gives a speaker a name, and not only words that describe it: `the Harbor Office`, `the Roe campaign` or `the Harbor Office’s
 * report` against `a report`, `the company` or `voters`.
 */
export function isNamed({ kind, mentions }: Pick<Speaker, 'kind' | 'mentions'>): boolean {
  if (kind === 'unnamed' || kind === 'group') return false;
  return mentions.length === 0 || mentions.some(({ how }) => BY_NAME.has(how));
}
