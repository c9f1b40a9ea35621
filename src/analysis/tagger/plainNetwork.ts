import { FormRows, formTables } from './formRows';
import { LABEL_STRIDE, LONGEST_WINDOW, NO_FORM, PLACE_SLOTS, type Network, type Window } from './network';
import { BLOCK, makePlainKernel, SECOND, type PlainMemory, type PlainProduct } from './plainKernel';
import { productsOf, type Product } from './products';
import { FIRST_READS, type FeatureTable, type TaggerWeights } from './weights';

/** The network in plain JavaScript, for engines without WebAssembly's SIMD. */
export class PlainNetwork implements Network {
  readonly #kernel: ReturnType<typeof makePlainKernel>;
  readonly #memory: PlainMemory;
  readonly #gates: 2 | 3;
  readonly #units: readonly number[];
  readonly #tables: readonly FeatureTable[];
  /** For each feature of forms its product and the columns of that. */
  readonly #forms: readonly PlainProduct[];
  readonly #widths: readonly number[];
  readonly #next: readonly (readonly [PlainProduct, PlainProduct])[];
  readonly #output: PlainProduct;
  /** Numbers in a row. */
  readonly #size: number;
  readonly #formRows: FormRows;
  /** Where what places add begins among the rows: part by part, and summed up for slots. */
  readonly #placeParts: number;
  readonly #placeRows: number;
  /** States of a token; where the inputs that are none begin. */
  readonly #stateCount: number;
  readonly #embedded: number;
  readonly #scores = new Int16Array(LONGEST_WINDOW * LABEL_STRIDE);

