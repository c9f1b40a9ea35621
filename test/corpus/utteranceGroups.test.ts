import { deepEqual } from 'node:assert/strict';
import { SourceComparison } from '../../src/corpus/sourceComparison';
import { finish } from '../../src/corpus/steps';
import { groupUtterances, type UtteranceGrouping } from '../../src/corpus/utteranceGroups';
import { analyzeText } from '../shippedTagger';

const SOURCES = {
  a: '“The old ferry is late every day,” Jonathan Osei said.\n\n“We will not close the northern harbour this year,” said Ana Ruiz.\n',
  b: 'Jonathon Osei said: “The old ferry is late every day.”\n\n“Nobody painted the lighthouse green,” said Bo Lindgren.\n',
  c: '“We will close the northern harbour this year,” Ana Ruiz said.\n',
};

describe('groups of utterances', () => {
  const compared = new SourceComparison();
  before(() => {
    for (const [id, text] of Object.entries(SOURCES)) compared.set(id, text, analyzeText(text));
  });
  const groups = (grouping: UtteranceGrouping) =>
    groupUtterances(finish(compared.utterances(grouping === 'shared' ? 'shared' : 'all')), grouping).map(
      ({ name, utterances, sources }) => [
        name,
        sources,
        utterances.map(({ variants }) => variants.map(({ source }) => source).join('+')),
      ],
    );

  it('list what several sources have, the gravest difference first', () => {
    deepEqual(groups('shared'), [[undefined, 3, ['a+c', 'a+b']]]);
  });

  it('list everything by speaker, however the name is spelt, the most quoted first', () => {
    deepEqual(groups('speaker'), [
      ['Ana Ruiz', 2, ['a+c']],
      ['Jonathan Osei', 2, ['a+b']],
      ['Bo Lindgren', 1, ['b']],
    ]);
  });

  it('list whom one source only quotes', () => {
    deepEqual(groups('single'), [['Bo Lindgren', 1, ['b']]]);
  });

  it('are none where there is nothing', () => {
    deepEqual(groupUtterances([], 'shared'), []);
    deepEqual(groupUtterances([], 'speaker'), []);
  });
});
