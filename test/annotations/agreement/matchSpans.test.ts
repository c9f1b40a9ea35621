import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { HALF, matchSpans, sharedPart, spansKey, type Matchable } from '../../../src/annotations/agreement/matchSpans';

/** A mark of these stretches, each `[start, end]`. */
function mark(...stretches: readonly (readonly [number, number])[]): Matchable {
  const spans = stretches.map(([start, end]) => ({ start, end }));
  return { spans, words: spansKey(spans), details: '' };
}

/** Who matches whom, as `ours-theirs`. */
function pairs(ours: readonly Matchable[], theirs: readonly Matchable[], least?: number): string {
  return matchSpans(ours, theirs, least)
    .map((match) => `${match.ours}-${match.theirs}`)
    .join(' ');
}

describe('matching the marks of two people', () => {
  it('matches marks of the same words, however deep they are stacked', () => {
    equal(pairs([mark([0, 9]), mark([0, 5]), mark([2, 4])], [mark([2, 4]), mark([0, 5]), mark([0, 9])]), '0-2 1-1 2-0');
  });

  it('matches as many as can be, and not the first that comes', () => {
    // The first of ours is most like the first of theirs, which is the only one that the second of ours overlaps.
    equal(pairs([mark([0, 10]), mark([0, 6])], [mark([0, 8]), mark([3, 13])]), '0-1 1-0');
  });

  it('prefers what shares at least half to what touches', () => {
    equal(pairs([mark([0, 10]), mark([9, 30])], [mark([8, 12]), mark([0, 11])]), '0-1 1-0');
    equal(pairs([mark([0, 10]), mark([9, 30])], [mark([8, 12]), mark([0, 11])], HALF), '0-1');
  });

  it('tells marks of the same words apart by what is said of them', () => {
    const said = (details: string) => ({ ...mark([3, 7]), details });
    equal(pairs([said('a'), said('b')], [said('b'), said('c')]), '0-1 1-0');
  });

  it('compares marks of several stretches by all their words', () => {
    equal(sharedPart(mark([0, 4], [8, 12]).spans, mark([2, 10]).spans), 4 / 12);
    equal(pairs([mark([0, 4], [8, 12])], [mark([4, 8])]), '', 'nothing is shared in the gap of the other');
  });

  it('leaves alone what overlaps nothing, and empty lists', () => {
    equal(pairs([mark([0, 4])], [mark([4, 8])]), '');
    equal(pairs([], [mark([4, 8])]), '');
  });

  it('matches no worse than any other way, with the same words first', () => {
    const marks = fc.array(
      fc
        .tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 1, max: 8 }))
        .map(([at, length]) => mark([at, at + length])),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(marks, marks, (ours, theirs) => {
        const found = matchSpans(ours, theirs, HALF);
        equal(new Set(found.map((match) => match.theirs)).size, found.length);
        const exact = found.filter(({ share }) => share === 1);
        const left = {
          ours: ours.filter((_, at) => !exact.some((match) => match.ours === at)),
          theirs: theirs.filter((_, at) => !exact.some((match) => match.theirs === at)),
        };
        const best = bestByTrying(left.ours, left.theirs);
        const rest = found.filter(({ share }) => share < 1);
        equal(rest.length, best.count);
        ok(Math.abs(rest.reduce((sum, { share }) => sum + share, 0) - best.share) < 1e-9);
      }),
    );
  });

  it('matches greedily where very many are stacked, still each at most once', () => {
    const ours = Array.from({ length: 100 }, (_, at) => mark([at, 200 + at]));
    const theirs = Array.from({ length: 100 }, (_, at) => mark([at, 201 + at]));
    const found = matchSpans(ours, theirs);
    ok(found.length > 90);
    deepEqual(new Set(found.map((match) => match.theirs)).size, found.length);
  });
});

/** The best of all ways to match marks that share at least half: the most pairs, then the largest share. */
function bestByTrying(ours: readonly Matchable[], theirs: readonly Matchable[]): { count: number; share: number } {
  const [first, ...rest] = ours;
  if (!first) return { count: 0, share: 0 };
  let best = bestByTrying(rest, theirs);
  theirs.forEach((other, at) => {
    const share = sharedPart(first.spans, other.spans);
    if (share < HALF) return;
    const after = bestByTrying(
      rest,
      theirs.filter((_, index) => index !== at),
    );
    const way = { count: after.count + 1, share: after.share + share };
    if (way.count > best.count || (way.count === best.count && way.share > best.share)) best = way;
  });
  return best;
}
