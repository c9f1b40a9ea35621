import assert from 'node:assert/strict';
import { formTables } from '../../../src/analysis/tagger/formRows';
import { LABELS } from '../../../src/analysis/tagger/labels';
import { LABEL_STRIDE, NO_FORM, ONE, type Network, type Window } from '../../../src/analysis/tagger/network';
import { PlainNetwork } from '../../../src/analysis/tagger/plainNetwork';
import { hasWasm, WasmNetwork } from '../../../src/analysis/tagger/wasmNetwork';
import { productsOf, type Product } from '../../../src/analysis/tagger/products';
import { inputsOf, type Matrix, type TaggerWeights } from '../../../src/analysis/tagger/weights';
import { randomWeights, seeded, type Make } from './randomWeights';

const SHAPES: readonly Omit<Make, 'seed'>[] = [
  { units: [8] },
  { units: [8], gates: 2 },
  { units: [16, 8] },
  { units: [24, 16, 8], gates: 2 },
  { units: [32, 24, 16] },
];
const PLACES = 12;
/** Values of features; the first has more than are kept. */
const VALUES = { word: many(5000), suffix: many(70), prefix: many(9), shape: many(3) };
const FORMS = 300;
const SLOTS = 20;

/** Made-up embeddings of places, forms, and a window of tokens that have them. */
interface MadeUp {
  readonly places: Int8Array;
  /** For each form its row in the table of each feature. */
  readonly forms: readonly number[];
  /** Slots for forms, in disorder, and the places of the slots for places. */
  readonly formSlots: readonly number[];
  readonly placeSlots: readonly (readonly [number, number, number])[];
  readonly window: Window;
}

function many(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `w${index}`);
}

