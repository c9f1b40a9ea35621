import type { Features } from './features';
import weights from './weights.json';

/** What a logistic regression makes of a statement: each feature's weight, `always` the constant. */
type Weights = ReadonlyMap<string, number>;

const checkable: Weights = new Map(Object.entries(weights.checkable));
const checkWorthy: Weights = new Map(Object.entries(weights.checkWorthy));

/** Whether a statement is one that evidence could confirm or refute. */
export function isCheckable(features: Features): boolean {
  return chance(checkable, features) >= weights.threshold;
}

/** How likely an editor is to want it checked before relying on it, 0..1. */
export function checkWorthinessOf(features: Features): number {
  return chance(checkWorthy, features);
}

/** By how much a feature speaks for check-worthiness here; negative where it speaks against it. */
export function speaksFor(feature: string, features: Features): number {
  return (features.get(feature) ?? 0) * (checkWorthy.get(feature) ?? 0);
}

function chance(model: Weights, features: Features): number {
  let sum = 0;
  for (const [name, value] of features) sum += value * (model.get(name) ?? 0);
  return 1 / (1 + Math.exp(-sum));
}
