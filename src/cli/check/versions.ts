import { readdir } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { textVersion } from '../../annotations/textVersion';
import { withLineFeeds } from '../../text/lineFeeds';
import { readSource } from '../sources';

/** Which versions of texts stand in a folder now, and where. */
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
