import { equal, deepEqual } from 'node:assert/strict';
import { lookAtLine } from '../../../src/analysis/boilerplate/lineFeatures';

const spotted = (line: string) => lookAtLine(line).phrases;

describe('wordings of boilerplate', () => {
  for (const [line, label] of [
    ['Advertisement', 'advertising'],
    ['Comments (12)', 'comments'],
    ['MOST READ', 'related'],
    ['Lesen Sie auch', 'related'],
    ['Tout accepter', 'consent'],
    ['Política de privacidad', 'legal'],
    ['Поделиться', 'share'],
    ['اقرأ أيضا', 'related'],
    ['関連記事', 'related'],
    ['Page 2', 'pagination'],
    ['The board met on Tuesday', undefined],
  ] as const) {
    it(`label: ${line}`, () => equal(spotted(line).label, label));
  }

  it('are found anywhere in a line and counted', () => {
    const { wordings, strength } = spotted('We use cookies. Change your cookie settings, or read our privacy policy.');
    deepEqual(wordings, ['consent', 'legal']);
    equal(strength, 2);
  });

  it('are told apart by where they stand', () => {
    equal(spotted('Tags: ferries, islands').opening, 'tags');
    equal(spotted('Sign up for our morning letter').beginning, 'promotion');
    equal(spotted('Video shows how the ferry sank.').opening, undefined);
  });

  it('are no parts of words', () => {
    deepEqual(spotted('Subscribers onlyish, terms of useful things').wordings, []);
  });
});
