import assert from 'node:assert/strict';
import { exponential } from '../../../src/analysis/tagger/exponential';

describe('exponential', () => {
  it('agrees with the engine’s own to the last digits', () => {
    for (let x = 0; x > -690; x -= 0.0137) {
      const error = Math.abs(exponential(x) / Math.exp(x) - 1);
      assert.ok(error < 1e-15, `${x}: ${error}`);
    }
  });

  it('is 1 at 0 and 0 far below', () => {
    assert.deepEqual([0, -1e4, -Infinity].map(exponential), [1, 0, 0]);
  });
});
