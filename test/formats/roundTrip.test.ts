import { deepEqual } from 'node:assert/strict';
import fc from 'fast-check';
import type { MarkedText } from '../../src/annotations/textMark';
import { FORMATS } from '../../src/formats/formats';
import type { Format } from '../../src/formats/format';
import { markedText } from './arbitraryTexts';

/** Reads what was written, with the folder as it was, or its line breaks as Windows has them. */
function roundTrip(format: Format, texts: readonly MarkedText[], hasReturns: boolean) {
  const isRead = ({ path }: { path: string }) => format.extensions.some((extension) => path.endsWith(`.${extension}`));
  const files = format.write(texts).filter(isRead);
  const folder = (name: string) => texts.find((text) => text.name === name)?.text;
  return format.read!(files, (name) => (hasReturns ? folder(name)?.replaceAll('\n', '\r\n') : folder(name)));
}

/** Marks without their order among those that stand at one place. */
function byId({ name, text, marks }: MarkedText) {
  return { name, text, marks: [...marks].sort((a, b) => (a.id < b.id ? -1 : 1)) };
}

/** Formats that hold all there is. */
const COMPLETE = ['w3c', 'brat', 'uima-cas', 'label-studio', 'doccano', 'prodigy', 'tei', 'csv'] as const;

for (const name of COMPLETE) {
  describe(`${name}, written and read again,`, () => {
    it('is what it was', () => checkRoundTrip(FORMATS[name], (text) => text));
  });
}

describe('citron, written and read again,', () => {
  it('has the quotations that it can hold', () =>
    checkRoundTrip(FORMATS.citron, (text) => {
      const kept = text.marks.filter(
        ({ statement, verdict }) => statement.kind === 'quotation' && verdict !== 'rejected',
      );
      const marks = kept.map((mark) => ({ ...mark, parts: mark.parts.filter(({ role }) => role !== 'found') }));
      return { ...text, marks };
    }));
});

/** @param held what of a text the format can hold */
function checkRoundTrip(format: Format, held: (text: MarkedText) => MarkedText): void {
  fc.assert(
    fc.property(markedText, fc.boolean(), (text, hasReturns) => {
      const { texts, problems } = roundTrip(format, [text], hasReturns);
      deepEqual(problems, []);
      // A table of no rows speaks of no text.
      const empty = { name: text.name, text: text.text, marks: [] };
      deepEqual(byId(texts[0] ?? empty), byId(held(text)));
    }),
    { numRuns: 300 },
  );
}
