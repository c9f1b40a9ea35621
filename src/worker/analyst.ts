import type { Analysis } from '../analysis/analysis';
import { analyze } from '../analysis/analyze';
import { loadTagger } from '../analysis/tagger/loadTagger';
import type { Tagger } from '../analysis/tagger/tagger';
import { Corpus } from '../corpus/corpus';
import { SiteLines } from '../corpus/siteLines';
import { SourceComparison } from '../corpus/sourceComparison';
import type { Steps } from '../corpus/steps';
import { folderReport } from '../report/folderReport';
import { htmlReport } from '../report/htmlReport';
import { markdownReport } from '../report/markdownReport';
import { ParagraphMemo } from '../text/memo';
import type {
  AnalysisRequest,
  Comparison,
  ComparisonAnswers,
  ReportRequest,
  Reply,
  Request,
  TaggerWeightsFile,
} from './messages';

type Answer = ComparisonAnswers[Comparison['is']];

/**
 * Answers the requests of one worker. It remembers the paragraphs of each document, so that an edit costs what its paragraph costs, and the
 * sources that are compared with each other, with what they teach about the lines of their sites.
 */
export class Analyst {
  readonly #moment: number;
  readonly #memos = new Map<string, ParagraphMemo>();
  readonly #corpus = new Corpus();
  readonly #compared = new SourceComparison(this.#corpus);
  readonly #sites = new SiteLines();
  readonly #unfinished = new Map<number, Steps<Answer>>();
  #lastUnfinished = 0;
  #weights: TaggerWeightsFile | undefined;
  #tagger: Tagger | undefined;

  /** @param moment how long to go on with one thing before asking whether something else comes first, in milliseconds */
  constructor(moment = 40) {
    this.#moment = moment;
  }

  /** The reply to an analysis or a comparison; nothing is said to what else it is given. */
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
    if ('stop' in request) {
      this.#unfinished.delete(request.stop);
      return undefined;
    }
    try {
      if ('goOn' in request) return this.#goOn(request.goOn);
      return 'compare' in request ? this.#compare(request.compare) : { analysis: this.#analyze(request) };
    } catch (error) {
      // What half a round left in the memo is not worth keeping.
      if ('text' in request && request.document !== undefined) this.#memos.delete(request.document);
      return { failure: error instanceof Error ? (error.stack ?? error.message) : String(error) };
    }
  }

  #analyze({ text, document, source, site }: AnalysisRequest): Analysis {
    const tagger = this.#openTagger();
    const memo = document === undefined ? new ParagraphMemo() : this.#memoOf(document);
    if (source !== undefined) this.#sites.set(source, text, memo);
    const analysis = analyze(text, tagger, memo, this.#sites.linesOf(source ?? site ?? document ?? ''));
    if (source !== undefined) this.#compared.set(source, text, analysis);
    return analysis;
  }

  #compare(comparison: Comparison): Reply {
    const answer = this.#answerTo(comparison);
    return isSteps(answer) ? this.#work(++this.#lastUnfinished, answer) : { answer };
  }

  #goOn(unfinished: number): Reply {
    const steps = this.#unfinished.get(unfinished);
    if (!steps) throw new Error('There is nothing left to go on with.');
    this.#unfinished.delete(unfinished);
    return this.#work(unfinished, steps);
  }

  /** Works for a moment: others get their turn before the next. What fails is not gone on with. */
  #work(unfinished: number, steps: Steps<Answer>): Reply {
    const until = Date.now() + this.#moment;
    for (;;) {
      const step = steps.next();
      if (step.done) return { answer: step.value };
      if (Date.now() < until) continue;
      this.#unfinished.set(unfinished, steps);
      return { unfinished, done: step.value };
    }
  }

  #answerTo(comparison: Comparison): Answer | Steps<Answer> {
    switch (comparison.is) {
      case 'set':
        this.#compared.set(comparison.source, comparison.text, comparison.analysis);
        return null;
      case 'delete':
        this.#compared.delete(comparison.source);
        this.#sites.delete(comparison.source);
        return null;
      case 'learn':
        return this.#sites.learn();
      case 'report':
        return this.#writeReport(comparison);
      case 'occurrences':
        return this.#compared.occurrencesIn(comparison.source);
      case 'utterances':
        return this.#compared.utterances(comparison.of);
    }
  }

  /** Opens the tagger with the first text; a file that is none makes every analysis fail with what is wrong with it. */
  #openTagger(): Tagger {
    if (!this.#weights) throw new Error('A text came before the weights of the tagger.');
    return (this.#tagger ??= loadTagger(this.#weights.weights, this.#weights.name));
  }

  *#writeReport({ as, title, sources, hidesPeople }: ReportRequest): Steps<string> {
    const write = as === 'markdown' ? markdownReport : htmlReport;
    return write(title, yield* folderReport(sources, this.#corpus, hidesPeople));
  }

  #memoOf(document: string): ParagraphMemo {
    const memo = this.#memos.get(document) ?? new ParagraphMemo();
    this.#memos.set(document, memo);
    return memo;
  }
}

function isSteps(answer: Answer | Steps<Answer>): answer is Steps<Answer> {
  return typeof answer === 'object' && answer !== null && 'next' in answer;
}
