import { deepEqual, equal } from 'node:assert/strict';
import type { ClaimGroup, ListedSource } from '../../src/corpus/claimGroups';
import type { ListedClaim } from '../../src/corpus/digest';
import { PLAIN_CLAIM } from '../analysis/marked';
import { ClaimNodes, type GroupNode, type LeafNode, type MoreNode } from '../../src/extension/sidebar/claimNodes';

const source = { uri: 'file:///a.txt', name: 'a.txt' } as ListedSource;

function claim(id: string, line = 0): ListedClaim {
  const place = { start: { line, character: 0 }, end: { line, character: 4 } };
  return { id, words: id, place, times: 1, ...PLAIN_CLAIM };
}

function group(kind: 'quoted' | 'reported', ...claims: ListedClaim[]): ClaimGroup {
  return {
    key: kind,
    head: { by: 'kind', kind },
    claims: claims.map((listed) => ({ source, claim: listed, again: [] })),
  };
}

describe('the entries of the claims tree', () => {
  it('stay the same objects, and only groups that changed are told', () => {
    const nodes = new ClaimNodes();
    equal(nodes.update([group('quoted', claim('a'), claim('b')), group('reported', claim('c'))], 'kind'), undefined);
    const [quoted, reported] = nodes.children() as [GroupNode, GroupNode];
    const [a, b] = nodes.children(quoted) as [LeafNode, LeafNode];

    const moved = [group('quoted', claim('a', 7), claim('b')), group('reported', claim('c'))];
    deepEqual(nodes.update(moved, 'kind'), [quoted]);
    deepEqual(nodes.children(), [quoted, reported]);
    equal(nodes.children(quoted)[0], a);
    equal(a.listed.claim.place.start.line, 7);
    equal(nodes.children(quoted)[1], b);

    deepEqual(nodes.update(moved, 'kind'), []);
  });

  it('change as a whole when groups come, go or are done without', () => {
    const nodes = new ClaimNodes();
    nodes.update([group('quoted', claim('a'))], 'kind');
    equal(nodes.update([group('quoted', claim('a')), group('reported', claim('b'))], 'kind'), undefined);
    equal(nodes.update([group('quoted', claim('a'))], 'flat'), undefined);
    deepEqual(
      nodes.children().map(({ is }) => is),
      ['claim'],
    );
  });

  it('lead from a claim to its group, and to nothing in a flat list', () => {
    const nodes = new ClaimNodes();
    nodes.update([group('quoted', claim('a'))], 'kind');
    equal(nodes.parent(nodes.find(source.uri, 'a')!), nodes.children()[0]);
    equal(nodes.find(source.uri, 'z'), undefined);
    equal(nodes.find('file:///b.txt', 'a'), undefined);
    nodes.update([group('quoted', claim('a'))], 'flat');
    equal(nodes.parent(nodes.find(source.uri, 'a')!), undefined);
  });

  it('of a claim that is made again have its places below them', () => {
    const other = { uri: 'file:///b.txt', name: 'b.txt' } as ListedSource;
    const [a, b] = [claim('a'), claim('b')];
    const again = { source: other, claim: b, figures: [{ here: '12', there: '14' }] };
    const listed: ClaimGroup = { ...group('quoted', a), claims: [{ source, claim: a, again: [again] }] };
    const nodes = new ClaimNodes();
    nodes.update([listed], 'kind');
    const [quoted] = nodes.children() as [GroupNode];
    const [leaf] = nodes.children(quoted) as [LeafNode];
    const [place] = nodes.children(leaf) as [LeafNode];
    deepEqual([place.listed.claim, nodes.children(place)], [b, []]);
    equal(nodes.parent(place), leaf);
    equal(nodes.find(other.uri, 'b'), place);
    equal(nodes.turnTo(place), false);

    deepEqual(nodes.update([{ ...listed, claims: [...listed.claims] }], 'kind'), []);
    const agreeing = { ...listed, claims: [{ source, claim: a, again: [{ ...again, figures: [] }] }] };
    deepEqual(nodes.update([agreeing], 'kind'), [quoted]);
    equal(nodes.children(leaf)[0], place);
    deepEqual(nodes.update([group('quoted', a, b)], 'kind'), [quoted]);
    equal(nodes.children(quoted).length, 2);
    nodes.update([listed], 'flat');
    equal(nodes.parent(nodes.find(other.uri, 'b')!), nodes.find(source.uri, 'a'));
  });

  it('come in pages', () => {
    const nodes = new ClaimNodes();
    const many = Array.from({ length: 2500 }, (_, index) => claim(`c${index}`));
    nodes.update([group('quoted', ...many)], 'kind');
    const [quoted] = nodes.children() as [GroupNode];
    const listed = () => nodes.children(quoted);
    const more = listed().at(-1) as MoreNode;
    deepEqual([listed().length, more.is, more.count], [1001, 'more', 1500]);
    nodes.showMore(more);
    equal(listed().length, 2001);
    equal(nodes.turnTo(nodes.find(source.uri, 'c2400')!), true);
    deepEqual([listed().length, listed().at(-1)!.is], [2500, 'claim']);
    equal(nodes.turnTo(nodes.find(source.uri, 'c3')!), false);
  });
});
