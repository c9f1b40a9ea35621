import { Uri, workspace } from 'vscode';
import { hashOf } from '../../analysis/markIds';
import { RECORD_FOLDER } from '../../annotations/record/recordPaths';

/** Where the annotations of a source are kept. */
export interface AnnotationHome {
  /** The folder of annotations. */
  readonly folder: Uri;
  /** Path of the source within what holds that folder, with `/`. */
  readonly source: string;
  /**
   * Whether they lie beside the source: in the folder of the workspace that it belongs to, else in its own. Otherwise, as the source has no
   * place where files could be written, in the extension's own storage on this machine.
   */
  readonly isBeside: boolean;
}

/** Says where the annotations of a source are kept. */
export function homeOf(source: Uri, ownStorage: Uri): AnnotationHome {
  const holder = workspace.getWorkspaceFolder(source)?.uri ?? Uri.joinPath(source, '..');
  if (workspace.fs.isWritableFileSystem(source.scheme) && source.path.startsWith(withSlash(holder.path))) {
    return {
      folder: Uri.joinPath(holder, RECORD_FOLDER),
      source: source.path.slice(withSlash(holder.path).length),
      isBeside: true,
    };
  }
  const name = source.path
    .split('/')
    .at(-1)!
    .replace(/[^\p{L}\p{N}._-]/gu, '_');
  return {
    folder: Uri.joinPath(ownStorage, 'annotations', hashOf(source.toString())),
    source: name === '' ? 'source' : name,
    isBeside: false,
  };
}

/** The source that annotations beside it are of. */
export function sourceOf(folder: Uri, source: string): Uri {
  return Uri.joinPath(folder, '..', source);
}

/** Whether two are of the same source. */
export function isSameHome(one: AnnotationHome, other: AnnotationHome): boolean {
  return one.source === other.source && one.folder.toString() === other.folder.toString();
}

function withSlash(path: string): string {
  return path.endsWith('/') ? path : `${path}/`;
}
