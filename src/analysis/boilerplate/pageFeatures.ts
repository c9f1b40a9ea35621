import type { FeatureSink } from './featureSink';
import { bin, type LineLook } from './lineFeatures';
import { countTopicWords, runningSums } from './pageSums';

/** A line that reads as prose: it is this long and ends as a sentence does. */
const PROSE_SIZE = 60;

const COUNTS = [0, 1, 2, 3, 4, 7, 11, 19, 39];
const SHARES = [0, 0.02, 0.1, 0.3, 0.6, 0.85, 0.97, 0.9999];
const DISTANCES = [1, 2, 3, 5, 9, 19, 1e8];
const EDGE = -1;

/**
 * What a line shows by its place on the page: how far it is from prose on both sides, how much of the page's prose stands before it,
 * whether it lies in the densest block, whether its words are that block's words, what its neighbours look like, whether it stands in a
 * list of lines like it. Linear in the page.
 *
 * @param looks the lines that are not blank, in order
 * @param texts their words, for lines that stand twice
 * @param featuresOf what takes in the features that hold of a line
 */
export function lookAtPage(
  looks: readonly LineLook[],
  texts: readonly string[],
  featuresOf: (line: number) => FeatureSink,
): void {
  const proseSizes = looks.map((look) => (isProse(look) ? look.size : 0));
  const before = runningSums(proseSizes);
  const counts = runningSums(proseSizes.map((size) => (size > 0 ? 1 : 0)));
  const total = Math.max(1, before.at(-1)!);
  const block = densestBlock(proseSizes);
  const topic = countTopicWords(looks.slice(block.start, block.end));
  const toPrevious = distances(proseSizes);
  const toNext = distances(proseSizes.toReversed()).reverse();
  const copies = findCopies(texts);
  const runs = findRuns(proseSizes);
  const last = looks.length - 1;
  const shapeAt = (index: number) => looks[index]?.shape ?? EDGE;
  const within = (index: number) => Math.min(looks.length, Math.max(0, index));
  const proseIn = (from: number, to: number) => counts[within(to)]! - counts[within(from)]!;
  const page = String(bin(counts.at(-1)!, COUNTS));

  for (let i = 0; i <= last; i++) {
    const look = looks[i]!;
    const { shape } = look;
    const isInBlock = i >= block.start && i < block.end;
    const side = isInBlock ? 'in' : i < block.start ? 'before' : 'after';
    const away = i < block.start ? bin(block.start - i, [1, 2, 4, 9, 19]) : bin(i - block.end, [0, 1, 3, 8, 18]);
    const previous = shapeAt(i - 1);
    const next = shapeAt(i + 1);
    const behind = bin(toPrevious[i]!, DISTANCES);
    const ahead = bin(toNext[i]!, DISTANCES);
    const around = bin(proseIn(i - 3, i), [0, 1, 2]) * 4 + bin(proseIn(i + 1, i + 4), [0, 1, 2]);
    const run = runs[i]!;
    let alike = 0;
    for (let j = i - 3; j <= i + 3; j++) if (j !== i && looks[j]?.form === look.form) alike++;
    const topicBin = topicShare(look, topic, isInBlock);
    const features = featuresOf(i);
    features.add('page', page);
    features.add('from-start', String(bin(i, COUNTS)));
    features.add('from-end', String(bin(last - i, COUNTS)));
    features.add('tenth', String(Math.floor((10 * i) / (last + 1))));
    features.add('prose-before', String(bin(before[i]! / total, SHARES)));
    features.add('prose-after', String(bin((total - before[i + 1]!) / total, SHARES)));
    features.add('behind', `${behind},${shape}`);
    features.add('ahead', `${ahead},${shape}`);
    features.add('between', `${behind},${ahead}`);
    features.add('block', `${side}${isInBlock ? '' : away}`);
    features.add('block-form', `${side},${shape}`);
    features.add('near', String(around));
    features.add('near-form', `${around},${shape}`);
    features.add('far', `${bin(proseIn(i - 9, i), [0, 1, 3, 6])},${bin(proseIn(i + 1, i + 10), [0, 1, 3, 6])}`);
    features.add('previous', `${previous},${shape}`);
    features.add('next', `${next},${shape}`);
    features.add('neighbours', `${previous},${next}`);
    features.add('previous2', String(shapeAt(i - 2)));
    features.add('next2', String(shapeAt(i + 2)));
    features.add('topic', `${topicBin},${bin(look.size, [30, 65, 120])}`);
    features.add('topic-side', `${topicBin},${side}`);
    features.add('copy', `${copies[i]!},${bin(look.size, [30, 65])}`);
    features.add('run', `${run},${side}`);
    features.add('alike', `${bin(alike, [0, 1, 3])},${look.form}`);
  }
}

function isProse({ endsSentence, size }: LineLook): boolean {
  return size >= PROSE_SIZE && (endsSentence || size >= 160);
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
function densestBlock(proseSizes: readonly number[]): { start: number; end: number } {
  let best = { start: 0, end: 0 };
  let bestSum = 0;
  let start = 0;
  let sum = 0;
  proseSizes.forEach((size, i) => {
    if (sum <= 0) {
      sum = 0;
      start = i;
    }
    sum += size > 0 ? Math.min(300, size) : -60;
    if (sum > bestSum) {
      bestSum = sum;
      best = { start, end: i + 1 };
    }
  });
  return best;
}

function topicShare({ topicWords }: LineLook, topic: ReadonlyMap<string, number>, isInBlock: boolean): string {
  if (topicWords.length < 2) return 'unknown';
  const own = isInBlock ? 1 : 0;
  const shared = topicWords.filter((word) => (topic.get(word) ?? 0) > own).length;
  return String(bin(shared / topicWords.length, [0, 0.15, 0.3, 0.5, 0.75]));
}

/** Whether the same words stand further up, further down, or nowhere else, and whether more than twice. */
function findCopies(texts: readonly string[]): string[] {
  const all = new Map<string, number>();
  for (const text of texts) all.set(text, (all.get(text) ?? 0) + 1);
  const seen = new Set<string>();
  return texts.map((text) => {
    const count = all.get(text)!;
    if (count === 1) return 'none';
    const place = seen.has(text) ? 'above' : 'below';
    seen.add(text);
    return count > 2 ? `often ${place}` : place;
  });
}

/** For every line that is no prose: how many such lines stand together, and whether it is the first or last of them. */
function findRuns(proseSizes: readonly number[]): string[] {
  const runs: string[] = [];
  let start = 0;
  for (let i = 0; i <= proseSizes.length; i++) {
    if (i < proseSizes.length && proseSizes[i] === 0) continue;
    const length = bin(i - start, [1, 2, 3, 5, 9, 19]);
    for (let j = start; j < i; j++) runs.push(`${length}${j === start ? 'first' : j === i - 1 ? 'last' : 'inner'}`);
    if (i < proseSizes.length) runs.push('prose');
    start = i + 1;
  }
  return runs;
}
