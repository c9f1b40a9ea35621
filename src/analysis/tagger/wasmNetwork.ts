import kernel from './kernel.wasm';
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
import type { TaggerWeights } from './weights';

/** What of WebAssembly is used here. The core is compiled without the types of any host. */
interface WebAssemblyHost {
  validate(bytes: Uint8Array): boolean;
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: unknown };
  readonly Memory: new (descriptor: { initial: number }) => { readonly buffer: ArrayBuffer };
}

/** The functions of `assembly/kernel.ts`. */
type Kernel = Readonly<Record<'multiply' | 'readFirst' | 'readNext', (...values: number[]) => void>>;

/** A product laid out in the memory. */
interface Placed {
  readonly rows: number;
  readonly columns: number;
  readonly weights: number;
  readonly scale: number;
  readonly bias: number;
}

/** A product of a layer, and where its states go. */
interface PlacedLayer extends Placed {
  readonly units: number;
  readonly states: number;
}

const PAGE = 65_536;
const ALIGNMENT = 16;

/** Tokens that are multiplied together. */
const BLOCK = 4;

/** Rows of embeddings that are multiplied in one go. */
const INPUTS = 256;

/** Whether this engine runs the kernel: it has WebAssembly with SIMD. */
export function hasWasm(): boolean {
  return host()?.validate(kernel) ?? false;
}

/** The network in WebAssembly; only where `hasWasm`. */
export class WasmNetwork implements Network {
  readonly #kernel: Kernel;
  readonly #buffer: ArrayBuffer;
  readonly #gates: number;
  readonly #layers: readonly PlacedLayer[];
  readonly #output: Placed;
  readonly #stateBytes: number;
  readonly #placeRows: number;
  readonly #formRows: number;
  readonly #forms: number;
  readonly #places: number;
  readonly #inputs: number;
  readonly #states: number;
  readonly #u: number;
  readonly #cells: number;
  readonly #scores: number;

  /** @param places the embeddings of each place that a token may have, one row of `columnsOf(weights)` numbers each */
  constructor(weights: TaggerWeights, places: Int8Array) {
    const matrices = paddedMatrices(weights);
    const { rows, columns } = matrices[0]!;
    const widest = Math.max(...matrices.map((matrix) => matrix.rows));
    const states = statesOf(weights);

    let end = 0;
    const reserve = (bytes: number) => {
      const at = end;
      end += Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;
      return at;
    };
    const placed = matrices.map((matrix): Placed => {
      const { rows, columns } = matrix;
      return { rows, columns, weights: reserve(2 * rows * columns), scale: reserve(4 * rows), bias: reserve(4 * rows) };
    });
    this.#placeRows = reserve(2 * rows * (places.length / columns + BLOCK));
    this.#formRows = reserve(2 * rows * (FORM_SLOTS + BLOCK));
    this.#forms = reserve(4 * LONGEST_WINDOW);
    this.#places = reserve(LONGEST_WINDOW);
    this.#inputs = reserve(2 * columns * INPUTS);
    this.#states = reserve(2 * states * LONGEST_WINDOW);
    this.#u = reserve(2 * widest * BLOCK);
    this.#cells = reserve(2 * widest);
    this.#scores = reserve(2 * LABEL_STRIDE * LONGEST_WINDOW);

    const { Module, Instance, Memory } = host()!;
    const memory = new Memory({ initial: Math.ceil(end / PAGE) });
    this.#kernel = new Instance(new Module(kernel), { env: { memory } }).exports as Kernel;
    this.#buffer = memory.buffer;
    this.#gates = weights.gates;
    this.#stateBytes = 2 * states;
    matrices.forEach((matrix, index) => this.#write(matrix, placed[index]!));
    let offset = 0;
    this.#layers = weights.layers.map(({ units }, index) => {
      const layer = { ...placed[index]!, units, states: this.#states + offset };
      offset += 2 * 2 * units;
      return layer;
    });
    this.#output = placed.at(-1)!;
    // What a place adds has no bias, that of the form has it; so the biases are laid down behind it.
    this.#multiplyFirst(places, this.#placeRows);
    matrices.forEach(({ bias }, index) => new Float32Array(this.#buffer, placed[index]!.bias, bias.length).set(bias));
  }

  keepForms(slot: number, embeddings: Int8Array): void {
    this.#multiplyFirst(embeddings, this.#formRows + 2 * slot * this.#layers[0]!.rows);
  }

  score({ length, forms, places }: Window): Int16Array {
    new Int32Array(this.#buffer, this.#forms, length).set(forms.subarray(0, length));
    new Uint8Array(this.#buffer, this.#places, length).set(places.subarray(0, length));
    const { readFirst, readNext, multiply } = this.#kernel;
    const rows = [this.#forms, this.#formRows, this.#places, this.#placeRows] as const;
    this.#layers.forEach(({ columns, weights, scale, bias, units, states }, index) => {
      const room = [units, this.#gates, this.#u, this.#cells, states, this.#stateBytes] as const;
      const before = this.#layers[index - 1];
      if (before) readNext(length, before.states, this.#stateBytes, columns, weights, scale, bias, ...room);
      else readFirst(length, ...rows, ...room);
    });
    const { columns, weights, rows: labels, scale, bias } = this.#output;
    const to = [this.#scores, 2 * LABEL_STRIDE] as const;
    multiply(length, this.#states, this.#stateBytes, columns, weights, labels, scale, bias, ...to);
    return new Int16Array(this.#buffer, this.#scores, length * LABEL_STRIDE);
  }

  /** The first layer's products with rows of embeddings; what is written comes in blocks of four rows. */
  #multiplyFirst(embeddings: Int8Array, to: number): void {
    const { rows, columns, weights, scale, bias } = this.#layers[0]!;
    const inputs = new Int16Array(this.#buffer, this.#inputs, columns * INPUTS);
    for (let from = 0; from < embeddings.length; from += inputs.length) {
      const part = embeddings.subarray(from, from + inputs.length);
      inputs.set(part);
      const out = to + (2 * rows * from) / columns;
      this.#kernel.multiply(
        part.length / columns,
        this.#inputs,
        2 * columns,
        columns,
        weights,
        rows,
        scale,
        bias,
        out,
        2 * rows,
      );
    }
  }

  /** Lays a product out as `multiplyFour` reads it. */
  #write({ rows, columns, weightAt, scale }: PaddedMatrix, placed: Placed): void {
    const weights = new Int16Array(this.#buffer, placed.weights, rows * columns);
    let index = 0;
    for (let row = 0; row < rows; row += 8) {
      for (let column = 0; column < columns; column += 2) {
        for (let lane = row; lane < row + 8; lane++) {
          weights[index++] = weightAt(lane, column);
          weights[index++] = weightAt(lane, column + 1);
        }
      }
    }
    new Float32Array(this.#buffer, placed.scale, rows).set(scale);
  }
}

function host(): WebAssemblyHost | undefined {
  return (globalThis as { readonly WebAssembly?: WebAssemblyHost }).WebAssembly;
}
