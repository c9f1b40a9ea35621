import type { Span } from '../../text/span';
import { COMMON_WORDS } from './commonWords';
import type { ComparedWord } from './comparedWords';
import { stemOf } from './stem';

/** A paragraph of a source. */
export interface Unit extends Span {
  readonly source: string;
}

/** A pair of words that stands in more paragraphs than this is a name or a stock phrase, and finds nothing. */
const COMMON = 60;

/**
 * Finds paragraphs that may share words with others, quoted or not: by two telling words in a row, without their endings, so that it
 * copes with reported speech (`we will close the harbour` and `they would close their harbour`). A paragraph costs its own words.
 */
export class TextIndex {
  readonly #units = new Map<number, Unit>();
  readonly #unitsOf = new Map<string, { readonly id: number; readonly hashes: readonly number[] }[]>();
  /** Most pairs stand in one paragraph only, which is kept without a list around it. */
  readonly #postings = new Map<number, number | number[]>();
  #next = 0;
  #steps = 0;

  /** How many postings were written or read so far: what the index has cost. */
  get steps(): number {
    return this.#steps;
  }

  add(source: string, paragraph: Span, words: readonly ComparedWord[]): void {
    const id = this.#next++;
    const hashes = [...new Set(tellingPairs(words))];
    this.#steps += hashes.length;
    this.#units.set(id, { source, start: paragraph.start, end: paragraph.end });
    const own = this.#unitsOf.get(source) ?? [];
    this.#unitsOf.set(source, own);
    own.push({ id, hashes });
    for (const hash of hashes) {
      const known = this.#postings.get(hash);
      if (known === undefined) this.#postings.set(hash, id);
      else if (typeof known === 'number') this.#postings.set(hash, [known, id]);
      else known.push(id);
    }
  }

  remove(source: string): void {
    for (const { id, hashes } of this.#unitsOf.get(source) ?? []) {
      this.#units.delete(id);
      for (const hash of hashes) {
        const known = this.#postings.get(hash);
        const left = typeof known === 'object' ? known.filter((other) => other !== id) : [];
        if (left.length === 0) this.#postings.delete(hash);
        else this.#postings.set(hash, left.length === 1 ? left[0]! : left);
      }
    }
    this.#unitsOf.delete(source);
  }

  /** The paragraphs that share pairs with these words, those with most first, at most so many; the rarer a pair, the more it counts. */
  candidates(words: readonly ComparedWord[], except: string | undefined, most: number): Unit[] {
    const weights = new Map<number, number>();
    for (const hash of new Set(tellingPairs(words))) {
      const known = this.#postings.get(hash) ?? [];
      const ids = typeof known === 'number' ? [known] : known;
      if (ids.length > COMMON) continue;
      this.#steps += ids.length;
      for (const id of ids) {
        if (this.#units.get(id)!.source !== except) weights.set(id, (weights.get(id) ?? 0) + 1 / ids.length);
      }
    }
    return [...weights]
      .sort(([, a], [, b]) => b - a)
      .slice(0, most)
      .map(([id]) => this.#units.get(id)!);
  }
}

/** Whether two passages share two telling words in a row. */
export function sharesPair(a: readonly ComparedWord[], b: readonly ComparedWord[]): boolean {
  const hashes = new Set(tellingPairs(a));
  return tellingPairs(b).some((hash) => hashes.has(hash));
}

/** Two words that stand one after the other, common words between them left out, each pair as a number. */
function tellingPairs(words: readonly ComparedWord[]): number[] {
  const stems = words.flatMap(({ key }) => (COMMON_WORDS.has(key) ? [] : [stemOf(key)]));
  return stems.slice(1).map((stem, at) => hashOf(`${stems[at]!} ${stem}`));
}

/** A number of 30 bits (FNV-1a), which engines keep without a box. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) & 0x3fffffff;
}
