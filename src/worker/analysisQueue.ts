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

/** What came of a job in the end. */
type Outcome = Exclude<Reply, { readonly failure: string } | { readonly unfinished: number }>;

interface Job {
  readonly request: Request;
  /** What it is about, by any name: a newer job about the same makes it pointless. */
  readonly subject?: string;
  readonly isVisible: boolean;
  /** Told how much is done, 0..1, whenever the thread has got on with what takes long. */
  tell?(done: number): void;
  resolve(outcome: Outcome): void;
  reject(error: Error): void;
  /** What the thread calls it, once it has begun it and not finished. */
  unfinished?: number;
  /** How often a thread died over it. */
  crashes: number;
}

/** The subject of lists of utterances. */
const LISTING = 'utterances';

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
  #waiting: Job[] = [];
  #current: Job | undefined;
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
    const reply = await this.#add({ request, isVisible, ...(document !== undefined && { subject: document }) });
    return (reply as { readonly analysis: Analysis }).analysis;
  }

  /**
   * Tells or asks something about the sources that are compared; before any text that nobody waits for. What takes long lets all that
   * somebody waits for go before, and a newer list of utterances takes the place of an unfinished one. Rejects as `analyze` does.
   * @param tell called with how much is done, 0..1, of what takes long
   */
  async compare<Is extends Comparison['is']>(
    comparison: Comparison & { readonly is: Is },
    tell?: (done: number) => void,
  ): Promise<ComparisonAnswers[Is]> {
    const reply = await this.#add({
      request: { compare: comparison },
      isVisible: true,
      ...(comparison.is === 'utterances' && { subject: LISTING }),
      ...(tell && { tell }),
    });
    return (reply as { readonly answer: ComparisonAnswers[Is] }).answer;
  }

  /** Tells whenever the thread died: it had kept the sources that are compared. */
  onDidLose(listener: () => void): { dispose(): void } {
    this.#lossListeners.add(listener);
    return { dispose: () => this.#lossListeners.delete(listener) };
  }

  /** Lets go of everything that is remembered of a document; a waiting job of it is dropped. */
  forget(document: string): void {
    this.#drop((job) => job.subject === document);
    void this.#thread?.then((thread) => thread.post({ forget: document }));
  }

  dispose(): void {
    this.#isDisposed = true;
    this.#drop(() => true);
    this.#current?.reject(new Superseded());
    this.#current = undefined;
    void this.#thread?.then((thread) => thread.terminate());
  }

  #add(job: Pick<Job, 'request' | 'subject' | 'isVisible' | 'tell'>): Promise<Outcome> {
    return new Promise((resolve, reject) => {
      if (this.#isDisposed) {
        reject(new Superseded());
        return;
      }
      if (job.subject !== undefined) this.#drop(({ subject }) => subject === job.subject);
      this.#waiting.push({ ...job, resolve, reject, crashes: 0 });
      this.#next();
    });
  }

  #drop(isPointless: (job: Job) => boolean): void {
    const pointless = this.#waiting.filter(isPointless);
    this.#waiting = this.#waiting.filter((job) => !pointless.includes(job));
    for (const job of pointless) {
      job.reject(new Superseded());
      const { unfinished } = job;
      if (unfinished !== undefined) void this.#thread?.then((thread) => thread.post({ stop: unfinished }));
    }
  }

  #next(): void {
    if (this.#current) return;
    const isBegun = ({ unfinished }: Job) => unfinished !== undefined;
    const job =
      this.#waiting.find((one) => one.isVisible && !isBegun(one)) ?? this.#waiting.find(isBegun) ?? this.#waiting[0];
    if (!job) return;
    this.#waiting = this.#waiting.filter((other) => other !== job);
    this.#current = job;
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
    const job = this.#current;
    if (job) thread.post(job.unfinished === undefined ? job.request : { goOn: job.unfinished });
  }

  #onReply(reply: Reply): void {
    const job = this.#current;
    this.#current = undefined;
    if ('failure' in reply) job?.reject(new Error(reply.failure));
    else if (!('unfinished' in reply)) job?.resolve(reply);
    else if (job) {
      const isPointless = this.#waiting.some(({ subject }) => subject !== undefined && subject === job.subject);
      job.unfinished = reply.unfinished;
      this.#waiting.push(job);
      if (isPointless) this.#drop((one) => one === job);
      else job.tell?.(reply.done);
    }
    this.#next();
  }

  #onCrash(error: unknown): void {
    this.#thread = undefined;
    const current = this.#current;
    for (const job of [...this.#waiting, ...(current ? [current] : [])]) delete job.unfinished;
    for (const tell of this.#lossListeners) tell();
    this.#log.error(`The worker died${current ? ' over a text' : ''}; another takes its place. ${String(error)}`);
    if (!current) return;
    if (current.crashes++ < RETRIES) return void this.#post();
    this.#giveUp(`The worker died twice over this text. ${String(error)}`);
  }

  #giveUp(reason: string): void {
    const job = this.#current;
    this.#current = undefined;
    job?.reject(new Error(reason));
    this.#next();
  }
}
