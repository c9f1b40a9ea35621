import {
  addPlaces,
  FORM_SLOTS,
  LABEL_STRIDE,
  LARGEST_GATE,
  LONGEST_WINDOW,
  PLACE_SLOTS,
  type Network,
  type Window,
} from './network';
import { productsOf, type Product } from './products';
import { round, squashAll } from './squash';
import { FIRST_READS, type TaggerWeights } from './weights';

/** Tokens that are multiplied together. */
const BLOCK = 4;

/** Two rows of weights in one number: the sum of such numbers times integers holds the sums of both rows, each below 2^25 (`MOST_COLUMNS`). */
const SECOND = 2 ** 26;

/**
 * A product as `multiplyFour` reads it. The weights and what they are multiplied with are arrays of doubles rather than typed arrays: engines
 * reach into those with fewer instructions.
 */
interface PackedProduct {
  readonly rows: number;
  /** Numbers that a token has in the inputs. */
  readonly width: number;
  readonly weights: readonly number[];
  readonly columns: readonly number[];
  readonly scale: Float32Array;
  readonly bias: Float32Array;
}

/** The network in plain JavaScript, for engines without WebAssembly's SIMD. The functions below the class are those of `assembly/kernel.ts`. */
export class PlainNetwork implements Network {
  readonly #gates: number;
  readonly #units: readonly number[];
  readonly #first: PackedProduct;
  readonly #next: readonly (readonly [PackedProduct, PackedProduct])[];
  readonly #output: PackedProduct;
  readonly #formRows: Int16Array;
  readonly #placeParts: Int16Array;
  readonly #placeRows: Int16Array;
  /** States of all layers: for four tokens together, state by state the four tokens'. */
  readonly #states: number[];
  readonly #stateCount: number;
  readonly #u: Int16Array;
  readonly #cells: Int16Array;
  readonly #scores = new Int16Array(LONGEST_WINDOW * LABEL_STRIDE);

  /** @param places the embeddings of each place that a token may have, one row of `products.places.columns` numbers each */
  constructor(weights: TaggerWeights, places: Int8Array) {
    const products = productsOf(weights);
    const { rows } = products.forms;
    const placing = pack(products.places);
    const placeCount = places.length / placing.width;
    this.#gates = weights.gates;
    this.#units = weights.layers.map(({ units }) => units);
    this.#first = pack(products.forms);
    this.#next = products.next.map(([forward, backward]) => [pack(forward), pack(backward)]);
    this.#output = pack(products.output);
    this.#stateCount = this.#units.reduce((sum, units) => sum + 2 * units, 0);
    this.#states = doubles(LONGEST_WINDOW * this.#stateCount);
    this.#u = new Int16Array(BLOCK * rows);
    this.#cells = new Int16Array(rows);
    this.#formRows = new Int16Array((FORM_SLOTS + 1) * rows);
    this.#placeParts = new Int16Array(placeCount * rows);
    this.#placeRows = new Int16Array((PLACE_SLOTS * rows) / FIRST_READS);
    this.#multiplyFirst(placing, places, [...new Array(placeCount).keys()], this.#placeParts);
  }

  keepForms(slots: readonly number[], embeddings: Int8Array): void {
    this.#multiplyFirst(this.#first, embeddings, slots, this.#formRows);
  }

