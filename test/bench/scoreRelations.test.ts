import { deepEqual, equal } from 'node:assert/strict';
import { foundPairs, isExact, isUnquoted, scoreRelations, type JudgedPair } from '../../bench/scoreRelations';
import type { Alignment } from '../../src/corpus/align';
import type { Relation } from '../../src/corpus/alignment/relations';

const place = (source: string, start: number, end: number) => ({ source, start, end });

const judged = (from: number, relations: readonly string[], same = true): JudgedPair => ({
  a: place('a', from, from + 10),
  b: place('b', from, from + 10),
  same,
  relations,
});

const found = (from: number, relations: readonly Relation[], length = 10): Alignment => ({
  a: place('b', from, from + length),
  b: place('a', from, from + length),
  relations,
});

describe('scores of relations', () => {
  it('are those of judged pairs that are the same, each with the alignment that fits it best, sides in any order', () => {
    const pairs = foundPairs(
      [judged(0, ['identical']), judged(100, ['reordered'], false), judged(200, ['trimmed-end'])],
      [
        found(0, ['word-changed'], 7),
        found(0, ['identical'], 9),
        found(100, ['reordered']),
        found(207, ['trimmed-end']),
        found(300, ['identical']),
      ],
    );
    deepEqual(
      pairs.map(({ expected, told }) => [expected, told]),
      [[['identical'], ['identical']]],
    );
  });

  it('count a pair as right only if exactly its relations are told, in any order', () => {
    const [exact, less, more] = foundPairs(
      [judged(0, ['trimmed-start', 'trimmed-end']), judged(20, ['trimmed-start', 'reordered']), judged(40, [])],
      [found(0, ['trimmed-end', 'trimmed-start']), found(20, ['reordered']), found(40, ['identical'])],
    );
    deepEqual([exact!, less!, more!].map(isExact), [true, false, false]);
    deepEqual(scoreRelations([exact!, less!, more!]), [
      { relation: 'trimmed-start', expected: 2, told: 1, right: 1 },
      { relation: 'trimmed-end', expected: 1, told: 1, right: 1 },
      { relation: 'reordered', expected: 1, told: 1, right: 1 },
      { relation: 'identical', expected: 0, told: 1, right: 0 },
    ]);
  });

  it('leave out what only says that a side is not quoted', () => {
    const [pair] = foundPairs([judged(0, ['indirect', 'word-changed'])], [found(0, ['word-changed'])]);
    equal(isExact(pair!), true);
    equal(isUnquoted(pair!), true);
  });
});
