import { STATES, type TokenForm } from './features';
import { formTables } from './formRows';
import { marksOf, PLACES, positionOf } from './places';
import { isOfForms, type FeatureTable, type TaggerWeights } from './weights';

/** Whether a feature of the weights is one of those in `features.ts`. */
export function isKnown({ name, size, values }: Pick<FeatureTable, 'name' | 'size' | 'values'>): boolean {
  if (values) return name === 'word' || name === 'suffix' || name === 'prefix' || name === 'shape';
  return (name === 'marks' && size === STATES.marks) || (name === 'position' && size === STATES.position);
}

/** Finds the rows of token forms in the features' tables. */
export class FormEmbeddings {
  readonly #tables: readonly { readonly name: keyof TokenForm; readonly rowOf: ReadonlyMap<string, number> }[];

  constructor(weights: TaggerWeights) {
    this.#tables = formTables(weights).map(({ name, values }) => {
      return {
        name: name as keyof TokenForm,
        rowOf: new Map(values!.map((value, index) => [value, index + 1])),
      };
    });
  }

  /** Adds a form's rows to others, feature by feature. */
  addRows(form: TokenForm, to: number[]): void {
    for (const { name, rowOf } of this.#tables) to.push(rowOf.get(form[name]) ?? 0);
  }
}

/**
 * The embeddings of all places, one row for each.
 * @param columns numbers in a row; what the features do not fill stays zero
 */
export function embedPlaces({ features }: TaggerWeights, columns: number): Int8Array {
  const tables = features.filter((table) => !isOfForms(table));
  const rows = new Int8Array(PLACES * columns);
  for (let place = 0; place < PLACES; place++) {
    let at = place * columns;
    for (const { name, dimension, rows: own } of tables) {
      const row = name === 'marks' ? marksOf(place) : positionOf(place);
      rows.set(own.subarray(row * dimension, (row + 1) * dimension), at);
      at += dimension;
    }
  }
  return rows;
}
