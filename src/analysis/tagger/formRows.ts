import { NO_FORM } from './network';
import { isOfForms, type FeatureTable, type TaggerWeights } from './weights';

/** Tables of features that have at most so many rows keep their products; larger ones only that of row 0, which unlisted values share. */
const MOST_KEPT = 4096;

/** Products that are made in one go; a multiple of four. */
export const TOGETHER = 64;

/**
 * Rows of numbers, all of the same length: what the first layer adds to the gates of the token behind one with a form, to its own and to those of
 * the token before it. First come those of slots, then products of single features, then room for what is being made.
 */
export interface RowArithmetic {
  /** Makes the products of rows of a feature's table, `TOGETHER` at most; they go into the rows from `firstRow` on. */
  multiply(feature: number, tableRows: readonly number[], firstRow: number): void;
  copy(from: number, to: number): void;
  /** Adds rows up into another, each number kept within `LARGEST_GATE`: four, some of them perhaps that of `NO_FORM`, which is zeros. */
  add(rows: readonly [number, number, number, number], to: number): void;
}

/** Makes the rows of forms: sums of their features' products, of which most were met before. */
export class FormRows {
  readonly #features: readonly { readonly kept: number; readonly keptFrom: number; readonly madeFrom: number }[];
  readonly #scratch: number;
  /** Which rows of single features have been made. */
  readonly #isMade: Uint8Array;
  readonly #arithmetic: RowArithmetic;

  constructor(weights: TaggerWeights, arithmetic: RowArithmetic) {
    let at = NO_FORM + 1;
    const take = (count: number) => (at += count) - count;
    this.#features = formTables(weights).map((table) => {
      return { kept: keptOf(table), keptFrom: take(keptOf(table)), madeFrom: take(TOGETHER) };
    });
    this.#scratch = take(TOGETHER);
    this.#isMade = new Uint8Array(at);
    this.#arithmetic = arithmetic;
  }

  /** All rows that there are. */
  static countOf(weights: TaggerWeights): number {
    return formTables(weights).reduce((sum, table) => sum + keptOf(table) + TOGETHER, NO_FORM + 1 + TOGETHER);
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

  /** The rows that rows of a feature's table lead to, made where they are not yet. */
  #partsOf(feature: number, tableRows: readonly number[]): number[] {
    const { kept, keptFrom, madeFrom } = this.#features[feature]!;
    const wanted: number[] = [];
    const targets: number[] = [];
    const parts = tableRows.map((row, form) => {
      const target = row < kept ? keptFrom + row : madeFrom + form;
      if (row < kept && this.#isMade[target]) return target;
      this.#isMade[target] = 1;
      wanted.push(row);
      targets.push(target);
      return target;
    });
    if (wanted.length > 0) this.#arithmetic.multiply(feature, wanted, this.#scratch);
    targets.forEach((target, index) => this.#arithmetic.copy(this.#scratch + index, target));
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
