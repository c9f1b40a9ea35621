import { randomNumbers } from './noise';

/** A choice to learn from: the features of each candidate and which one is right. */
export interface Choice {
  readonly candidates: readonly (readonly string[])[];
  readonly right: number;
}

export type Weights = ReadonlyMap<string, number>;

const ROUNDS = 12;
const RATE = 0.1;

/**
 * Fits the weights of a softmax over candidates by stochastic gradient descent (AdaGrad) with a quadratic penalty. Seeded.
 * @param penalty how strongly weights are held at zero
 * @param least a feature that stands in fewer choices gets no weight
 */
export function fitChoices(choices: readonly Choice[], penalty: number, least: number): Weights {
  const names = frequent(choices, least);
  const indexOf = new Map(names.map((name, index) => [name, index]));
  const rows = choices.map(({ candidates, right }) => ({
    candidates: candidates.map((features) => Int32Array.from(features.flatMap((name) => indexOf.get(name) ?? []))),
    right,
  }));
  const weights = new Float64Array(names.length);
  const spread = new Float64Array(names.length).fill(1e-4);
  const shrink = penalty / Math.max(1, rows.length);
  const random = randomNumbers(names.length + rows.length);
  for (let round = 0; round < ROUNDS; round++) {
    for (let at = rows.length - 1; at > 0; at--) {
      const other = Math.floor(random() * (at + 1));
      [rows[at], rows[other]] = [rows[other]!, rows[at]!];
    }
    for (const { candidates, right } of rows) {
      const chances = softmax(candidates.map((features) => sum(weights, features)));
      candidates.forEach((features, candidate) => {
        const error = chances[candidate]! - (candidate === right ? 1 : 0);
        if (Math.abs(error) < 1e-4) return;
        for (const feature of features) {
          const slope = error + shrink * weights[feature]!;
          spread[feature]! += slope * slope;
          weights[feature]! -= (RATE * slope) / Math.sqrt(spread[feature]!);
        }
      });
    }
  }
  return new Map(names.map((name, index) => [name, weights[index]!]));
}

function frequent(choices: readonly Choice[], least: number): string[] {
  const counts = new Map<string, number>();
  for (const { candidates } of choices)
    for (const name of new Set(candidates.flat())) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].flatMap(([name, count]) => (count >= least ? [name] : [])).sort();
}

function sum(weights: Float64Array, features: Int32Array): number {
  let total = 0;
  for (const feature of features) total += weights[feature]!;
  return total;
}

/** Probabilities from scores. */
function softmax(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const total = powers.reduce((all, power) => all + power, 0);
  return powers.map((power) => power / total);
}
