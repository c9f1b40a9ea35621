import { l10n, window, type Disposable, type LogOutputChannel } from 'vscode';
import type { Change } from '../../annotations/annotatedSource';
import type { Annotation } from '../../annotations/annotation';
import { withChanges } from '../../annotations/changes';
import { isSameHome, type AnnotationHome } from './annotationHome';
import { changeAnnotationFile, type AnnotationFile } from './annotationFiles';
import { RecentlyWritten } from './recentlyWritten';

/** The changes of one person to the annotations of one source. */
interface Queue {
  readonly home: AnnotationHome;
  readonly slug: string;
  /** Not yet in the file. */
  waiting: Change[];
  readonly written: RecentlyWritten<Annotation>;
  running: Promise<void> | undefined;
}

/** Writes changes to the files of annotations, one after the other for each file, those that come meanwhile together. */
export class PendingChanges implements Disposable {
  readonly #log: LogOutputChannel;
  readonly #look: (home: AnnotationHome) => void;
  readonly #queues = new Map<string, Queue>();

  /** @param look reads the files of a source, and has written anew what was lost: called for a while after something was written */
  constructor(log: LogOutputChannel, look: (home: AnnotationHome) => void) {
    this.#log = log;
    this.#look = look;
  }

  /** Resolves when the changes are in the file; rejects if it cannot be written, and tries again with the next ones. */
  write(home: AnnotationHome, slug: string, changes: readonly Change[]): Promise<void> {
    const key = `${home.folder.toString()} ${home.source} ${slug}`;
    const queue = this.#queues.get(key) ?? {
      home,
      slug,
      waiting: [],
      written: new RecentlyWritten(() => this.#look(home)),
      running: undefined,
    };
    this.#queues.set(key, queue);
    queue.waiting.push(...changes);
    queue.running ??= this.#run(queue).finally(() => (queue.running = undefined));
    return queue.running;
  }

  /** Annotations that were read a moment ago with the changes laid over them that may not have been in the file yet. */
  laidOver(home: AnnotationHome, annotations: readonly Annotation[], since = Date.now()): readonly Annotation[] {
    const changes = this.#of(home).flatMap(({ waiting, written }) => [...written.since(since), ...waiting]);
    return withChanges(annotations, changes);
  }

  /**
   * Writes changes anew that were written a moment ago and are not in what was read now: another window wrote at the same time. A file
   * that is gone was taken away by somebody.
   */
  async writeWhatWasLost(home: AnnotationHome, files: readonly AnnotationFile[]): Promise<void> {
    for (const queue of this.#of(home)) {
      const file = files.find(({ slug }) => slug === queue.slug);
      if (!file) queue.written.forget();
      if (!file || file.isDamaged) continue;
      const again = queue.written.lost(file.annotations, queue.waiting);
      if (again.length > 0) await this.write(home, queue.slug, again).catch(() => undefined);
    }
  }

  /** Resolves when nothing is being written of a source: a file that is just being replaced may be missing for a moment. */
  async settled(home: AnnotationHome): Promise<void> {
    await Promise.allSettled(this.#of(home).flatMap(({ running }) => running ?? []));
  }

  /** Whether something is being written of a source. */
  isWriting(home: AnnotationHome): boolean {
    return this.#of(home).some(({ running }) => running !== undefined);
  }

  async flush(): Promise<void> {
    await Promise.allSettled([...this.#queues.values()].flatMap(({ running }) => running ?? []));
  }

  dispose(): void {
    for (const { written } of this.#queues.values()) written.dispose();
  }

  #of(home: AnnotationHome): Queue[] {
    return [...this.#queues.values()].filter((queue) => isSameHome(queue.home, home));
  }

  async #run(queue: Queue): Promise<void> {
    while (queue.waiting.length > 0) {
      const changes = [...queue.waiting];
      try {
        await changeAnnotationFile(queue.home, queue.slug, changes);
      } catch (error) {
        this.#report(queue, error);
        throw error;
      }
      queue.waiting = queue.waiting.slice(changes.length);
      queue.written.add(changes);
    }
  }

  #report(queue: Queue, error: unknown): void {
    const { home, slug, waiting } = queue;
    this.#log.error(
      `The annotations of ${home.source} cannot be written to ${home.folder.toString(true)}. ${String(error)}`,
    );
    const again = l10n.t('Try Again');
    void window
      .showErrorMessage(
        l10n.t(
          'Your annotations of {0} could not be written. They are kept in this window: do not close it before they are. ({1})',
          home.source,
          (error as Error).message,
        ),
        again,
      )
      .then((answer) =>
        answer === again && waiting.length > 0 ? this.write(home, slug, []).catch(() => undefined) : undefined,
      );
  }
}
