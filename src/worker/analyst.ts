import { analyze } from '../analysis/analyze';
import { loadTagger } from '../analysis/tagger/loadTagger';
import type { Tagger } from '../analysis/tagger/tagger';
import { ParagraphMemo } from '../text/memo';
import type { Reply, Request, TaggerWeightsFile } from './messages';

/** Answers the requests of one worker. It remembers the paragraphs of each document, so that an edit costs what its paragraph costs. */
export class Analyst {
  readonly #memos = new Map<string, ParagraphMemo>();
  #weights: TaggerWeightsFile | undefined;
  #tagger: Tagger | undefined;

  /** The reply to an analysis request; nothing is said to what else it is given. */
  answer(request: Request): Reply | undefined {
    if ('weights' in request) {
      this.#weights = request;
      this.#tagger = undefined;
      return undefined;
    }
    if ('forget' in request) {
      this.#memos.delete(request.forget);
      return undefined;
    }
    const { text, document } = request;
    try {
      return {
        analysis: analyze(text, this.#openTagger(), document === undefined ? undefined : this.#memoOf(document)),
      };
    } catch (error) {
      // What half a round left in the memo is not worth keeping.
      if (document !== undefined) this.#memos.delete(document);
      return { failure: error instanceof Error ? (error.stack ?? error.message) : String(error) };
    }
  }

  /** Opens the tagger with the first text; a file that is none makes every analysis fail with what is wrong with it. */
  #openTagger(): Tagger {
    if (!this.#weights) throw new Error('A text came before the weights of the tagger.');
    return (this.#tagger ??= loadTagger(this.#weights.weights, this.#weights.name));
  }

  #memoOf(document: string): ParagraphMemo {
    const memo = this.#memos.get(document) ?? new ParagraphMemo();
    this.#memos.set(document, memo);
    return memo;
  }
}
