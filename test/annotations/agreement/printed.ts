import { ok } from 'node:assert/strict';
import type { Coefficient } from '../../../src/annotations/agreement/coefficient';

/** A coefficient as publications print it. */
export function printed(coefficient: Coefficient, digits = 3): string {
  ok(coefficient.value !== undefined, `not defined: ${JSON.stringify(coefficient)}`);
  return coefficient.value.toFixed(digits);
}
