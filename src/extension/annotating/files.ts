import { FileSystemError, FileType, Uri, workspace } from 'vscode';
import { baseName } from '../baseName';

/** A file that is being written has this ending until it is whole. */
const UNFINISHED = /^\.(.+)\.[0-9a-f-]{36}\.tmp$/;

/** Unfinished files older than this were left by a program that was killed, in milliseconds; younger ones may be another window's. */
const LEFT_BEHIND = 10_000;

/** The text of a file; nothing where there is none. */
export async function readIfThere(uri: Uri): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(uri));
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/**
 * Writes a file so that at any moment either the old or the new content is there in full: in a file beside it that then takes its place.
 * Where a file system cannot replace in one step, `unfinishedIn` finds what a kill left behind.
 */
export async function writeWhole(uri: Uri, content: string): Promise<void> {
  const folder = Uri.joinPath(uri, '..');
  const unfinished = Uri.joinPath(folder, `.${baseName(uri.path)}.${crypto.randomUUID()}.tmp`);
  await workspace.fs.createDirectory(folder);
  try {
    await workspace.fs.writeFile(unfinished, new TextEncoder().encode(content));
    await workspace.fs.rename(unfinished, uri, { overwrite: true });
  } catch (error) {
    await deleteIfThere(unfinished);
    throw error;
  }
}

/** Those of the files of a folder whose writing was cut off, and the files that they were to become. */
export async function unfinishedIn(
  folder: Uri,
  names: Iterable<string>,
): Promise<{ readonly unfinished: Uri; readonly target: Uri }[]> {
  const found: { unfinished: Uri; target: Uri }[] = [];
  for (const name of names) {
    const target = UNFINISHED.exec(name)?.[1];
    if (target === undefined) continue;
    const unfinished = Uri.joinPath(folder, name);
    const { mtime } = await workspace.fs.stat(unfinished);
    if (Date.now() - mtime > LEFT_BEHIND) found.push({ unfinished, target: Uri.joinPath(folder, target) });
  }
  return found;
}

/** The names of the files in a folder; none where there is no such folder. */
export async function filesIn(folder: Uri): Promise<string[]> {
  return (await entriesOf(folder)).filter(([, type]) => (type & FileType.File) !== 0).map(([name]) => name);
}

/** The names of all that is in a folder, and what it is; nothing where there is no such folder. */
export async function entriesOf(folder: Uri): Promise<[string, FileType][]> {
  try {
    return await workspace.fs.readDirectory(folder);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

export async function exists(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

export async function deleteIfThere(uri: Uri): Promise<void> {
  try {
    await workspace.fs.delete(uri);
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
}

export function isMissing(error: unknown): boolean {
  return error instanceof FileSystemError && error.code === 'FileNotFound';
}
