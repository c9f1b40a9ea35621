import type { CheckStatus, ListedClaim } from '../corpus/digest';
import type { Part } from '../corpus/composition';
import type { Relation } from '../corpus/alignment/relations';
import type { FolderReport } from './folderReport';
import type { ReportedPerson } from './reportedDecisions';

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

const CHECK_WORDS: Readonly<Record<CheckStatus, string>> = {
  confirmed: 'confirmed',
  disputed: 'disputed',
  refuted: 'refuted',
  'needs-source': 'needs a source',
};

/** What people said of a claim: what came of checking it, else that it is one. */
export function saidWords({ said }: ListedClaim): string {
  if (!said) return '';
  if (said.checks.length === 0) return `${said.verdict} as a claim (${said.by})`;
  return said.checks.map(({ status, by }) => `${CHECK_WORDS[status]} (${by})`).join('; ');
}

/** Whose decisions are in a report, in sentences. */
export function decisionWords({ people, hidesPeople, namesChosen }: FolderReport): string {
  const sentences = [
    people.length === 0
      ? 'Nobody’s decisions are in this report: it shows what the program found.'
      : `What the program found, as these people decided on it: ${people.map(personWords).join('; ')}. All else nobody has decided on.`,
    ...(namesChosen ? ['Speakers have the names that people chose for them.'] : []),
    ...(hidesPeople ? ['Decisions of people who were hidden when it was written are left out.'] : []),
  ];
  return sentences.join(' ');
}

function personWords({ name, ...counts }: ReportedPerson): string {
  const decided = (['confirmed', 'corrected', 'added', 'rejected'] as const).filter((verdict) => counts[verdict] > 0);
  return `${name} (${decided.map((verdict) => `${counts[verdict]} ${verdict}`).join(', ')})`;
}
