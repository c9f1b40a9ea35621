/**
 * Gradient-boosted regression trees (Friedman 2001): many small decision trees whose answers are added up. All are complete and of one
 * depth: node `k` has the children `2k + 1` and `2k + 2`.
 */
export interface Trees {
  /** The log odds before any tree has spoken. */
  readonly base: number;
  readonly depth: number;
  /** Of each tree's inner nodes, one tree after another, which measure is asked for; -1 where all go left. */
  readonly columns: Int16Array;
  /** From which value on a line goes right. */
  readonly borders: Float64Array;
  /** What each leaf adds to the log odds. */
  readonly leaves: Float64Array;
}

/** The probability that the trees give a line with these measures. */
export function askTrees({ base, depth, columns, borders, leaves }: Trees, measures: Float32Array): number {
  const inner = 2 ** depth - 1;
  let sum = base;
  for (let tree = 0, leaf = 0; tree < columns.length; tree += inner, leaf += inner + 1) {
    let node = 0;
    while (node < inner) {
      const column = columns[tree + node]!;
      node = 2 * node + (column >= 0 && measures[column]! >= borders[tree + node]! ? 2 : 1);
    }
    sum += leaves[leaf + node - inner]!;
  }
  return 1 / (1 + Math.exp(-sum));
}
