import type { Analysis } from '../analysis/analysis';
import type { Reply } from './messages';
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
  /** Whether somebody looks at it: such a job goes before those that nobody waits for. */
  readonly isVisible: boolean;
}

/** Rejects a job that a newer version of its document made pointless, or that was waiting when the queue was disposed. */
export class Superseded extends Error {
  override readonly name = 'Superseded';
}

interface Waiting extends AnalysisJob {
  resolve(analysis: Analysis): void;
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

  constructor(start: StartThread, log: QueueLog) {
    this.#start = start;
    this.#log = log;
  }

  /** The analysis of a text. Rejects with `Superseded`, or with what went wrong in the analysis. */
  analyze(job: AnalysisJob): Promise<Analysis> {
    return new Promise((resolve, reject) => {
      if (this.#isDisposed) {
        reject(new Superseded());
        return;
      }
      if (job.document !== undefined) this.#drop(({ document }) => document === job.document);
      this.#waiting.push({ ...job, resolve, reject });
      this.#next();
    });
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

  #drop(isPointless: (job: AnalysisJob) => boolean): void {
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
    if (!job) return;
    thread.post(job.document === undefined ? { text: job.text } : { text: job.text, document: job.document });
  }

  #onReply(reply: Reply): void {
    const job = this.#current?.job;
    this.#current = undefined;
    if ('analysis' in reply) job?.resolve(reply.analysis);
    else job?.reject(new Error(reply.failure));
    this.#next();
  }

  #onCrash(error: unknown): void {
    this.#thread = undefined;
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
