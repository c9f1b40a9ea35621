import kernel from './kernel.wasm';
import { FormRows, formTables, TOGETHER } from './formRows';
import { LABEL_STRIDE, LONGEST_WINDOW, NO_FORM, PLACE_SLOTS, type Network, type Window } from './network';
import { productsOf, type Product } from './products';
import { allocate, webAssembly, type Reserve } from './wasmMemory';
import { FIRST_READS, type FeatureTable, type TaggerWeights } from './weights';

/** The functions of `assembly/kernel.ts`. */
type Kernel = Readonly<Record<'addRows' | 'multiply' | 'readFirst' | 'readNext', (...values: number[]) => void>>;

/** A product as `multiplyFour` reads it. */
interface PackedProduct {
  readonly rows: number;
  /** Numbers that a token has in the inputs. */
  readonly width: number;
  readonly weights: Int16Array;
  readonly columns: Int32Array;
  readonly scale: Float32Array;
  readonly bias: Float32Array;
}

/** Tokens that are multiplied together. */
const BLOCK = 4;

/** Whether this engine runs the kernel: it has WebAssembly with SIMD. */
export function hasWasm(): boolean {
  return webAssembly()?.validate(kernel) ?? false;
}

/** The network in WebAssembly; only where `hasWasm`. */
export class WasmNetwork implements Network {
  readonly #kernel: Kernel;
  readonly #gates: number;
  readonly #units: readonly number[];
  /** Numbers in the first layer's rows. */
  readonly #size: number;
  readonly #tables: readonly FeatureTable[];
  readonly #forms: readonly PackedProduct[];
  readonly #formRows: FormRows;
  readonly #next: readonly (readonly [PackedProduct, PackedProduct])[];
  readonly #output: PackedProduct;
  readonly #rooms: ReturnType<typeof reserveRooms>;

  /** @param places the embeddings of each place that a token may have, one row of `products.places.columns` numbers each */
  constructor(weights: TaggerWeights, places: Int8Array) {
    const products = productsOf(weights);
    const forms = products.forms.map(pack);
    const placing = pack(products.places);
    const next = products.next.map(([forward, backward]) => [pack(forward), pack(backward)] as const);
    const output = pack(products.output);
    this.#gates = weights.gates;
    this.#units = weights.layers.map(({ units }) => units);
    const states = this.#units.reduce((sum, units) => sum + 2 * units, 0);
    const { memory, laidOut } = allocate((reserve) => ({
      forms: forms.map((product) => place(product, reserve)),
      next: next.map(([forward, backward]) => [place(forward, reserve), place(backward, reserve)] as const),
      output: place(output, reserve),
      placing: place(placing, reserve),
      rooms: reserveRooms(reserve, {
        rows: placing.rows,
        formRows: FormRows.countOf(weights),
        width: Math.max(placing.width, ...forms.map(({ width }) => width)),
        states,
        places: places.length / placing.width + 1,
      }),
    }));
    this.#size = placing.rows;
    this.#tables = formTables(weights);
    this.#forms = laidOut.forms;
    this.#next = laidOut.next;
    this.#output = laidOut.output;
    this.#rooms = laidOut.rooms;
    const { Module, Instance } = webAssembly()!;
    this.#kernel = new Instance(new Module(kernel), { env: { memory } }).exports as Kernel;
    this.#makePlaces(laidOut.placing, places);
    this.#formRows = new FormRows(weights, {
      multiply: (feature, tableRows, first) => this.#multiplyForms(feature, tableRows, first),
      add: (rows, to) => this.#addRows(rows, to),
    });
  }

  keepForms(slots: readonly number[], tableRows: readonly number[]): void {
    this.#formRows.keep(slots, tableRows);
  }

  keepPlace(slot: number, [before, own, behind]: readonly [number, number, number]): void {
    const { placeParts, placeRows, formRows } = this.#rooms;
    const bytes = (2 * this.#size) / FIRST_READS;
    const at = (place: number, part: number) => placeParts.byteOffset + (3 * place + part) * bytes;
    const none = formRows.byteOffset + 2 * NO_FORM * this.#size;
    this.#kernel.addRows(at(before, 0), at(own, 1), at(behind, 2), none, bytes, placeRows.byteOffset + slot * bytes);
  }

  score({ length, forms, places }: Window): Int16Array {
    const rooms = this.#rooms;
    rooms.forms.set(forms.subarray(0, length + 2));
    rooms.places.set(places.subarray(0, length));
    let offset = 0;
    this.#units.forEach((units, index) => {
      const inputs = offset - 2 * (this.#units[index - 1] ?? 0);
      for (const direction of [0, 1] as const) {
        if (index === 0) this.#readFirst(length, direction, units);
        else
          this.#readNext(
            length,
            direction,
            this.#next[index - 1]![direction],
            inputs,
            units,
            offset + direction * units,
          );
      }
      offset += 2 * units;
    });
    const { rows, weights, columns, scale, bias } = this.#output;
    const blockBytes = 2 * BLOCK * rooms.stateCount;
    const from = [rooms.states.byteOffset, blockBytes, columns.byteOffset, weights.byteOffset, rows] as const;
    const to = [rooms.scores.byteOffset, 2 * LABEL_STRIDE] as const;
    this.#kernel.multiply(length, ...from, scale.byteOffset, bias.byteOffset, ...to);
    return rooms.scores.subarray(0, length * LABEL_STRIDE);
  }

  #readFirst(length: number, direction: 0 | 1, units: number): void {
    const { forms, formRows, places, placeRows, cells, states, stateCount } = this.#rooms;
    const partBytes = (2 * this.#size) / FIRST_READS;
    const half = direction * (partBytes / 2);
    const read = [
      forms.byteOffset,
      formRows.byteOffset + half,
      places.byteOffset,
      placeRows.byteOffset + half,
    ] as const;
    const out = [states.byteOffset + 2 * BLOCK * direction * units, 2 * BLOCK * stateCount] as const;
    const room = [cells.byteOffset, ...out] as const;
    this.#kernel.readFirst(length, direction, ...read, partBytes, units, this.#gates, ...room);
  }

  #readNext(
    length: number,
    direction: 0 | 1,
    { columns, weights, scale, bias }: PackedProduct,
    inputs: number,
    units: number,
    outputs: number,
  ): void {
    const { u, cells, states, stateCount } = this.#rooms;
    const read = [states.byteOffset + 2 * BLOCK * inputs, 2 * BLOCK * stateCount] as const;
    const product = [columns.byteOffset, weights.byteOffset, scale.byteOffset, bias.byteOffset] as const;
    const out = states.byteOffset + 2 * BLOCK * outputs;
    const room = [u.byteOffset, cells.byteOffset, out] as const;
    this.#kernel.readNext(length, direction, ...read, ...product, units, this.#gates, ...room);
  }

  #makePlaces(placing: PackedProduct, places: Int8Array): void {
    const { width } = placing;
    const { placeParts } = this.#rooms;
    for (let from = 0; from * width < places.length; from += TOGETHER) {
      const count = Math.min(TOGETHER, places.length / width - from);
      for (let row = 0; row < count; row++) this.#setInputs(row, width, places, from + row, width);
      this.#multiplyInputs(placing, count, placeParts.byteOffset + 2 * from * this.#size);
    }
    // Four rows are made at a time, and the one behind the last is to stay zero.
    placeParts.fill(0, (places.length / width) * this.#size);
  }

  #multiplyForms(feature: number, tableRows: readonly number[], first: number): void {
    const product = this.#forms[feature]!;
    const { rows, dimension } = this.#tables[feature]!;
    tableRows.forEach((row, index) => this.#setInputs(index, product.width, rows, row, dimension));
    this.#multiplyInputs(product, tableRows.length, this.#rooms.formRows.byteOffset + 2 * first * this.#size);
  }

  /** Puts a row of a table where the kernel reads it. */
  #setInputs(index: number, width: number, table: Int8Array, row: number, dimension: number): void {
    const { inputs } = this.#rooms;
    const lane = index % BLOCK;
    let at = (index - lane) * width + 2 * lane;
    let from = row * dimension;
    for (let column = 0; column < width; column += 2) {
      inputs[at] = table[from]!;
      inputs[at + 1] = column + 1 < dimension ? table[from + 1]! : 0;
      from += 2;
      at += 2 * BLOCK;
    }
  }

  #multiplyInputs({ rows, width, columns, weights, scale, bias }: PackedProduct, count: number, out: number): void {
    const product = [columns.byteOffset, weights.byteOffset, rows, scale.byteOffset, bias.byteOffset] as const;
    this.#kernel.multiply(count, this.#rooms.inputs.byteOffset, 2 * BLOCK * width, ...product, out, 2 * rows);
  }

  #addRows([a, b, c, d]: readonly [number, number, number, number], to: number): void {
    const bytes = 2 * this.#size;
    const at = (row: number) => this.#rooms.formRows.byteOffset + row * bytes;
    this.#kernel.addRows(at(a), at(b), at(c), at(d), bytes, at(to));
  }
}

