import { STATES, type TokenForm } from './features';
import { marksOf, PLACES, positionOf } from './places';
import { isOfForms, type FeatureTable, type TaggerWeights } from './weights';

/** Whether a feature of the weights is one of those in `features.ts`. */
export function isKnown({ name, size, values }: Pick<FeatureTable, 'name' | 'size' | 'values'>): boolean {
  if (values) return name === 'word' || name === 'suffix' || name === 'prefix' || name === 'shape';
  return (name === 'marks' && size === STATES.marks) || (name === 'position' && size === STATES.position);
}

/** Looks up what the weights know of token forms and places. */
export class Embeddings {
  readonly #forms: readonly FormTable[];
  readonly #places: readonly PlaceTable[];

  constructor({ features }: TaggerWeights) {
    this.#forms = features.filter(isOfForms).map((table) => {
      const rowOf = new Map(table.values!.map((value, index) => [value, index + 1]));
      return { table, name: table.name as keyof TokenForm, rowOf };
    });
    this.#places = features
      .filter((table) => !isOfForms(table))
      .map((table) => ({ table, rowOf: table.name === 'marks' ? marksOf : positionOf }));
  }

  /**
   * One row for each form.
   * @param columns numbers in a row; what the features do not fill stays zero
   */
  ofForms(forms: readonly TokenForm[], columns: number): Int8Array {
    const rows = new Int8Array(forms.length * columns);
    forms.forEach((form, index) => {
      let at = index * columns;
      for (const { table, name, rowOf } of this.#forms) at = copyRow(table, rowOf.get(form[name]) ?? 0, rows, at);
    });
    return rows;
  }

  /** One row for each place. */
  ofPlaces(columns: number): Int8Array {
    const rows = new Int8Array(PLACES * columns);
    for (let place = 0; place < PLACES; place++) {
      let at = place * columns;
      for (const { table, rowOf } of this.#places) at = copyRow(table, rowOf(place), rows, at);
    }
    return rows;
  }
}

interface FormTable {
  readonly table: FeatureTable;
  readonly name: keyof TokenForm;
  readonly rowOf: ReadonlyMap<string, number>;
}

interface PlaceTable {
  readonly table: FeatureTable;
  readonly rowOf: (place: number) => number;
}

/** @returns where the next feature's numbers go */
function copyRow({ rows, dimension }: FeatureTable, row: number, to: Int8Array, at: number): number {
  to.set(rows.subarray(row * dimension, (row + 1) * dimension), at);
  return at + dimension;
}
