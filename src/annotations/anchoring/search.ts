import { countBelow } from '../../text/offsets';
import type { Selector } from '../annotation';
import { compared, type ComparedText, type Vocabulary } from './comparedText';
import type { Place } from './place';
import { contextWeight, scoreOf, WINDOW, type Share } from './score';

/** So many places are looked at, those nearest to where the words stood. */
const MOST_CANDIDATES = 32;

/** Finds words by what their selector says alone: the very words, in the context that is most like theirs, then the nearest. */
export class Search {
  readonly #current: ComparedText;
  readonly #vocabulary: Vocabulary;
  #places: Map<number, number[]> | undefined;

  constructor(current: ComparedText, vocabulary: Vocabulary) {
    this.#current = current;
    this.#vocabulary = vocabulary;
  }

  /**
   * The best place for the words of a selector; nothing where they do not stand anywhere.
   * @param near where they are expected to begin
   */
  find({ exact, prefix, suffix }: Selector, near: number): Place | undefined {
    const words = compared(exact, this.#vocabulary);
    if (words.length === 0) return undefined;
    const before = compared(prefix, this.#vocabulary);
    const behind = compared(suffix, this.#vocabulary);
    const { places, isOnly } = this.#candidates(words, near);
    let best: Place | undefined;
    for (const at of places) {
      const start = this.#current.starts[at]!;
      const end = this.#current.ends[at + words.length - 1]!;
      const share = { whole: 0, kept: 0 };
      for (const weight of words.weights) share.whole += weight;
      share.kept = share.whole;
      const score = scoreOf(
        share,
        this.#context(before, before.length - 1, at - 1, -1),
        this.#context(behind, 0, at + words.length, 1),
        isOnly || start === near ? 1 : 0,
      );
      const isBetter =
        !best ||
        score > best.score ||
        (score === best.score && distance(start, near) < distance(best.span.start, near));
      if (isBetter) best = { span: { start, end }, score, same: this.#isSpelled(words, at) };
    }
    return best;
  }

  /** Where the words stand, and whether that is the only such place. */
  #candidates(words: ComparedText, near: number): { readonly places: readonly number[]; readonly isOnly: boolean } {
    let rarest: readonly number[] = [];
    let offset = -1;
    for (let index = 0; index < words.length; index++) {
      const stands = this.#placesOf(words.keys[index]!);
      if (offset !== -1 && stands.length >= rarest.length) continue;
      rarest = stands;
      offset = index;
    }
    const middle = countBelow(rarest.length, (index) => this.#current.starts[rarest[index]!]! < near);
    const from = Math.max(0, middle - MOST_CANDIDATES / 2);
    const places = rarest
      .slice(from, from + MOST_CANDIDATES)
      .map((place) => place - offset)
      .filter((place) => this.#standsAt(words, place));
    return { places, isOnly: places.length === 1 && rarest.length <= MOST_CANDIDATES };
  }

  #placesOf(key: number): readonly number[] {
    if (!this.#places) {
      this.#places = new Map();
      for (const [at, one] of this.#current.keys.entries()) {
        const others = this.#places.get(one);
        if (others) others.push(at);
        else this.#places.set(one, [at]);
      }
    }
    return this.#places.get(key) ?? [];
  }

  #standsAt(words: ComparedText, at: number): boolean {
    return at >= 0 && words.keys.every((key, index) => this.#current.keys[at + index] === key);
  }

  #isSpelled(words: ComparedText, at: number): boolean {
    return words.spellings.every((spelling, index) => this.#current.spellings[at + index] === spelling);
  }

  /** What stands of a context beside a place, token by token. */
  #context(context: ComparedText, first: number, at: number, step: 1 | -1): Share {
    const share = { whole: 0, kept: 0 };
    let borders = 0;
    // The outermost token may be a part of a word only.
    for (let count = 0; count < Math.min(WINDOW, context.length - 1); count++) {
      const index = first + step * count;
      const border = step === 1 ? this.#current.borders[at + count] : this.#current.borders[at - count + 1];
      if (border !== undefined && border > 0) borders++;
      const weight = contextWeight(context.weights[index]!, count + 1, borders);
      share.whole += weight;
      if (context.keys[index] === this.#current.keys[at + step * count]) share.kept += weight;
    }
    return share;
  }
}

function distance(a: number, b: number): number {
  return Math.abs(a - b);
}
