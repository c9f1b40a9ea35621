import { COMMON_WORDS } from './commonWords';
import type { ComparedStretch } from './comparedSource';
import type { ComparedWord } from './comparedWords';
import { hashOf, Postings } from './postings';

/** A pair of words that stands in more parts than this is a name or a stock phrase, and finds nothing. */
const COMMON = 60;

/** So many parts are given for one, those most alike. */
const MOST_CANDIDATES = 20;

/** What the pairs that two parts share must weigh: one of two parts alone weighs 1/2, one that stands in ten 1/10. */
const LEAST_WEIGHT = 0.1;

/**
 * Finds parts of paragraphs that may share words with others, quoted or not: by two telling words in a row, without their endings, so that it
 * copes with reported speech (`we will close the harbour` and `they would close their harbour`). A part costs its own words.
 */
export class TextIndex {
  readonly #parts = new Map<number, ComparedStretch>();
  readonly #ids = new Map<ComparedStretch, number>();
  readonly #postings = new Postings();
  #next = 0;
  #steps = 0;

  /** How many postings were written or read so far: what the index has cost. */
  get steps(): number {
    return this.#steps;
  }

  add(part: ComparedStretch): void {
    const pairs = tellingPairs(part.words);
    if (pairs.size === 0) return;
    const id = this.#next++;
    this.#parts.set(id, part);
    this.#ids.set(part, id);
    for (const pair of pairs) this.#postings.add(pair, id);
    this.#steps += pairs.size;
  }

  remove(part: ComparedStretch): void {
    const id = this.#ids.get(part);
    if (id === undefined) return;
    for (const pair of tellingPairs(part.words)) this.#postings.remove(pair, id);
    this.#parts.delete(id);
    this.#ids.delete(part);
  }

  /**
   * The parts of other sources that share pairs with this one, those with most first, at most so many; the rarer a pair, the more it counts.
   * @param isAsked which of them count
   */
  candidates(part: ComparedStretch, isAsked: (other: ComparedStretch) => boolean): ComparedStretch[] {
    const weights = new Map<ComparedStretch, number>();
    for (const pair of tellingPairs(part.words)) {
      const count = this.#postings.count(pair);
      if (count > COMMON) continue;
      this.#steps += count;
      for (const id of this.#postings.of(pair)) {
        const other = this.#parts.get(id)!;
        if (other.source !== part.source && isAsked(other)) weights.set(other, (weights.get(other) ?? 0) + 1 / count);
      }
    }
    return [...weights]
      .filter(([, weight]) => weight >= LEAST_WEIGHT)
      .sort(([, a], [, b]) => b - a)
      .slice(0, MOST_CANDIDATES)
      .map(([other]) => other);
  }
}

/** Two words that stand one after the other, common words between them left out, each pair as a number. */
function tellingPairs(words: readonly ComparedWord[]): Set<number> {
  const pairs = new Set<number>();
  let last: string | undefined;
  for (const { key, stem } of words) {
    if (COMMON_WORDS.has(key)) continue;
    if (last !== undefined) pairs.add(hashOf(`${last} ${stem}`));
    last = stem;
  }
  return pairs;
}
