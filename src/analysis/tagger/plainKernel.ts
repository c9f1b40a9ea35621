import { LARGEST_GATE } from './network';
import { squashAll } from './squash';

/** Tokens that are multiplied together. */
export const BLOCK = 4;

/** Two rows of weights in one number: the sum of such numbers times integers holds the sums of both rows, each below 2^25 (`MOST_COLUMNS`). */
export const SECOND = 2 ** 26;

/** Adding it to a number below 2^51 rounds that to an integer, halves to the even one, as the same does in 32 bits: 1.5 · 2^52. */
const ROUNDING = 1.5 * 2 ** 52;

/** All that the kernel reads and writes. Numbers that are multiplied are doubles, in which sums of integers below 2^53 are exact. */
export interface PlainMemory {
  /** Weights as `multiplyFour` reads them, and its lists of columns. */
  readonly weights: readonly number[];
  readonly columns: readonly number[];
  readonly scales: Float64Array;
  readonly biases: Float64Array;
  /** States and whatever else is multiplied: for four tokens together, number by number the four tokens'. */
  readonly inputs: number[];
  /** Rows of the first layer's products. */
  readonly rows: Int16Array;
  readonly gates: Int16Array;
  readonly cells: Int32Array;
}

/** Where a product lies in the memory. */
export interface PlainProduct {
  readonly rows: number;
  readonly weights: number;
  readonly columns: number;
  /** Its scales and biases. */
  readonly scales: number;
}

/** Where a layer's states in one direction lie, and how it is read. */
export interface Direction {
  readonly isBackward: boolean;
  readonly units: number;
  readonly gates: 2 | 3;
  /** Where the first token's first state is among the inputs, and how far the next four tokens' are from it. */
  readonly out: number;
  readonly blockSize: number;
}

/** Where the first layer finds its rows: see `readFirst` in `assembly/kernel.ts`. */
export interface FirstRows {
  readonly forms: Int32Array;
  readonly formRows: number;
  readonly places: Uint16Array;
  readonly placeRows: number;
  /** Numbers in a part of a row. */
  readonly part: number;
}

/**
 * The functions of `assembly/kernel.ts` in plain JavaScript. The arrays are variables around the functions rather than arguments, for engines make
 * addresses and lengths of those part of the code as long as there is one kernel only.
 */
