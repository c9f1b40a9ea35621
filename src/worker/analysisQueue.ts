import type { Analysis } from '../analysis/analysis';
import type { Comparison, ComparisonAnswers, Reply, Request } from './messages';
import type { StartThread, Thread, ThreadEvents } from './thread';

/** What the queue has to tell about itself. */
export interface QueueLog {
  error(message: string): void;
}

/** A text to be analysed. */
export interface AnalysisJob {
  readonly text: string;
  /** The open document it is a version of, by any name. A newer version of the same document takes the place of a waiting one. */
  readonly document?: string;
  /** The source that it is the text of, to be compared with others. */
  readonly source?: string;
  /** The source that it is the text of, where it is only to be read as one of its site. */
  readonly site?: string;
  /** Whether somebody looks at it: such a job goes before those that nobody waits for. */
  readonly isVisible: boolean;
}

/** Rejects a job that a newer version of its document made pointless, or that was waiting when the queue was disposed. */
export class Superseded extends Error {
  override readonly name = 'Superseded';
}

interface Waiting {
  readonly request: Request;
  readonly document?: string;
  readonly isVisible: boolean;
  resolve(reply: Exclude<Reply, { readonly failure: string }>): void;
  reject(error: Error): void;
}

/** How often a job is given to a new thread after one died over it. */
const RETRIES = 1;

/**
 * Hands texts to a thread, one at a time, so that what has become pointless meanwhile is never begun. The thread is started with the first
 * job and started again when it dies.
 */
export class AnalysisQueue {
  readonly #start: StartThread;
  readonly #log: QueueLog;
  readonly #events: ThreadEvents = {
    onReply: (reply) => this.#onReply(reply),
    onCrash: (error) => this.#onCrash(error),
  };
  #waiting: Waiting[] = [];
  #current: { readonly job: Waiting; crashes: number } | undefined;
  #thread: Promise<Thread> | undefined;
  #isDisposed = false;
  readonly #lossListeners = new Set<() => void>();

  constructor(start: StartThread, log: QueueLog) {
    this.#start = start;
    this.#log = log;
  }

  /** The analysis of a text. Rejects with `Superseded`, or with what went wrong in the analysis. */
  async analyze({ isVisible, ...request }: AnalysisJob): Promise<Analysis> {
    const { document } = request;
    if (document !== undefined) this.#drop((job) => job.document === document);
    const reply = await this.#add({ request, isVisible, ...(document !== undefined && { document }) });
    return (reply as { readonly analysis: Analysis }).analysis;
  }

  /** Tells or asks something about the sources that are compared; before any text that nobody waits for. Rejects as `analyze` does. */
  async compare<Is extends Comparison['is']>(
    comparison: Comparison & { readonly is: Is },
  ): Promise<ComparisonAnswers[Is]> {
    const reply = await this.#add({ request: { compare: comparison }, isVisible: true });
    return (reply as { readonly answer: ComparisonAnswers[Is] }).answer;
  }

  /** Tells whenever the thread died: it had kept the sources that are compared. */
  onDidLose(listener: () => void): { dispose(): void } {
    this.#lossListeners.add(listener);
    return { dispose: () => this.#lossListeners.delete(listener) };
  }

  /** Lets go of everything that is remembered of a document; a waiting job of it is dropped. */
  forget(document: string): void {
    this.#drop((job) => job.document === document);
    void this.#thread?.then((thread) => thread.post({ forget: document }));
  }

  dispose(): void {
    this.#isDisposed = true;
    this.#drop(() => true);
    this.#current?.job.reject(new Superseded());
    this.#current = undefined;
    void this.#thread?.then((thread) => thread.terminate());
  }

  #add(job: Pick<Waiting, 'request' | 'document' | 'isVisible'>): Promise<Parameters<Waiting['resolve']>[0]> {
    return new Promise((resolve, reject) => {
      if (this.#isDisposed) {
        reject(new Superseded());
        return;
      }
      this.#waiting.push({ ...job, resolve, reject });
      this.#next();
    });
  }

  #drop(isPointless: (job: Waiting) => boolean): void {
    for (const job of this.#waiting.filter(isPointless)) job.reject(new Superseded());
    this.#waiting = this.#waiting.filter((job) => !isPointless(job));
  }

  #next(): void {
    if (this.#current) return;
    const job = this.#waiting.find(({ isVisible }) => isVisible) ?? this.#waiting[0];
    if (!job) return;
    this.#waiting = this.#waiting.filter((other) => other !== job);
    this.#current = { job, crashes: 0 };
    void this.#post();
  }

  async #post(): Promise<void> {
    let thread: Thread;
    try {
      thread = await (this.#thread ??= this.#start(this.#events));
    } catch (error) {
      this.#thread = undefined;
      this.#giveUp(`No worker could be started. ${String(error)}`);
      return;
    }
    const job = this.#current?.job;
    if (job) thread.post(job.request);
  }

  #onReply(reply: Reply): void {
    const job = this.#current?.job;
    this.#current = undefined;
    if ('failure' in reply) job?.reject(new Error(reply.failure));
    else job?.resolve(reply);
    this.#next();
  }

  #onCrash(error: unknown): void {
    this.#thread = undefined;
    for (const tell of this.#lossListeners) tell();
    const current = this.#current;
    this.#log.error(`The worker died${current ? ' over a text' : ''}; another takes its place. ${String(error)}`);
    if (!current) return;
    if (current.crashes++ < RETRIES) return void this.#post();
    this.#giveUp(`The worker died twice over this text. ${String(error)}`);
  }

  #giveUp(reason: string): void {
    const job = this.#current?.job;
    this.#current = undefined;
    job?.reject(new Error(reason));
    this.#next();
  }
}
