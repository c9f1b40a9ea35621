import { deepEqual } from 'node:assert/strict';
import { alignSources } from '../../src/corpus/align';

const source = (id: string, ...stretches: string[]) => {
  const text = stretches.join('\n');
  return {
    id,
    text,
    stretches: stretches.map((words) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })),
  };
};

describe('alignment', () => {
  it('finds the same words, whatever their typography', () => {
    deepEqual(alignSources([source('a', '“It’s over.”', '“No.”'), source('b', '"It\'s over,"')]), [
      {
        a: { source: 'a', start: 0, end: 12 },
        b: { source: 'b', start: 0, end: 12 },
        relations: ['punctuation-or-case-only'],
      },
    ]);
  });

  it('leaves repeats within one source alone', () => {
    deepEqual(alignSources([source('a', '“Yes.”', '“Yes.”')]), []);
  });
});
