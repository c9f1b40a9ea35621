import type { Features } from '../../src/analysis/claims/features';

/** One thing to learn from: its features, the answer, and how much it counts. */
export interface Example {
  readonly features: Features;
  readonly isPositive: boolean;
  readonly weight: number;
}

export type Weights = ReadonlyMap<string, number>;

const STEPS = 500;
const RATE = 0.05;

/**
 * Fits weights by gradient descent (Adam) on the logistic loss with a quadratic penalty.
 * @param penalty how strongly weights are held at zero; the constant `always` hardly is
 */
export function fit(examples: readonly Example[], penalty: number): Weights {
  const names = Array.from(new Set(examples.flatMap(({ features }) => Array.from(features.keys())))).sort();
  const indexOf = new Map(names.map((name, index) => [name, index]));
  const rows = examples.map(({ features, isPositive, weight }) => ({
    values: Array.from(features, ([name, value]) => [indexOf.get(name)!, value] as const),
    answer: isPositive ? 1 : 0,
    weight,
  }));
  const weights = names.map(() => 0);
  const mean = names.map(() => 0);
  const spread = names.map(() => 0);
  for (let step = 1; step <= STEPS; step++) {
    const gradient = names.map((name, index) => penalty * weights[index]! * (name === 'always' ? 0.05 : 1));
    for (const { values, answer, weight } of rows) {
      const sum = values.reduce((total, [index, value]) => total + weights[index]! * value, 0);
      const error = weight * (1 / (1 + Math.exp(-sum)) - answer);
      for (const [index, value] of values) gradient[index]! += error * value;
    }
    const rate = RATE * Math.min(1, 8 / Math.sqrt(step));
    gradient.forEach((slope, index) => {
      mean[index] = 0.9 * mean[index]! + 0.1 * slope;
      spread[index] = 0.99 * spread[index]! + 0.01 * slope * slope;
      const first = mean[index] / (1 - 0.9 ** step);
      const second = spread[index] / (1 - 0.99 ** step);
      weights[index]! -= (rate * first) / (Math.sqrt(second) + 1e-8);
    });
  }
  return new Map(names.map((name, index) => [name, weights[index]!]));
}

/** What a model makes of something: 0..1. */
export function chance(weights: Weights, features: Features): number {
  let sum = 0;
  for (const [name, value] of features) sum += value * (weights.get(name) ?? 0);
  return 1 / (1 + Math.exp(-sum));
}
