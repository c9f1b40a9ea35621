import type { LineLook } from './lineFeatures';

/** `sums[i]`: the sum of all values before `i`; one more than there are values. */
export function runningSums(values: ArrayLike<number>): Float64Array {
  const sums = new Float64Array(values.length + 1);
  for (let index = 0; index < values.length; index++) sums[index + 1] = sums[index]! + values[index]!;
  return sums;
}

/** In how many of these lines each word stands that tells a topic. */
export function countTopicWords(looks: readonly LineLook[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { topicWords } of looks) for (const word of topicWords) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
