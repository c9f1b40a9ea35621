import {
  FORM_SLOTS,
  LABEL_STRIDE,
  LONGEST_WINDOW,
  paddedMatrices,
  statesOf,
  type Network,
  type PaddedMatrix,
  type Window,
} from './network';
import { STATE_SCALE, type TaggerWeights } from './weights';

/** Tokens that are multiplied together. */
const BLOCK = 4;

/**
 * Two rows of weights in one number: an exact sum of such numbers, times integers, holds the sums of both rows. A row's sum stays below half
 * of this: 127 · 127 for each of at most a thousand columns.
 */
const SECOND = 2 ** 26;

/** A product, its weights as `multiplyFour` reads them. */
interface Product {
  readonly rows: number;
  readonly columns: number;
  readonly weights: Float64Array;
  readonly scale: Float32Array;
  readonly bias: Float32Array;
}

/** The network in plain JavaScript, for engines without WebAssembly's SIMD. The functions below the class are those of `assembly/kernel.ts`. */
export class PlainNetwork implements Network {
  readonly #gates: number;
  readonly #layers: readonly (Product & { readonly units: number; readonly offset: number })[];
  readonly #output: Product;
  readonly #formRows: Float32Array;
  readonly #placeRows: Float32Array;
  /** States of all layers: for four tokens together, all states of the four. */
  readonly #states: Float64Array;
  readonly #stateCount: number;
  readonly #u: Float32Array;
  readonly #cell: Float32Array;
  readonly #scores = new Float32Array(LONGEST_WINDOW * LABEL_STRIDE);

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
    this.#states = new Float64Array(LONGEST_WINDOW * this.#stateCount);
    this.#u = new Float32Array(widest * BLOCK);
    this.#cell = new Float32Array(widest);
    this.#formRows = new Float32Array(rows * FORM_SLOTS);
    this.#placeRows = new Float32Array((rows * places.length) / columns);
    // What a place adds has no bias: that of the form has it.
    this.#multiplyFirst({ ...products[0]!, bias: new Float32Array(rows) }, places, this.#placeRows, 0);
  }

  keepForms(slot: number, embeddings: Int8Array): void {
    this.#multiplyFirst(this.#layers[0]!, embeddings, this.#formRows, slot);
  }

  score(window: Window): Float32Array {
    const { length } = window;
    const gates = this.#gates;
    const [states, stateCount, u, cell] = [this.#states, this.#stateCount, this.#u, this.#cell];
    this.#layers.forEach((layer, index) => {
      const { units, offset } = layer;
      const before = this.#layers[index - 1];
      if (before) {
        readNext(length, states, stateCount, before.offset, layer, units, gates, u, cell, offset);
      } else {
        readFirst(window, this.#formRows, this.#placeRows, units, gates, u, cell, states, stateCount);
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
  #multiplyFirst(product: Product, embeddings: Int8Array, out: Float32Array, slot: number): void {
    const { rows, columns } = product;
    const count = embeddings.length / columns;
    const inputs = new Float64Array(columns * BLOCK);
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

/** Lays a product out as `multiplyFour` reads it: for four rows together, column by column, two rows in each of two numbers. */
function pack({ rows, columns, at, scale, bias }: PaddedMatrix): Product {
  const weights = new Float64Array((rows * columns) / 2);
  let index = 0;
  for (let row = 0; row < rows; row += 4) {
    for (let column = 0; column < columns; column++) {
      weights[index++] = at(row, column) + SECOND * at(row + 1, column);
      weights[index++] = at(row + 2, column) + SECOND * at(row + 3, column);
    }
  }
  return { rows, columns, weights, scale, bias };
}

function squash(x: number): number {
  return Math.fround(x / Math.fround(Math.sqrt(Math.fround(1 + Math.fround(x * x)))));
}

function gate(x: number): number {
  return Math.fround(0.5 + Math.fround(0.5 * squash(x)));
}

/**
 * `out = inputs · weights * scale + bias` for four tokens and some of the rows.
 * @param from where the tokens' inputs begin: the first column's of all four, then the second column's …
 * @param out one token after the other
 */
function multiplyFour(
  inputs: Float64Array,
  from: number,
  { columns, weights, scale, bias }: Product,
  firstRow: number,
  rows: number,
  out: Float32Array,
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
    let input = from;
    for (const end = (at + 2 * columns) | 0; at < end; at = (at + 2) | 0) {
      const a = weights[at]!;
      const b = weights[(at + 1) | 0]!;
      const x0 = inputs[input]!;
      a0 += a * x0;
      b0 += b * x0;
      const x1 = inputs[(input + 1) | 0]!;
      a1 += a * x1;
      b1 += b * x1;
      const x2 = inputs[(input + 2) | 0]!;
      a2 += a * x2;
      b2 += b * x2;
      const x3 = inputs[(input + 3) | 0]!;
      a3 += a * x3;
      b3 += b * x3;
      input = (input + BLOCK) | 0;
    }
    const both = firstRow + row;
    storeTwo(a0, scale, bias, both, out, row);
    storeTwo(b0, scale, bias, both + 2, out, row + 2);
    storeTwo(a1, scale, bias, both, out, row + rows);
    storeTwo(b1, scale, bias, both + 2, out, row + 2 + rows);
    storeTwo(a2, scale, bias, both, out, row + 2 * rows);
    storeTwo(b2, scale, bias, both + 2, out, row + 2 + 2 * rows);
    storeTwo(a3, scale, bias, both, out, row + 3 * rows);
    storeTwo(b3, scale, bias, both + 2, out, row + 2 + 3 * rows);
  }
}

/** Takes the sums of two rows apart and scales them. */
function storeTwo(
  sums: number,
  scale: Float32Array,
  bias: Float32Array,
  row: number,
  out: Float32Array,
  to: number,
): void {
  const second = Math.floor(sums / SECOND + 0.5);
  const first = sums - second * SECOND;
  out[to] = Math.fround(first * scale[row]!) + bias[row]!;
  out[to + 1] = Math.fround(second * scale[row + 1]!) + bias[row + 1]!;
}

/** One step of the recurrence, in one direction: from the gates' values `u` and the state to the new state and what the layer says. */
function recur(
  u: Float32Array,
  from: number,
  units: number,
  gates: number,
  cell: Float32Array,
  out: Float64Array,
  to: number,
): void {
  for (let unit = 0; unit < units; unit++) {
    const z = squash(u[from + unit]!);
    const f = gate(u[from + units + unit]!);
    const c = Math.fround(z + Math.fround(f * Math.fround(cell[unit]! - z)));
    cell[unit] = c;
    const h = gates === 3 ? Math.fround(gate(u[from + 2 * units + unit]!) * c) : c;
    out[to + unit * BLOCK] = Math.floor(Math.fround(Math.fround(h * STATE_SCALE) + 0.5));
  }
}

/** The first layer. Its products were made once for each form and each place that a token may have; a token's gates are the sum of the two. */
function readFirst(
  { length, forms, places }: Window,
  formRows: Float32Array,
  placeRows: Float32Array,
  units: number,
  gates: number,
  u: Float32Array,
  cell: Float32Array,
  out: Float64Array,
  stateCount: number,
): void {
  const half = units * gates;
  for (let direction = 0; direction < 2; direction++) {
    cell.fill(0);
    for (let i = 0; i < length; i++) {
      const token = direction ? length - 1 - i : i;
      const form = (forms[token]! * 2 + direction) * half;
      const place = (places[token]! * 2 + direction) * half;
      for (let at = 0; at < half; at++) u[at] = formRows[form + at]! + placeRows[place + at]!;
      recur(u, 0, units, gates, cell, out, stateAt(token, stateCount, direction * units));
    }
  }
}

/** Any further layer: four tokens are multiplied together, then read one after the other. */
function readNext(
  length: number,
  states: Float64Array,
  stateCount: number,
  inputs: number,
  product: Product,
  units: number,
  gates: number,
  u: Float32Array,
  cell: Float32Array,
  offset: number,
): void {
  const rows = units * gates;
  const last = (length - 1) & ~3;
  for (let direction = 0; direction < 2; direction++) {
    cell.fill(0);
    for (let block = 0; block <= last; block += BLOCK) {
      const first = direction ? last - block : block;
      multiplyFour(states, stateAt(first, stateCount, inputs), product, direction * rows, rows, u);
      for (let i = 0; i < BLOCK; i++) {
        const lane = direction ? 3 - i : i;
        if (first + lane >= length) continue;
        recur(
          u,
          lane * rows,
          units,
          gates,
          cell,
          states,
          stateAt(first + lane, stateCount, offset + direction * units),
        );
      }
    }
  }
}

/** Where a token's states from some unit on lie: those of four tokens lie side by side. */
function stateAt(token: number, stateCount: number, unit: number): number {
  return ((token >> 2) * stateCount + unit) * BLOCK + (token & 3);
}
