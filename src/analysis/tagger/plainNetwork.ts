import {
  FORM_SLOTS,
  LABEL_STRIDE,
  LARGEST_GATE,
  LONGEST_WINDOW,
  ONE,
  paddedMatrices,
  statesOf,
  type Network,
  type PaddedMatrix,
  type Window,
} from './network';
import type { TaggerWeights } from './weights';

/** Tokens that are multiplied together. */
const BLOCK = 4;

/** Two rows of weights in one number: the sum of such numbers times integers holds the sums of both rows, each below 2^25 (`MOST_COLUMNS`). */
const SECOND = 2 ** 26;

/**
 * A product, its weights as `multiplyFour` reads them. They and what they are multiplied with are arrays of doubles rather than typed arrays:
 * engines reach into those with fewer instructions.
 */
interface Product {
  readonly rows: number;
  readonly columns: number;
  readonly weights: readonly number[];
  readonly scale: Float32Array;
  readonly bias: Float32Array;
}

/** The network in plain JavaScript, for engines without WebAssembly's SIMD. The functions below the class are those of `assembly/kernel.ts`. */
export class PlainNetwork implements Network {
  readonly #gates: number;
  readonly #layers: readonly (Product & { readonly units: number; readonly offset: number })[];
  readonly #output: Product;
  readonly #formRows: Int16Array;
  readonly #placeRows: Int16Array;
  /** States of all layers: for four tokens together, state by state the four tokens'. */
  readonly #states: number[];
  readonly #stateCount: number;
  readonly #u: Int16Array;
  readonly #cells: Int16Array;
  readonly #scores = new Int16Array(LONGEST_WINDOW * LABEL_STRIDE);

