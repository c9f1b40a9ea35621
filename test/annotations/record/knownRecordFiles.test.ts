import { deepEqual, equal, notEqual } from 'node:assert/strict';
import { KnownRecordFiles } from '../../../src/annotations/record/knownRecordFiles';
import { readRecordFile, writeRecordFile } from '../../../src/annotations/record/recordFile';
import { ONE_OF_EACH } from './annotations';

const page = (unusable: readonly { odd: number }[] = []) =>
  writeRecordFile('a.txt', { annotations: ONE_OF_EACH, foreign: {}, unusable });

describe('known files of records', () => {
  it('give the very same annotations while a file is as it was', () => {
    const known = new KnownRecordFiles();
    const first = known.read('a', page());
    deepEqual(first, readRecordFile(page()));
    equal(known.read('a', page().slice(0)), first);
    notEqual(known.read('a', page().replace('"disputed"', '"refuted"')), first);
    notEqual(known.read('b', page()), first);
  });

  it('know what was written, and read anew what had problems', () => {
    const known = new KnownRecordFiles();
    const file = readRecordFile(page());
    known.wrote('a', page(), file);
    equal(known.read('a', page()), file);
    const odd = readRecordFile(page([{ odd: 1 }]));
    known.wrote('b', page([{ odd: 1 }]), odd);
    notEqual(known.read('b', page([{ odd: 1 }])), odd);
    deepEqual(known.read('b', page([{ odd: 1 }])), odd);
  });

  it('forget files once they hold too much together', () => {
    const known = new KnownRecordFiles();
    const large = `${page()}${' '.repeat(12_000_000)}`;
    const first = known.read('a', large);
    equal(known.read('a', large), first);
    known.read('b', large);
    notEqual(known.read('a', large), first);
  });

  it('write an annotation for each source as that is called', () => {
    const other = writeRecordFile('b.txt', { annotations: ONE_OF_EACH, foreign: {}, unusable: [] });
    equal(other, page().replaceAll('"a.txt"', '"b.txt"'));
    equal(page(), other.replaceAll('"b.txt"', '"a.txt"').replace('"other/a.txt"', '"other/b.txt"'));
  });
});
