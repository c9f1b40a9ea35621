import { deepEqual, equal } from 'node:assert/strict';
import fc from 'fast-check';
import { withLineFeeds } from '../../src/text/lineFeeds';

describe('a text with line feeds', () => {
  it('is the text itself where there is nothing to do', () => {
    const text = 'One.\nTwo.';
    const lineFeeds = withLineFeeds(text);
    equal(lineFeeds.text, text);
    deepEqual(lineFeeds.original({ start: 5, end: 9 }), { start: 5, end: 9 });
  });

  it('has every kind of line break as one', () => {
    equal(withLineFeeds('a\r\nb\rc\nd\r\r\n\n').text, 'a\nb\nc\nd\n\n\n');
  });

  it('finds its words in the text as it stands, and back', () => {
    const crlf = 'One.\r\nTwo.\r\n\r\nThree.';
    const lineFeeds = withLineFeeds(crlf);
    for (const words of ['One.', 'Two.', 'Three.', 'o']) {
      const start = lineFeeds.text.indexOf(words);
      const there = lineFeeds.original({ start, end: start + words.length });
      equal(crlf.slice(there.start, there.end), words);
      deepEqual(lineFeeds.normal(there), { start, end: start + words.length });
    }
  });

  it('takes an offset within a line break for its start', () => {
    const lineFeeds = withLineFeeds('a\r\nb');
    deepEqual(
      [0, 1, 2, 3, 4].map((offset) => lineFeeds.normal({ start: offset, end: offset }).start),
      [0, 1, 2, 2, 3],
    );
  });

  it('goes back and forth between all texts', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '\r', '\n', '\r\n', '😀') }), (text) => {
        const lineFeeds = withLineFeeds(text);
        const { length } = lineFeeds.text;
        equal(lineFeeds.text.includes('\r'), false);
        deepEqual(lineFeeds.original({ start: 0, end: length }), { start: 0, end: text.length });
        for (let at = 0; at <= length; at++) {
          const span = lineFeeds.original({ start: at, end: at });
          deepEqual(lineFeeds.normal(span), { start: at, end: at });
          if (at < length) equal(/[\r\n]/.test(text[span.start]!), lineFeeds.text[at] === '\n');
        }
      }),
    );
  });
});
