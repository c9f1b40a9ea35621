import { deepEqual, equal, ok } from 'node:assert/strict';
import { ClaimIndex } from '../../../src/corpus/claims/claimIndex';
import type { ListedClaim, SourceDigest } from '../../../src/corpus/digest';
import { PLAIN_CLAIM } from '../../analysis/marked';

const place = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };

function source(uri: string, ...words: string[]): { uri: string; digest: SourceDigest } {
  const claims = words.map((claim): ListedClaim => ({ id: claim, words: claim, place, times: 1, ...PLAIN_CLAIM }));
  const composition = { attributed: 0, own: 0, frame: 0, repeat: 0, boilerplate: 0 };
  return { uri, digest: { claims, speakers: [], unattributed: { quotations: [], thoughts: [] }, composition } };
}

function takeAll(index: ClaimIndex, sources: readonly ReturnType<typeof source>[]): void {
  const steps = index.update(sources);
  while (!steps.next().done);
}

function linked(index: ClaimIndex, { digest }: ReturnType<typeof source>): string[][] {
  return digest.claims.map((claim) => index.linksOf(claim).map((link) => link.claim.words));
}

const SANK = 'The old ferry sank off Port Iver';
const SINKS = 'Off Port Iver, the old ferry sank at night';
const OTHER = 'The mayor sold the town hall';

describe('the index of claims', () => {
  it('finds the same claim in other sources and again in one, both ways', () => {
    const index = new ClaimIndex();
    const [a, b] = [source('a', SANK, OTHER), source('b', SINKS, SANK)];
    takeAll(index, [a, b]);
    deepEqual(linked(index, a), [[SANK, SINKS], []]);
    deepEqual(linked(index, b), [
      [SANK, SANK],
      [SINKS, SANK].toSorted((one, other) => Number(other === SANK) - Number(one === SANK)),
    ]);
  });

  it('tells figures from either side', () => {
    const index = new ClaimIndex();
    const [a, b] = [source('a', 'The old ferry carried 12 cows'), source('b', 'The old ferry carried 14 cows')];
    takeAll(index, [a, b]);
    deepEqual(index.linksOf(a.digest.claims[0]!)[0]!.figures, [{ here: '12', there: '14' }]);
    deepEqual(index.linksOf(b.digest.claims[0]!)[0]!.figures, [{ here: '14', there: '12' }]);
  });

  it('forgets what is gone, and keeps what is still there when a source changes', () => {
    const index = new ClaimIndex();
    const [a, b] = [source('a', SANK), source('b', SINKS, OTHER)];
    takeAll(index, [a, b]);
    const { compared } = index;
    const edited = source('b', SINKS);
    takeAll(index, [a, edited]);
    equal(index.compared, compared);
    deepEqual(linked(index, a), [[SINKS]]);
    takeAll(index, [a, { uri: 'b', digest: { ...edited.digest } }]);
    deepEqual(linked(index, a), [[SINKS]]);
    deepEqual(linked(index, b), [[], []]);
    takeAll(index, [a]);
    deepEqual(linked(index, a), [[]]);
  });

  it('can be interrupted after each source, and begun anew', () => {
    const index = new ClaimIndex();
    const sources = [source('a', SANK), source('b', SINKS), source('c', OTHER)];
    const steps = index.update(sources);
    equal(steps.next().done, false);
    deepEqual(linked(index, sources[0]!), [[]]);
    takeAll(index, sources);
    deepEqual(linked(index, sources[0]!), [[SINKS]]);
  });

  it('compares a number of claims that grows with the folder, though all of them share words', () => {
    const grown = (count: number) => {
      const index = new ClaimIndex();
      const sources = Array.from({ length: count }, (_, at) =>
        source(
          `s${at}`,
          'The old town council was told of it',
          `The old town council sold boat q${at} to owner r${at}`,
        ),
      );
      takeAll(index, sources);
      ok(index.linksOf(sources[0]!.digest.claims[0]!).length === count - 1);
      return index.compared;
    };
    const [few, many] = [grown(500), grown(2000)];
    ok(many <= 4 * few, `${few} comparisons for 500 sources, ${many} for 2,000`);
  });
});
