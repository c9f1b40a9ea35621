import type { ClaimEntry } from '../corpus/claimGroups';
import type { CheckStatus, ListedClaim } from '../corpus/digest';
import type { Part } from '../corpus/composition';
import type { Relation } from '../corpus/alignment/relations';
import type { FolderReport } from './folderReport';
import type { Decider } from './decidedSource';

/** Lists longer than this are cut, and the report says so: a page must stay one that people can open. */
export const MOST_LISTED = 500;

/** So many speakers have a row, and so many sources a column. */
export const MOST_IN_MATRIX = { speakers: 60, sources: 40 };

/** No more places of a claim are named. */
const MOST_PLACES = 12;

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

/** What people said of a claim, in any of its places: what came of checking it, else that it is one. */
export function saidWords({ claim, again }: ClaimEntry): string {
  return [...new Set([claim, ...again.map((other) => other.claim)].flatMap(saidOfOne))].join('; ');
}

function saidOfOne({ said }: ListedClaim): string[] {
  if (!said) return [];
  if (said.checks.length === 0) return [`${said.verdict} as a claim (${said.by})`];
  return said.checks.map(({ status, by }) => `${CHECK_WORDS[status]} (${by})`);
}

/** Which figures of a claim differ between its places; nothing where none do. */
export function differenceWords({ again }: ClaimEntry): string | undefined {
  const figures = new Set(again.flatMap((other) => other.figures.flatMap(({ here, there }) => [here, there])));
  return figures.size === 0 ? undefined : `Figures differ: ${[...figures].join(', ')}`;
}

/**
 * The places of a claim, each in words: the source and line, who claims it there if that is somebody else, and which figures it has instead.
 * @param escape makes words of texts harmless in the format of the report
 */
export function placesWords({ source, claim, again }: ClaimEntry, escape: (words: string) => string): string[] {
  const who = claimantWords(claim);
  const places = [{ source, claim, figures: [] }, ...again].map((place) => {
    const times = place.claim.times > 1 ? `, ${place.claim.times} times` : '';
    const other = claimantWords(place.claim);
    const by = other === who ? '' : ` (${escape(other)})`;
    const instead = place.figures.map(({ here, there }) => `${escape(there)}, not ${escape(here)}`).join('; ');
    const where = `${escape(place.source.name)}, line ${place.claim.place.start.line + 1}`;
    return where + times + by + (instead === '' ? '' : `: ${instead}`);
  });
  const left = places.length - MOST_PLACES;
  return left > 0 ? [...places.slice(0, MOST_PLACES), `and ${left} more places`] : places;
}

/** How many claims there are, and how many of them are made more than once. */
export function claimsWords({ claims }: FolderReport): string {
  const again = claims.filter((entry) => entry.again.length > 0);
  const differing = again.filter((entry) => differenceWords(entry) !== undefined);
  return `Claims: ${claims.length}. Made in several places: ${again.length}, of them with figures that differ: ${differing.length}.`;
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

function personWords({ name, ...counts }: Decider): string {
  const decided = (['confirmed', 'corrected', 'added', 'rejected'] as const).filter((verdict) => counts[verdict] > 0);
  return `${name} (${decided.map((verdict) => `${counts[verdict]} ${verdict}`).join(', ')})`;
}
