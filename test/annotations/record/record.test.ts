import assert from 'node:assert/strict';
import type { JsonObject } from '../../../src/annotations/record/record';
import { fromRecord } from '../../../src/annotations/record/fromRecord';
import { toRecord } from '../../../src/annotations/record/toRecord';
import { ONE_OF_EACH } from './annotations';

const TARGET = { source: 'a.txt', selector: { type: 'TextQuoteSelector', exact: 'said' } };

describe('records of annotations', () => {
  for (const annotation of ONE_OF_EACH) {
    it(`give back a ${annotation.statement.kind} (${annotation.verdict})`, () => {
      const record = JSON.parse(JSON.stringify(toRecord(annotation, 'a.txt'))) as JsonObject;
      assert.deepEqual(fromRecord(record), annotation);
    });
  }

  it('are Web Annotations that other programs can read', () => {
    const record = toRecord(ONE_OF_EACH[0]!, 'a.txt');
    assert.equal(record['type'], 'Annotation');
    assert.deepEqual(record['creator'], { type: 'Person', name: 'Ana' });
    assert.deepEqual((record['target'] as JsonObject[])[1], {
      type: 'SpecificResource',
      source: 'a.txt',
      'onRecord:part': 'cue',
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: 'said',
          prefix: '😀 Mayor Ana Ruiz ',
          suffix: ' on Monday: “We will rebuild.”\nS',
        },
        { type: 'TextPositionSelector', start: 18, end: 22 },
      ],
    });
  });

  it('keep what they do not know: fields, bodies and further tags', () => {
    const record: JsonObject = {
      id: 'x',
      type: 'Annotation',
      rights: 'CC0',
      body: [
        { type: 'TextualBody', purpose: 'tagging', value: 'irony' },
        { type: 'TextualBody', purpose: 'tagging', value: 'second tag' },
        { type: 'Video', id: 'http://example.org/v' },
      ],
      target: TARGET,
    };
    const annotation = fromRecord(record);
    assert.deepEqual(annotation.statement, { kind: 'tag', tag: 'irony' });
    const written = toRecord(annotation, 'a.txt');
    assert.equal(written['rights'], 'CC0');
    assert.deepEqual(
      (written['body'] as JsonObject[]).map(({ value, id }) => value ?? id),
      ['irony', 'second tag', 'http://example.org/v'],
    );
  });

  it('may be another program’s: a comment is a note, a tag that names a kind is of that kind', () => {
    const read = (body: JsonObject | string) => fromRecord({ id: 'x', body, target: TARGET }).statement;
    assert.deepEqual(read('Why?'), { kind: 'note', text: 'Why?', settled: false });
    assert.deepEqual(read({ type: 'TextualBody', value: 'Why?' }), { kind: 'note', text: 'Why?', settled: false });
    assert.equal(read({ type: 'TextualBody', purpose: 'tagging', value: 'Quotation' }).kind, 'quotation');
  });

  it('are refused with a reason where there is nothing to show', () => {
    const refused: readonly [JsonObject, RegExp][] = [
      [{ target: TARGET, body: 'x' }, /no id/],
      [{ id: 'x', target: TARGET }, /neither a tag nor a comment/],
      [{ id: 'x', body: 'x' }, /no target/],
      [{ id: 'x', body: 'x', target: 'http://example.org/a.txt' }, /no target/],
      [{ id: 'x', body: 'x', target: { selector: { type: 'TextQuoteSelector', exact: 7 } } }, /does not quote/],
      [{ id: 'x', 'onRecord:kind': 'relation', target: TARGET }, /no known relation/],
    ];
    for (const [record, reason] of refused) assert.throws(() => fromRecord(record), reason);
  });

  it('do not fall for hostile values', () => {
    const record = JSON.parse(
      '{"id":"x","__proto__":{"polluted":1},"body":"b","target":{"selector":[{"type":"TextQuoteSelector","exact":"a"},{"type":"TextPositionSelector","start":-5,"end":1e99}]}}',
    ) as JsonObject;
    const { parts } = fromRecord(record);
    assert.deepEqual([parts[0]!.selector.start, parts[0]!.selector.end], [0, 1]);
    assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
  });
});
