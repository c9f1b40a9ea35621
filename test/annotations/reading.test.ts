import { deepEqual, equal } from 'node:assert/strict';
import { read } from '../../src/annotations/reading';
import { analysisOf, claimOf, personOf, quotationOf, spanOf } from '../analysis/marked';

const text = 'Ruiz said “one”. Roe hopes for 200 boats.';
const roe = personOf('Roe', spanOf(text, 'Roe'));
const said = { ...quotationOf([spanOf(text, '“one”')]), cue: spanOf(text, 'said'), source: spanOf(text, 'Ruiz') };
const thought = {
  ...quotationOf([spanOf(text, 'for 200 boats')], roe),
  act: 'thought' as const,
  cue: spanOf(text, 'hopes'),
  source: spanOf(text, 'Roe'),
};
const analysis = analysisOf({
  quotations: [said, thought],
  speakers: [roe],
  claims: [{ ...claimOf(spanOf(text, '200 boats')), quotation: thought.id, claimants: [roe.id] }],
});

describe('a reading', () => {
  const kinds = (thoughts: boolean) => read(text, analysis, { thoughts }).marks.map(({ kind }) => kind);

  it('holds the marks in the order of the text', () =>
    deepEqual(kinds(true), ['source', 'cue', 'quotation', 'source', 'mention', 'cue', 'quotation', 'claim']));

  it('leaves thoughts out unless they are asked for, and keeps the claims in them and who has them', () => {
    deepEqual(kinds(false), ['source', 'cue', 'quotation', 'mention', 'claim']);
    const reading = read(text, analysis, { thoughts: false });
    deepEqual([reading.analysis.quotations.length, reading.thoughts, reading.showsThoughts], [1, 1, false]);
    equal(reading.speaker(roe.id)?.name, 'Roe');
  });

  it('finds the marks at an offset, the smallest first', () => {
    const marks = read(text, analysis, { thoughts: true }).marksAt(text.indexOf('200'));
    deepEqual(
      marks.map(({ kind }) => kind),
      ['claim', 'quotation'],
    );
  });
});
