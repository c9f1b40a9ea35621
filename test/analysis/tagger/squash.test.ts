import assert from 'node:assert/strict';
import { ONE } from '../../../src/analysis/tagger/network';
import { squashAll } from '../../../src/analysis/tagger/squash';

const squashed = squashAll();
const gates = Array.from({ length: 2 ** 16 }, (_, index) => index - 2 ** 15);
const at = (gate: number) => squashed[gate & 0xffff]!;

describe('squash', () => {
  it('is x / √(1 + x²) to a thousandth and a half for every gate', () => {
    const worst = Math.max(...gates.map((gate) => Math.abs(at(gate) / 16_384 - gate / Math.hypot(gate, ONE))));
    assert.ok(worst < 0.0015, `${worst}`);
  });

  it('keeps 1 + s within 16 bits', () => {
    assert.ok(gates.every((gate) => Math.abs(at(gate)) < 16_384));
  });

  it('gives a gate and its opposite the same', () => {
    assert.ok(gates.every((gate) => gate === -(2 ** 15) || at(-gate) === -at(gate)));
  });
});
