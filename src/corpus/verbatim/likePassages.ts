import { weightOf } from '../alignment/commonWords';
import type { Unit } from './units';

/** A stretch of a text that shares words with a quotation: units, half-open. */
export interface LikePassage {
  readonly quotation: number;
  readonly from: number;
  readonly to: number;
  /** What the shared words weigh. */
  readonly score: number;
}

/** A word or pair of words that quotations hold. */
interface Gram {
  readonly weight: number;
  readonly quotations: number[];
}

/** Where a quotation's gram stands in a text. */
interface Hit {
  readonly at: number;
  readonly gram: Gram;
}

/** A pair of words tells less than a telling word, as its words may count by themselves. */
const PAIR = 0.5;

/** What more quotations hold does not tell them apart; what stands in a text more often does not tell where to look. */
const MOST = { quotations: 50, hits: 100 };

/** The words among which one quotation is looked for: this many times its own, and some more. */
const WINDOW = { times: 1.5, more: 12 };

/** Finds the stretches of texts that are like some quotations, each text in one pass and by the words that they share. */
export class LikePassages {
  readonly #numbers = new Map<string, number>();
  readonly #words = new Map<number, Gram>();
  readonly #pairs = new Map<number, Gram>();
  readonly #windows: readonly number[];

  constructor(quotations: readonly (readonly Unit[])[]) {
    this.#windows = quotations.map((units) => Math.round(units.length * WINDOW.times + WINDOW.more));
    quotations.forEach((units, quotation) => {
      let before = 0;
      for (const word of wordsOf(units)) {
        const number = this.#numbers.get(word) ?? this.#numbers.size + 1;
        this.#numbers.set(word, number);
        if (weightOf(word) >= 1) add(this.#words, number, quotation, 1);
        if (before > 0) add(this.#pairs, pairKey(before, number), quotation, PAIR);
        before = number;
      }
    });
    for (const grams of [this.#words, this.#pairs])
      for (const [key, { quotations: holding }] of grams) if (holding.length > MOST.quotations) grams.delete(key);
  }

  /** The stretch of a text that is most like each quotation, as far as they share anything. */
  find(units: readonly Unit[], isWanted: (quotation: number) => boolean): LikePassage[] {
    const hits = new Map<number, Hit[]>();
    const counts = new Map<Gram, number>();
    const hit = (gram: Gram | undefined, at: number) => {
      if (!gram) return;
      const count = (counts.get(gram) ?? 0) + 1;
      counts.set(gram, count);
      if (count > MOST.hits) return;
      for (const quotation of gram.quotations) {
        if (!isWanted(quotation)) continue;
        const list = hits.get(quotation);
        if (list) list.push({ at, gram });
        else hits.set(quotation, [{ at, gram }]);
      }
    };
    let before = 0;
    units.forEach((unit, at) => {
      if (unit.kind !== 'word') return;
      const number = this.#numbers.get(unit.exact.toLowerCase()) ?? 0;
      if (number > 0) {
        hit(this.#words.get(number), at);
        if (before > 0) hit(this.#pairs.get(pairKey(before, number)), at);
      }
      before = number;
    });
    return [...hits].map(([quotation, list]) => bestWindow(quotation, list, this.#windows[quotation]!));
  }
}

/** Where the hits weigh most, each gram counted once. */
function bestWindow(quotation: number, hits: readonly Hit[], width: number): LikePassage {
  const within = new Map<Gram, number>();
  let best: LikePassage = { quotation, from: 0, to: 0, score: 0 };
  let score = 0;
  let first = 0;
  for (const { at, gram } of hits) {
    const count = within.get(gram) ?? 0;
    within.set(gram, count + 1);
    if (count === 0) score += gram.weight;
    for (; hits[first]!.at < at - width; first++) {
      const left = hits[first]!.gram;
      const leftCount = within.get(left)! - 1;
      within.set(left, leftCount);
      if (leftCount === 0) score -= left.weight;
    }
    if (score > best.score + 1e-9) best = { quotation, from: hits[first]!.at, to: at + 1, score };
  }
  return best;
}

function wordsOf(units: readonly Unit[]): string[] {
  return units.filter(({ kind }) => kind === 'word').map(({ exact }) => exact.toLowerCase());
}

function add(grams: Map<number, Gram>, key: number, quotation: number, weight: number): void {
  const gram = grams.get(key) ?? { weight, quotations: [] };
  if (gram.quotations.at(-1) !== quotation) gram.quotations.push(quotation);
  grams.set(key, gram);
}

function pairKey(first: number, second: number): number {
  return first * 0x1000000 + second;
}
