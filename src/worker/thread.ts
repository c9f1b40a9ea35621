import type { Reply, Request } from './messages';

/** A thread that answers requests one after the other, whatever it runs in. */
export interface Thread {
  post(request: Request): void;
  terminate(): void;
}

/** What becomes of a thread: a reply to each analysis request in turn, until it ends of itself, which it should not. */
export interface ThreadEvents {
  onReply(reply: Reply): void;
  /** Called once, and no reply comes after it. */
  onCrash(error: unknown): void;
}

/** The bundled script that the worker runs. */
export interface ThreadScript {
  /** Where it lies on this machine's disk; only asked for on Node. */
  readonly path: string;
  /** Its bytes; only asked for in a browser, where the extension's files have no address that a worker may load. */
  read(): PromiseLike<Uint8Array>;
}

/** Starts a thread; rejects where none can be had. */
export type StartThread = (events: ThreadEvents) => Promise<Thread>;
