import { linkSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Table from 'cli-table3';
import type { Uri as VsCodeUri } from 'vscode';
import { writeRecordFile } from '../src/annotations/record/recordFile';
import { annotationsOf } from '../src/cli/folder';
import {
  changeAnnotationFile,
  listAnnotationFiles,
  readAnnotationFiles,
  readNamedFiles,
} from '../src/extension/annotating/annotationFiles';
import { manyAnnotations, SHAPES } from './manyAnnotations';
import { Uri } from './vscodeFiles';

/** How many sources, all in one folder, which is the worst case: a folder is listed as a whole. */
const SOURCES = [20, 200, 2000] as const;
const EACH = 500;

const [shape] = Object.values(SHAPES);
const { text, annotations } = manyAnnotations(shape!, EACH, EACH);
const [first] = annotations;

/** A folder of sources that are annotated alike. One file stands under many names: it is read as often as if there were as many. */
function annotated(sources: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'on-record-'));
  mkdirSync(join(folder, '.on-record'));
  const page = join(folder, '.on-record/0.txt.ana.json');
  writeFileSync(join(folder, '0.txt'), text);
  writeFileSync(page, writeRecordFile('0.txt', { annotations, foreign: {}, unusable: [] }));
  for (let at = 1; at < sources; at++) {
    linkSync(join(folder, '0.txt'), join(folder, `${at}.txt`));
    linkSync(page, join(folder, `.on-record/${at}.txt.ana.json`));
  }
  return folder;
}

interface Folder {
  readonly path: string;
  readonly sources: number;
}

const homeOf = ({ path }: Folder, at: number) => ({
  folder: Uri.file(join(path, '.on-record')) as unknown as VsCodeUri,
  source: `${at}.txt`,
  isBeside: true,
});

/** Each is done on one source after the other, so that nothing is remembered. */
const TASKS: Readonly<Record<string, (folder: Folder, at: number) => Promise<unknown>>> = {
  'open a source': (folder, at) => readAnnotationFiles(homeOf(folder, at)),
  'decide once in it': (folder, at) =>
    changeAnnotationFile(homeOf(folder, at), 'ana', [
      { put: { ...first!, verdict: at % 2 ? 'rejected' : 'corrected' } },
    ]),
  'command line: its annotations': ({ path }, at) => annotationsOf(path, `${at}.txt`),
  'list all sources that have annotations': (folder) => listAnnotationFiles(homeOf(folder, 0).folder),
};

/** Of all sources, one after the other: each looked for by itself, and all found by one listing. */
const ALL = 'read all sources one by one, for each';
const LISTED = 'read all sources that were listed, for each';

async function measure(folder: Folder): Promise<Map<string, number>> {
  const times = new Map<string, number>();
  for (const [name, task] of Object.entries(TASKS)) {
    let best = Infinity;
    for (let run = 0; run < 15; run++) {
      const began = performance.now();
      await task(folder, run);
      best = Math.min(best, performance.now() - began);
    }
    times.set(name, best);
  }
  const began = performance.now();
  for (let at = 0; at < folder.sources; at++) await readAnnotationFiles(homeOf(folder, at));
  times.set(ALL, (performance.now() - began) / folder.sources);
  const listed = performance.now();
  const names = await listAnnotationFiles(homeOf(folder, 0).folder);
  for (let at = 0; at < folder.sources; at++) await readNamedFiles(homeOf(folder, at), names.get(`${at}.txt`) ?? []);
  times.set(LISTED, (performance.now() - listed) / folder.sources);
  return times;
}

async function main(): Promise<void> {
  const measured: Map<string, number>[] = [];
  for (const sources of SOURCES) {
    const path = annotated(sources);
    try {
      measured.push(await measure({ path, sources }));
    } finally {
      rmSync(path, { recursive: true });
    }
  }
  console.log(
    `Milliseconds in a folder with ${EACH} annotations in each source; × how much longer with ten times as many sources.`,
  );
  const heads = SOURCES.map((sources) => `${sources} sources, ${(sources * EACH).toLocaleString('en')} annotations`);
  const table = new Table({ head: ['', ...heads], style: { head: [], border: [] } });
  for (const name of [...Object.keys(TASKS), ALL, LISTED]) {
    const times = measured.map((one) => one.get(name)!);
    table.push([
      name,
      ...times.map((time, at) => time.toFixed(2) + (at === 0 ? '' : ` (× ${(time / times[at - 1]!).toFixed(1)})`)),
    ]);
  }
  console.log(table.toString());
}

void main();
