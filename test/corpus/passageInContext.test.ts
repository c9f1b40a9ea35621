import { deepEqual } from 'node:assert/strict';
import { passageInContext } from '../../src/corpus/passageInContext';

const TEXT = 'Head.\n\nIt rained. Then Ana said, “It is late.  It will be later,” and left. All went.\n\nTail.';

describe('a passage in context', () => {
  it('gives its paragraph, a line for each sentence, the passage with its quotation marks beginning and ending one', () => {
    const start = TEXT.indexOf('It is late');
    deepEqual(passageInContext(TEXT, { start, end: TEXT.indexOf(',” and') + 1 }), {
      words: ['It rained.', 'Then Ana said,', '“It is late.', 'It will be later,”', 'and left.', 'All went.', ''].join(
        '\n',
      ),
      line: 2,
    });
  });

  it('gives nothing for what is no longer there', () => {
    deepEqual(passageInContext('Short.', { start: 100, end: 120 }), { words: '\n', line: 0 });
  });
});