  keepPlace(slot: number, places: readonly [number, number, number]): void {
    addPlaces(this.#placeParts, this.#first.rows / FIRST_READS, places, this.#placeRows, slot);
  }

  score(window: Window): Int16Array {
    const { length } = window;
    const states = { all: this.#states, count: this.#stateCount };
    const room = { gates: this.#gates, u: this.#u, cells: this.#cells };
    let offset = 0;
    this.#units.forEach((units, index) => {
      const inputs = offset - 2 * (this.#units[index - 1] ?? 0);
      for (const direction of [0, 1] as const) {
        const out = offset + direction * units;
        if (index === 0) readFirst(window, direction, this.#formRows, this.#placeRows, units, room, states, out);
        else readNext(length, direction, this.#next[index - 1]![direction], inputs, units, room, states, out);
      }
      offset += 2 * units;
    });
    const scores = this.#scores;
    for (let token = 0; token < length; token += BLOCK) {
      multiplyFour(this.#states, stateAt(states, token, 0), this.#output, this.#u);
      const count = Math.min(BLOCK, length - token);
      scores.set(this.#u.subarray(0, count * LABEL_STRIDE), token * LABEL_STRIDE);
    }
    return scores.subarray(0, length * LABEL_STRIDE);
  }

  /** The first layer's products with rows of embeddings, each into its slot. */
  #multiplyFirst(product: PackedProduct, embeddings: Int8Array, slots: readonly number[], out: Int16Array): void {
    const { rows, width: columns } = product;
    const inputs = doubles(columns * BLOCK);
    for (let first = 0; first < slots.length; first += BLOCK) {
      const together = slots.slice(first, first + BLOCK);
      together.forEach((_, lane) => {
        for (let column = 0; column < columns; column++) {
          inputs[column * BLOCK + lane] = embeddings[(first + lane) * columns + column]!;
        }
      });
      multiplyFour(inputs, 0, product, this.#u);
      together.forEach((slot, lane) => out.set(this.#u.subarray(lane * rows, (lane + 1) * rows), slot * rows));
    }
  }
}

/** An array that engines keep as doubles: it begins as one that holds no integer. */
function doubles(length: number): number[] {
  return new Array<number>(length).fill(0.5);
}

/** Lays a product out as `multiplyFour` reads it: for four rows together, column by column, two rows in each of two numbers. */
function pack({ rows, columns, weightAt, scale, bias }: Product): PackedProduct {
  const weights: number[] = [];
  const read: number[] = [];
  for (let row = 0; row < rows; row += 4) {
    const count = read.push(0) - 1;
    for (let column = 0; column < columns; column++) {
      const a = weightAt(row, column) + SECOND * weightAt(row + 1, column);
      const b = weightAt(row + 2, column) + SECOND * weightAt(row + 3, column);
      if (a === 0 && b === 0) continue;
      weights.push(a, b);
      read.push(column * BLOCK);
      read[count]!++;
    }
  }
  return { rows, width: columns, weights: Object.assign(doubles(weights.length), weights), columns: read, scale, bias };
}

/** s(x) for every gate, in 1/16384. */
const SQUASHED = squashAll();

/** The product of two numbers, the first of them in 1/32768. */
function times(a: number, b: number): number {
  return (Math.imul(a, b) + 16_384) >> 15;
}

/** A sum times its scale plus its bias, as an integer that stays within `LARGEST_GATE`. */
function scaled(sum: number, scale: number, bias: number): number {
  const x = Math.fround(Math.fround(Math.fround(sum) * scale) + bias);
  return x > LARGEST_GATE ? LARGEST_GATE : x < -LARGEST_GATE ? -LARGEST_GATE : round(x);
}

/** Sums of four tokens times two rows, then times the next two: between the two halves of `multiplyFour`. */
const SUMS = new Float64Array(8);

/** Takes the sums of two rows each apart and scales them: four rows of four tokens. */
function scaleSums(rows: number, row: number, scale: Float32Array, bias: Float32Array, out: Int16Array): void {
  for (let index = 0; index < 8; index++) {
    const own = row + ((index >> 2) << 1);
    const to = (index & 3) * rows + own;
    const sums = SUMS[index]!;
    const second = Math.floor(sums * (1 / SECOND) + 0.5);
    out[to] = scaled(sums - second * SECOND, scale[own]!, bias[own]!);
    out[to + 1] = scaled(second, scale[own + 1]!, bias[own + 1]!);
  }
}

/**
 * `out = inputs · weights * scale + bias` for four tokens, one after the other. Columns of four rows that are all zero are left out:
 * `columns` has for four rows together how many they have, then where each is in the inputs.
 * @param input where the tokens' inputs begin: the first column's of all four, then the second column's …
 */
function multiplyFour(
  inputs: readonly number[],
  input: number,
  { rows, columns, weights, scale, bias }: PackedProduct,
  out: Int16Array,
): void {
  let column = 0;
  let weight = 0;
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
    const end = (column + 1 + columns[column]!) | 0;
    for (column = (column + 1) | 0; column < end; column = (column + 1) | 0) {
      const at = (input + columns[column]!) | 0;
      const x0 = inputs[at]!;
      const x1 = inputs[(at + 1) | 0]!;
      const x2 = inputs[(at + 2) | 0]!;
      const x3 = inputs[(at + 3) | 0]!;
      const a = weights[weight]!;
      a0 += a * x0;
      a1 += a * x1;
      a2 += a * x2;
      a3 += a * x3;
      const b = weights[(weight + 1) | 0]!;
      b0 += b * x0;
      b1 += b * x1;
      b2 += b * x2;
      b3 += b * x3;
      weight = (weight + 2) | 0;
    }
    SUMS[0] = a0;
    SUMS[1] = a1;
    SUMS[2] = a2;
    SUMS[3] = a3;
    SUMS[4] = b0;
    SUMS[5] = b1;
    SUMS[6] = b2;
    SUMS[7] = b3;
    scaleSums(rows, row, scale, bias, out);
  }
}

/** The states of all layers, four tokens' side by side, and how many a token has. */
interface States {
  readonly all: number[];
  readonly count: number;
}

/** Room for the gates of four tokens and for the cells of one direction. */
interface Room {
  readonly gates: number;
  readonly u: Int16Array;
  readonly cells: Int16Array;
}

/** One step of the recurrence in one direction: from the gates `u` and the cells to the new cells and the states that the layer hands on. */
function recur({ gates, u, cells }: Room, from: number, units: number, out: number[], to: number): void {
  for (let unit = 0; unit < units; unit++) {
    const z = SQUASHED[u[from + unit]! & 0xffff]!;
    const f = SQUASHED[u[from + units + unit]! & 0xffff]! + 16_384;
    const c = z + times(f, cells[unit]! - z);
    cells[unit] = c;
    const o = gates === 3 ? 512 + ((SQUASHED[u[from + 2 * units + unit]! & 0xffff]! + 16) >> 5) : 1024;
    out[to + unit * BLOCK] = times(o, c);
  }
}

/**
 * The first layer in one direction. Its products were made once for each form and each place that a token may have. A token's gates are the
 * sums of what its place adds and of what three forms add: that of the token before, its own and that of the token behind.
 */
function readFirst(
  { length, forms, places }: Window,
  direction: 0 | 1,
  formRows: Int16Array,
  placeRows: Int16Array,
  units: number,
  room: Room,
  states: States,
  out: number,
): void {
  const { u, cells } = room;
  const half = units * room.gates;
  const part = 2 * half;
  cells.fill(0);
  for (let i = 0; i < length; i++) {
    const token = direction ? length - 1 - i : i;
    const before = forms[token]! * 3 * part + direction * half;
    const own = (forms[token + 1]! * 3 + 1) * part + direction * half;
    const behind = (forms[token + 2]! * 3 + 2) * part + direction * half;
    const place = places[token]! * part + direction * half;
    for (let at = 0; at < half; at++) {
      u[at] = formRows[before + at]! + formRows[own + at]! + formRows[behind + at]! + placeRows[place + at]!;
    }
    recur(room, 0, units, states.all, stateAt(states, token, out));
  }
}

/** Any further layer in one direction: four tokens are multiplied together, then read one after the other. */
function readNext(
  length: number,
  direction: 0 | 1,
  product: PackedProduct,
  inputs: number,
  units: number,
  room: Room,
  states: States,
  out: number,
): void {
  const last = (length - 1) & ~3;
  room.cells.fill(0);
  for (let block = 0; block <= last; block += BLOCK) {
    const first = direction ? last - block : block;
    multiplyFour(states.all, stateAt(states, first, inputs), product, room.u);
    for (let i = 0; i < BLOCK; i++) {
      const lane = direction ? 3 - i : i;
      const token = first + lane;
      if (token < length) recur(room, lane * product.rows, units, states.all, stateAt(states, token, out));
    }
  }
}

/** Where a token's states from some unit on lie. */
function stateAt({ count }: States, token: number, unit: number): number {
  return ((token >> 2) * count + unit) * BLOCK + (token & 3);
}
