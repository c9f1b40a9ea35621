import { l10n } from 'vscode';
import type { ClaimKind, ClaimReason, SpeakerKind } from '../../analysis/analysis';
import { checkWorthinessInWords } from '../../analysis/claims/explainClaim';
import type { ClaimAgain, ClaimEntry, ClaimGroup, ClaimOfSource, GroupHead } from '../../corpus/claimGroups';
import { readAlone, type CheckStatus, type ListedCheck, type ListedClaim, type SaidOfClaim } from '../../corpus/digest';
import { oneLine } from '../../text/oneLine';
import { baseName } from '../baseName';

/** What a group of claims is called. */
export function groupName(head: GroupHead): string {
  switch (head.by) {
    case 'speaker':
      return head.person.name;
    case 'outlet':
      return l10n.t('The outlet’s own voice');
    case 'unclear':
      return l10n.t('Speaker unclear');
    case 'source':
      return baseName(head.source.name);
    case 'kind':
      return KIND_GROUPS[head.kind]();
    case 'all':
      return l10n.t('All claims');
  }
}

/** A group in words for a screen reader. */
export function groupLabel({ head, claims }: ClaimGroup): string {
  const name = groupName(head);
  const kind = head.by === 'speaker' ? SPEAKER_KINDS[head.person.kind]() : '';
  const count = claims.length === 1 ? l10n.t('1 claim') : l10n.t('{0} claims', claims.length);
  return [name, kind, count].filter(Boolean).join(', ');
}

/** Who claims it: the speakers' names, the outlet, or that nobody could be told. */
export function claimantWords({ claim }: ClaimOfSource): string {
  if (claim.claimants.length > 0) return claim.claimants.map(({ name }) => name).join(', ');
  return claim.claimantUnclear ? l10n.t('speaker unclear') : l10n.t('the outlet itself');
}

/**
 * A claim in words for a screen reader: the claim first, because that is what tells one from the next.
 * @param difference what differs between its places, or from the claim that it is another place of
 */
export function claimLabel(listed: ClaimEntry, me: string | undefined, difference: string): string {
  const { claim } = listed;
  return [
    readAlone(claim),
    l10n.t('Claim'),
    difference,
    ...saidWords(listed.claim, me),
    attribution(listed),
    reserveWords(claim),
    lowered(checkWorthinessInWords(claim.checkWorthiness)),
    claim.inHeadline ? l10n.t('in the headline') : '',
    l10n.t('line {0}', claim.place.start.line + 1),
    timesOf(listed) === 1 ? '' : timesWords(timesOf(listed)),
  ]
    .filter(Boolean)
    .join(', ');
}

/** How often a claim is made, in all its places. */
export function timesOf({ claim, again }: ClaimEntry): number {
  return again.reduce((sum, other) => sum + other.claim.times, claim.times);
}

/** The source of a claim, and how many others make it. */
export function sourcesWords({ source, again }: ClaimEntry): string {
  const others = new Set(again.map((other) => other.source.uri).filter((uri) => uri !== source.uri)).size;
  if (others === 0) return baseName(source.name);
  return others === 1
    ? l10n.t('{0} and 1 other', baseName(source.name))
    : l10n.t('{0} and {1} others', baseName(source.name), others);
}

/** The figures of a claim that differ between its places: `figures differ: 12, 14`. */
export function differenceWords({ again }: ClaimEntry): string {
  const figures = new Set(again.flatMap((other) => other.figures.flatMap(({ here, there }) => [here, there])));
  return figures.size === 0 ? '' : l10n.t('figures differ: {0}', [...figures].join(', '));
}

/** What figures another place of a claim has: `14, not 12`. */
export function insteadWords({ figures }: ClaimAgain): string {
  return figures.map(({ here, there }) => l10n.t('{0}, not {1}', there, here)).join(', ');
}

/** Everything a list knows of a claim, a line for each point, in plain text. */
export function claimTooltip(listed: ClaimEntry, me: string | undefined): string {
  const { claim } = listed;
  const reasons = claim.reasons.map((reason) => REASONS[reason]()).join(', ');
  const worthiness = checkWorthinessInWords(claim.checkWorthiness);
  return [
    claim.words,
    '',
    `${KINDS[claim.kind]()}: ${claimantWords(listed)}${claim.inHeadline ? `, ${l10n.t('in the headline')}` : ''}`,
    claim.inFull ? l10n.t('Read alone: {0}', readAlone(claim)) : '',
    capitalised(reserveWords(claim)),
    reasons ? `${worthiness}: ${reasons}` : worthiness,
    ...(claim.said?.checks.length ? claim.said.checks.map((check) => checkLine(check, me)) : [l10n.t('Unchecked')]),
    claim.said ? capitalised(ofWhom(VERDICTS[claim.said.verdict](), claim.said.by, me)) : '',
    claim.times === 1 ? '' : capitalised(timesWords(claim.times)),
    placeLine(listed),
    ...listed.again.slice(0, MOST_PLACES).map(againLine),
    listed.again.length > MOST_PLACES ? l10n.t('… and in {0} more places', listed.again.length - MOST_PLACES) : '',
  ]
    .filter((line, index) => line !== '' || index === 1)
    .join('\n');
}

