import type { ListedClaim } from '../corpus/digest';
import type { Part } from '../corpus/composition';
import type { Relation } from '../corpus/alignment/relations';

/** Lists longer than this are cut, and the report says so: a page must stay one that people can open. */
export const MOST_LISTED = 500;

/** So many speakers have a row, and so many sources a column. */
export const MOST_IN_MATRIX = { speakers: 60, sources: 40 };

export const PART_WORDS: Readonly<Record<Part, string>> = {
  attributed: 'Attributed',
  own: 'Own voice',
  boilerplate: 'Boilerplate',
  repeat: 'Repeats',
  frame: 'Frame',
};

/** What a report says of a relation. */
export function relationWords(relation: Relation): string {
  return relation.replaceAll('-', ' ').replace('contraction/spelling', 'contraction or spelling');
}

/** Whose claim it is. */
export function claimantWords({ claimants, claimantUnclear }: ListedClaim): string {
  if (claimants.length > 0) return claimants.map(({ name }) => name).join('; ');
  return claimantUnclear ? 'unclear' : 'the outlet';
}

/** What of a list is left out, in words; nothing where all is shown. */
export function leftOut(all: number, most: number, what: string): string | undefined {
  return all > most ? `${all - most} more ${what} are left out of this report.` : undefined;
}
