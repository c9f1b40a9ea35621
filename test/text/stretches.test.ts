import { deepEqual, equal } from 'node:assert/strict';
import { moveBorder, stretchesAround } from '../../src/text/stretches';

const TEXT = 'One line.\n\nThe council met, and “we will rebuild it, all of it,” Ana Ruiz said. It rained.\n';
const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const grown = (words: string) =>
  stretchesAround(TEXT, at(words)).map((stretch) => TEXT.slice(stretch.start, stretch.end));

describe('stretches around the cursor', () => {
  it('grow from the word over the quotation, the clause and the sentence to the paragraph', () =>
    deepEqual(grown('rebuild'), [
      'rebuild',
      '“we will rebuild it, all of it,”',
      'The council met, and “we will rebuild it, all of it,” Ana Ruiz said.',
      'The council met, and “we will rebuild it, all of it,” Ana Ruiz said. It rained.',
    ]));

  it('take quotation marks with what stands in them', () =>
    equal(grown('it, all')[0], '“we will rebuild it, all of it,”'));

  it('hold what is selected', () =>
    deepEqual(grown('said. It'), ['The council met, and “we will rebuild it, all of it,” Ana Ruiz said. It rained.']));

  it('are none between paragraphs', () => deepEqual(stretchesAround(TEXT, { start: 10, end: 10 }), []));
});

describe('borders', () => {
  const moved = (words: string, border: 'start' | 'end', by: 1 | -1) => {
    const { start, end } = moveBorder(TEXT, at(words), border, by);
    return TEXT.slice(start, end);
  };

  it('move by a word or a mark', () => {
    equal(moved('will rebuild', 'start', -1), 'we will rebuild');
    equal(moved('will rebuild', 'start', 1), 'rebuild');
    equal(moved('will rebuild', 'end', 1), 'will rebuild it');
    equal(moved('will rebuild', 'end', -1), 'will');
    equal(moved('we will', 'start', -1), '“we will');
  });

  it('never pass each other, nor the ends of the text', () => {
    equal(moved('rebuild', 'start', 1), 'rebuild');
    equal(moved('rebuild', 'end', -1), 'rebuild');
    equal(moved('One', 'start', -1), 'One');
  });
});
