import { analyze } from '../analysis/analyze';
import { ParagraphMemo } from '../text/memo';
import type { Reply, Request } from './messages';

/** Answers the requests of one worker. It remembers the paragraphs of each document, so that an edit costs what its paragraph costs. */
export class Analyst {
  readonly #memos = new Map<string, ParagraphMemo>();

  /** The reply to an analysis request; nothing is said to a request to forget. */
  answer(request: Request): Reply | undefined {
    if ('forget' in request) {
      this.#memos.delete(request.forget);
      return undefined;
    }
    const { text, document } = request;
    try {
      return { analysis: analyze(text, document === undefined ? undefined : this.#memoOf(document)) };
    } catch (error) {
      // What half a round left in the memo is not worth keeping.
      if (document !== undefined) this.#memos.delete(document);
      return { failure: error instanceof Error ? (error.stack ?? error.message) : String(error) };
    }
  }

  #memoOf(document: string): ParagraphMemo {
    const memo = this.#memos.get(document) ?? new ParagraphMemo();
    this.#memos.set(document, memo);
    return memo;
  }
}
