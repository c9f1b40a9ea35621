import { deepEqual, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { FORMATS } from '../../src/formats/formats';
import type { Format, ReadResult } from '../../src/formats/format';
import { markedText } from './arbitraryTexts';

const TEXT = '😀 Mayor Ana Ruiz said on Monday: “We will rebuild.”\r\nShe denied the claim.\r\n';
const folder = (name: string) => (name.startsWith('story') ? TEXT : undefined);

/** What a reader gives must be sound, whatever it was given. */
function check({ texts, problems }: ReadResult): void {
  for (const { text, marks } of texts) {
    ok(!text.includes('\r'));
    deepEqual(new Set(marks.map(({ id }) => id)).size, marks.length);
    for (const { parts } of marks) {
      ok(parts.length > 0);
      for (const { start, end } of parts) ok(0 <= start && start < end && end <= text.length, `${start}–${end}`);
    }
  }
  for (const { file, message } of problems) ok(file !== '' && message !== '');
}

const hostileJson = [
  ...['', '{', '[', 'null', '1', '"x"', '[]', '{}', '[[]]', '[null]', '{"a":1}\n{"b":2}', '\uFEFF{}', '\0\u0001'],
  '{"__proto__":{"text":"x"},"constructor":{"prototype":{}}}',
  '{"text":"abc","entities":[{"__proto__":1},null,[1],[-1,2,"x"],[0,1e308,"x"],[0.5,1,"x"],["0","1","x"],[2,1,"x"],[0,1,{"a":1}]]}',
  '{"text":"abc","label":[[0,1,"__proto__"],[1,2,"constructor"]],"relations":[{"from_id":"__proto__","to_id":0}]}',
  '{"text":"abc","spans":[{"start":-5,"end":99999999999999999999},{"start":0,"end":1,"token_start":"__proto__"},7,null]}',
  '[{"data":{"text":"abc"},"annotations":[{"result":[{"value":{"start":0,"end":9,"labels":["x"]}},{"value":null},3]}]},{"data":3}]',
  '{"%FEATURE_STRUCTURES":[{"%ID":1,"%TYPE":"uima.cas.Sofa","sofaString":"abc"},{"%ID":1,"@sofa":1,"begin":0,"end":7,"@x":1},4]}',
];

for (const format of Object.values<Format>(FORMATS).filter(({ read }) => read)) {
  describe(`${format.name}, given what it should not be,`, () => {
    const extension = format.extensions[0]!;
    const read = (content: string) => format.read!([{ path: `story.${extension}`, content }], folder);

    it('gives what is sound and says what is wrong', () => {
      for (const content of hostileJson) check(read(content));
    });

    it('takes anything', () => {
      fc.assert(fc.property(fc.oneof(fc.json(), fc.string({ unit: 'binary' })), (content) => check(read(content))));
    });

    it('takes what is cut off or garbled', () => {
      fc.assert(
        fc.property(
          markedText,
          fc.nat(),
          fc.nat(),
          fc.constantFrom('', '\n', '9', '-', '"', '}', '\t', '<', '😀'),
          (text, from, length, put) => {
            const files = format
              .write([text])
              .filter(({ path }) => format.extensions.some((known) => path.endsWith(known)));
            const garbled = files.map(({ path, content }) => {
              const at = from % (content.length + 1);
              return { path, content: content.slice(0, at) + put + content.slice(at + (length % 20)) };
            });
            check(format.read!(garbled, (name) => (name === text.name ? text.text : undefined)));
            check(format.read!(garbled, () => undefined));
          },
        ),
      );
    });

    it('says so of a file that is none of its kind', () => {
      ok(read('plainly not that: { [ < \t').problems.length > 0);
    });
  });
}
