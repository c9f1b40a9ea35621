import { deepEqual, equal } from 'node:assert/strict';
import fc from 'fast-check';
import { locate, OFFSET_UNITS, type OffsetUnit } from '../../src/formats/detectUnit';
import { withLineFeeds } from '../../src/text/lineFeeds';
import { spanText } from '../../src/text/span';

/** Family and flag are one grapheme of many code points; é one of two; the text has both kinds of line breaks. */
const TEXT = '👩🏽‍🚒 Café\r\nde\u0301ja\r\n🇳🇴 Ruiz said “no”.\r\nShe left.\r\n';
const WORDS = ['Café', 'Ruiz', '“no”', 'She left', 'said “no”.\nShe'];

/** Offsets as another program would give them. */
function count(text: string, offset: number, unit: OffsetUnit): number {
  const before = text.slice(0, offset);
  switch (unit) {
    case 'codepoint':
      return Array.from(before).length;
    case 'utf16':
      return before.length;
    case 'utf8':
      return Buffer.byteLength(before);
    case 'grapheme':
      return [...new Intl.Segmenter('en').segment(before)].length;
  }
}

function given(counted: string, unit: OffsetUnit, hasWords: boolean) {
  return WORDS.map((words) => {
    const inText = counted.includes('\r') ? words.replace('\n', '\r\n') : words;
    const start = counted.indexOf(inText);
    const [from, to] = [start, start + inText.length].map((offset) => count(counted, offset, unit));
    return { start: from, end: to, ...(hasWords && { words }) };
  });
}

const found = (text: string, located: ReturnType<typeof locate>[number]) =>
  located.spans.map((spot) => ('span' in spot ? spanText(withLineFeeds(text).text, spot.span) : spot.state));

describe('the unit of offsets', () => {
  const normal = TEXT.replaceAll('\r\n', '\n');
  for (const unit of OFFSET_UNITS) {
    for (const [ending, counted] of [
      ['lf', normal],
      ['crlf', TEXT],
    ] as const) {
      for (const usual of OFFSET_UNITS) {
        it(`is found to be ${unit} with ${ending}, where ${usual} is usual`, () => {
          for (const text of [TEXT, normal]) {
            const [located] = locate([{ text, spans: given(counted, unit, true) }], usual);
            deepEqual(found(text, located!), WORDS);
            equal(located!.unit, unit);
          }
        });
      }
      it(`is found without words by where stretches begin and end: ${unit} with ${ending}`, () => {
        const [located] = locate([{ text: TEXT, spans: given(counted, unit, false) }], 'codepoint');
        deepEqual(found(TEXT, located!), WORDS);
      });
    }
  }

  it('is the usual where nothing tells', () => {
    for (const usual of OFFSET_UNITS)
      equal(locate([{ text: 'a b', spans: [{ start: 0, end: 1 }] }], usual)[0]!.unit, usual);
    equal(locate([{ text: TEXT, spans: [] }], 'utf8')[0]!.unit, 'utf8');
  });

  it('is one for all texts of a file', () => {
    const texts = [
      { text: '😀 Ruiz', spans: [{ start: 3, end: 7, words: 'Ruiz' }] },
      { text: '😀 Roe left', spans: [{ start: 3, end: 6 }] },
    ];
    const [, second] = locate(texts, 'codepoint');
    deepEqual(second, { unit: 'utf16', spans: [{ state: 'there', span: { start: 3, end: 6 } }] });
  });

  it('matches words whatever the white space in them', () => {
    const [located] = locate([{ text: 'a\nb  c', spans: [{ start: 0, end: 6, words: 'a b c' }] }], 'utf16');
    equal(located!.spans[0]!.state, 'there');
  });

  it('is the one in which the very words stand, where another has them but for white space', () => {
    // As graphemes, with line breaks as they stand, the same offsets hold the letter and the break behind it.
    const [located] = locate(
      [{ text: '\r\n\r\ne\u0301\r\n', spans: [{ start: 2, end: 4, words: 'e\u0301' }] }],
      'codepoint',
    );
    deepEqual(located, { unit: 'codepoint', spans: [{ state: 'there', span: { start: 2, end: 4 } }] });
  });

  it('leaves out what is nowhere and finds what is elsewhere, at the nearest place', () => {
    const spans = [
      { start: 0, end: 3, words: 'two' },
      { start: 8, end: 11, words: 'one' },
      { start: 0, end: 3, words: 'six' },
      { start: 0, end: 999 },
    ];
    const [{ spans: spots }] = locate(
      [{ text: 'one two one', spans: [...spans, { start: 4, end: 7, words: 'one' }] }],
      'utf16',
    ) as [ReturnType<typeof locate>[number]];
    deepEqual(spots, [
      { state: 'elsewhere', span: { start: 4, end: 7 } },
      { state: 'there', span: { start: 8, end: 11 } },
      { state: 'differs' },
      { state: 'outside' },
      { state: 'elsewhere', span: { start: 0, end: 3 } },
    ]);
  });

  it('never throws, whatever numbers a file gives', () =>
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.anything(),
        fc.anything(),
        fc.constantFrom(...OFFSET_UNITS),
        (text, start, end, usual) => {
          const [located] = locate([{ text, spans: [{ start, end }] }], usual);
          const [spot] = located!.spans;
          if (spot!.state === 'there') equal(spot!.span.end > spot!.span.start && spot!.span.end <= text.length, true);
        },
      ),
    ));
});
