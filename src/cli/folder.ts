import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { mkdir, readFile, readdir, realpath } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { Annotation } from '../annotations/annotation';
import { together } from '../annotations/changes';
import type { RecordProblem } from '../annotations/record/itemFile';
import { readRecordFile, type RecordFile } from '../annotations/record/recordFile';
import { isVersion, parseRecordPath, RECORD_FOLDER, textPath } from '../annotations/record/recordPaths';
import { textVersion } from '../annotations/textVersion';
import type { Complain } from './output';
import { replaceFile } from './replaceFile';
import { readSource, type Source } from './sources';

/** Where the annotations of a path are: the nearest folder up from it that has some, else the folder itself or that of the file. */
export function folderOf(path: string): string {
  const own = statSync(path, { throwIfNoEntry: false })?.isDirectory() ? resolve(path) : dirname(resolve(path));
  for (let folder = own; ; folder = dirname(folder)) {
    if (existsSync(join(folder, RECORD_FOLDER))) return folder;
    if (dirname(folder) === folder) return own;
  }
}

/** The path of a file within a folder, with `/`; its bare name where it lies elsewhere. */
export function nameWithin(folder: string, file: string): string {
  const path = relative(folder, resolve(file));
  return path.startsWith('..') ? basename(file) : path.split(sep).join('/');
}

/** Reads a text of a folder by its name; nothing where there is none, or where the name leads out of the folder. */
export function textWithin(folder: string, name: string): string | undefined {
  try {
    const file = realpathSync(resolve(folder, name));
    if (!isWithin(realpathSync(folder), file)) return undefined;
    return new TextDecoder().decode(readFileSync(file));
  } catch {
    return undefined;
  }
}

/** Reads a text of a folder by its name as `readSource` does; nothing where there is none, or where the name leads out of the folder. */
export async function sourceWithin(folder: string, name: string): Promise<Source | undefined> {
  try {
    const file = await realpath(resolve(folder, name));
    return isWithin(await realpath(folder), file) ? await readSource(file) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Everybody's annotations of a source, with what is wrong in their files. Of an annotation that stands in two of them, as when a file stands in
 * for a damaged one, the later version counts.
 */
export async function annotationsOf(
  folder: string,
  source: string,
): Promise<{
  readonly annotations: readonly Annotation[];
  readonly problems: readonly (RecordProblem & { readonly file: string })[];
}> {
  const within = dirname(source);
  const inside = join(folder, RECORD_FOLDER, within);
  const names = await readdir(inside).catch((): string[] => []);
  const lists: (readonly Annotation[])[] = [];
  const problems: (RecordProblem & { file: string })[] = [];
  for (const name of names.sort()) {
    const path = within === '.' ? name : `${within}/${name}`;
    if (parseRecordPath(path)?.source !== source) continue;
    const file = join(inside, name);
    const read = readRecordFile(await readFile(file, 'utf8'));
    lists.push(read.annotations);
    problems.push(...read.problems.map((problem) => ({ ...problem, file })));
  }
  return { annotations: together(lists), problems };
}

/** Everybody's annotations of a source, and the texts that they were made on. What is wrong in the files is told, each thing once. */
export async function annotationsFor(
  folder: string,
  source: string,
  complain: Complain,
): Promise<{
  readonly annotations: readonly Annotation[];
  readonly formerText: (version: string) => string | undefined;
}> {
  const { annotations, problems } = await annotationsOf(folder, source);
  for (const { file, line, message } of problems) complain(line === undefined ? file : `${file}:${line}`, message);
  const damaged = new Set<string>();
  return {
    annotations,
    formerText: (version) => {
      const { text, problem } = keptText(folder, version);
      if (problem !== undefined && !damaged.has(problem)) complain(folder, problem);
      if (problem !== undefined) damaged.add(problem);
      return text;
    },
  };
}

/** The text of a version that was kept in a folder; nothing where none was, or where another text stands in its place. */
export function keptText(folder: string, version: string): { readonly text?: string; readonly problem?: string } {
  if (!isVersion(version)) return {};
  try {
    const text = readFileSync(join(folder, RECORD_FOLDER, textPath(version)), 'utf8');
    if (textVersion(text) === version) return { text };
    return { problem: `${RECORD_FOLDER}/${textPath(version)} is not the text that its name says, and is not used` };
  } catch {
    return {};
  }
}

/** A file of records as it is; an empty one where there is none. */
export async function recordFileAt(file: string): Promise<RecordFile> {
  return readRecordFile(await readFile(file, 'utf8').catch(() => ''));
}

/**
 * Writes a file below a folder, with the folders to it.
 * @param path relative, with `/`
 * @throws if it would come to lie outside the folder, by links too
 */
export async function writeWithin(folder: string, path: string, content: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const root = await realpath(folder);
  const file = resolve(root, path);
  if (!isWithin(root, file)) throw new Error('it would lie outside the folder');
  await mkdir(dirname(file), { recursive: true });
  const parent = await realpath(dirname(file));
  if (parent !== root && !isWithin(root, parent)) throw new Error('a link on the way leads out of the folder');
  const target = await realpath(file).catch(() => file);
  if (!isWithin(root, target)) throw new Error('a link in its place leads out of the folder');
  await replaceFile(file, content);
  return file;
}

function isWithin(folder: string, file: string): boolean {
  return file.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}
