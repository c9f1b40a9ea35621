import { deepEqual, equal } from 'node:assert/strict';
import { SourceComparison } from '../../src/corpus/sourceComparison';
import { finish } from '../../src/corpus/steps';
import { analyzeText } from '../shippedTagger';

const HERE = 'News.\n\n“The old ferry is late every single day,” said Ana Ruiz, the mayor.\n';
const THERE = 'Other news.\n\nAna Ruiz said: “The old ferry is late every day.”\n';

describe('comparison of sources', () => {
  let compared: SourceComparison;
  const set = (id: string, text: string) => compared.set(id, text, analyzeText(text));
  beforeEach(() => {
    compared = new SourceComparison();
    set('a', HERE);
    set('b', THERE);
  });

  it('lists where the words of a source stand in others, with place, words and speakers', () => {
    const [one, ...others] = compared.occurrencesIn('a');
    equal(others.length, 0);
    const { source, start, end, words, place, speakers } = one!.there;
    deepEqual(
      {
        source,
        text: THERE.slice(start, end),
        words,
        line: place.start.line,
        speakers,
      },
      {
        source: 'b',
        text: 'The old ferry is late every day.',
        words: 'The old ferry is late every day.',
        line: 2,
        speakers: ['Ana Ruiz'],
      },
    );
    deepEqual(
      one!.differences.map(({ is, here, there }) => [is, here, there]),
      [['cut', 'single', '']],
    );
  });

  it('forgets what a source was before, and sources that went', () => {
    set('b', 'Other news.\n\nNothing was said.\n');
    deepEqual(compared.occurrencesIn('a'), []);
    set('b', THERE);
    equal(compared.occurrencesIn('a').length, 1);
    compared.delete('b');
    deepEqual(compared.occurrencesIn('a'), []);
    deepEqual(compared.occurrencesIn('b'), []);
  });

  it('takes words that every object has for words', () => {
    for (const word of ['constructor', '__proto__', 'toString', 'hasOwnProperty']) {
      const said = `“The ${word} is late, and nobody in the harbour knows which ${word}'s boat it was,” Ana Ruiz said.`;
      set('c', `News of the ${word}.\n\n${said}\n\nThe ${word} was 12 days late, ${word} &${word}; said.\n`);
      set('d', `${said.replace('late', 'here')}\n`);
      const [one, ...others] = compared.occurrencesIn('c');
      equal(others.length, 0);
      deepEqual(
        one!.differences.map(({ here, there }) => [here, there]),
        [['late', 'here']],
      );
      equal(finish(compared.utterances('shared')).length, 2);
    }
  });
});
