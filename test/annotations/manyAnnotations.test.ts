import { equal, ok } from 'node:assert/strict';
import { manyAnnotations, SHAPES, type Shape } from '../../bench/manyAnnotations';
import { AnnotatedSource } from '../../src/annotations/annotatedSource';
import { read } from '../../src/annotations/reading';
import { KnownRecordFiles } from '../../src/annotations/record/knownRecordFiles';
import { writeRecordFile } from '../../src/annotations/record/recordFile';

const MANY = 10_000;

describe('deciding takes time that grows with the annotations', () => {
  for (const [name, shape] of Object.entries(SHAPES))
    it(`${MANY}: ${name}`, () => {
      deciding(shape, 500)();
      const [few, many] = [deciding(shape, MANY / 4), deciding(shape, MANY)];
      let growth = Infinity;
      for (let look = 0; look < 4 && growth >= 8; look++)
        growth = Math.min(growth, timeOf(many) / Math.min(timeOf(few), timeOf(few)));
      ok(growth < 8, `four times the annotations took ${growth.toFixed(1)} times as long`);
    });
});

/** A decision on one of so many annotations, from the act to the reading and the file. */
function deciding(shape: Shape, count: number): () => void {
  const { text, analysis, annotations } = manyAnnotations(shape, count, count);
  equal(annotations.length, count);
  const source = new AnnotatedSource(text);
  source.set(annotations, () => undefined);
  const known = new KnownRecordFiles();
  const nothing = { foreign: {}, unusable: [] };
  let content = writeRecordFile('a.txt', { annotations, ...nothing });
  let decided = annotations[0]!;
  return () => {
    decided = { ...decided, verdict: decided.verdict === 'rejected' ? 'confirmed' : 'rejected' };
    source.change([{ put: decided }], () => undefined);
    read(text, analysis, { thoughts: true }, { annotations: source.placed(), viewer: 'Person 0' });
    const file = known.read('a', content);
    const changed = { ...file, annotations: file.annotations.map((one) => (one.id === decided.id ? decided : one)) };
    content = writeRecordFile('a.txt', changed);
    known.wrote('a', content, changed);
  };
}

function timeOf(task: () => void): number {
  const began = performance.now();
  task();
  return performance.now() - began;
}