function makeUp(weights: TaggerWeights, seed: number, length: number): MadeUp {
  const random = seeded(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const products = productsOf(weights);
  const embeddings = (count: number, columns: number, used: number) => {
    return Int8Array.from({ length: count * columns }, (_, index) => (index % columns < used ? below(255) - 127 : 0));
  };
  const formSlots = Array.from({ length: FORMS }, (_, form) => (form * 7) % 4000);
  const forms = Int32Array.from({ length: length + 2 }, () => formSlots[below(FORMS)]!);
  forms[0] = forms[length + 1] = NO_FORM;
  return {
    places: embeddings(PLACES, products.places.columns, ofPlaces(weights)),
    forms: Array.from({ length: FORMS }, () => formTables(weights).map(({ size }) => below(size))).flat(),
    formSlots,
    placeSlots: Array.from({ length: SLOTS }, () => [below(PLACES + 1), below(PLACES), below(PLACES + 1)] as const),
    window: { length, forms, places: Uint16Array.from({ length }, () => below(SLOTS)) },
  };
}

/** Numbers in the embeddings of places. */
function ofPlaces(weights: TaggerWeights): number {
  return inputsOf(weights.features) - inputsOf(formTables(weights));
}

/** The scores of the labels for each token. */
function scoresOf(network: Network, { forms, formSlots, placeSlots, window }: MadeUp): number[] {
  network.keepForms(formSlots, forms);
  placeSlots.forEach((places, slot) => network.keepPlace(slot, places));
  return [...network.score(window)];
}

/** What the network is an approximation of: everything in floating point. */
function floatScores(weights: TaggerWeights, { places, forms, formSlots, placeSlots, window }: MadeUp): number[][] {
  const products = productsOf(weights);
  const times = ({ weights, scale, columns }: Matrix, row: number, inputs: readonly number[]) => {
    let sum = 0;
    for (let column = 0; column < columns; column++) sum += weights[row * columns + column]! * inputs[column]!;
    return sum * scale[row]!;
  };
  const squash = (x: number) => x / Math.sqrt(1 + x * x);
  const sigmoid = (x: number) => 0.5 * (1 + squash(x));
  const row = (rows: Int8Array, { columns }: Product, index: number) => [
    ...rows.subarray(index * columns, (index + 1) * columns),
  ];
  /** What the first layer reads: form and place of the token before, of the token and of the one behind it. */
  let inputs = [...window.places].map((placeSlot, token) => {
    return [0, 1, 2].flatMap((part) => {
      const slot = window.forms[token + part]!;
      const placeAt = placeSlots[placeSlot]![part]!;
      const place = placeAt === PLACES ? [] : row(places, products.places, placeAt);
      const form = formTables(weights).flatMap(({ rows, dimension }, feature, tables) => {
        if (slot === NO_FORM) return new Array<number>(dimension).fill(0);
        const at = forms[formSlots.indexOf(slot) * tables.length + feature]! * dimension;
        return [...rows.subarray(at, at + dimension)];
      });
      return [...form, ...Array.from({ length: ofPlaces(weights) }, (_, index) => place[index] ?? 0)];
    });
  });
  const all: number[][] = inputs.map(() => []);
  for (const layer of weights.layers) {
    const { units, bias } = layer;
    const outputs = all.map(() => [] as number[]);
    for (const direction of [0, 1]) {
      const cells = new Array<number>(units).fill(0);
      const order = direction ? [...all.keys()].reverse() : [...all.keys()];
      for (const token of order) {
        const gate = (gate: number, unit: number) => {
          const row = (direction * weights.gates + gate) * units + unit;
          return times(layer, row, inputs[token]!) + bias[row]!;
        };
        cells.forEach((before, unit) => {
          const f = sigmoid(gate(1, unit));
          cells[unit] = f * before + (1 - f) * squash(gate(0, unit));
          outputs[token]!.push((weights.gates === 3 ? sigmoid(gate(2, unit)) : 1) * cells[unit] * ONE);
        });
      }
    }
    outputs.forEach((states, token) => all[token]!.push(...states));
    inputs = outputs;
  }
  return all.map((states) =>
    [...LABELS.keys()].map((label) => times(weights.output, label, states) + weights.output.bias[label]!),
  );
}

describe('networks', () => {
  it('find WebAssembly with SIMD here, so that both are tested', () => assert.ok(hasWasm()));

  SHAPES.forEach((shape, index) => {
    it(`give the same bit for bit: ${JSON.stringify(shape)}`, () => {
      for (const length of [1, 2, 3, 4, 5, 63, 300]) {
        const weights = randomWeights({ seed: index, values: VALUES, ...shape });
        const made = makeUp(weights, length, length);
        const wasm = scoresOf(new WasmNetwork(weights, made.places), made);
        assert.deepEqual(wasm, scoresOf(new PlainNetwork(weights, made.places), made));
        assert.equal(wasm.length, length * LABEL_STRIDE);
      }
    });

    it(`are close to what they approximate: ${JSON.stringify(shape)}`, () => {
      const weights = randomWeights({ seed: index, values: VALUES, ...shape });
      const made = makeUp(weights, 5, 80);
      const scores = scoresOf(new PlainNetwork(weights, made.places), made);
      floatScores(weights, made).forEach((expected, token) => {
        expected.forEach((score, label) => {
          const found = scores[token * LABEL_STRIDE + label]! / ONE;
          assert.ok(Math.abs(found - score) < 0.1, `token ${token}, ${LABELS[label]}: ${found} for ${score}`);
        });
      });
    });
  });

  it('give the same where gates are cut off', () => {
    const made = randomWeights({ seed: 3, units: [16, 8], values: VALUES });
    const layers = made.layers.map((layer) => ({ ...layer, scale: layer.scale.map((scale) => scale * 40) }));
    sameOfBoth({ ...made, layers });
  });

  it('give the same where blocks of weights are zero', () => {
    const made = randomWeights({ seed: 3, units: [16, 8], values: VALUES });
    const random = seeded(3);
    const layers = made.layers.map((layer) => ({ ...layer, weights: pruned(layer, random) }));
    sameOfBoth({ ...made, layers });
  });

  it('say the same of a window whatever they read before', () => {
    const weights = randomWeights({ seed: 4, values: VALUES });
    const made = makeUp(weights, 4, 50);
    for (const network of [new WasmNetwork(weights, made.places), new PlainNetwork(weights, made.places)]) {
      const first = scoresOf(network, made);
      network.score(makeUp(weights, 5, 131).window);
      assert.deepEqual([...network.score(made.window)], first);
    }
  });
});

function sameOfBoth(weights: TaggerWeights): void {
  const made = makeUp(weights, 3, 200);
  const wasm = scoresOf(new WasmNetwork(weights, made.places), made);
  assert.deepEqual(wasm, scoresOf(new PlainNetwork(weights, made.places), made));
}

/** The weights with about half of the blocks of eight rows and two columns zero. */
function pruned({ weights, columns }: Matrix, random: () => number): Int8Array {
  const kept = new Map<string, boolean>();
  return weights.map((weight, index) => {
    const block = `${Math.floor(index / columns / 8)} ${(index % columns) >> 1}`;
    if (!kept.has(block)) kept.set(block, random() < 0.5);
    return kept.get(block)! ? weight : 0;
  });
}
