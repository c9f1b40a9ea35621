import { deepEqual, equal } from 'node:assert/strict';
import { groupClaims, type ClaimListing, type GroupHead, type ListedSource } from '../../src/corpus/claimGroups';
import type { Claimant, ListedClaim } from '../../src/corpus/digest';

const osei: Claimant = { id: 'person:Osei', name: 'Katharine Osei', kind: 'person' };
const misspelt: Claimant = { id: 'person:Osei', name: 'Katherine Osei', kind: 'person' };
const board: Claimant = { id: 'organisation:Board', name: 'Harbour Board', kind: 'organisation' };

function claim(words: string, ...claimants: Claimant[]): ListedClaim {
  const place = { start: { line: 0, character: 0 }, end: { line: 0, character: words.length } };
  const kind = claimants.length > 0 ? 'reported' : 'asserted';
  const rest = {
    reasons: [],
    hedges: [],
    times: 1,
    checkWorthiness: words.length / 100,
    claimantUnclear: false,
    inHeadline: false,
  } as const;
  return { id: words, words, place, claimants, kind, ...rest };
}

function source(name: string, ...claims: ListedClaim[]): ListedSource {
  const composition = { attributed: 0, own: 0, frame: 0, repeat: 0, boilerplate: 0 };
  return {
    uri: `file:///${name}`,
    name,
    digest: { claims, speakers: [], unattributed: { quotations: [], thoughts: [] }, composition },
  };
}

const sources = [
  source('a.txt', claim('Fares doubled', osei, board), claim('It rained'), claim('Rents fell by half', board)),
  source('b.txt', { ...claim('Ferries sank'), claimantUnclear: true }, claim('Fares halved', misspelt)),
];
const listing: ClaimListing = { grouping: 'flat', order: 'place', filter: '' };

function shown(changes: Partial<ClaimListing>): Record<string, string[]> {
  const { groups } = groupClaims(sources, { ...listing, ...changes });
  return Object.fromEntries(groups.map(({ head, claims }) => [title(head), claims.map(({ claim }) => claim.words)]));
}

function title(head: GroupHead): string {
  if (head.by === 'speaker') return head.person.name;
  if (head.by === 'source') return head.source.name;
  return head.by === 'kind' ? head.kind : head.by;
}

describe('grouping claims', () => {
  it('by speaker joins people across sources and lists a claim with each of its speakers', () => {
    deepEqual(shown({ grouping: 'speaker' }), {
      'Harbour Board': ['Fares doubled', 'Rents fell by half'],
      'Katharine Osei': ['Fares doubled', 'Fares halved'],
      outlet: ['It rained'],
      unclear: ['Ferries sank'],
    });
  });

  it('by speaker lists a claim once when two of its claimants are one person', () => {
    const twice = source('c.txt', claim('Rents rose', osei, { ...misspelt, id: 'person:other' }));
    const [group] = groupClaims([twice], { ...listing, grouping: 'speaker' }).groups;
    equal(group!.claims.length, 1);
  });

  it('by source keeps the order of the sources', () => {
    deepEqual(shown({ grouping: 'source' }), {
      'a.txt': ['Fares doubled', 'It rained', 'Rents fell by half'],
      'b.txt': ['Ferries sank', 'Fares halved'],
    });
  });

  it('by kind tells reported claims from the outlet’s own', () => {
    deepEqual(shown({ grouping: 'kind' }), {
      reported: ['Fares doubled', 'Rents fell by half', 'Fares halved'],
      asserted: ['It rained', 'Ferries sank'],
    });
  });

  it('sorts by check-worthiness within a group', () => {
    deepEqual(shown({ order: 'checkWorthiness' })['all'], [
      'Rents fell by half',
      'Fares doubled',
      'Ferries sank',
      'Fares halved',
      'It rained',
    ]);
  });

  it('filters by the words of the claim, its speakers and its source', () => {
    deepEqual(shown({ filter: 'fares osei' }), { all: ['Fares doubled', 'Fares halved'] });
    deepEqual(shown({ filter: 'board' }), { all: ['Fares doubled', 'Rents fell by half'] });
    deepEqual(shown({ filter: 'B.TXT' }), { all: ['Ferries sank', 'Fares halved'] });
    deepEqual(shown({ filter: 'nothing' }), {});
  });

  it('counts a claim once that is listed with two speakers', () => {
    equal(groupClaims(sources, { ...listing, grouping: 'speaker' }).count, 5);
  });

  it('counts what a filter leaves out', () => {
    const { count, all } = groupClaims(sources, { ...listing, grouping: 'speaker', filter: 'osei' });
    deepEqual([count, all], [2, 5]);
    deepEqual(groupClaims(sources, { ...listing, filter: 'nothing' }).all, 5);
  });
});