export function makePlainKernel({ weights, columns, scales, biases, inputs, rows, gates, cells }: PlainMemory) {
  const squashed = squashAll();
  /** Sums of four tokens times two rows, then times the next two. Longer than need be: engines treat the shortest arrays differently. */
  const sums = new Float64Array(64);

  /** A sum times its scale plus its bias, as an integer that stays within `LARGEST_GATE`. */
  function scaled(sum: number, scale: number, bias: number): number {
    const x = Math.fround(Math.fround(Math.fround(sum) * scale) + bias);
    return x > LARGEST_GATE ? LARGEST_GATE : x < -LARGEST_GATE ? -LARGEST_GATE : x + ROUNDING - ROUNDING;
  }

  /** Takes the sums of two rows each apart and scales them: four rows of four tokens, into the gates. */
  function scaleSums(scale: number, stride: number, out: number): void {
    for (let half = 0; half < 2; half++) {
      const own = (scale + 2 * half) | 0;
      const scale0 = scales[own]!;
      const scale1 = scales[(own + 1) | 0]!;
      const bias0 = biases[own]!;
      const bias1 = biases[(own + 1) | 0]!;
      let to = (out + 2 * half) | 0;
      for (let lane = 0; lane < BLOCK; lane++) {
        const both = sums[4 * half + lane]!;
        const second = Math.floor(both * (1 / SECOND) + 0.5);
        gates[to] = scaled(both - second * SECOND, scale0, bias0);
        gates[(to + 1) | 0] = scaled(second, scale1, bias1);
        to = (to + stride) | 0;
      }
    }
  }

  /**
   * `out = inputs · weights * scale + bias` for four tokens, into the gates one token after the other. For four rows together `columns` has how many
   * pairs of columns they have, then where each is in the inputs; `weights` has two rows of a column in one number, then the next two.
   */
  function multiplyFour(input: number, product: PlainProduct, out: number): void {
    const stride = product.rows;
    const end = (out + stride) | 0;
    let scale = product.scales;
    let column = product.columns;
    let weight = product.weights;
    for (let row = out; row < end; row = (row + 4) | 0) {
      let a0 = 0;
      let a1 = 0;
      let a2 = 0;
      let a3 = 0;
      let b0 = 0;
      let b1 = 0;
      let b2 = 0;
      let b3 = 0;
      const last = (column + columns[column]!) | 0;
      while (column < last) {
        column = (column + 1) | 0;
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
        const y0 = inputs[(at + 4) | 0]!;
        const y1 = inputs[(at + 5) | 0]!;
        const y2 = inputs[(at + 6) | 0]!;
        const y3 = inputs[(at + 7) | 0]!;
        const c = weights[(weight + 2) | 0]!;
        a0 += c * y0;
        a1 += c * y1;
        a2 += c * y2;
        a3 += c * y3;
        const d = weights[(weight + 3) | 0]!;
        b0 += d * y0;
        b1 += d * y1;
        b2 += d * y2;
        b3 += d * y3;
        weight = (weight + 4) | 0;
      }
      column = (column + 1) | 0;
      sums[0] = a0;
      sums[1] = a1;
      sums[2] = a2;
      sums[3] = a3;
      sums[4] = b0;
      sums[5] = b1;
      sums[6] = b2;
      sums[7] = b3;
      scaleSums(scale, stride, row);
      scale = (scale + 4) | 0;
    }
  }

  /** Adds four rows up, each number kept within `LARGEST_GATE`. The arguments are where the rows begin. */
  function addRows(a: number, b: number, c: number, d: number, size: number, to: number): void {
    for (let at = 0; at < size; at++) {
      const sum = rows[(a + at) | 0]! + rows[(b + at) | 0]! + rows[(c + at) | 0]! + rows[(d + at) | 0]!;
      rows[(to + at) | 0] = sum > LARGEST_GATE ? LARGEST_GATE : sum < -LARGEST_GATE ? -LARGEST_GATE : sum;
    }
  }

  /** One step of the recurrence for one unit: from its gates and its cell to the new cell and the state that the layer hands on. */
  function step(z: number, f: number, o: number, unit: number, out: number): void {
    const taken = squashed[z & 0xffff]!;
    const kept = (squashed[f & 0xffff]! + 16_384) | 0;
    const cell = (taken + ((Math.imul(kept, (cells[unit]! - taken) | 0) + 16_384) >> 15)) | 0;
    cells[unit] = cell;
    inputs[out] = (Math.imul(o, cell) + 16_384) >> 15;
  }

  /** How far a gate lets a state out, in 1/1024. */
  function opened(o: number): number {
    return (512 + ((squashed[o & 0xffff]! + 16) >> 5)) | 0;
  }

  function readFirst(length: number, { forms, formRows, places, placeRows, part }: FirstRows, own: Direction): void {
    const { units, gates: gateCount, isBackward, blockSize } = own;
    const half = isBackward ? part / 2 : 0;
    cells.fill(0);
    for (let index = 0; index < length; index++) {
      const token = isBackward ? length - 1 - index : index;
      let a = (formRows + forms[token]! * 3 * part + half) | 0;
      let b = (formRows + (forms[token + 1]! * 3 + 1) * part + half) | 0;
      let c = (formRows + (forms[token + 2]! * 3 + 2) * part + half) | 0;
      let d = (placeRows + places[token]! * part + half) | 0;
      let out = (own.out + (token >> 2) * blockSize + (token & 3)) | 0;
      for (let unit = 0; unit < units; unit++) {
        const z = rows[a]! + rows[b]! + rows[c]! + rows[d]!;
        let at = units;
        const f = rows[(a + at) | 0]! + rows[(b + at) | 0]! + rows[(c + at) | 0]! + rows[(d + at) | 0]!;
        let open = 1024;
        if (gateCount === 3) {
          at = (2 * units) | 0;
          open = opened(rows[(a + at) | 0]! + rows[(b + at) | 0]! + rows[(c + at) | 0]! + rows[(d + at) | 0]!);
        }
        step(z, f, open, unit, out);
        a = (a + 1) | 0;
        b = (b + 1) | 0;
        c = (c + 1) | 0;
        d = (d + 1) | 0;
        out = (out + BLOCK) | 0;
      }
    }
  }

  function readNext(length: number, from: number, product: PlainProduct, own: Direction): void {
    const { units, gates: gateCount, isBackward, blockSize } = own;
    const last = (length - 1) >> 2;
    cells.fill(0);
    for (let index = 0; index <= last; index++) {
      const block = isBackward ? last - index : index;
      multiplyFour(from + block * blockSize, product, 0);
      for (let step4 = 0; step4 < BLOCK; step4++) {
        const lane = isBackward ? 3 - step4 : step4;
        if (4 * block + lane >= length) continue;
        let at = (lane * product.rows) | 0;
        let out = (own.out + block * blockSize + lane) | 0;
        for (let unit = 0; unit < units; unit++) {
          const open = gateCount === 3 ? opened(gates[(at + 2 * units) | 0]!) : 1024;
          step(gates[at]!, gates[(at + units) | 0]!, open, unit, out);
          at = (at + 1) | 0;
          out = (out + BLOCK) | 0;
        }
      }
    }
  }

  return { multiplyFour, addRows, readFirst, readNext };
}
