import { deepEqual } from 'node:assert/strict';
import { nameOccurrence, nameUtterance, type ChooseNameIn } from '../../src/corpus/nameOccurrences';
import { SourceComparison } from '../../src/corpus/sourceComparison';
import { finish } from '../../src/corpus/steps';
import { analyzeText } from '../shippedTagger';

const said = (who: string) =>
  `News.\n\n“We will close the old ferry terminal before the winter storms begin again,” ${who} said.\n`;
const compared = (a: string, b: string) => {
  const sources = new SourceComparison();
  sources.set('a', said(a), analyzeText(said(a)));
  sources.set('b', said(b), analyzeText(said(b)));
  return sources;
};
const choosing =
  (names: Readonly<Record<string, string>>, kind: 'person' | 'organisation' = 'person'): ChooseNameIn =>
  () =>
  (name) =>
    names[name] === undefined ? undefined : { name: names[name], kind };
const OTHER = 'different-speaker-credited';

describe('names that people chose, in other sources', () => {
  const credits = (a: string, b: string, choose: ChooseNameIn) => {
    const [one] = compared(a, b).occurrencesIn('a');
    const { here, there, relations } = nameOccurrence(one!, choose);
    return [here.speakers, there.speakers, relations.includes(OTHER)];
  };

  it('are shown, and make one of two', () => {
    const choose = choosing({ 'Bo Lind': 'Ana Ruiz' });
    deepEqual(credits('Ana Ruiz', 'Bo Lind', choosing({})), [['Ana Ruiz'], ['Bo Lind'], true]);
    deepEqual(credits('Ana Ruiz', 'Bo Lind', choose), [['Ana Ruiz'], ['Ana Ruiz'], false]);
    const [utterance] = finish(compared('Ana Ruiz', 'Bo Lind').utterances('shared'));
    const named = nameUtterance(utterance!, choose);
    deepEqual(named.speakers, ['Ana Ruiz']);
    deepEqual(named.variants.map(({ comparison }) => comparison?.relations.includes(OTHER)), [undefined, false]); // prettier-ignore
  });

  it('make two of one only where both were chosen', () => {
    deepEqual(credits('Ruiz', 'Ana Ruiz', choosing({ 'Ana Ruiz': 'Eva Lind' }))[2], false);
    const both = choosing({ Ruiz: 'Bo Ruiz', 'Ana Ruiz': 'Ana Ruiz' });
    deepEqual(credits('Ruiz', 'Ana Ruiz', both), [['Bo Ruiz'], ['Ana Ruiz'], true]);
  });

  it('of an organisation are no other person', () => {
    deepEqual(credits('Ana Ruiz', 'Bo Lind', choosing({ 'Bo Lind': 'Harbour Board' }, 'organisation')), [
      ['Ana Ruiz'],
      ['Harbour Board'],
      false,
    ]);
  });
});
