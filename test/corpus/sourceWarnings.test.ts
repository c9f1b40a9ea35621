import { deepEqual, equal, match } from 'node:assert/strict';
import { SourceComparison } from '../../src/corpus/sourceComparison';
import { warningsOf, withoutDismissed, type SourceWarning } from '../../src/corpus/sourceWarnings';
import { passageText, warningText } from '../../src/corpus/warningText';
import { analyzeText } from '../shippedTagger';

/** What is warned of in the first of some texts. */
function warnings(...texts: readonly string[]): SourceWarning[] {
  const compared = new SourceComparison();
  texts.forEach((text, index) => compared.set(`${index}.txt`, text, analyzeText(text)));
  return warningsOf(compared.occurrencesIn('0.txt'));
}

const said = (words: string, who = 'Mayor Ana Ruiz') => `Harbour news.\n\n“${words}” ${who} said on Monday.\n`;
const of = (here: string, there: string) =>
  warnings(said(here), said(there)).map(({ kind, differences: [one] }) => [kind, one!.here, one!.there]);
const told = (warning: SourceWarning) => warningText(warning, (source) => source);

describe('warnings about quotations of a source', () => {
  it('are of a cut, where the words are fewer', () => {
    const [short, long] = ['We will close the old ferry terminal', 'We will close the old and rotten ferry terminal'];
    deepEqual(of(`${short},`, `${long},`), [['cut', '', 'and rotten']]);
    deepEqual(of(`${long},`, `${short},`), []);
  });

  it('are of a sentence that is ended early, and not of one that goes on behind its cue', () => {
    const whole = 'We will close the old ferry terminal, and nobody will miss it,';
    deepEqual(of('We will close the old ferry terminal.', whole), [['cut', '', 'and nobody will miss it']]);
    const split =
      'Harbour news.\n\n“We will close the old ferry terminal,” Ana Ruiz said, “and nobody will miss it.”\n';
    deepEqual(warnings(said('We will close the old ferry terminal.'), split), []);
  });

  it('are of changed words, figures and negations, in both sources', () => {
    const line = (word: string) => `We will close the old ferry terminal ${word} the winter storms begin again,`;
    deepEqual(of(line('before'), line('after')), [['words', 'before', 'after']]);
    deepEqual(of(line('12 days before'), line('14 days before')), [['figure', '12', '14']]);
    deepEqual(of(line('on Friday before'), line('on Saturday before')), [['figure', 'Friday', 'Saturday']]);
    const closes = [
      'We will close the old ferry terminal today,',
      'We will not close the old ferry terminal today,',
    ] as const;
    deepEqual(of(...closes), [['negation', '', 'not']]);
    deepEqual(of(closes[1], closes[0]), [['negation', 'not', '']]);
  });

  it('are of whom the sources credit, where both name somebody and cannot mean the same', () => {
    const words = 'We will close the old ferry terminal before the winter storms begin again,';
    const credits = (a: string, b: string) =>
      warnings(said(words, a), said(words, b)).map(({ kind, differences }) => [kind, differences]);
    deepEqual(credits('Ana Ruiz', 'Boris Lindqvist'), [['speaker', [{ here: 'Ana Ruiz', there: 'Boris Lindqvist' }]]]);
    for (const other of ['Anna Ruiz', 'Mayor Ruiz', 'she', 'a spokesman', 'the mayor', 'Ana Ruíz', 'Ana Maria Ruiz'])
      deepEqual(credits('Ana Ruiz', other), [], other);
  });

  it('are none of what marks, spellings, contractions and hesitation account for', () => {
    for (const [here, there] of [
      [
        'We will close the ferry terminal … before the winter storms,',
        'We will close the ferry terminal at last before the winter storms,',
      ],
      [
        'We will close [the terminal] before the winter storms begin,',
        'We will close it before the winter storms begin,',
      ],
      [
        'We’ll close the twelve harbours before the winter storms,',
        'We will close the 12 harbors before the winter storms,',
      ],
      [
        'We will close the damn terminal before the winter storms,',
        'We will close the d*** terminal before the winter storms,',
      ],
      [
        'We will close the terminal before the winter storms,',
        'We will, uh, close the terminal before the, er, winter storms,',
      ],
      ['close the terminal before the winter storms', 'We will close the terminal before the winter storms begin,'],
    ] as const) {
      deepEqual(of(here, there), [], there);
      deepEqual(of(there, here), [], here);
    }
  });

  it('are none where too little is the same to tell', () => {
    deepEqual(of('We will never stop believing in this town', 'We won’t stop before the winter storms'), []);
    const others = [
      said('We will take a good look at that,', 'Ana Ruiz'),
      said('We must take a good look at that,', 'Bo Lind'),
    ];
    deepEqual(warnings(...others), []);
  });

  it('are one for a quotation and kind, however many sources differ', () => {
    const line = (word: string) => said(`We will close the old ferry terminal ${word} the winter storms begin,`);
    const found = warnings(line('before'), line('after'), line('before'), line('after'), line('until'), line('before'));
    equal(found.length, 1);
    const [{ differences, passages, differing, sources }] = found as [SourceWarning];
    deepEqual([differing, sources], [3, 5]);
    deepEqual(differences, [
      { here: 'before', there: 'after' },
      { here: 'before', there: 'until' },
    ]);
    deepEqual(passages.map(({ passage }) => passage.source), ['1.txt', '3.txt', '4.txt']); // prettier-ignore
  });

  it('are none where the other source has the very words as well', () => {
    const here = said('We will close the old ferry terminal before the winter storms begin,');
    const there = `${here}\n“We will close the old ferry terminal after the winter,” Ana Ruiz said later.\n`;
    deepEqual(warnings(here, there), []);
    deepEqual(
      warnings(there, here).map(({ kind, differences }) => [kind, differences]),
      [['words', [{ here: 'after', there: 'before' }]]],
    );
  });

  it('say what differs and where', () => {
    const line = (word: string) => said(`We will close the old ferry terminal ${word} the winter storms begin,`);
    const [one] = warnings(line('before'), line('after'));
    equal(told(one!), 'Words in quotation marks differ from 1.txt: “before” here, “after” there');
    match(passageText(one!, one!.passages[0]!), /^“before” here, “after” there, in “We will close/);
    const [several] = warnings(line('today before'), line('before'), line('after'), line('until'));
    match(told(several!), /^Words in quotation marks differ from 2 of 3 sources: “/);
    const [cut] = warnings(line('before'), line('just before'), line('before'));
    equal(told(cut!), '1.txt (1 of 2 sources) has more words here, and no mark says that any are left out: “just”');
  });

  it('stand at the words that differ, or around what is left out', () => {
    const here = said('We will close the old terminal before the winter storms begin again, I say,');
    const there = said('We will close the old rotten terminal after the winter storms begin again, I say,');
    const [cut, words] = warnings(here, there);
    const at = ({ place: { start, end } }: SourceWarning) => [
      start.line,
      here.split('\n')[2]!.slice(start.character, end.character),
    ];
    deepEqual([at(cut!), at(words!)], [[2, 'old terminal'], [2, 'before']]); // prettier-ignore
  });

  it('leave out what people dismissed, and only that', () => {
    const line = (word: string) => said(`We will close the old ferry terminal ${word} the winter storms begin,`);
    const found = warnings(line('before'), line('after'), line('until'));
    const [{ here }] = found as [SourceWarning];
    const left = (there: string, of: 'words' | 'cut' = 'words', spans = [here]) =>
      withoutDismissed(found, [{ of, here: 'before', there, spans }]).map(({ differences, differing }) => [
        differences.map((one) => one.there),
        differing,
      ]);
    deepEqual(left('after'), [[['until'], 1]]);
    deepEqual(left('after', 'cut'), [[['after', 'until'], 2]]);
    deepEqual(left('after', 'words', []), [[['after', 'until'], 2]]);
    const all = ['after', 'until'].map((there) => ({ of: 'words' as const, here: 'before', there, spans: [here] }));
    deepEqual(withoutDismissed(found, all), []);
  });
});
