import type { ClaimKind } from '../analysis/analysis';
import type { FigureDifference } from './claims/sameClaim';
import { readAlone, type ListedClaim, type SourceDigest } from './digest';
import { filterWords, passes } from './filter';
import { People, type Person } from './people';

/** How a list of claims is grouped. */
export type Grouping = 'speaker' | 'source' | 'kind' | 'flat';

/** How claims are sorted within their group. */
export type ClaimOrder = 'place' | 'checkWorthiness';

/** A source whose claims are listed. */
export interface ListedSource {
  /** What tells it from all others. */
  readonly uri: string;
  /** What people call it. */
  readonly name: string;
  readonly digest: SourceDigest;
}

/** A claim and the source that makes it. */
export interface ClaimOfSource {
  readonly source: ListedSource;
  readonly claim: ListedClaim;
}

/** A claim that is made again, in whatever words. */
export interface ClaimAgain extends ClaimOfSource {
  /** Where its figures differ from those of the claim that it is listed with. */
  readonly figures: readonly FigureDifference[];
}

/** A claim as a group lists it, once. */
export interface ClaimEntry extends ClaimOfSource {
  /** Where else in its group it is made. */
  readonly again: readonly ClaimAgain[];
}

/** The claims that are the same as one; see `ClaimIndex.linksOf`. */
export type SameClaims = (
  claim: ListedClaim,
) => readonly { readonly claim: ListedClaim; readonly figures: readonly FigureDifference[] }[];

/** What the claims of a group have in common. */
export type GroupHead =
  | { readonly by: 'speaker'; readonly person: Person }
  | { readonly by: 'outlet' | 'unclear' | 'all' }
  | { readonly by: 'source'; readonly source: ListedSource }
  | { readonly by: 'kind'; readonly kind: ClaimKind };

/** Claims that are listed together. */
export interface ClaimGroup {
  /** Stays the same while claims come and go. */
  readonly key: string;
  readonly head: GroupHead;
  /** Never empty. */
  readonly claims: readonly ClaimEntry[];
}

/** What a list of claims shows, and how. */
export interface ClaimListing {
  readonly grouping: Grouping;
  readonly order: ClaimOrder;
  /** Words that must all occur in a claim, its claimants' names, its source's name or its `tokensOf`. */
  readonly filter: string;
}

const KINDS: readonly ClaimKind[] = ['quoted', 'reported', 'asserted'];

/** The claims of some sources, as a list has them. */
export interface GroupedClaims {
  readonly groups: readonly ClaimGroup[];
  /** How many different claims they list. */
  readonly count: number;
  /** How many there would be without the filter. */
  readonly all: number;
}

/**
 * Groups the claims of some sources. Speakers come in order of how much they claim, then of their names, the outlets' own voice and
 * unclear speakers last; sources in the order given; kinds in that of `ClaimKind`. A flat list is one group.
 * A claim of several speakers is listed with each. What is claimed again in a group is one entry of it, with its places.
 * @param sameAs the claims that are the same as one
 */
export function groupClaims(
  sources: readonly ListedSource[],
  { grouping, order, filter }: ClaimListing,
  sameAs: SameClaims = () => [],
): GroupedClaims {
  const words = filterWords(filter);
  const claims = sources.flatMap((source) => source.digest.claims.map((claim) => ({ source, claim })));
  const headsOf = headsBy[grouping](claims);
  const groups = new Map<string, { key: string; head: GroupHead; claims: ClaimOfSource[] }>();
  for (const listed of claims) {
    // Two claimants of one claim may turn out to be one person.
    for (const [key, head] of new Map(headsOf(listed).map((head) => [keyOf(head), head]))) {
      const group = groups.get(key) ?? { key, head, claims: [] };
      group.claims.push(listed);
      groups.set(key, group);
    }
  }
  if (order === 'checkWorthiness') {
    for (const group of groups.values()) {
      group.claims.sort((a, b) => b.claim.checkWorthiness - a.claim.checkWorthiness);
    }
  }
  const all = Array.from(groups.values(), (group) => ({ ...group, claims: eachOnce(group.claims, sameAs) }));
  const count = countClaims(all);
  if (words.length === 0) return { groups: all.sort(byHead), count, all: count };
  const passing = new Set(claims.filter((listed) => passes(words, searchedTexts(listed, sameAs))));
  const filtered = Array.from(groups.values(), (group) => ({
    ...group,
    claims: eachOnce(
      group.claims.filter((listed) => passing.has(listed)),
      sameAs,
    ),
  })).filter((group) => group.claims.length > 0);
  return { groups: filtered.sort(byHead), count: countClaims(filtered), all: count };
}

