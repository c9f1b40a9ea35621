import { deepEqual, equal } from 'node:assert/strict';
import { cutParagraph } from '../../src/text/cutParagraph';
import { ParagraphMemo } from '../../src/text/memo';

describe('a cut paragraph', () => {
  it('tells of every token its words and its sentence', () => {
    const { tokens, sentences } = cutParagraph('The Voters’ pick won. Ana cheered.');
    deepEqual(
      tokens.map(({ lower, sentence }) => `${lower} ${sentence}`),
      ['the 0', 'voters 0', "' 0", 'pick 0', 'won 0', '. 0', 'ana 1', 'cheered 1', '. 1'],
    );
    deepEqual(
      tokens.slice(0, 3).map(({ text }) => text),
      ['The', 'Voters', '’'],
    );
    equal(sentences.length, 2);
  });

  it('is cut once for all who ask', () => {
    const memo = new ParagraphMemo();
    equal(cutParagraph('One. Two.', memo), cutParagraph('One. Two.', memo));
  });

  it('is not kept where it is longer than any prose', () => {
    const memo = new ParagraphMemo();
    const long = 'word '.repeat(5_000);
    const cut = cutParagraph(long, memo);
    equal(cut.tokens.length, 5_000);
    equal(cut === cutParagraph(long, memo), false);
  });
});
