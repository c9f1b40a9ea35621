import { deepEqual, equal } from 'node:assert/strict';
import { foundMarks } from '../../src/annotations/foundMarks';
import { withLineFeeds } from '../../src/text/lineFeeds';
import { spanText } from '../../src/text/span';
import { analysisOf, claimOf, personOf, quotationOf, spanOf } from '../analysis/marked';

const text = 'Share this\r\nRuiz said “the bridge\r\nis shut”, and “May is wrong”. 😀 Roe spoke.\r\n';
const at = (words: string) => spanOf(text, words);
const ruiz = personOf('Ana Ruiz', at('Ruiz'));
const quotation = {
  ...quotationOf([at('“the bridge\r\nis shut”'), at('“May is wrong”')], ruiz),
  cue: at('said'),
  source: at('Ruiz'),
};
const analysis = analysisOf({
  quotations: [quotation],
  speakers: [ruiz],
  claims: [{ ...claimOf(at('the bridge\r\nis shut')), claimants: [ruiz.id, 'nobody'] }],
  boilerplate: [{ id: 'b', span: at('Share this'), reason: 'share', confidence: 0.5 }],
});

describe('marks of what was found', () => {
  const marks = foundMarks(analysis, text);
  const normal = withLineFeeds(text).text;

  it('are in the order of the text, the longer first, and undecided', () => {
    deepEqual(
      marks.map(({ statement }) => statement.kind),
      ['boilerplate', 'quotation', 'mention', 'claim'],
    );
    deepEqual([...new Set(marks.map(({ verdict }) => verdict))], ['found']);
    equal(new Set(marks.map(({ id }) => id)).size, marks.length);
  });

  it('have their parts by role, where they stand in the text with line feeds', () =>
    deepEqual(
      marks
        .find(({ statement }) => statement.kind === 'quotation')!
        .parts.map((part) => [part.role, spanText(normal, part)]),
      [
        ['content', '“the bridge\nis shut”'],
        ['content', '“May is wrong”'],
        ['cue', 'said'],
        ['source', 'Ruiz'],
      ],
    ));

  it('name speakers and claimants, those that the analysis knows', () => {
    const statements = marks.map(({ statement }) => statement);
    const name = { name: 'Ana Ruiz', kind: 'person' } as const;
    deepEqual(statements[1], { kind: 'quotation', form: 'direct', act: 'speech', speakers: [name] });
    deepEqual(statements[2], { kind: 'mention', speaker: name });
    deepEqual(statements[3], { kind: 'claim', form: 'asserted', claimants: [name], status: 'unchecked' });
  });

  it('are none without words', () =>
    deepEqual(foundMarks(analysisOf({ quotations: [quotationOf([{ start: 3, end: 3 }])] }), text), []));
});
