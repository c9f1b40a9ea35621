import { deepEqual, equal } from 'node:assert/strict';
import { SourceComparison } from '../../src/corpus/sourceComparison';
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
});
