import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { isVersion, RECORD_FOLDER, textPath } from '../../annotations/record/recordPaths';
import { textVersion } from '../../annotations/textVersion';
import { withLineFeeds } from '../../text/lineFeeds';
import { readSource } from '../sources';

/** The versions of texts of one folder: those that stand in it now, and those that were kept because annotations speak of them. */
export class Versions {
  readonly #folder: string;
  /** For each ending of a name that was asked for: paths of the texts that have it, by version. */
  readonly #byEnding = new Map<string, Promise<ReadonlyMap<string, readonly string[]>>>();

  /** @param folder the one that holds `.on-record` */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Where texts of one of these versions stand now. All texts of the folder with the ending of the source are read, once. */
  async whereabouts(source: string, versions: Iterable<string>): Promise<string[]> {
    const ending = extname(source);
    const known = this.#byEnding.get(ending) ?? this.#index(ending);
    this.#byEnding.set(ending, known);
    const paths = await known;
    return [...new Set([...versions].flatMap((version) => paths.get(version) ?? []))].sort();
  }

  /** The text of a version that was kept; nothing where none was, or where another text stands in its place. */
  kept(version: string): { readonly text?: string; readonly problem?: string } {
    if (!isVersion(version)) return {};
    try {
      const text = readFileSync(join(this.#folder, RECORD_FOLDER, textPath(version)), 'utf8');
      if (textVersion(text) === version) return { text };
      return { problem: `${RECORD_FOLDER}/${textPath(version)} is not the text that its name says, and is not used` };
    } catch {
      return {};
    }
  }

  async #index(ending: string): Promise<ReadonlyMap<string, readonly string[]>> {
    const paths = new Map<string, string[]>();
    for await (const path of this.#texts('', ending)) {
      const source = await readSource(join(this.#folder, path));
      if (!('text' in source)) continue;
      const version = textVersion(withLineFeeds(source.text).text);
      const others = paths.get(version) ?? [];
      others.push(path);
      paths.set(version, others);
    }
    return paths;
  }

  async *#texts(inside: string, ending: string): AsyncGenerator<string> {
    const entries = await readdir(join(this.#folder, inside), { withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
      if (entry.isDirectory()) yield* this.#texts(path, ending);
      else if (entry.isFile() && extname(entry.name) === ending) yield path;
    }
  }
}
