import { NO_FORM } from './network';
import { isOfForms, type FeatureTable, type TaggerWeights } from './weights';

/** Tables of features that have at most so many rows keep their products; larger ones only that of row 0, which unlisted values share. */
const MOST_KEPT = 4096;

/** Rows that may be written behind the last one kept. */
const SPARE = 3;

/** Products that are made in one go; a multiple of four. */
export const TOGETHER = 64;

/**
 * Rows of numbers, all of the same length: what the first layer adds to the gates of the token behind one with a form, to its own and to those of
 * the token before it. First come those of slots, then products of single features, then room for what is being made.
 */
export interface RowArithmetic {
  /** Makes the products of rows of a feature's table, `TOGETHER` at most; they go into the rows from `first` on, rounded up to a multiple of four. */
  multiply(feature: number, tableRows: readonly number[], first: number): void;
  /** Adds rows up into another, each number kept within `LARGEST_GATE`: four, some of them perhaps that of `NO_FORM`, which is zeros. */
  add(rows: readonly [number, number, number, number], to: number): void;
}

/** Makes the rows of forms: sums of their features' products, of which most were met before. */
export class FormRows {
  /** For each feature where the kept products of its table's rows are, 0 for none; and room for those that are not kept. */
  readonly #features: readonly { readonly kept: Int32Array; readonly room: number }[];
  /** Where the next product goes that is kept. */
  #next = NO_FORM + 1;
  readonly #arithmetic: RowArithmetic;

  constructor(weights: TaggerWeights, arithmetic: RowArithmetic) {
    const tables = formTables(weights);
    const rooms = FormRows.countOf(weights) - tables.length * TOGETHER;
    this.#features = tables.map((table, index) => {
      return { kept: new Int32Array(keptOf(table)), room: rooms + index * TOGETHER };
    });
    this.#arithmetic = arithmetic;
  }

  /** All rows that there are. */
  static countOf(weights: TaggerWeights): number {
    return formTables(weights).reduce((sum, table) => sum + keptOf(table) + TOGETHER, NO_FORM + 1 + SPARE);
  }

  /** Makes the rows of slots; the arguments are those of `Network.keepForms`. */
  keep(slots: readonly number[], tableRows: readonly number[]): void {
    const features = this.#features.length;
    for (let from = 0; from < slots.length; from += TOGETHER) {
      const some = slots.slice(from, from + TOGETHER);
      const own = tableRows.slice(from * features, (from + TOGETHER) * features);
      const parts = this.#features.map((_, feature) => {
        return this.#partsOf(
          feature,
          some.map((_, form) => own[form * features + feature]!),
        );
      });
      const partAt = (feature: number, form: number) => parts[feature]?.[form] ?? NO_FORM;
      some.forEach((slot, form) => {
        this.#arithmetic.add([partAt(0, form), partAt(1, form), partAt(2, form), partAt(3, form)], slot);
      });
    }
  }

  /** Where the products of rows of a feature's table are, made where they are not yet. */
  #partsOf(feature: number, tableRows: readonly number[]): number[] {
    const { kept, room } = this.#features[feature]!;
    const fresh: number[] = [];
    const others: number[] = [];
    const first = this.#next;
    const parts = tableRows.map((row) => {
      if (row >= kept.length) return room + others.push(row) - 1;
      if (kept[row] === 0) kept[row] = first + fresh.push(row) - 1;
      return kept[row]!;
    });
    this.#next += fresh.length;
    if (fresh.length > 0) this.#arithmetic.multiply(feature, fresh, first);
    if (others.length > 0) this.#arithmetic.multiply(feature, others, room);
    return parts;
  }
}

/** The features that forms have, in the order of the weights. */
export function formTables({ features }: TaggerWeights): FeatureTable[] {
  return features.filter(isOfForms);
}

function keptOf({ size }: FeatureTable): number {
  return size <= MOST_KEPT ? size : 1;
}
