import type { Span } from '../../src/text/span';
import type { Gold } from './articles';

/** An attribution to be judged; offsets in UTF-16 code units. */
export interface Judged {
  readonly cue?: Span;
  readonly source?: Span;
  readonly content: readonly Span[];
}

const WORD = /[\p{L}\p{N}]+(?:[’'\-.][\p{L}\p{N}]+)*/gu;

/**
 * Which of the attributions found are right: the content shares half its words with an annotated one's (matched one to one, the best first)
 * and the sources share a word, or neither has one.
 */
export function judge(
  text: string,
  found: readonly Judged[],
  gold: readonly Gold[],
): { right: boolean[]; matched: number[] } {
  const words = Array.from(text.matchAll(WORD), ({ index, 0: word }) => ({ start: index, end: index + word.length }));
  const wordsOf = (spans: readonly Span[]) => {
    const set = new Set<number>();
    for (const { start, end } of spans) {
      let low = 0;
      let high = words.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (words[middle]!.end <= start) low = middle + 1;
        else high = middle;
      }
      for (; low < words.length && words[low]!.start < end; low++) set.add(low);
    }
    return set;
  };
  const golds = gold.map(({ content, source }) => ({ content: wordsOf(content), source: wordsOf(source) }));
  const founds = found.map(({ content, source }) => ({
    content: wordsOf(content),
    source: wordsOf(source ? [source] : []),
  }));
  const pairs = founds.flatMap((one, f) =>
    golds.flatMap((other, g) => {
      const both = shared(one.content, other.content);
      const overlap = both / (one.content.size + other.content.size - both || 1);
      return overlap >= 0.5 ? [{ overlap, f, g }] : [];
    }),
  );
  pairs.sort((a, b) => b.overlap - a.overlap);
  const matched = found.map(() => -1);
  const taken = new Set<number>();
  for (const { f, g } of pairs)
    if (matched[f]! < 0 && !taken.has(g)) {
      matched[f] = g;
      taken.add(g);
    }
  const right = founds.map(({ source }, f) => {
    const other = golds[matched[f]!];
    return other !== undefined && (other.source.size > 0 ? shared(source, other.source) > 0 : source.size === 0);
  });
  return { right, matched };
}

function shared(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let count = 0;
  for (const value of a) if (b.has(value)) count++;
  return count;
}
