import type { Span } from '../../src/text/span';

/** Where the words of a text start, in order. */
export function wordStarts(text: string): number[] {
  return [...text.matchAll(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)].map(({ index }) => index);
}

/** The words that start in one of the spans, as indices into `starts`. */
export function wordsIn(spans: readonly Span[], starts: readonly number[]): Set<number> {
  const words = new Set<number>();
  for (const { start, end } of spans) {
    let low = 0;
    for (let high = starts.length; low < high;) {
      const middle = (low + high) >> 1;
      if (starts[middle]! < start) low = middle + 1;
      else high = middle;
    }
    for (; low < starts.length && starts[low]! < end; low++) words.add(low);
  }
  return words;
}

/** How many words two sets share. */
export function sharedWords(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared;
}
