import { deepEqual } from 'node:assert/strict';
import { scoreUtterances } from '../../bench/scoreUtterances';
import type { Passage, Utterance } from '../../src/corpus/passages';

const passage = (source: string, start: number): Passage => ({
  source,
  spans: [{ start, end: start + 5 }],
  speakers: [],
  isQuoted: true,
});
const utterance = (...variants: Passage[]): Utterance => ({ variants, speakers: [], sources: 2, difference: 0 });
const given = (words: string, start: number, of: 'event' | 'saying' = 'event') => ({
  utterance: words,
  of,
  start,
  end: start + 10,
  isQuoted: true,
});

describe('score of listed utterances', () => {
  const articles = [
    { name: 'a', given: [given('one', 0), given('two', 20)] },
    { name: 'b', given: [given('one', 0), given('two', 20), given('old', 50, 'saying')] },
    { name: 'c', given: [given('one', 0)] },
  ];
  const score = (...listed: Utterance[]) => scoreUtterances(articles, listed, ({ of }) => of === 'event');

  it('counts the pairs of places that are listed as one utterance', () => {
    const ones = utterance(passage('a', 2), passage('b', 2));
    const twos = utterance(passage('a', 22), passage('b', 22));
    deepEqual(score(ones, utterance(passage('c', 2)), twos), { all: 4, found: 2, wrong: 0 });
    deepEqual(score(), { all: 4, found: 0, wrong: 0 });
  });

  it('counts as wrong what two utterances are listed as', () => {
    const mixed = utterance(passage('a', 2), passage('b', 22), passage('c', 2));
    deepEqual(score(mixed), { all: 4, found: 1, wrong: 2 });
  });

  it('tells utterances of events from sayings', () => {
    deepEqual(
      scoreUtterances(articles, [utterance(passage('b', 52))], ({ of }) => of === 'saying'),
      { all: 0, found: 0, wrong: 0 },
    );
  });
});
