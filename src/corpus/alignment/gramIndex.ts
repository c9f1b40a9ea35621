import type { ComparedStretch } from './comparedSource';

/** Where a gram stands: the stretches (by index) of each source that holds it. */
type Postings = Map<string, number[]>;

const NOWHERE: Postings = new Map();

/** Length of a gram, in code units of the words' keys with one space between them. */
const GRAM = 5;

/** A gram that stands in more sources than this tells little, and is looked up only for lack of a rarer one. */
const COMMON = 50;

/** This many of a stretch's rarest grams are looked up even if all are common. */
const LEAST_LOOKED_UP = 2;

/** A gram that stands in more sources than this is not looked up at all. */
const MOST_SOURCES = 500;

/** A stretch of another source, and how many of the grams that were looked up it shares. */
export interface Candidate {
  readonly source: string;
  readonly index: number;
  readonly grams: number;
}

/**
 * Finds the stretches of other sources that may share words with one, by character 5-grams that begin where a word begins. Only rare
 * grams are looked up, so that the cost of a source hardly depends on how many sources there are; adding or removing one costs its
 * own grams.
 */
export class GramIndex {
  readonly #postings = new Map<string, Postings>();
  #steps = 0;

  /** How many postings were written or read so far: what the index has cost. */
  get steps(): number {
    return this.#steps;
  }

  add(source: string, stretches: readonly ComparedStretch[]): void {
    stretches.forEach((stretch, index) => {
      for (const gram of gramsOf(stretch)) {
        this.#steps++;
        const postings = this.#postings.get(gram) ?? new Map<string, number[]>();
        this.#postings.set(gram, postings);
        const places = postings.get(source);
        if (places) places.push(index);
        else postings.set(source, [index]);
      }
    });
  }

  /** Removes a source that was added with these stretches. */
  remove(source: string, stretches: readonly ComparedStretch[]): void {
    for (const gram of new Set(stretches.flatMap((stretch) => [...gramsOf(stretch)]))) {
      const postings = this.#postings.get(gram);
      postings?.delete(source);
      if (postings?.size === 0) this.#postings.delete(gram);
    }
  }

  /** The stretches of other sources that share telling grams with this one. */
  candidates(source: string, stretch: ComparedStretch): Candidate[] {
    const lists = [...gramsOf(stretch)]
      .map((gram) => this.#postings.get(gram) ?? NOWHERE)
      .sort((a, b) => a.size - b.size);
    const shared = new Map<string, Map<number, number>>();
    for (const [rank, postings] of lists.entries()) {
      if (postings.size > (rank < LEAST_LOOKED_UP ? MOST_SOURCES : COMMON)) break;
      this.#steps += postings.size;
      for (const [other, indices] of postings) {
        if (other === source) continue;
        const counts = shared.get(other) ?? new Map<number, number>();
        shared.set(other, counts);
        for (const index of indices) counts.set(index, (counts.get(index) ?? 0) + 1);
      }
    }
    return [...shared].flatMap(([other, counts]) =>
      [...counts].map(([index, grams]) => ({ source: other, index, grams })),
    );
  }
}

/** The grams at which a stretch's words begin; a word shorter than a gram is one by itself as well, that the last word is found too. */
function gramsOf({ words }: ComparedStretch): Set<string> {
  const grams = new Set<string>();
  words.forEach(({ key }, at) => {
    if (key.length < GRAM) grams.add(key);
    grams.add(`${key} ${words[at + 1]?.key ?? ''} ${words[at + 2]?.key ?? ''}`.slice(0, GRAM).trim());
  });
  return grams;
}
