import { STATES, type TokenForm } from './features';
import { PLACES } from './places';
import type { FeatureTable, TaggerWeights } from './weights';

/** Looks up what the weights know of token forms and places. */
export class Embeddings {
  readonly #columns: number;
  readonly #forms: readonly FormTable[];
  readonly #places: readonly (Table & { readonly rowOf: (place: number) => number })[];

  /**
   * @param columns numbers in a row that holds all embeddings
   * @throws where the weights have a feature that is not among those of `features.ts`
   */
  constructor({ features }: TaggerWeights, columns: number) {
    this.#columns = columns;
    let offset = 0;
    const tables = features.map((table) => {
      const placed = { table, offset };
      offset += table.dimension;
      return placed;
    });
    this.#forms = tables.flatMap(({ table, offset }) => {
      const { name, values } = table;
      if (!isFormFeature(name) || !values) return [];
      return [{ table, offset, name, rowOf: new Map(values.map((value, index) => [value, index + 1])) }];
    });
    this.#places = tables.flatMap(({ table, offset }) => {
      const isMarks = table.name === 'marks' && table.size === STATES.marks;
      const isPosition = table.name === 'position' && table.size === STATES.position;
      if (isMarks) return [{ table, offset, rowOf: (place: number) => Math.floor(place / STATES.position) }];
      return isPosition ? [{ table, offset, rowOf: (place: number) => place % STATES.position }] : [];
    });
    const known = [...this.#forms, ...this.#places].map(({ table }) => table);
    const unknown = features.find((table) => !known.includes(table));
    if (unknown)
      throw new Error(`The tagger's weights read a feature that this program does not have: ${unknown.name}.`);
  }

  /** One row for each form, zeros for what is of places. */
  ofForms(forms: readonly TokenForm[]): Int8Array {
    const rows = new Int8Array(forms.length * this.#columns);
    forms.forEach((form, index) => {
      for (const { table, offset, name, rowOf } of this.#forms) {
        copyRow(table, rowOf.get(form[name]) ?? 0, rows, index * this.#columns + offset);
      }
    });
    return rows;
  }

  /** One row for each place, zeros for what is of forms. */
  ofPlaces(): Int8Array {
    const rows = new Int8Array(PLACES * this.#columns);
    for (let place = 0; place < PLACES; place++) {
      for (const { table, offset, rowOf } of this.#places) {
        copyRow(table, rowOf(place), rows, place * this.#columns + offset);
      }
    }
    return rows;
  }
}

/** A feature's table and where its numbers stand in a row that holds all embeddings. */
interface Table {
  readonly table: FeatureTable;
  readonly offset: number;
}

interface FormTable extends Table {
  readonly name: keyof TokenForm;
  readonly rowOf: ReadonlyMap<string, number>;
}

function isFormFeature(name: string): name is keyof TokenForm {
  return name === 'word' || name === 'suffix' || name === 'prefix' || name === 'shape';
}

function copyRow({ rows, dimension }: FeatureTable, row: number, to: Int8Array, at: number): void {
  to.set(rows.subarray(row * dimension, (row + 1) * dimension), at);
}
