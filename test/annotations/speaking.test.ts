import { deepEqual, equal } from 'node:assert/strict';
import { read } from '../../src/annotations/reading';
import { isOutsideContent, mostQuotedFirst, speakersIn, spokenAt, withSpeakers } from '../../src/annotations/speaking';
import { subjectsAt } from '../../src/annotations/subject';
import { analysisOf, claimOf, personOf, quotationOf, spanOf } from '../analysis/marked';

const text = 'Tom Roe and Ana Ruiz met. “I trust Roe with 40 houses,” said Ruiz.';
const roe = personOf('Tom Roe', spanOf(text, 'Tom Roe'), spanOf(text, 'Roe', 2));
const ruiz = personOf('Ana Ruiz', spanOf(text, 'Ana Ruiz'), spanOf(text, 'Ruiz', 2));
const quotation = {
  ...quotationOf([spanOf(text, '“I trust Roe with 40 houses,”')], ruiz),
  cue: spanOf(text, 'said'),
  source: spanOf(text, 'Ruiz', 2),
};
const reading = read(
  text,
  analysisOf({ quotations: [quotation], speakers: [roe, ruiz], claims: [claimOf(spanOf(text, '40 houses'))] }),
  { thoughts: false },
);

describe('who speaks', () => {
  const kindAt = (words: string, occurrence = 1) => {
    const { start } = spanOf(text, words, occurrence);
    const at = { start: start + 1, end: start + 1 };
    return spokenAt(subjectsAt(reading, at), at)?.statement.kind;
  };

  it('is asked of the quotation on its source, cue and words, of the mention of somebody in it', () => {
    equal(kindAt('Ruiz', 2), 'quotation');
    equal(kindAt('said'), 'quotation');
    equal(kindAt('trust'), 'quotation');
    equal(kindAt('40'), 'quotation');
    equal(kindAt('Roe', 2), 'mention');
    equal(kindAt('Ana Ruiz'), 'mention');
    equal(kindAt('met'), undefined);
  });

  it('can be changed in quotations, claims and mentions, and nowhere else', () => {
    const both = [roe, ruiz].map(({ name, kind }) => ({ name, kind }));
    const said = subjectsAt(reading, quotation.cue)[0]!.statement;
    deepEqual(speakersIn(said), [both[1]]);
    deepEqual(speakersIn(withSpeakers(said, both)), both);
    const mention = { kind: 'mention' as const, speaker: both[0]! };
    deepEqual(withSpeakers(mention, [both[1]!]), { kind: 'mention', speaker: both[1] });
    deepEqual(withSpeakers(mention, []), mention);
    equal(speakersIn({ kind: 'cue' }), undefined);
  });

  it('tells what lies outside the words of a quotation', () => {
    const subject = subjectsAt(reading, quotation.cue)[0]!;
    equal(isOutsideContent(subject, spanOf(text, 'Ruiz', 2)), true);
    equal(isOutsideContent(subject, spanOf(text, 'houses,” said')), false);
  });

  it('offers the most quoted speakers first', () => {
    deepEqual(
      mostQuotedFirst(reading).map(({ speaker, quotations }) => [speaker.name, quotations]),
      [
        ['Ana Ruiz', 1],
        ['Tom Roe', 0],
      ],
    );
  });
});
