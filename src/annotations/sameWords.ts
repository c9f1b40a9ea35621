import { countBelow } from '../text/offsets';
import { sharedLength, spanLength, type Span } from '../text/span';

/** How much of all their words two marks must share to be about the same: intersection over union, in code units. */
const SAME = 0.5;

/** Whether two marks are about the same words. */
export function areSameWords(a: readonly Span[], b: readonly Span[]): boolean {
  return sharedShare(a, b) >= SAME;
}

/** How much two marks share of all their words, 0..1: intersection over union. Stretches of one mark do not overlap. */
export function sharedShare(a: readonly Span[], b: readonly Span[]): number {
  let shared = 0;
  for (const one of a) for (const other of b) shared += sharedLength(one, other);
  const all = lengthOf(a) + lengthOf(b) - shared;
  return all === 0 ? 0 : shared / all;
}

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, span) => sum + spanLength(span), 0);
}

interface Entry<Item> {
  readonly item: Item;
  readonly spans: readonly Span[];
  /** Place among all entries, by where they begin. */
  readonly order: number;
}

/** The stretches of marks that are about as long, in the order of the text. */
interface LengthClass<Item> {
  readonly stretches: { readonly start: number; readonly entry: Entry<Item> }[];
}

/**
 * Finds which of many marks are about the same words as another. Made in n log n; a question costs as many steps as marks of about its length
 * begin at or little before its words, whatever longer ones lie around them.
 */
export class WordIndex<Item> {
  /** By the binary logarithm of the length of a mark's words: those that share half with it are at most twice as long, or half. */
  readonly #classes = new Map<number, LengthClass<Item>>();

  /** @param spansOf the stretches of an item in the order of the text; one without any words is never found */
  constructor(items: Iterable<Item>, spansOf: (item: Item) => readonly Span[]) {
    const entries = [...items]
      .map((item) => ({ item, spans: spansOf(item) }))
      .filter(({ spans }) => lengthOf(spans) > 0)
      .sort((a, b) => a.spans[0]!.start - b.spans[0]!.start);
    for (const [order, { item, spans }] of entries.entries()) {
      const of = Math.floor(Math.log2(lengthOf(spans)));
      const known = this.#classes.get(of) ?? { stretches: [] };
      this.#classes.set(of, known);
      const entry = { item, spans, order };
      for (const { start } of spans) known.stretches.push({ start, entry });
    }
    for (const { stretches } of this.#classes.values()) stretches.sort((a, b) => a.start - b.start);
  }

  /** The items about the same words, those that share most first. */
  alike(spans: readonly Span[]): Item[] {
    const length = lengthOf(spans);
    if (length === 0) return [];
    const found = new Map<number, Entry<Item>>();
    const longest = Math.floor(Math.log2(length / SAME));
    for (let of = Math.max(0, Math.floor(Math.log2(length * SAME))); of <= longest; of++) {
      const stretches = this.#classes.get(of)?.stretches;
      if (!stretches) continue;
      for (const { start, end } of spans) {
        // No stretch of this class is longer than that.
        const from = countBelow(stretches.length, (index) => stretches[index]!.start <= start - 2 ** (of + 1));
        for (let index = from; index < stretches.length && stretches[index]!.start < end; index++) {
          const { entry } = stretches[index]!;
          found.set(entry.order, entry);
        }
      }
    }
    return [...found.values()]
      .map((entry) => ({ entry, share: sharedShare(entry.spans, spans) }))
      .filter(({ share }) => share >= SAME)
      .sort((a, b) => b.share - a.share || a.entry.order - b.entry.order)
      .map(({ entry }) => entry.item);
  }
}