  /** @param places the embeddings of each place that a token may have, one row of `products.places.columns` numbers each */
  constructor(weights: TaggerWeights, places: Int8Array) {
    const products = productsOf(weights);
    const packer = new Packer();
    const placing = packer.add(products.places);
    this.#gates = weights.gates;
    this.#units = weights.layers.map(({ units }) => units);
    this.#tables = formTables(weights);
    this.#forms = products.forms.map((product) => packer.add(product));
    this.#widths = products.forms.map(({ columns }) => columns);
    this.#next = products.next.map(([forward, backward]) => [packer.add(forward), packer.add(backward)]);
    this.#output = packer.add(products.output);
    this.#size = placing.rows;
    const placeCount = places.length / products.places.columns;
    this.#placeParts = FormRows.countOf(weights) * this.#size;
    this.#placeRows = this.#placeParts + (placeCount + 1) * this.#size;
    this.#stateCount = this.#units.reduce((sum, units) => sum + 2 * units, 0);
    this.#embedded = LONGEST_WINDOW * this.#stateCount;
    this.#memory = {
      ...packer.packed(),
      inputs: doubles(
        new Array<number>(this.#embedded + BLOCK * Math.max(products.places.columns, ...this.#widths)).fill(0),
      ),
      rows: new Int16Array(this.#placeRows + (PLACE_SLOTS * this.#size) / FIRST_READS),
      gates: new Int16Array(BLOCK * this.#size),
      cells: new Int32Array(Math.max(...this.#units)),
    };
    this.#kernel = makePlainKernel(this.#memory);
    const table = { rows: places, dimension: products.places.columns };
    this.#multiplyRows(placing, table.dimension, table, [...new Array(placeCount).keys()], this.#placeParts);
    this.#formRows = new FormRows(weights, {
      multiply: (feature, tableRows, first) => this.#multiplyForms(feature, tableRows, first),
      add: ([a, b, c, d], to) => {
        this.#kernel.addRows(
          a * this.#size,
          b * this.#size,
          c * this.#size,
          d * this.#size,
          this.#size,
          to * this.#size,
        );
      },
    });
  }

  keepForms(slots: readonly number[], tableRows: readonly number[]): void {
    this.#formRows.keep(slots, tableRows);
  }

  keepPlace(slot: number, [before, own, behind]: readonly [number, number, number]): void {
    const part = this.#size / FIRST_READS;
    const at = (place: number, index: number) => this.#placeParts + place * this.#size + index * part;
    const none = NO_FORM * this.#size;
    this.#kernel.addRows(at(before, 0), at(own, 1), at(behind, 2), none, part, this.#placeRows + slot * part);
  }

  score({ length, forms, places }: Window): Int16Array {
    const blockSize = BLOCK * this.#stateCount;
    const part = this.#size / FIRST_READS;
    const first = { forms, formRows: 0, places, placeRows: this.#placeRows, part };
    let offset = 0;
    this.#units.forEach((units, index) => {
      const inputs = BLOCK * (offset - 2 * (this.#units[index - 1] ?? 0));
      for (const direction of [0, 1] as const) {
        const out = BLOCK * (offset + direction * units);
        const own = { isBackward: direction === 1, units, gates: this.#gates, out, blockSize };
        if (index === 0) this.#kernel.readFirst(length, first, own);
        else this.#kernel.readNext(length, inputs, this.#next[index - 1]![direction], own);
      }
      offset += 2 * units;
    });
    const scores = this.#scores;
    for (let token = 0; token < length; token += BLOCK) {
      this.#kernel.multiplyFour((token / BLOCK) * blockSize, this.#output, 0);
      scores.set(this.#memory.gates.subarray(0, BLOCK * LABEL_STRIDE), token * LABEL_STRIDE);
    }
    return scores.subarray(0, length * LABEL_STRIDE);
  }

  #multiplyForms(feature: number, tableRows: readonly number[], first: number): void {
    const product = this.#forms[feature]!;
    this.#multiplyRows(product, this.#widths[feature]!, this.#tables[feature]!, tableRows, first * this.#size);
  }

  /** One of the first layer's products with rows of a table, into rows that follow each other. `out` is where the first of them begins. */
  #multiplyRows(
    product: PlainProduct,
    width: number,
    table: Pick<FeatureTable, 'rows' | 'dimension'>,
    tableRows: readonly number[],
    out: number,
  ): void {
    const { inputs, gates, rows } = this.#memory;
    const size = this.#size;
    for (let from = 0; from < tableRows.length; from += BLOCK) {
      const together = tableRows.slice(from, from + BLOCK);
      together.forEach((row, lane) => {
        for (let column = 0; column < width; column++) {
          const value = column < table.dimension ? table.rows[row * table.dimension + column]! : 0;
          inputs[this.#embedded + column * BLOCK + lane] = value;
        }
      });
      this.#kernel.multiplyFour(this.#embedded, product, 0);
      rows.set(gates.subarray(0, together.length * size), out + from * size);
    }
  }
}

/** Lays products out as `multiplyFour` reads them: for four rows together, two columns at a time where not all is zero. */
class Packer {
  readonly #weights: number[] = [];
  readonly #columns: number[] = [];
  readonly #scales: number[] = [];
  readonly #biases: number[] = [];

  add({ rows, columns, weightAt, scale, bias }: Product): PlainProduct {
    const product = {
      rows,
      weights: this.#weights.length,
      columns: this.#columns.length,
      scales: this.#scales.length,
    };
    for (let row = 0; row < rows; row += 4) {
      const count = this.#columns.push(0) - 1;
      for (let column = 0; column < columns; column += 2) {
        const some = [column, column + 1].flatMap((own) => [
          weightAt(row, own) + SECOND * weightAt(row + 1, own),
          weightAt(row + 2, own) + SECOND * weightAt(row + 3, own),
        ]);
        if (some.every((weight) => weight === 0)) continue;
        this.#weights.push(...some);
        this.#columns.push(column * BLOCK);
        this.#columns[count]!++;
      }
    }
    this.#scales.push(...scale);
    this.#biases.push(...bias);
    return product;
  }

  packed(): Pick<PlainMemory, 'weights' | 'columns' | 'scales' | 'biases'> {
    return {
      weights: doubles(this.#weights),
      columns: this.#columns,
      scales: Float64Array.from(this.#scales),
      biases: Float64Array.from(this.#biases),
    };
  }
}

/** An array that engines keep as doubles: it begins as one that holds no integer. */
function doubles(values: readonly number[]): number[] {
  const all = [0.5];
  for (const value of values) all.push(value);
  all.shift();
  return all;
}
