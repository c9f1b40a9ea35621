import { deepEqual, equal } from 'node:assert/strict';
import fc from 'fast-check';
import type { MarkedText } from '../../src/annotations/textMark';
import { FORMATS } from '../../src/formats/formats';
import type { Format } from '../../src/formats/format';
import { markedText } from './arbitraryTexts';

/** Reads what was written, with the folder as it was. */
export function roundTrip(format: Format, texts: readonly MarkedText[]) {
  const isRead = ({ path }: { path: string }) => format.extensions.some((extension) => path.endsWith(`.${extension}`));
  const files = format.write(texts).filter(isRead);
  return format.read!(files, (name) => texts.find((text) => text.name === name)?.text);
}

/** Marks without their order among those that stand at one place. */
function byId({ name, text, marks }: MarkedText) {
  return { name, text, marks: [...marks].sort((a, b) => (a.id < b.id ? -1 : 1)) };
}

const complete: readonly Format[] = [
  FORMATS.brat,
  FORMATS.doccano,
  FORMATS['label-studio'],
  FORMATS.prodigy,
  FORMATS['uima-cas'],
];

for (const format of complete) {
  describe(`${format.name}, written and read again,`, () => {
    it('is what it was', () =>
      fc.assert(
        fc.property(markedText, (text) => {
          const { texts, problems } = roundTrip(format, [text]);
          deepEqual(problems, []);
          equal(texts.length, 1);
          deepEqual(byId(texts[0]!), byId(text));
        }),
        { numRuns: 300 },
      ));
  });
}
