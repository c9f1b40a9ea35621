import assert from 'node:assert/strict';
import { LABELS } from '../../../src/analysis/tagger/labels';
import { columnsOf, LABEL_STRIDE, ONE, type Network, type Window } from '../../../src/analysis/tagger/network';
import { PlainNetwork } from '../../../src/analysis/tagger/plainNetwork';
import { hasWasm, WasmNetwork } from '../../../src/analysis/tagger/wasmNetwork';
import type { Matrix, TaggerWeights } from '../../../src/analysis/tagger/weights';
import { randomWeights, seeded, type Make } from './randomWeights';

const SHAPES: readonly Omit<Make, 'seed'>[] = [
  { units: [8] },
  { units: [8], gates: 2 },
  { units: [16, 8] },
  { units: [24, 16, 8], gates: 2 },
  { units: [32, 24, 16] },
];
const PLACES = 12;
const FORMS = 300;

/** Made-up embeddings of places and forms, and a window of tokens that have them. */
function makeUp(weights: TaggerWeights, seed: number, length: number) {
  const random = seeded(seed);
  const columns = columnsOf(weights);
  const used = weights.layers[0]!.columns;
  const embeddings = (count: number) => {
    return Int8Array.from({ length: count * columns }, (_, index) => {
      return index % columns < used ? Math.floor(random() * 255) - 127 : 0;
    });
  };
  const window: Window = {
    length,
    forms: Int32Array.from({ length }, () => Math.floor(random() * FORMS)),
    places: Uint8Array.from({ length }, () => Math.floor(random() * PLACES)),
  };
  return { places: embeddings(PLACES), forms: embeddings(FORMS), window };
}

/** The scores of the labels for each token. */
function scoresOf(network: Network, forms: Int8Array, window: Window): number[] {
  network.keepForms(0, forms);
  return [...network.score(window)];
}

/** What the network is an approximation of: everything in floating point. */
function floatScores(weights: TaggerWeights, places: Int8Array, forms: Int8Array, window: Window): number[][] {
  const columns = columnsOf(weights);
  const times = ({ weights, scale, columns }: Matrix, row: number, inputs: ArrayLike<number>, at = 0) => {
    let sum = 0;
    for (let column = 0; column < columns; column++) sum += weights[row * columns + column]! * inputs[at + column]!;
    return sum * scale[row]!;
  };
  const squash = (x: number) => x / Math.sqrt(1 + x * x);
  const sigmoid = (x: number) => 0.5 * (1 + squash(x));
  const all: number[][] = Array.from({ length: window.length }, () => []);
  let inputs: number[][] = [];
  weights.layers.forEach((layer, index) => {
    const { units, bias } = layer;
    const outputs = all.map(() => [] as number[]);
    for (const direction of [0, 1]) {
      const cells = new Array<number>(units).fill(0);
      const order = direction ? [...all.keys()].reverse() : [...all.keys()];
      for (const token of order) {
        const u = (gate: number, unit: number) => {
          const row = (direction * weights.gates + gate) * units + unit;
          if (index > 0) return times(layer, row, inputs[token]!) + bias[row]!;
          const form = times(layer, row, forms, window.forms[token]! * columns);
          return form + times(layer, row, places, window.places[token]! * columns) + bias[row]!;
        };
        cells.forEach((before, unit) => {
          const f = sigmoid(u(1, unit));
          cells[unit] = f * before + (1 - f) * squash(u(0, unit));
          outputs[token]!.push((weights.gates === 3 ? sigmoid(u(2, unit)) : 1) * cells[unit] * ONE);
        });
      }
    }
    outputs.forEach((states, token) => all[token]!.push(...states));
    inputs = outputs;
  });
  return all.map((states) =>
    [...LABELS.keys()].map((label) => times(weights.output, label, states) + weights.output.bias[label]!),
  );
}

describe('networks', () => {
  it('find WebAssembly with SIMD here, so that both are tested', () => assert.ok(hasWasm()));

  SHAPES.forEach((shape, index) => {
    it(`give the same bit for bit: ${JSON.stringify(shape)}`, () => {
      for (const length of [1, 2, 3, 4, 5, 63, 300]) {
        const weights = randomWeights({ seed: index, ...shape });
        const { places, forms, window } = makeUp(weights, length, length);
        const wasm = scoresOf(new WasmNetwork(weights, places), forms, window);
        assert.deepEqual(wasm, scoresOf(new PlainNetwork(weights, places), forms, window));
        assert.equal(wasm.length, length * LABEL_STRIDE);
      }
    });

    it(`are close to what they approximate: ${JSON.stringify(shape)}`, () => {
      const weights = randomWeights({ seed: index, ...shape });
      const { places, forms, window } = makeUp(weights, 5, 80);
      const scores = scoresOf(new PlainNetwork(weights, places), forms, window);
      floatScores(weights, places, forms, window).forEach((expected, token) => {
        expected.forEach((score, label) => {
          const found = scores[token * LABEL_STRIDE + label]! / ONE;
          assert.ok(Math.abs(found - score) < 0.1, `token ${token}, ${LABELS[label]}: ${found} for ${score}`);
        });
      });
    });
  });

  it('give the same where gates are cut off', () => {
    const made = randomWeights({ seed: 3, units: [16, 8] });
    const layers = made.layers.map((layer) => ({ ...layer, scale: layer.scale.map((scale) => scale * 40) }));
    const weights = { ...made, layers };
    const { places, forms, window } = makeUp(weights, 3, 200);
    const wasm = scoresOf(new WasmNetwork(weights, places), forms, window);
    assert.deepEqual(wasm, scoresOf(new PlainNetwork(weights, places), forms, window));
  });

  it('say the same of a window whatever they read before', () => {
    const weights = randomWeights({ seed: 4 });
    const { places, forms, window } = makeUp(weights, 4, 50);
    for (const network of [new WasmNetwork(weights, places), new PlainNetwork(weights, places)]) {
      const first = scoresOf(network, forms, window);
      network.score(makeUp(weights, 5, 131).window);
      assert.deepEqual([...network.score(window)], first);
    }
  });
});