/** How many there are of what is kept. */
interface Counts {
  /** Numbers in the first layer's rows. */
  readonly rows: number;
  readonly formRows: number;
  /** Most columns of the first layer's products. */
  readonly width: number;
  readonly states: number;
  readonly places: number;
}

/** All that is written between the calls of the kernel. */
function reserveRooms(reserve: Reserve, { rows, formRows, width, states: stateCount, places }: Counts) {
  return {
    stateCount,
    inputs: reserve(Int16Array, TOGETHER * width),
    formRows: reserve(Int16Array, formRows * rows),
    // What is multiplied is a multiple of four.
    placeParts: reserve(Int16Array, (places + BLOCK) * rows),
    placeRows: reserve(Int16Array, (PLACE_SLOTS * rows) / FIRST_READS),
    forms: reserve(Int32Array, LONGEST_WINDOW + 2),
    places: reserve(Uint16Array, LONGEST_WINDOW),
    u: reserve(Int16Array, BLOCK * rows),
    cells: reserve(Int16Array, rows),
    states: reserve(Int16Array, LONGEST_WINDOW * stateCount),
    scores: reserve(Int16Array, LONGEST_WINDOW * LABEL_STRIDE),
  };
}

/** Lays a product out as `multiplyFour` reads it. */
function pack({ rows, columns, weightAt, scale, bias }: Product): PackedProduct {
  const weights: number[] = [];
  const read: number[] = [];
  for (let row = 0; row < rows; row += 8) {
    const count = read.push(0) - 1;
    for (let column = 0; column < columns; column += 2) {
      const both = Array.from({ length: 16 }, (_, index) => weightAt(row + (index >> 1), column + (index & 1)));
      if (both.every((weight) => weight === 0)) continue;
      weights.push(...both);
      read.push(2 * BLOCK * column);
      read[count]!++;
    }
  }
  return { rows, width: columns, weights: Int16Array.from(weights), columns: Int32Array.from(read), scale, bias };
}

/** Puts it into the memory. */
function place({ rows, width, weights, columns, scale, bias }: PackedProduct, reserve: Reserve): PackedProduct {
  return {
    rows,
    width,
    weights: reserve(Int16Array, weights.length, weights),
    columns: reserve(Int32Array, columns.length, columns),
    scale: reserve(Float32Array, scale.length, scale),
    bias: reserve(Float32Array, bias.length, bias),
  };
}
