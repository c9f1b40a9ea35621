import { deepEqual, equal, ok } from 'node:assert/strict';
import { comparedSource } from '../../../src/corpus/alignment/comparedSource';
import { WordingIndex } from '../../../src/corpus/alignment/wordingIndex';

const nothing = { quotations: [], speakers: [], boilerplate: [], repeats: [] };
const stretchOf = (source: string, words: string) => comparedSource(source, `“${words}”`, nothing).stretches[0]!;

describe('index of wordings', () => {
  const words = 'the harbour master counts every boat that enters before the fog';
  let index: WordingIndex;
  beforeEach(() => (index = new WordingIndex()));

  it('gives what shares telling words, what shares most first, and nothing of the same source', () => {
    for (const [source, said] of [
      ['a', words],
      ['b', `${words} lifts`],
      ['c', 'every boat has a name'],
      ['d', 'nobody saw it coming'],
    ] as const)
      index.add(stretchOf(source, said));
    const asked = stretchOf('a', words);
    deepEqual(
      index.candidates(asked).map(({ stretch }) => stretch.source),
      ['b', 'c'],
    );
  });

  it('gives a limited number of candidates, however many share the words', () => {
    const endings = Array.from({ length: 40 }, (_, at) => `lifts for the ${at + 100}th time`);
    for (const [at, ending] of endings.entries())
      for (let copy = 0; copy < 12; copy++) index.add(stretchOf(`${at} ${copy}`, `${words} ${ending}`));
    const before = index.steps;
    const given = index.candidates(stretchOf('asked', words)).length;
    ok(given >= 40 && given <= 50, `${given} are given`);
    ok(index.steps - before < 4000, `${index.steps - before} steps`);
  });

  it('forgets what was taken out', () => {
    const stretch = stretchOf('a', words);
    index.add(stretch);
    index.remove(stretch);
    equal(index.candidates(stretchOf('b', words)).length, 0);
  });
});
