import { deepEqual } from 'node:assert/strict';
import { analyzeText } from '../shippedTagger';
import { alignSources } from '../../src/corpus/align';

const source = (id: string, text: string) => ({ id, text, analysis: analyzeText(text) });

describe('alignment', () => {
  it('finds the same words, each pair once, the earlier source first', () => {
    deepEqual(
      alignSources([
        source('a', '“It’s over for the ferry.”'),
        source('b', 'He said "It\'s over for the ferry" and left.'),
      ]),
      [{ a: { source: 'a', start: 1, end: 25 }, b: { source: 'b', start: 9, end: 32 }, relations: ['identical'] }],
    );
  });

  it('leaves repeats within one source alone', () => {
    deepEqual(alignSources([source('a', '“The ferry is late.”\n\n“The ferry is late.”')]), []);
  });
});
