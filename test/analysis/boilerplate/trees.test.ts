import { deepEqual, ok } from 'node:assert/strict';
import { askTrees, type Trees } from '../../../src/analysis/boilerplate/trees';

const sigmoid = (odds: number) => 1 / (1 + Math.exp(-odds));

describe('trees', () => {
  const trees: Trees = {
    base: 0.5,
    depth: 2,
    // The second tree asks one question only: its other nodes send everything left.
    columns: Int16Array.from([0, 1, 1, 1, -1, -1]),
    borders: Float64Array.from([10, 2, 4, 3, 0, 0]),
    leaves: Float64Array.from([1, 2, 3, 4, 10, 99, 20, 99]),
  };
  const ask = (...measures: number[]) => askTrees(trees, Float32Array.from(measures));

  it('add up the leaves that a line comes to', () => {
    deepEqual(
      [ask(0, 0), ask(0, 2), ask(10, 3), ask(11, 4)],
      [0.5 + 1 + 10, 0.5 + 2 + 10, 0.5 + 3 + 20, 0.5 + 4 + 20].map(sigmoid),
    );
  });

  it('give a probability whatever the measures are', () => {
    for (const measure of [-Infinity, Infinity, NaN, 0]) {
      const probability = ask(measure, measure);
      ok(probability >= 0 && probability <= 1);
    }
  });
});
