import { deepEqual } from 'node:assert/strict';
import { differenceText, explainDifferences } from '../../src/corpus/explainDifferences';
import { compare } from '../../src/corpus/alignment/compare';
import { turned, wordDifferences } from '../../src/corpus/wordDifferences';

const whole = (text: string) => ({ text, spans: [{ start: 0, end: text.length }] });
const differencesOf = (here: string, there: string) =>
  wordDifferences(compare(whole(here), whole(there))!.pieces, whole(here), whole(there));
const explained = (here: string, there: string) =>
  explainDifferences(differencesOf(here, there), []).map(differenceText);

describe('differences between the words of two passages', () => {
  it('are none between the same words', () => {
    deepEqual(explained('The ferry, he said, is late', 'the ferry — he said — is late.'), []);
  });

  it('tell a sentence that is ended early from one that is only quoted in part', () => {
    deepEqual(explained('The old ferry is late today.', 'The old ferry is late today, as I told you before'), [
      'left out here without a mark: “as I told you before”',
    ]);
    deepEqual(explained('The old ferry is late today,', 'The old ferry is late today, as I told you before'), [
      'goes on there: “as I told you before”',
    ]);
    deepEqual(explained('The old ferry is late today. It sank', 'The old ferry is late today.'), [
      'goes on here: “It sank”',
    ]);
    deepEqual(explained('ferry is late today.', 'The old ferry is late today, as ever'), [
      'begins earlier there: “The old”',
      'goes on there: “as ever”',
    ]);
  });

  it('tell a cut that is marked from one that is not', () => {
    deepEqual(explained('The ferry … is late again today', 'The ferry from the island is late again today'), [
      'left out here, marked: “from the island”',
    ]);
    deepEqual(explained('The ferry is late again today', 'The ferry from the island is late again today'), [
      'left out here without a mark: “from the island”',
    ]);
  });

  it('put a changed negation first, then cuts, figures, words and spellings', () => {
    deepEqual(
      explained(
        'We will close the ferry in 20 years, and it’s sad for the whole town here',
        'We will not close the ferry in 30 years, and it is sad for the entire town here',
      ),
      [
        'a negation left out here without a mark: “not”',
        'another figure: “20” here, “30” there',
        'changed: “whole” here, “entire” there',
        'spelt differently: “it’s” here, “it is” there',
      ],
    );
  });

  it('are seen from the other side as well', () => {
    const [one] = turned(differencesOf('The ferry from the island is late today', 'The ferry is late today'));
    deepEqual([one!.here, one!.there], ['', 'from the island']);
  });

  it('say who is credited, and what is in another order', () => {
    const all = explainDifferences([], ['reordered', 'different-speaker-credited']);
    deepEqual(all.map(differenceText), ['somebody else is credited', 'in another order']);
  });
});