/** What people said of a claim, in a few words each: what came of checking it, else that somebody holds it to be one; nothing where nobody did. */
export function saidWords({ said }: Pick<ListedClaim, 'said'>, me: string | undefined): string[] {
  if (!said) return [];
  const checks = said.checks.map(({ status, by }) => ofWhom(CHECKS[status](), by, me));
  const verdict = ofWhom(VERDICTS[said.verdict](), said.by, me);
  return checks.length > 0 && said.verdict !== 'added' ? checks : [...checks, verdict];
}

/** The words by which it is said with reserve; nothing where it is said plainly. */
export function reserveWords({ hedges }: Pick<ListedClaim, 'hedges'>): string {
  const words = [...new Set(hedges.map((hedge) => l10n.t('“{0}”', hedge.toLowerCase())))];
  return words.length === 0 ? '' : l10n.t('with reserve: {0}', words.join(', '));
}

function placeLine({ source, claim }: ClaimOfSource): string {
  return `${source.name}, ${l10n.t('line {0}', claim.place.start.line + 1)}`;
}

function againLine(other: ClaimAgain): string {
  const words = l10n.t('Again: {0} ({1})', placeLine(other), claimantWords(other));
  return [words, insteadWords(other)].filter(Boolean).join(': ');
}

/** A tooltip names no more places of a claim. */
const MOST_PLACES = 8;

function checkLine({ status, by, evidence }: ListedCheck, me: string | undefined): string {
  const words = capitalised(ofWhom(CHECKS[status](), by, me));
  return evidence === undefined ? words : l10n.t('{0}. Evidence: {1}', words, oneLine(evidence, LONGEST_EVIDENCE));
}

/** What others say is shown as theirs. */
function ofWhom(words: string, by: string, me: string | undefined): string {
  return by === me ? words : l10n.t('{0} ({1})', words, by);
}

/** A tooltip shows no more of the evidence, in code units. */
const LONGEST_EVIDENCE = 300;

const CHECKS: Record<CheckStatus, () => string> = {
  confirmed: () => l10n.t('checked: so it is'),
  disputed: () => l10n.t('checked: disputed'),
  refuted: () => l10n.t('checked: refuted'),
  'needs-source': () => l10n.t('checked: needs a source'),
};

const VERDICTS: Record<SaidOfClaim['verdict'], () => string> = {
  added: () => l10n.t('marked by hand'),
  confirmed: () => l10n.t('confirmed as a claim'),
  corrected: () => l10n.t('corrected by hand'),
};

function attribution(listed: ClaimOfSource): string {
  if (listed.claim.claimants.length === 0) {
    return listed.claim.claimantUnclear ? l10n.t('speaker unclear') : l10n.t('in the outlet’s own voice');
  }
  return l10n.t('attributed to {0}', claimantWords(listed));
}

function timesWords(times: number): string {
  return times === 2 ? l10n.t('made twice') : l10n.t('made {0} times', times);
}

function lowered(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const KINDS: Record<ClaimKind, () => string> = {
  quoted: () => l10n.t('Quoted'),
  reported: () => l10n.t('Reported'),
  asserted: () => l10n.t('Asserted'),
};

const KIND_GROUPS: Record<ClaimKind, () => string> = {
  quoted: () => l10n.t('Quoted, in the speaker’s words'),
  reported: () => l10n.t('Reported, in the outlet’s words'),
  asserted: () => l10n.t('Asserted by the outlet itself'),
};

/** What a speaker is. */
export const SPEAKER_KINDS: Record<SpeakerKind, () => string> = {
  person: () => l10n.t('person'),
  organisation: () => l10n.t('organisation'),
  document: () => l10n.t('document'),
  group: () => l10n.t('group'),
  unnamed: () => l10n.t('unnamed source'),
};

const REASONS: Record<ClaimReason, () => string> = {
  number: () => l10n.t('a number'),
  date: () => l10n.t('a date'),
  accusation: () => l10n.t('an accusation'),
  comparison: () => l10n.t('a comparison'),
  cause: () => l10n.t('cause and effect'),
  law: () => l10n.t('a law or treaty'),
  poll: () => l10n.t('a poll'),
  biography: () => l10n.t('somebody’s office or past'),
  event: () => l10n.t('an event'),
  quotation: () => l10n.t('somebody’s very words'),
};
