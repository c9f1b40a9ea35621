import { FileSystemError, l10n, workspace, type Uri } from 'vscode';
import { comparable } from '../../annotations/comparable';
import { decidedSource, type DecidedSource } from '../../report/decidedSource';
import type { AnalysisQueue } from '../../worker/analysisQueue';
import type { AnnotationStore } from '../annotating/annotationStore';
import type { ClosedAnnotations } from '../annotating/closedAnnotations';
import { decode } from '../sourceText';

/** What is known of a file, and the version of the file that it was made of. */
export interface FileReading {
  /** What was found in it; nothing where it could not be read. */
  readonly found?: DecidedSource;
  /** Why it could not be read, in words. */
  readonly problem?: string;
  readonly mtime: number;
  readonly size: number;
  /** Which state of people's annotations was laid over it; nothing where there are none. */
  readonly said: string | undefined;
}

/** A time that no file has. */
const NEVER = -1;

/** Larger files are not read along with the folder, in bytes; no captured page is that long. */
const LARGEST = 4_000_000;

/**
 * What was found in the files of sources, as people decided. It is kept as long as a file and what is shown of its annotations stay the same,
 * and the thread compares what is kept.
 */
export class FileReadings {
  readonly #queue: AnalysisQueue;
  readonly #annotations: AnnotationStore;
  readonly #closed: ClosedAnnotations;
  readonly #kept = new Map<string, FileReading>();

  constructor(queue: AnalysisQueue, annotations: AnnotationStore, closed: ClosedAnnotations) {
    this.#queue = queue;
    this.#annotations = annotations;
    this.#closed = closed;
  }

  /** What is kept of the file at an address. */
  get(key: string): FileReading | undefined {
    return this.#kept.get(key);
  }

  /** The addresses of the files of which something is kept. */
  get keys(): string[] {
    return [...this.#kept.keys()];
  }

  /** What there is to know of a file: what is kept if the file is still the same. Never rejects. */
  async look(uri: Uri): Promise<FileReading> {
    let version: Pick<FileReading, 'mtime' | 'size' | 'said'> = { mtime: 0, size: 0, said: undefined };
    try {
      const home = this.#annotations.homeOf(uri);
      const { mtime, size } = await workspace.fs.stat(uri);
      version = { mtime, size, said: await this.#closed.stateOf(home) };
      const known = this.#kept.get(uri.toString());
      if (known?.mtime === mtime && known.size === size && known.said === version.said) return known;
      if (size > LARGEST) {
        return { ...version, problem: l10n.t('too long to be read with the folder; open it to see its claims') };
      }
      const bytes = await workspace.fs.readFile(uri);
      const text = await decode(bytes, uri);
      if (text === undefined) return { ...version, problem: l10n.t('binary data, not text') };
      const analysis = await this.#queue.analyze({ text, source: uri.toString(), isVisible: false });
      const decided = await this.#closed.lay(uri, home, text, analysis);
      if (version.said !== undefined) await this.#compare(uri, text, comparable(decided.analysis, decided));
      return { ...version, found: decidedSource(text, decided.analysis, decided) };
    } catch (error) {
      return { ...version, problem: reasonOf(error) };
    }
  }

  /** Keeps what was seen of a file; one that could not be read is no longer compared with others. */
  keep(key: string, reading: FileReading): void {
    this.#kept.set(key, reading);
    if (!reading.found) this.#compareNoLonger(key);
  }

  /** Has a file read anew when it is next looked at, although it is the same; what is kept of it stays until then. */
  outdate(key: string): void {
    const known = this.#kept.get(key);
    if (known) this.#kept.set(key, { ...known, mtime: NEVER });
  }

  /** Keeps nothing of a file; it is compared until it is looked at again. */
  drop(key: string): void {
    this.#kept.delete(key);
  }

  /** Keeps nothing of the files that could not be read. */
  dropProblems(): void {
    for (const [key, { problem }] of this.#kept) if (problem !== undefined) this.#kept.delete(key);
  }

  /** Keeps nothing at all: the thread that compared is gone. */
  dropAll(): void {
    this.#kept.clear();
  }

  /** Keeps nothing of a file that is no source any longer, and compares it no longer. */
  forget(key: string): void {
    this.#kept.delete(key);
    this.#compareNoLonger(key);
  }

  async #compare(uri: Uri, text: string, analysis: ReturnType<typeof comparable>): Promise<void> {
    await this.#queue.compare({ is: 'set', source: uri.toString(), text, analysis });
  }

  #compareNoLonger(key: string): void {
    this.#queue.compare({ is: 'delete', source: key }).catch(() => undefined);
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof FileSystemError)) return l10n.t('could not be analysed');
  switch (error.code) {
    case 'FileNotFound':
      return l10n.t('no longer there');
    case 'NoPermissions':
      return l10n.t('may not be read');
    default:
      return l10n.t('could not be read');
  }
}
