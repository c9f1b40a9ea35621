import assert from 'node:assert/strict';
import { readRecordFile, writeRecordFile } from '../../../src/annotations/record/recordFile';
import { ONE_OF_EACH } from './annotations';

const NOTHING = { foreign: {}, unusable: [] };
const FILE = writeRecordFile('news/a.txt', { ...NOTHING, annotations: ONE_OF_EACH });
const ids = (content: string) => readRecordFile(content).annotations.map(({ id }) => id);

describe('a file of records', () => {
  it('gives back what was written, in the order of the text', () => {
    const { annotations, problems, isDamaged } = readRecordFile(FILE);
    assert.equal(annotations.length, ONE_OF_EACH.length);
    assert.deepEqual(new Set(annotations), new Set(ONE_OF_EACH));
    const starts = annotations.map(({ parts }) => Math.min(...parts.map(({ selector }) => selector.start)));
    assert.deepEqual(
      starts,
      [...starts].sort((a, b) => a - b),
    );
    assert.deepEqual([problems, isDamaged], [[], false]);
  });

  it('has one line for each annotation and is the same however the annotations were ordered', () => {
    assert.equal(FILE.split('\n').length, ONE_OF_EACH.length + 3);
    assert.equal(writeRecordFile('news/a.txt', { ...NOTHING, annotations: [...ONE_OF_EACH].reverse() }), FILE);
    for (const line of FILE.split('\n').slice(1, -2)) assert.doesNotThrow(() => JSON.parse(line.replace(/,$/, '')));
  });

  it('is one page by the Web Annotation Data Model, and says in what its offsets count', () => {
    const page = JSON.parse(FILE) as Record<string, unknown>;
    assert.equal(page['type'], 'AnnotationPage');
    assert.equal(page['onRecord:source'], 'news/a.txt');
    assert.equal(page['onRecord:offsetUnit'], 'utf-16');
  });

  it('keeps what other programs added', () => {
    const content = FILE.replace('"type":"AnnotationPage"', '"type":"AnnotationPage","label":"Fire"').replace(
      '"items":[\n',
      '"items":[\n{"id":"strange","type":"Annotation"},\n',
    );
    const file = readRecordFile(content);
    assert.equal(file.isDamaged, false);
    assert.match(file.problems[0]!.message, /neither a tag nor a comment; it is kept/);
    assert.equal(file.problems[0]!.line, 2);
    const again = JSON.parse(writeRecordFile('news/a.txt', file)) as { label: string; items: { id: string }[] };
    assert.equal(again.label, 'Fire');
    assert.equal(again.items.at(-1)!.id, 'strange');
  });

  it('that a merge left in conflict is read on both sides, named, and not to be written', () => {
    const [head, first, second, ...rest] = FILE.split('\n');
    const later = second!.replace('"created"', '"modified":"2027-01-01T00:00:00Z","created"');
    const content = [head, first, '<<<<<<< HEAD', second, '=======', later, '>>>>>>> theirs', ...rest].join('\n');
    const file = readRecordFile(content);
    assert.equal(file.isDamaged, true);
    assert.match(file.problems[0]!.message, /holds a conflict of a merge/);
    assert.deepEqual(
      file.annotations.map(({ id }) => id),
      ids(FILE),
    );
    assert.ok(file.annotations.some(({ modified }) => modified === '2027-01-01T00:00:00Z'));
  });

  it('cut off in the middle is read up to there, and not to be written', () => {
    const file = readRecordFile(FILE.slice(0, FILE.length - 300));
    assert.equal(file.isDamaged, true);
    assert.equal(file.annotations.length, ONE_OF_EACH.length - 1);
    assert.equal(file.problems[1]!.line, ONE_OF_EACH.length + 1);
    assert.match(file.problems[1]!.message, /half of one/);
  });

  it('that is something else altogether is left alone', () => {
    for (const content of ['{"name":"settings"}', '42', '[1, 2', 'hello', '\u0000\u0001'])
      assert.equal(readRecordFile(content).isDamaged, true, content);
    assert.equal(readRecordFile('').isDamaged, false);
  });

  it('of a newer version is read and left alone', () => {
    const file = readRecordFile(FILE.replace('"onRecord:format":1', '"onRecord:format":2'));
    assert.equal(file.annotations.length, ONE_OF_EACH.length);
    assert.equal(file.isDamaged, true);
    assert.match(file.problems[0]!.message, /newer version/);
  });
});
