import { deepEqual, equal, ok } from 'node:assert/strict';
import { LONGEST_PARAGRAPH, readText } from '../../src/text/sourceText';
import { spanText } from '../../src/text/span';

function paragraphs(text: string): string[] {
  return readText(text).paragraphs.map((paragraph) => spanText(text, paragraph));
}

describe('lines and paragraphs', () => {
  it('break at every kind of line break', () => {
    const { lines } = readText('a\r\nb\rc\n');
    deepEqual(lines, [
      { start: 0, end: 1 },
      { start: 3, end: 4 },
      { start: 5, end: 6 },
      { start: 7, end: 7 },
    ]);
  });

  it('make a paragraph of every line that holds more than white space', () => {
    deepEqual(paragraphs('One\n\u00A0\n  two \nthree'), ['One', 'two', 'three']);
  });

  it('keep two lines apart that both end as sentences do', () => {
    const lines = [
      'Sign up for our letter, and never miss a story from your valley and its towns.',
      '© The Valley Post',
    ];
    deepEqual(paragraphs(lines.join('\n')), lines);
  });

  it('join lines that were wrapped by hand', () => {
    const wrapped =
      'The council met on Tuesday night and, after four hours of\ndebate, put off the vote on the harbour until the spring,\nwhen a report is due.';
    deepEqual(paragraphs(wrapped), [wrapped]);
  });

  it('are several where a line is longer than any paragraph, cut behind sentences', () => {
    const text = 'The rain went on. Who knew “how long”? '.repeat(2000).trim();
    const pieces = paragraphs(text);
    ok(pieces.length > 3 && pieces.every(({ length }) => length <= LONGEST_PARAGRAPH));
    ok(pieces.every((piece) => /^(?:The|Who).*[.?]$/.test(piece)));
    equal(pieces.join(' '), text);
    deepEqual(
      readText(text).paragraphs.map(({ firstLine, lastLine }) => [firstLine, lastLine]),
      pieces.map(() => [0, 0]),
    );
  });

  it('are cut between words, or else between characters, where no sentence ends', () => {
    equal(paragraphs('word '.repeat(9000)).join(' '), 'word '.repeat(9000).trim());
    const faces = '😀'.repeat(30_001);
    ok(paragraphs(`a${faces}`).every((piece) => /^a?(?:😀)+$/u.test(piece)));
    equal(paragraphs(`a${faces}`).join(''), `a${faces}`);
    deepEqual(paragraphs(`a${' '.repeat(90_000)}b`), ['a', 'b']);
  });

  it('find none in an empty text', () => {
    equal(readText('').paragraphs.length, 0);
  });
});
