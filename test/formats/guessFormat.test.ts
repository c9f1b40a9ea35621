import { equal } from 'node:assert/strict';
import type { MarkedText } from '../../src/annotations/textMark';
import { FORMATS } from '../../src/formats/formats';
import { guessFormat } from '../../src/formats/guessFormat';

const MARKED: MarkedText = {
  name: 'storm.txt',
  text: 'Rain fell. “We will rebuild,” she said.',
  marks: [
    {
      id: 'q1',
      statement: { kind: 'quotation', form: 'direct', act: 'speech', speakers: [{ name: 'Ana', kind: 'person' }] },
      verdict: 'added',
      parts: [
        { role: 'content', start: 11, end: 29 },
        { role: 'source', start: 30, end: 33 },
      ],
      creator: { name: 'Ana' },
    },
  ],
};

describe('guessing a format', () => {
  for (const format of Object.values(FORMATS).filter(({ read }) => read)) {
    it(`knows ${format.name} as we write it`, () => {
      equal(guessFormat(format.write([MARKED])), format.name);
    });
  }

  it('tells formats of the same ending apart by what stands in them', () => {
    const guess = (content: string, path = 'a.json') => guessFormat([{ path, content }]);
    equal(guess('{"@context":"http://www.w3.org/ns/anno.jsonld"}'), 'w3c');
    equal(guess('[\n {"data": {"text": "Rain"}, "annotations": []}\n]'), 'label-studio');
    equal(guess('{"text":"Rain","label":[[0,4,"Quote"]]}\n{"text":', 'a.jsonl'), 'doccano');
    equal(guess('{"text":"Rain","spans":[]}', 'a.jsonl'), 'prodigy');
  });

  it('says nothing where it cannot tell', () => {
    for (const content of ['', '{', '[]', 'null', '"text"', '{"a":1}', '{"__proto__":{"quotes":[]}}']) {
      equal(guessFormat([{ path: 'a.json', content }]), undefined, content);
    }
    equal(guessFormat([{ path: 'constructor', content: '' }]), undefined);
    equal(guessFormat([]), undefined);
  });
});
