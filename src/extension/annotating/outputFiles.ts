import { FileType, l10n, Uri, workspace } from 'vscode';
import type { OutputFile } from '../../formats/format';
import { isMissing, readIfThere, writeWhole } from './files';

/** A file that is to be written below a folder that a person chose. */
export interface PlannedFile {
  readonly uri: Uri;
  readonly path: string;
  readonly content: string;
  /** Whether another content is there, which writing replaces. */
  readonly replaces: boolean;
}

/** A file that is not written, and why. */
export interface RefusedFile {
  readonly path: string;
  readonly why: string;
}

/**
 * Looks at what writing files into a folder would do, before anything is written. What would come to lie outside the folder, by a link too, is
 * refused, and so is what would take the place of a source.
 * @param sources addresses of the sources that the files are made of
 */
export async function planFiles(
  folder: Uri,
  files: readonly OutputFile[],
  sources: ReadonlySet<string>,
): Promise<{ readonly planned: readonly PlannedFile[]; readonly refused: readonly RefusedFile[] }> {
  const planned: PlannedFile[] = [];
  const refused: RefusedFile[] = [];
  const looked = new Map<string, Promise<boolean>>();
  for (const { path, content } of files) {
    const uri = Uri.joinPath(folder, path);
    const refuse = (why: string) => refused.push({ path, why });
    if (!uri.path.startsWith(folder.path.endsWith('/') ? folder.path : `${folder.path}/`)) {
      refuse(l10n.t('it would lie outside the folder'));
    } else if (await hasLink(folder, path, looked)) {
      refuse(l10n.t('a link on the way leads elsewhere'));
    } else {
      const there = await readIfThere(uri).catch(() => '');
      if (there !== undefined && there !== content && sources.has(uri.toString())) {
        refuse(l10n.t('it would take the place of the source itself; choose another folder'));
      } else planned.push({ uri, path, content, replaces: there !== undefined && there !== content });
    }
  }
  return { planned, refused };
}

/** Writes files, each whole or not at all. */
export async function writeFiles(planned: readonly PlannedFile[]): Promise<readonly RefusedFile[]> {
  const refused: RefusedFile[] = [];
  for (const { uri, path, content } of planned) {
    try {
      await writeWhole(uri, content);
    } catch (error) {
      refused.push({ path, why: (error as Error).message });
    }
  }
  return refused;
}

/** Whether a file below a folder, or a folder on the way to it, is a link. */
async function hasLink(folder: Uri, path: string, looked: Map<string, Promise<boolean>>): Promise<boolean> {
  let at = folder;
  for (const name of path.split('/')) {
    at = Uri.joinPath(at, name);
    const key = at.toString();
    const known = looked.get(key) ?? isLink(at);
    looked.set(key, known);
    if (await known) return true;
  }
  return false;
}

async function isLink(uri: Uri): Promise<boolean> {
  try {
    return ((await workspace.fs.stat(uri)).type & FileType.SymbolicLink) !== 0;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}
