import { ONE } from './network';
import { FIRST_READS, inputsOf, type Matrix, type TaggerWeights } from './weights';

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
  /** What a token adds to the gates of the token behind it, to its own and to those of the token before it: three parts, one below the other. */
  readonly first: Product;
  /** For each further layer that of each direction. */
  readonly next: readonly (readonly [forward: Product, backward: Product])[];
  readonly output: Product;
}

/** The network's weights as it multiplies them. */
export function productsOf(weights: TaggerWeights): Products {
  const { layers, output } = weights;
  const [first, ...next] = layers as [TaggerWeights['layers'][number], ...TaggerWeights['layers']];
  const inputs = inputsOf(weights);
  const rows = first.scale.length;
  const parts = Array.from({ length: FIRST_READS * rows }, (_, row) => ({
    part: Math.floor(row / rows),
    row: row % rows,
  }));
  return {
    first: {
      rows: parts.length,
      columns: even(inputs),
      weightAt: (index, column) => {
        const { part, row } = parts[index]!;
        return column < inputs ? first.weights[row * first.columns + part * inputs + column]! : 0;
      },
      scale: Float32Array.from(parts, ({ row }) => ONE * first.scale[row]!),
      bias: Float32Array.from(parts, ({ part, row }) => (part === 1 ? ONE * first.bias[row]! : 0)),
    },
    next: next.map((layer) => {
      const half = layer.scale.length / 2;
      return [rowsOf(layer, 0, half), rowsOf(layer, half, half)];
    }),
    output: rowsOf(output, 0, output.scale.length),
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
