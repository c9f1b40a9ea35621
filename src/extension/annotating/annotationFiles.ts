import { FileType, Uri, workspace } from 'vscode';
import type { Change } from '../../annotations/annotatedSource';
import { newsOf, withChanges } from '../../annotations/changes';
import { KnownRecordFiles } from '../../annotations/record/knownRecordFiles';
import { readRecordFile, writeRecordFile, type RecordFile } from '../../annotations/record/recordFile';
import { besidesOf, isVersion, parseRecordPath, recordPath, textPath } from '../../annotations/record/recordPaths';
import { baseName } from '../baseName';
import type { AnnotationHome } from './annotationHome';
import { deleteIfThere, entriesOf, filesIn, readIfThere, unfinishedIn, writeWhole } from './files';

/** A file of annotations that was read. */
export interface AnnotationFile extends RecordFile {
  readonly uri: Uri;
  /** Whose it is, as its name says. */
  readonly slug: string;
}

/** What the files held when they were last read or written here: of a large one only what changed is read and written anew. */
const known = new KnownRecordFiles();

const EMPTY: RecordFile = { annotations: [], foreign: {}, unusable: [], problems: [], isDamaged: false };

/** Reads all files of annotations of a source, and finishes what a program that was killed had begun to write. */
export async function readAnnotationFiles(home: AnnotationHome): Promise<AnnotationFile[]> {
  const folder = Uri.joinPath(home.folder, home.source, '..');
  // The folder is listed once: there may be thousands of sources in it.
  const names = new Set(await filesIn(folder));
  for (const { unfinished, target } of await unfinishedIn(folder, names)) {
    await finish(home, unfinished, target);
    names.add(baseName(target.path));
  }
  const start = `${baseName(home.source)}.`;
  return readNamedFiles(
    home,
    [...names].filter((name) => name.startsWith(start)),
  );
}

/** Reads those of some files that are annotations of a source, without looking for others. */
export async function readNamedFiles(home: AnnotationHome, names: Iterable<string>): Promise<AnnotationFile[]> {
  const start = baseName(home.source);
  const files: AnnotationFile[] = [];
  for (const name of [...names].sort()) {
    const named = parseRecordPath(name);
    if (named?.source !== start) continue;
    const uri = annotationFile(home, name);
    const content = await readIfThere(uri);
    if (content !== undefined) files.push({ ...known.read(uri.toString(), content), uri, slug: named.slug });
  }
  return files;
}

/** Where a file of annotations of a source is. */
export function annotationFile(home: AnnotationHome, name: string): Uri {
  return Uri.joinPath(home.folder, home.source, '..', name);
}

/** The names of all files of annotations in a folder of annotations, by the source that they are of. Each folder in it is looked into once. */
export async function listAnnotationFiles(folder: Uri): Promise<Map<string, Set<string>>> {
  const names = new Map<string, Set<string>>();
  const inside = [''];
  for (let path = inside.pop(); path !== undefined; path = inside.pop()) {
    for (const [name, type] of await entriesOf(Uri.joinPath(folder, path))) {
      if ((type & FileType.Directory) !== 0) inside.push(`${path}${name}/`);
      const named = (type & FileType.File) === 0 ? undefined : parseRecordPath(`${path}${name}`);
      if (named) names.set(named.source, (names.get(named.source) ?? new Set()).add(name));
    }
  }
  return names;
}

/**
 * Moves everybody's files of annotations of a source to where they belong when it has another name, with the texts they speak of. The files
 * stay what they are to the last byte, damaged ones too: nobody said anything new, and git sees that they were renamed. Only what lay in the
 * extension's own storage is written anew, since no other program knows it.
 * @returns paths of files that are there already: then nothing is moved
 */
export async function moveAnnotationFiles(from: AnnotationHome, to: AnnotationHome): Promise<readonly string[]> {
  const files = await readAnnotationFiles(from);
  const moves = files.map(({ uri, slug }) => ({ uri, slug, path: recordPath({ source: to.source, slug }) }));
  const there = await readAnnotationFiles(to);
  const taken = moves.filter(({ slug }) => there.some((other) => other.slug === slug));
  if (taken.length > 0) return taken.map(({ path }) => path);
  if (from.folder.toString() !== to.folder.toString()) {
    for (const version of new Set(
      files.flatMap(({ annotations }) => annotations.flatMap((one) => one.version ?? [])),
    )) {
      const text = await readText(from, version);
      if (text !== undefined) await keepText(to, version, text);
    }
  }
  for (const [index, { uri, slug, path }] of moves.entries()) {
    const file = files[index]!;
    if (from.isBeside || file.isDamaged) {
      const target = Uri.joinPath(to.folder, path);
      await workspace.fs.createDirectory(Uri.joinPath(target, '..'));
      await workspace.fs.rename(uri, target, { overwrite: false });
    } else {
      await changeAnnotationFile(to, slug, newsOf(file.annotations, []));
      await deleteIfThere(uri);
    }
  }
  return [];
}

/**
 * Changes somebody's annotations of a source, on top of what the file holds at this moment. A file that a person must mend first stays as it
 * is: the changes go into one beside it, which is taken in as soon as it is mended.
 */
export async function changeAnnotationFile(
  home: AnnotationHome,
  slug: string,
  changes: readonly Change[],
): Promise<void> {
  const uri = Uri.joinPath(home.folder, recordPath({ source: home.source, slug }));
  const besides = Uri.joinPath(home.folder, recordPath({ source: home.source, slug: besidesOf(slug) }));
  const file = await read(uri);
  if (file.isDamaged) {
    await writeWhole(besides, writeRecordFile(home.source, apply(await read(besides), changes)));
    return;
  }
  const waiting = await readIfThere(besides);
  const whole =
    waiting === undefined ? file : apply(file, newsOf(readRecordFile(waiting).annotations, file.annotations));
  const changed = apply(whole, changes);
  const content = writeRecordFile(home.source, changed);
  await writeWhole(uri, content);
  known.wrote(uri.toString(), content, changed);
  if (waiting !== undefined) await deleteIfThere(besides);
}

/** Keeps a version of a text that annotations speak of. */
export async function keepText({ folder }: AnnotationHome, version: string, text: string): Promise<void> {
  const uri = Uri.joinPath(folder, textPath(version));
  if ((await readIfThere(uri)) === undefined) await writeWhole(uri, text);
}

/** A version of a text that was kept. */
export function readText({ folder }: AnnotationHome, version: string): Promise<string | undefined> {
  if (!isVersion(version)) return Promise.resolve(undefined);
  return readIfThere(Uri.joinPath(folder, textPath(version)));
}

async function read(uri: Uri): Promise<RecordFile> {
  const content = await readIfThere(uri);
  return content === undefined ? EMPTY : known.read(uri.toString(), content);
}

function apply(file: RecordFile, changes: readonly Change[]): RecordFile {
  return { ...file, annotations: withChanges(file.annotations, changes) };
}

/** Lets a file whose writing was cut off take its place if it is whole; otherwise nothing in it was ever said to be kept. */
async function finish(home: AnnotationHome, unfinished: Uri, target: Uri): Promise<void> {
  const content = await readIfThere(unfinished);
  const name = parseRecordPath(baseName(target.path));
  if (content !== undefined && name) {
    const file = readRecordFile(content);
    const there = await read(target);
    const news = file.isDamaged || there.isDamaged ? [] : newsOf(file.annotations, there.annotations);
    if (news.length > 0) await writeWhole(target, writeRecordFile(home.source, apply(there, news)));
  }
  await deleteIfThere(unfinished);
}
