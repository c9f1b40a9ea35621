import { deepEqual } from 'node:assert/strict';
import { spanText } from '../../src/text/span';
import { splitSentences } from '../../src/text/sentences';

function sentences(text: string): string[] {
  return splitSentences(text, { start: 0, end: text.length }).map((sentence) => spanText(text, sentence));
}

describe('sentences', () => {
  it('end at final punctuation, with the marks that close behind it', () => {
    deepEqual(sentences('It rained. “Nobody came.” The mayor left!'), [
      'It rained.',
      '“Nobody came.”',
      'The mayor left!',
    ]);
  });

  it('do not end at titles, initials and abbreviations', () => {
    deepEqual(sentences('Gen. A. B. Roe left the U.S. Embassy. He met Mr. Doe at 5 p.m. Friday.'), [
      'Gen. A. B. Roe left the U.S. Embassy.',
      'He met Mr. Doe at 5 p.m. Friday.',
    ]);
  });

  it('may end at an abbreviation when the next word begins a sentence', () => {
    deepEqual(sentences('She flew to the U.S. The talks failed.'), ['She flew to the U.S.', 'The talks failed.']);
  });

  it('go on after a quoted question', () => {
    deepEqual(sentences('“Really?” he asked. Nobody knew.'), ['“Really?” he asked.', 'Nobody knew.']);
  });

  it('keep offsets of the whole text', () => {
    deepEqual(splitSentences('x\n One. Two. ', { start: 2, end: 13 }), [
      { start: 3, end: 7 },
      { start: 8, end: 12 },
    ]);
  });
});
