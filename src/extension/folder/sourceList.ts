import { workspace, type Uri } from 'vscode';
import type { AnnotationHome } from '../annotating/annotationHome';

/** A source of the folders, read or not. */
export interface ListedSource {
  readonly uri: Uri;
  /** Its address, to tell it by. */
  readonly key: string;
  /** Its path within its folder. */
  readonly name: string;
  /** Where its annotations are. */
  readonly home: AnnotationHome;
}

/** The sources of the folders, as they were found when these were last searched. */
export class SourceList {
  #all: readonly ListedSource[] = [];
  /** By address; made when it is first asked for. */
  #names: ReadonlyMap<string, string> | undefined;

  /** In the order of their paths. */
  get all(): readonly ListedSource[] {
    return this.#all;
  }

  /** Puts others in the place of those that were listed. */
  set(sources: readonly ListedSource[]): void {
    this.#all = sources;
    this.#names = undefined;
  }

  /** What a source is called; nothing for one that is not listed. */
  nameOf(key: string): string | undefined {
    this.#names ??= new Map(this.#all.map((source) => [source.key, source.name]));
    return this.#names.get(key);
  }

  has(uri: Uri): boolean {
    return this.nameOf(uri.toString()) !== undefined;
  }

  /** Those of some addresses that are listed. */
  among(keys: Iterable<string>): ListedSource[] {
    const asked = new Set(keys);
    return this.#all.filter(({ key }) => asked.has(key));
  }
}

/** What there is to list of a source that was found. */
export function listedSource(uri: Uri, home: AnnotationHome): ListedSource {
  return { uri, key: uri.toString(), name: workspace.asRelativePath(uri), home };
}
