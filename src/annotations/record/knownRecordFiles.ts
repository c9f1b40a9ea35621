import { readRecordFile, type RecordFile } from './recordFile';

/** So much is remembered of all files together, in UTF-16 code units; one file is, however large. */
const MOST = 20_000_000;

interface Known {
  readonly content: string;
  readonly file: RecordFile;
}

/**
 * Remembers what files of records held when they were last read or written. One that has not changed gives the very same annotations, which
 * `writeRecordFile` need not put into words again: a decision on one of ten thousand costs little more than copying the file.
 */
export class KnownRecordFiles {
  /** The file that was used last stands last. */
  readonly #known = new Map<string, Known>();
  #size = 0;

  /** @param name whatever tells this file from others */
  read(name: string, content: string): RecordFile {
    const known = this.#known.get(name);
    if (known?.content !== content) return this.#remember(name, { content, file: readRecordFile(content) });
    return this.#remember(name, known);
  }

  /** Notes what a file holds now. What was written needs no reading, unless something in it was not ours. */
  wrote(name: string, content: string, file: RecordFile): void {
    if (file.problems.length === 0 && !file.isDamaged) this.#remember(name, { content, file });
  }

  #remember(name: string, known: Known): RecordFile {
    this.#forget(name);
    this.#known.set(name, known);
    this.#size += known.content.length;
    for (const other of this.#known.keys()) {
      if (this.#size <= MOST || other === name) break;
      this.#forget(other);
    }
    return known.file;
  }

  #forget(name: string): void {
    this.#size -= this.#known.get(name)?.content.length ?? 0;
    this.#known.delete(name);
  }
}
