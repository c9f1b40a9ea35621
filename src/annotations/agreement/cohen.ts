import { defined, notDefined, type Coefficient } from './coefficient';

/** So many items to which one person gave the one category and another person the other. */
export interface Cell {
  readonly one: string;
  readonly other: string;
  readonly count: number;
}

/**
 * Cohen's κ of two people who put the same items into categories: (p_o − p_e) / (1 − p_e), p_o being the share of items on which they agree
 * and p_e the share on which they would if each kept to their own frequencies (J. Cohen: A coefficient of agreement for nominal scales,
 * Educational and Psychological Measurement 20, 1960). `n` counts items.
 */
export function cohensKappa(cells: Iterable<Cell>): Coefficient {
  const ones = new Map<string, number>();
  const others = new Map<string, number>();
  let n = 0;
  let agreed = 0;
  for (const { one, other, count } of cells) {
    n += count;
    if (one === other) agreed += count;
    ones.set(one, (ones.get(one) ?? 0) + count);
    others.set(other, (others.get(other) ?? 0) + count);
  }
  if (n === 0) return notDefined('nothing-to-compare');
  let byChance = 0;
  for (const [category, count] of ones) byChance += (count / n) * ((others.get(category) ?? 0) / n);
  return byChance === 1 ? notDefined('one-category', n) : defined((agreed / n - byChance) / (1 - byChance), n);
}