  /** @param places the embeddings of each place that a token may have, one row of `columnsOf(weights)` numbers each */
  constructor(weights: TaggerWeights, places: Int8Array) {
    const matrices = paddedMatrices(weights);
    const { rows, columns } = matrices[0]!;
    const products = matrices.map(pack);
    const widest = Math.max(...matrices.map((matrix) => matrix.rows));
    this.#gates = weights.gates;
    let offset = 0;
    this.#layers = weights.layers.map(({ units }, index) => {
      const layer = { ...products[index]!, units, offset };
      offset += 2 * units;
      return layer;
    });
    this.#output = products.at(-1)!;
    this.#stateCount = statesOf(weights);
    this.#states = doubles(LONGEST_WINDOW * this.#stateCount);
    this.#u = new Int16Array(widest * BLOCK);
    this.#cells = new Int16Array(widest);
    this.#formRows = new Int16Array(rows * FORM_SLOTS);
    this.#placeRows = new Int16Array((rows * places.length) / columns);
    // What a place adds has no bias: that of the form has it.
    this.#multiplyFirst({ ...products[0]!, bias: new Float32Array(rows) }, places, this.#placeRows, 0);
  }

  keepForms(slot: number, embeddings: Int8Array): void {
    this.#multiplyFirst(this.#layers[0]!, embeddings, this.#formRows, slot);
  }

  score(window: Window): Int16Array {
    const { length } = window;
    const gates = this.#gates;
    const [states, stateCount, u, cells] = [this.#states, this.#stateCount, this.#u, this.#cells];
    this.#layers.forEach((layer, index) => {
      const { units, offset } = layer;
      const before = this.#layers[index - 1];
      if (before) {
        readNext(length, states, stateCount, before.offset, layer, units, gates, u, cells, offset);
      } else {
        readFirst(window, this.#formRows, this.#placeRows, units, gates, u, cells, states, stateCount);
      }
    });
    const scores = this.#scores;
    for (let token = 0; token < length; token += BLOCK) {
      multiplyFour(states, token * stateCount, this.#output, 0, LABEL_STRIDE, u);
      const count = Math.min(BLOCK, length - token);
      scores.set(u.subarray(0, count * LABEL_STRIDE), token * LABEL_STRIDE);
    }
    return scores.subarray(0, length * LABEL_STRIDE);
  }

  /** The first layer's products with rows of embeddings. */
  #multiplyFirst(product: Product, embeddings: Int8Array, out: Int16Array, slot: number): void {
    const { rows, columns } = product;
    const count = embeddings.length / columns;
    const inputs = doubles(columns * BLOCK);
    for (let first = 0; first < count; first += BLOCK) {
      const together = Math.min(BLOCK, count - first);
      for (let lane = 0; lane < together; lane++) {
        for (let column = 0; column < columns; column++) {
          inputs[column * BLOCK + lane] = embeddings[(first + lane) * columns + column]!;
        }
      }
      multiplyFour(inputs, 0, product, 0, rows, this.#u);
      out.set(this.#u.subarray(0, together * rows), (slot + first) * rows);
    }
  }
}

/** An array that engines keep as doubles: it begins as one that holds no integer. */
function doubles(length: number): number[] {
  return new Array<number>(length).fill(0.5);
}

/** Lays a product out as `multiplyFour` reads it: for four rows together, column by column, two rows in each of two numbers. */
function pack({ rows, columns, weightAt, scale, bias }: PaddedMatrix): Product {
  const weights = doubles((rows * columns) / 2);
  let index = 0;
  for (let row = 0; row < rows; row += 4) {
    for (let column = 0; column < columns; column++) {
      weights[index++] = weightAt(row, column) + SECOND * weightAt(row + 1, column);
      weights[index++] = weightAt(row + 2, column) + SECOND * weightAt(row + 3, column);
    }
  }
  return { rows, columns, weights, scale, bias };
}

/** Adding it to a 32-bit float below 2^22 rounds that to an integer. */
const ROUNDING = 1.5 * 2 ** 23;

/** A number, itself a 32-bit float, as an integer. */
function round(x: number): number {
  return Math.fround(x + ROUNDING) - ROUNDING;
}

/** s(x) for every gate there is, in 1/32768; those below zero stand behind the others, where their low 16 bits lead. */
const SQUASHED = Int16Array.from({ length: 2 ** 16 }, (_, bits) => {
  const x = Math.fround(((bits << 16) >> 16) / ONE);
  const root = Math.fround(Math.sqrt(Math.fround(1 + Math.fround(x * x))));
  return round(Math.fround(Math.fround(x / root) * 32_767));
});

/** s(x) */
function squash(gate: number): number {
  return SQUASHED[gate & 0xffff]!;
}

/** σ(x): half of 1 + s(x). */
function sigmoid(gate: number): number {
  return (squash(gate) >> 1) + 16_384;
}

/** The product of two numbers in 1/32768. */
function times(a: number, b: number): number {
  return (Math.imul(a, b) + 16_384) >> 15;
}

/** A sum times its scale plus its bias, as an integer that stays within `LARGEST_GATE`. */
function scaled(sum: number, scale: number, bias: number): number {
  const x = Math.fround(Math.fround(Math.fround(sum) * scale) + bias);
  return x > LARGEST_GATE ? LARGEST_GATE : x < -LARGEST_GATE ? -LARGEST_GATE : round(x);
}

/** Takes the sums of two rows apart. */
function scaledTwo(
  sums: number,
  scale: Float32Array,
  bias: Float32Array,
  row: number,
  out: Int16Array,
  to: number,
): void {
  const second = Math.floor(sums / SECOND + 0.5);
  out[to] = scaled(sums - second * SECOND, scale[row]!, bias[row]!);
  out[to + 1] = scaled(second, scale[row + 1]!, bias[row + 1]!);
}

/**
 * `out = inputs · weights * scale + bias` for four tokens and some of the rows.
 * @param input where the tokens' inputs begin: the first column's of all four, then the second column's …
 * @param out one token after the other
 */
function multiplyFour(
  inputs: readonly number[],
  input: number,
  { columns, weights, scale, bias }: Product,
  firstRow: number,
  rows: number,
  out: Int16Array,
): void {
  let at = (firstRow >> 1) * columns;
  for (let row = 0; row < rows; row += 4) {
    let a0 = 0;
    let a1 = 0;
    let a2 = 0;
    let a3 = 0;
    let b0 = 0;
    let b1 = 0;
    let b2 = 0;
    let b3 = 0;
    // `| 0` keeps indices integers that need no check for overflow.
    for (let from = input, end = (at + 2 * columns) | 0; at < end; from = (from + 4) | 0, at = (at + 2) | 0) {
      const x0 = inputs[from]!;
      const x1 = inputs[(from + 1) | 0]!;
      const x2 = inputs[(from + 2) | 0]!;
      const x3 = inputs[(from + 3) | 0]!;
      const a = weights[at]!;
      a0 += a * x0;
      a1 += a * x1;
      a2 += a * x2;
      a3 += a * x3;
      const b = weights[(at + 1) | 0]!;
      b0 += b * x0;
      b1 += b * x1;
      b2 += b * x2;
      b3 += b * x3;
    }
    const first = firstRow + row;
    scaledTwo(a0, scale, bias, first, out, row);
    scaledTwo(b0, scale, bias, first + 2, out, row + 2);
    scaledTwo(a1, scale, bias, first, out, row + rows);
    scaledTwo(b1, scale, bias, first + 2, out, row + 2 + rows);
    scaledTwo(a2, scale, bias, first, out, row + 2 * rows);
    scaledTwo(b2, scale, bias, first + 2, out, row + 2 + 2 * rows);
    scaledTwo(a3, scale, bias, first, out, row + 3 * rows);
    scaledTwo(b3, scale, bias, first + 2, out, row + 2 + 3 * rows);
  }
}

/** One step of the recurrence in one direction: from the gates `u` and the cells to the new cells and the states that the layer hands on. */
function recur(
  u: Int16Array,
  from: number,
  units: number,
  gates: number,
  cells: Int16Array,
  out: number[],
  to: number,
): void {
  for (let unit = 0; unit < units; unit++) {
    const z = squash(u[from + unit]!);
    const f = sigmoid(u[from + units + unit]!);
    const c = times(f, cells[unit]!) + times(32_767 - f, z);
    cells[unit] = c;
    const h = gates === 3 ? times(sigmoid(u[from + 2 * units + unit]!), c) : c;
    out[to + unit * BLOCK] = times(h, ONE);
  }
}

/** The first layer. Its products were made once for each form and each place that a token may have; a token's gates are the sums of both. */
function readFirst(
  { length, forms, places }: Window,
  formRows: Int16Array,
  placeRows: Int16Array,
  units: number,
  gates: number,
  u: Int16Array,
  cells: Int16Array,
  out: number[],
  stateCount: number,
): void {
  const half = units * gates;
  for (let direction = 0; direction < 2; direction++) {
    cells.fill(0);
    for (let i = 0; i < length; i++) {
      const token = direction ? length - 1 - i : i;
      const form = (forms[token]! * 2 + direction) * half;
      const place = (places[token]! * 2 + direction) * half;
      for (let at = 0; at < half; at++) u[at] = formRows[form + at]! + placeRows[place + at]!;
      recur(u, 0, units, gates, cells, out, stateAt(token, stateCount, direction * units));
    }
  }
}

/** Any further layer: four tokens are multiplied together, then read one after the other. */
function readNext(
  length: number,
  states: number[],
  stateCount: number,
  inputs: number,
  product: Product,
  units: number,
  gates: number,
  u: Int16Array,
  cells: Int16Array,
  offset: number,
): void {
  const rows = units * gates;
  const last = (length - 1) & ~3;
  for (let direction = 0; direction < 2; direction++) {
    cells.fill(0);
    for (let block = 0; block <= last; block += BLOCK) {
      const first = direction ? last - block : block;
      multiplyFour(states, stateAt(first, stateCount, inputs), product, direction * rows, rows, u);
      for (let i = 0; i < BLOCK; i++) {
        const lane = direction ? 3 - i : i;
        const token = first + lane;
        if (token >= length) continue;
        recur(u, lane * rows, units, gates, cells, states, stateAt(token, stateCount, offset + direction * units));
      }
    }
  }
}

/** Where a token's states from some unit on lie: those of four tokens lie side by side. */
function stateAt(token: number, stateCount: number, unit: number): number {
  return ((token >> 2) * stateCount + unit) * BLOCK + (token & 3);
}
