import { countBelow } from '../text/offsets';
import { spanLength, type Span } from '../text/span';

/** How much of all their words two marks must share to be about the same: intersection over union, in code units. */
const SAME = 0.5;

/** Whether two marks are about the same words. */
export function areSameWords(a: readonly Span[], b: readonly Span[]): boolean {
  return sharedShare(a, b) >= SAME;
}

/** How much two marks share of all their words, 0..1: intersection over union. Stretches of one mark do not overlap. */
export function sharedShare(a: readonly Span[], b: readonly Span[]): number {
  let shared = 0;
  for (const one of a)
    for (const other of b) shared += Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
  const all = lengthOf(a) + lengthOf(b) - shared;
  return all === 0 ? 0 : shared / all;
}

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, span) => sum + spanLength(span), 0);
}

/** Finds which of many marks are about the same words as another. Made in n log n; a question costs as many steps as marks overlap there. */
export class WordIndex<Item> {
  readonly #entries: readonly { readonly item: Item; readonly spans: readonly Span[]; readonly reach: Span }[];
  /** The furthest end among the entries up to each. */
  readonly #furthest: readonly number[];

  /** @param spansOf the stretches of an item in the order of the text; one without any is never found */
  constructor(items: Iterable<Item>, spansOf: (item: Item) => readonly Span[]) {
    this.#entries = [...items]
      .map((item) => ({ item, spans: spansOf(item) }))
      .filter(({ spans }) => spans.length > 0)
      .map(({ item, spans }) => ({ item, spans, reach: { start: spans[0]!.start, end: spans.at(-1)!.end } }))
      .sort((a, b) => a.reach.start - b.reach.start);
    let furthest = 0;
    this.#furthest = this.#entries.map(({ reach }) => (furthest = Math.max(furthest, reach.end)));
  }

  /** The items about the same words, those that share most first. */
  alike(spans: readonly Span[]): Item[] {
    if (spans.length === 0) return [];
    const { start, end } = { start: spans[0]!.start, end: spans.at(-1)!.end };
    const from = countBelow(this.#furthest.length, (index) => this.#furthest[index]! <= start);
    const to = countBelow(this.#entries.length, (index) => this.#entries[index]!.reach.start < end);
    return this.#entries
      .slice(from, to)
      .map((entry) => ({ item: entry.item, share: sharedShare(entry.spans, spans) }))
      .filter(({ share }) => share >= SAME)
      .sort((a, b) => b.share - a.share)
      .map(({ item }) => item);
  }
}
