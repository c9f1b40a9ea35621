import { deepEqual, equal, ok } from 'node:assert/strict';
import { actOf } from '../../../../src/analysis/quotations/act/actOf';
import { CUE_ACTS } from '../../../../src/analysis/quotations/act/cueActs';
import { baseOf, entriesOf } from '../../../../src/analysis/quotations/act/lemmas';

/** The act of `source | cue | next word`, in quotation marks or not. */
function act(parts: string, isQuoted = false): string {
  const [source = '', cue = '', next = ''] = parts.split('|').map((part) => part.trim());
  const words = (part: string) => part.split(' ').filter(Boolean);
  return actOf({
    cue: words(cue),
    next,
    source: words(source),
    opening: next,
    quotes: isQuoted ? 'speech' : 'nothing',
  });
}

describe('act of an attribution', () => {
  it('is told by the cue', () => {
    equal(act('ruiz | has repeatedly said | that'), 'speech');
    equal(act('she | went on to say | that'), 'speech');
    equal(act('he | pointed out | that'), 'speech');
    equal(act('she | tweeted | that'), 'writing');
    equal(act('most voters | believe | that'), 'thought');
    equal(act(' | is expected | to'), 'thought');
    equal(act('the council | plans | to'), 'intention');
  });

  it('is a deed where an infinitive follows a promise', () => {
    equal(act('ruiz | promised | to'), 'intention');
    equal(act('ruiz | promised | that'), 'speech');
    equal(act('the two | agreed | to'), 'intention');
  });

  it('is none of speech where nothing is said, or only will be', () => {
    for (const cue of [
      'did not say',
      'declined to comment',
      "didn't immediately respond to",
      'never mentioned',
      'would not discuss',
    ])
      equal(act(`ruiz | ${cue} | whether`), 'intention', cue);
    equal(act('ruiz | will announce | the'), 'intention');
    equal(act('ruiz | does not believe | that'), 'thought');
    equal(act('ruiz | has not denied | that'), 'speech');
  });

  it('is speech in quotation marks, whatever the cue says', () => {
    equal(act('ruiz | fumed |', true), 'speech');
    equal(act('ruiz | smiled |', true), 'speech');
    equal(act('ruiz | hopes |', true), 'speech');
    equal(act('ruiz | wrote |', true), 'writing');
  });

  it('is writing where a document says it', () => {
    equal(act('the poll | shows | that'), 'writing');
    equal(act('a report by the auditor | blames | the'), 'writing');
    equal(act('two letters | said | that'), 'writing');
    equal(act('the law | requires | that'), 'intention');
  });

  it('is speech where a colon or a dash attributes', () => {
    equal(act('ruiz | |'), 'speech');
    equal(act('ruiz | : |'), 'speech');
  });
});

describe('words of cues', () => {
  it('stand in one list each', () => {
    const all = Object.values(CUE_ACTS).flatMap((list) => entriesOf(list).map((words) => words.join(' ')));
    deepEqual(
      all.filter((entry, index) => all.indexOf(entry) !== index),
      [],
    );
    ok(all.length > 700);
  });

  it('are led back to their base forms', () => {
    const known = new Set(['say', 'urge', 'deny', 'quip', 'tell', 'press', 'reply', 'refer']);
    const bases = (words: string) => words.split(' ').map((word) => baseOf(word, (base) => known.has(base)));
    deepEqual(bases('says said urging urged denies denied denying quipped told presses replying referred house'), [
      'say',
      'say',
      'urge',
      'urge',
      'deny',
      'deny',
      'deny',
      'quip',
      'tell',
      'press',
      'reply',
      'refer',
      'house',
    ]);
  });
});
