import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RecordFile } from '../../annotations/record/recordFile';
import { RECORD_FOLDER } from '../../annotations/record/recordPaths';
import { readSpeakerFile } from '../../annotations/record/speakerFile';
import { recordFileAt } from '../folder';
import { checkSource, type CheckedFile, type CheckedSource } from './checkSource';
import { withChecked, type ContentCheck, type ContentChecks } from './contentCheck';
import { targetOf, type RecordFolder } from './recordFolders';
import { Versions } from './versions';

/** Something about a file of a folder of annotations besides what it says of its source. */
export interface Stray {
  /** Path within `.on-record`. */
  readonly path: string;
  /** From 1; nothing where the whole file is meant. */
  readonly line?: number;
  readonly message: string;
  /** Whether annotations are at stake; else it is only said. */
  readonly isProblem: boolean;
}

/** Checks one source after the other, and then the files that belong to none. Only one source is held at a time, and all ids. */
export async function* checkFolder(
  { folder, bySource, speakers, unfinished, unnamed }: RecordFolder,
  checks: ContentChecks,
): AsyncGenerator<CheckedSource | Stray> {
  const within = { folder, check: checks.annotations, versions: new Versions(folder) };
  const owners = new Map<string, string>();
  for (const [source, paths] of bySource) {
    const checked = await checkSource(within, source, paths);
    yield { ...checked, files: checked.files.map((file) => withDoubles(file, owners)) };
  }
  for (const path of speakers) yield* speakerProblems(folder, path, checks.speakers);
  for (const path of unfinished) yield await unfinishedFile(folder, path);
  for (const path of unnamed) {
    const { annotations } = await read(folder, path);
    if (annotations.length > 0)
      yield {
        path,
        isProblem: true,
        message: `holds annotations (${annotations.length}) that nobody sees: its name must be SOURCE.ANNOTATOR.json, the annotator in small letters, digits and hyphens`,
      };
  }
}

/** Tells of annotations whose ids another file has, too. A file that stands in for a damaged one may have those of that one. */
function withDoubles(file: CheckedFile, owners: Map<string, string>): CheckedFile {
  const doubles = new Map<string, string[]>();
  const owner = file.path.replace(/~\d+\.json$/, '.json');
  for (const { annotation } of file.annotations) {
    const other = owners.get(annotation.id);
    if (other === undefined) owners.set(annotation.id, owner);
    else if (other !== owner) {
      const ids = doubles.get(other) ?? [];
      ids.push(annotation.id);
      doubles.set(other, ids);
    }
  }
  if (doubles.size === 0) return file;
  const problems = [...doubles].map(([other, ids]) => ({
    message: `holds the same id${ids.length > 1 ? 's' : ''} as ${other} (${ids.length}: ${ids[0]!}${ids.length > 1 ? ', …' : ''}); ids must be unique, or the two are taken for one`,
  }));
  return { ...file, problems: [...file.problems, ...problems] };
}

async function* speakerProblems(folder: string, path: string, check: ContentCheck): AsyncGenerator<Stray> {
  const content = await readFile(join(folder, RECORD_FOLDER, path), 'utf8');
  const { problems } = readSpeakerFile(content);
  for (const problem of withChecked(problems, content, check)) yield { path, isProblem: true, ...problem };
}

async function unfinishedFile(folder: string, path: string): Promise<Stray> {
  const target = targetOf(path)!;
  const left = await read(folder, path);
  const known = new Set((await read(folder, target)).annotations.map((annotation) => JSON.stringify(annotation)));
  const news = left.annotations.filter((annotation) => !known.has(JSON.stringify(annotation))).length;
  if (left.isDamaged || news === 0) {
    const what = left.isDamaged
      ? 'only the beginning of a file is in it, which was never said to be kept'
      : 'nothing is in it that is not kept';
    return { path, isProblem: false, message: `was left by a write that was cut off; ${what}` };
  }
  return {
    path,
    isProblem: true,
    message: `was left by a write that was cut off, and holds ${news} annotations that ${target} has not, or not so. Opening the source in the editor takes them in`,
  };
}

function read(folder: string, path: string): Promise<RecordFile> {
  return recordFileAt(join(folder, RECORD_FOLDER, path));
}
