import Table from 'cli-table3';
import { AnnotatedSource } from '../src/annotations/annotatedSource';
import type { Annotation } from '../src/annotations/annotation';
import { read } from '../src/annotations/reading';
import { readRecordFile, writeRecordFile } from '../src/annotations/record/recordFile';
import { manyAnnotations, SHAPES, type ManyAnnotations } from './manyAnnotations';

const COUNTS = [100, 1000, 10_000] as const;
/** The text is the same for every number of annotations, so that only these grow. */
const SENTENCES = 10_000;

const NOTHING = { foreign: {}, unusable: [] };
const former = () => undefined;
const page = (annotations: readonly Annotation[]) => writeRecordFile('a.txt', { annotations, ...NOTHING });

/** What is measured: makes ready what it needs, and gives what is timed. */
const TASKS: Readonly<Record<string, (many: ManyAnnotations) => () => unknown>> = {
  'write a file':
    ({ annotations }) =>
    () =>
      page(annotations.map((annotation) => ({ ...annotation }))),
  'read a file': ({ annotations }) => {
    const content = page(annotations);
    return () => readRecordFile(content);
  },
  'change a file': ({ annotations }) => {
    const content = page(annotations);
    return () => page(readRecordFile(content).annotations.with(0, { ...annotations[0]!, verdict: 'rejected' }));
  },
  'open: set': ({ text, annotations }) => {
    const source = new AnnotatedSource(text);
    return () => source.set(annotations, former);
  },
  'type: edit': (many) => {
    const source = opened(many);
    return () => source.edit([{ offset: 1, length: 0, text: 'x' }], `${many.text.slice(0, 1)}x${many.text.slice(1)}`);
  },
  'decide: put': (many) => {
    const source = opened(many);
    return () => source.change([{ put: { ...many.annotations[0]!, verdict: 'rejected' } }], former);
  },
  'decide: placed': (many) => {
    const source = opened(many);
    return () => source.placed();
  },
  'decide: read': (many) => {
    const placed = opened(many).placed();
    return () => laid(many, placed);
  },
  'decide: all of it': (many) => {
    const source = opened(many);
    let turn = 0;
    return () => {
      const verdict = turn++ % 2 === 0 ? 'rejected' : 'confirmed';
      source.change([{ put: { ...many.annotations[0]!, verdict } }], former);
      return laid(many, source.placed());
    };
  },
};

function opened({ text, annotations }: ManyAnnotations): AnnotatedSource {
  const source = new AnnotatedSource(text);
  source.set(annotations, former);
  // The version of the text is asked for once, not with each decision.
  source.change([{ put: annotations[0]! }], former);
  return source;
}

function laid({ text, analysis }: ManyAnnotations, annotations: ReturnType<AnnotatedSource['placed']>) {
  return read(text, analysis, { thoughts: true }, { annotations, viewer: 'Person 0' });
}

/** The best of some runs, in milliseconds. */
function timeOf(task: () => unknown): number {
  let best = Infinity;
  const until = performance.now() + 500;
  for (let run = 0; run < 2 || (run < 15 && performance.now() < until); run++) {
    const began = performance.now();
    task();
    best = Math.min(best, performance.now() - began);
  }
  return best;
}

console.log(
  `Milliseconds in one text of ${SENTENCES} sentences; × how much longer ten times as many annotations take.`,
);
for (const [name, shape] of Object.entries(SHAPES)) {
  const table = new Table({ head: [name, ...COUNTS.map(String)], style: { head: [], border: [] } });
  const all = COUNTS.map((count) => manyAnnotations(shape, count, SENTENCES));
  for (const [task, make] of Object.entries(TASKS)) {
    const times = all.map((many) => timeOf(make(many)));
    const cells = times.map(
      (time, at) => time.toFixed(2) + (at === 0 ? '' : ` (× ${(time / times[at - 1]!).toFixed(1)})`),
    );
    table.push([task, ...cells]);
  }
  console.log(`\n${table.toString()}`);
}
