import { correctedForChance, notDefined, type Coefficient } from './coefficient';

/**
 * Krippendorff's α for nominal data of any number of people, not all of whom need have judged every unit (K. Krippendorff: Computing
 * Krippendorff's Alpha-Reliability, 2011, section D). `n` counts the values that can be paired.
 * @param units the values that each unit was given; one with fewer than two says nothing about agreement and is left out
 */
export function nominalAlpha(units: Iterable<readonly string[]>): Coefficient {
  const total = new Map<string, number>();
  let n = 0;
  let observed = 0;
  for (const values of units) {
    if (values.length < 2) continue;
    const counts = new Map<string, number>();
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
    for (const [value, count] of counts) total.set(value, (total.get(value) ?? 0) + count);
    observed += unequalPairs(values.length, counts.values()) / (values.length - 1);
    n += values.length;
  }
  if (n === 0) return notDefined('nothing-to-compare');
  return correctedForChance(observed, unequalPairs(n, total.values()) / (n - 1), n);
}

/** Ordered pairs of unequal values among so many. */
function unequalPairs(all: number, counts: Iterable<number>): number {
  let pairs = all * all;
  for (const count of counts) pairs -= count * count;
  return pairs;
}
