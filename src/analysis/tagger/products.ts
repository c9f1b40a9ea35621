import { formTables } from './formRows';
import { ONE } from './network';
import { FIRST_READS, inputsOf, isOfForms, type FeatureTable, type Matrix, type TaggerWeights } from './weights';

/** One multiplication of the network: an even number of columns and a multiple of eight rows, what is added for that being zero. */
export interface Product {
  readonly rows: number;
  readonly columns: number;
  readonly weightAt: (row: number, column: number) => number;
  /** What a sum's unit is worth in gates, and what is added, in gates. */
  readonly scale: Float32Array;
  readonly bias: Float32Array;
}

/** All of them. */
export interface Products {
  /**
   * What each feature of a token's form adds to the gates of the token behind it, to its own and to those of the token before it: three parts, one
   * below the other. The first feature has the bias.
   */
  readonly forms: readonly Product[];
  /** The same for its place. */
  readonly places: Product;
  /** For each further layer that of each direction. */
  readonly next: readonly (readonly [forward: Product, backward: Product])[];
  readonly output: Product;
}

/** The network's weights as it multiplies them. */
export function productsOf(weights: TaggerWeights): Products {
  const { layers, output } = weights;
  return {
    forms: formTables(weights).map((table, index) => firstProduct(weights, [table], index === 0)),
    places: firstProduct(
      weights,
      weights.features.filter((table) => !isOfForms(table)),
      false,
    ),
    next: layers.slice(1).map((layer) => {
      const half = layer.scale.length / 2;
      return [rowsOf(layer, 0, half), rowsOf(layer, half, half)];
    }),
    output: rowsOf(output, 0, output.scale.length),
  };
}

/** That part of the first layer's product that reads some features. */
function firstProduct({ features, layers }: TaggerWeights, some: readonly FeatureTable[], hasBias: boolean): Product {
  const layer = layers[0]!;
  const rows = layer.scale.length;
  const inputs = inputsOf(features);
  const read = features.flatMap((table) => new Array<boolean>(table.dimension).fill(some.includes(table)));
  const columns = [...read.keys()].filter((column) => read[column]);
  const parts = Array.from({ length: FIRST_READS * rows }, (_, row) => ({
    part: Math.floor(row / rows),
    row: row % rows,
  }));
  return {
    rows: parts.length,
    columns: even(columns.length),
    weightAt: (index, column) => {
      const { part, row } = parts[index]!;
      const from = columns[column];
      return from === undefined ? 0 : layer.weights[row * layer.columns + part * inputs + from]!;
    },
    scale: Float32Array.from(parts, ({ row }) => ONE * layer.scale[row]!),
    bias: Float32Array.from(parts, ({ part, row }) => (hasBias && part === 1 ? ONE * layer.bias[row]! : 0)),
  };
}

function rowsOf({ columns, weights, scale, bias }: Matrix, from: number, count: number): Product {
  const rows = Math.ceil(count / 8) * 8;
  const at = (values: Float32Array, row: number) => (row < count ? ONE * values[from + row]! : 0);
  return {
    rows,
    columns: even(columns),
    weightAt: (row, column) => (row < count && column < columns ? weights[(from + row) * columns + column]! : 0),
    scale: Float32Array.from({ length: rows }, (_, row) => at(scale, row)),
    bias: Float32Array.from({ length: rows }, (_, row) => at(bias, row)),
  };
}

function even(count: number): number {
  return count + (count % 2);
}