/** Lists each claim once, by the first of its places. */
function eachOnce(claims: readonly ClaimOfSource[], sameAs: SameClaims): ClaimEntry[] {
  const left = new Map(claims.map((listed) => [listed.claim, listed]));
  const entries: ClaimEntry[] = [];
  for (const listed of claims) {
    if (!left.delete(listed.claim)) continue;
    const again = sameAs(listed.claim).flatMap(({ claim, figures }): ClaimAgain[] => {
      const other = left.get(claim);
      left.delete(claim);
      return other ? [{ ...other, figures }] : [];
    });
    entries.push({ ...listed, again });
  }
  return entries;
}

/** Every place where a group’s claims are made. */
export function placesIn({ claims }: ClaimGroup): ClaimOfSource[] {
  return claims.flatMap((entry) => [entry, ...entry.again]);
}

/** How many different claims some groups list. */
function countClaims(groups: readonly ClaimGroup[]): number {
  return new Set(groups.flatMap(({ claims }) => claims.map(({ claim }) => claim))).size;
}

function searchedTexts({ source, claim }: ClaimOfSource, sameAs: SameClaims): string[] {
  const tokens = tokensOf(claim, sameAs(claim));
  return [claim.words, readAlone(claim), ...claim.claimants.map(({ name }) => name), source.name, ...tokens];
}

/**
 * By what a filter finds claims that people decided on: `@confirmed`, `@disputed`, `@refuted`, `@needs-source` by anybody’s check and
 * `@unchecked` where there is none, `@decided` where somebody said anything, and `@added` for those marked by hand; and what is claimed
 * elsewhere too: `@again`, and `@differs` where figures do.
 */
export function tokensOf({ said }: Pick<ListedClaim, 'said'>, same: ReturnType<SameClaims> = []): string[] {
  const again = [
    ...(same.length > 0 ? ['@again'] : []),
    ...(same.some(({ figures }) => figures.length > 0) ? ['@differs'] : []),
  ];
  if (!said) return ['@unchecked', ...again];
  const checks = said.checks.length === 0 ? ['@unchecked'] : said.checks.map(({ status }) => `@${status}`);
  return [...checks, '@decided', ...(said.verdict === 'added' ? ['@added'] : []), ...again];
}

type Heads = (listed: ClaimOfSource) => readonly GroupHead[];

const headsBy: Record<Grouping, (claims: readonly ClaimOfSource[]) => Heads> = {
  speaker: (claims) => {
    const people = new People(
      claims.flatMap(({ source, claim }) => claim.claimants.map((speaker) => ({ source: source.uri, speaker }))),
    );
    return ({ source, claim }) => {
      if (claim.claimants.length === 0) return [{ by: claim.claimantUnclear ? 'unclear' : 'outlet' }];
      return claim.claimants.map((speaker) => ({
        by: 'speaker',
        person: people.personOf({ source: source.uri, speaker }),
      }));
    };
  },
  source:
    () =>
    ({ source }) => [{ by: 'source', source }],
  kind:
    () =>
    ({ claim }) => [{ by: 'kind', kind: claim.kind }],
  flat: () => () => [{ by: 'all' }],
};

function keyOf(head: GroupHead): string {
  switch (head.by) {
    case 'speaker':
      return `speaker ${head.person.key}`;
    case 'source':
      return `source ${head.source.uri}`;
    case 'kind':
      return `kind ${head.kind}`;
    default:
      return head.by;
  }
}

function byHead(a: ClaimGroup, b: ClaimGroup): number {
  if (a.head.by === 'kind' && b.head.by === 'kind') return KINDS.indexOf(a.head.kind) - KINDS.indexOf(b.head.kind);
  if (a.head.by === 'speaker' && b.head.by === 'speaker') {
    return b.claims.length - a.claims.length || a.head.person.name.localeCompare(b.head.person.name, 'en');
  }
  return RANK[a.head.by] - RANK[b.head.by];
}

const RANK: Record<GroupHead['by'], number> = { all: 0, source: 0, kind: 0, speaker: 0, outlet: 1, unclear: 2 };
