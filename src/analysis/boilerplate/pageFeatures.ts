import { bin, type LineLook } from './lineFeatures';

/** A line that reads as prose: it is this long and ends as a sentence does. */
const PROSE_SIZE = 60;

const COUNTS = [0, 1, 2, 3, 4, 7, 11, 19, 39];
const SHARES = [0, 0.02, 0.1, 0.3, 0.6, 0.85, 0.97, 0.9999];
const EDGE = -1;

/**
 * What a line shows by its place on the page: how far it is from prose on both sides, how much of the page's prose stands before it,
 * whether it lies in the densest block, whether its words are that block's words, what its neighbours look like. Linear in the page.
 *
 * @param looks the lines that are not blank, in order
 * @param texts their words, for lines that stand twice
 */
export function lookAtPage(looks: readonly LineLook[], texts: readonly string[]): string[][] {
  const proseSizes = looks.map((look) => (isProse(look) ? look.size : 0));
  const before = runningSums(proseSizes);
  const counts = runningSums(proseSizes.map((size) => (size > 0 ? 1 : 0)));
  const total = before.at(-1)!;
  const block = densestBlock(looks, proseSizes);
  const topic = topicOf(looks, block);
  const toPrevious = distances(proseSizes);
  const toNext = distances(proseSizes.toReversed()).toReversed();
  const copies = findCopies(texts);
  const last = looks.length - 1;
  const shapeAt = (index: number) => looks[index]?.shape ?? EDGE;
  const countIn = (from: number, to: number) =>
    counts[Math.min(looks.length, Math.max(0, to))]! - counts[Math.max(0, Math.min(looks.length, from))]!;
  const page = `page:${bin(counts.at(-1)!, COUNTS)}`;

  return looks.map((look, i) => {
    const isInBlock = i >= block.start && i < block.end;
    const place = isInBlock
      ? 'in'
      : i < block.start
        ? `before${bin(block.start - i, [1, 2, 4, 9, 19])}`
        : `after${bin(i - block.end, [0, 1, 3, 8, 18])}`;
    const previous = shapeAt(i - 1);
    const next = shapeAt(i + 1);
    const behind = bin(toPrevious[i]!, [1, 2, 3, 5, 9, 19, 1e8]);
    const ahead = bin(toNext[i]!, [1, 2, 3, 5, 9, 19, 1e8]);
    const around = bin(countIn(i - 3, i), [0, 1, 2]) * 4 + bin(countIn(i + 1, i + 4), [0, 1, 2]);
    return [
      page,
      `from-start:${bin(i, COUNTS)}`,
      `from-end:${bin(last - i, COUNTS)}`,
      `tenth:${Math.floor((10 * i) / (last + 1))}`,
      `prose-before:${bin(before[i]! / Math.max(1, total), SHARES)}`,
      `prose-after:${bin((total - before[i + 1]!) / Math.max(1, total), SHARES)}`,
      `behind:${behind},${look.shape}`,
      `ahead:${ahead},${look.shape}`,
      `between:${behind},${ahead}`,
      `block:${place}`,
      `block-form:${isInBlock ? 'in' : i < block.start ? 'before' : 'after'},${look.shape}`,
      `near:${around}`,
      `near-form:${around},${look.shape}`,
      `far:${bin(countIn(i - 9, i), [0, 1, 3, 6])},${bin(countIn(i + 1, i + 10), [0, 1, 3, 6])}`,
      `previous:${previous},${look.shape}`,
      `next:${next},${look.shape}`,
      `neighbours:${previous},${next}`,
      `previous2:${shapeAt(i - 2)}`,
      `next2:${shapeAt(i + 2)}`,
      `topic:${topicShare(look, topic, isInBlock)},${bin(look.size, [30, 65, 120])}`,
      `copy:${copies[i]!},${bin(look.size, [30, 65])}`,
    ];
  });
}

function isProse({ endsSentence, size }: LineLook): boolean {
  return size >= PROSE_SIZE && (endsSentence || size >= 160);
}

/** `sums[i]`: the sum of all values before `i`; one more than there are values. */
function runningSums(values: readonly number[]): number[] {
  const sums = [0];
  for (const value of values) sums.push(sums.at(-1)! + value);
  return sums;
}

/** How many lines back the last prose line stands; a large number where there is none. */
function distances(proseSizes: readonly number[]): number[] {
  let distance = Infinity;
  return proseSizes.map((size) => {
    const result = Math.min(1e9, distance + 1);
    distance = size > 0 ? 0 : distance + 1;
    return result;
  });
}

/** The stretch of lines with the most prose for the fewest other lines: the maximal sum, by one pass (Kadane). */
function densestBlock(looks: readonly LineLook[], proseSizes: readonly number[]): { start: number; end: number } {
  let best = { start: 0, end: 0 };
  let bestSum = 0;
  let start = 0;
  let sum = 0;
  looks.forEach((_, i) => {
    if (sum <= 0) {
      sum = 0;
      start = i;
    }
    sum += proseSizes[i]! > 0 ? Math.min(300, proseSizes[i]!) : -60;
    if (sum > bestSum) {
      bestSum = sum;
      best = { start, end: i + 1 };
    }
  });
  return best;
}

/** In how many lines of the block each word stands. */
function topicOf(looks: readonly LineLook[], { start, end }: { start: number; end: number }): Map<string, number> {
  const topic = new Map<string, number>();
  for (let i = start; i < end; i++)
    for (const word of looks[i]!.topicWords) topic.set(word, (topic.get(word) ?? 0) + 1);
  return topic;
}

function topicShare({ topicWords }: LineLook, topic: ReadonlyMap<string, number>, isInBlock: boolean): string {
  if (topicWords.length < 2) return 'unknown';
  const own = isInBlock ? 1 : 0;
  const shared = topicWords.filter((word) => (topic.get(word) ?? 0) > own).length;
  return String(bin(shared / topicWords.length, [0, 0.15, 0.3, 0.5, 0.75]));
}

/** Whether the same words stand further up, further down, or nowhere else. */
function findCopies(texts: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const text of texts) left.set(text, (left.get(text) ?? 0) + 1);
  const seen = new Set<string>();
  return texts.map((text) => {
    const isSecond = seen.has(text);
    seen.add(text);
    left.set(text, left.get(text)! - 1);
    return isSecond ? 'above' : left.get(text)! > 0 ? 'below' : 'none';
  });
}
