import type { Span } from '../../text/span';
import { countBelow } from '../../text/offsets';
import { WALL, type ComparedText } from './comparedText';
import { contextWeight, scoreOf, WINDOW, type Share } from './score';
import { indexMatching, type MatchingIndex } from './matchingIndex';
import type { Matching } from './matching';

/** Where words stand in the current text, and how sure that is. */
export interface Place {
  readonly span: Span;
  /** 0..1 */
  readonly score: number;
  /** Whether the words are the same but for typography. */
  readonly same: boolean;
}

/** Context that is further from the words than this in the current text, in tokens, is none. */
const REACH = 16;

/** Finds the words of one version of a text in another one, from an alignment of both. */
export class Placer {
  readonly #former: ComparedText;
  readonly #current: ComparedText;
  readonly #matching: Matching;
  readonly #index: MatchingIndex;

  constructor(former: ComparedText, current: ComparedText, matching: Matching) {
    this.#former = former;
    this.#current = current;
    this.#matching = matching;
    this.#index = indexMatching(former, current, matching);
  }

  /** Where a stretch of the former text is; nothing where no word of it is left. Its time does not depend on the stretch's length. */
  place(span: Span): Place | undefined {
    const former = this.#former;
    const first = countBelow(former.length, (index) => former.ends[index]! <= span.start);
    const end = countBelow(former.length, (index) => former.starts[index]! < span.end);
    if (first >= end) return undefined;
    const run = this.#index.heaviestRun(first, end);
    if (!run) return undefined;
    const kept = this.#index.weightBetween(run.first, run.last + 1);
    const from = this.#grown(first, run.first, -1);
    const to = this.#grown(end - 1, run.last, 1);
    const whole = this.#index.formerWeight(first, end);
    const before = this.#context(first - 1, from, -1);
    const behind = this.#context(end, to, 1);
    return {
      span: { start: this.#edge(span.start, first, from, 'starts'), end: this.#edge(span.end, end - 1, to, 'ends') },
      score: scoreOf({ whole, kept }, before, behind),
      same: to - from === end - 1 - first && this.#index.isSame(first, end),
    };
  }

  /**
   * The current token that the words begin or end with: that of their outermost token that was found, or, where tokens further out were
   * replaced, those that stand in their place.
   */
  #grown(edge: number, found: number, step: 1 | -1): number {
    const { current } = this.#matching;
    const innermost = current[found]!;
    const missing = (edge - found) * step;
    if (missing === 0) return innermost;
    const limit = this.#freeFrom(innermost, step, missing + REACH);
    // What stands where the tokens stood that are missing here and behind the edge.
    let beyond = edge + step;
    while (this.#former.keys[beyond] !== undefined && this.#former.keys[beyond] !== WALL && current[beyond] === -1)
      beyond += step;
    const outer = current[beyond];
    const missingInAll = (beyond - found) * step - 1;
    const isClosed = outer !== undefined && outer !== -1 && (outer - innermost) * step === limit + 1;
    if (isClosed && (limit === missingInAll || missingInAll === missing)) {
      if (limit === missingInAll) return innermost + step * missing;
      if (limit <= missing + 2) return innermost + step * limit;
    }
    return innermost + step * Math.min(missing, limit);
  }

  /** How many free tokens stand beside a current token, at most `most`. */
  #freeFrom(token: number, step: 1 | -1, most: number): number {
    let count = 0;
    while (count < most && this.#matching.former[token + step * (count + 1)] === -1) count++;
    return count;
  }

  /** How much tells of the tokens beside the words, and of those that stand beside them still: the nearer, the more they weigh. */
  #context(start: number, edge: number, step: 1 | -1): Share {
    let whole = 0;
    let kept = 0;
    let borders = 0;
    for (let count = 0; count < WINDOW; count++) {
      const at = start + step * count;
      if (at < 0 || at >= this.#former.length || this.#former.keys[at] === WALL) break;
      if (this.#former.borders[step === 1 ? at : at + 1]! > 0) borders++;
      const weight = contextWeight(this.#former.weights[at]!, count + 1, borders);
      whole += weight;
      const distance = (this.#matching.current[at]! - edge) * step;
      if (this.#matching.current[at] !== -1 && distance > 0 && distance <= REACH + count) kept += weight;
    }
    return { kept, whole };
  }

  /** An edge of a span, within its token where the token is as long as it was. */
  #edge(offset: number, former: number, current: number, side: 'starts' | 'ends'): number {
    const edge = this.#current[side][current]!;
    const inside = offset - this.#former[side][former]!;
    const isInside = side === 'starts' ? inside > 0 : inside < 0;
    return isInside && this.#matching.current[former] === current && this.#isAsLong(former, current)
      ? edge + inside
      : edge;
  }

  #isAsLong(former: number, current: number): boolean {
    const length = this.#former.ends[former]! - this.#former.starts[former]!;
    return length === this.#current.ends[current]! - this.#current.starts[current]!;
  }
}
