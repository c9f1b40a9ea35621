import type { TaggerWeights } from './weights';

/**
 * The network's arithmetic, over one window of tokens at a time. `wasmNetwork.ts` and `plainNetwork.ts` give the same, bit for bit.
 *
 * A layer computes in each direction, with `u = W x + b`, `s(x) = x / √(1 + x²)` and `σ(x) = ½ (1 + s(x))`:
 *
 *     c = σ(u_f) c_before + (1 − σ(u_f)) s(u_z)        h = σ(u_o) c
 *
 * It is the simple recurrent unit of Lei et al. (EMNLP 2018) without its highway, with a function of exact operations alone in place of exp
 * and tanh. All of it is integers: gates and label scores u count in 1/512, cells c and what s and σ give in 1/32768, states h, which the next
 * layer reads, in 1/512. Floats occur in two places, each with the same operations in the same order everywhere, all of which IEEE 754
 * rounds alike: sums are scaled in 32 bits, and s is.
 */
export interface Network {
  /**
   * Makes the first layer's products for token forms.
   * @param slot the forms go into this one and those after it, until something else goes there
   * @param embeddings one row of `columnsOf(weights)` numbers for each form
   */
  keepForms(slot: number, embeddings: Int8Array): void;

  /**
   * The scores of every label for each token, `LABEL_STRIDE` numbers a token; good until the next call.
   * @param window how the tokens are written and where they stand
   */
  score(window: Window): Int16Array;
}

/** The tokens of a window. */
export interface Window {
  readonly length: number;
  /** For each token the slot of its form. */
  readonly forms: Int32Array;
  /** For each token its place: the row among those that the network was made with. */
  readonly places: Uint8Array;
}

/** Slots for forms. */
export const FORM_SLOTS = 4096;

/** Most tokens in a window. */
export const LONGEST_WINDOW = 1536;

/** One in the gates and in the scores of labels, and one in the states. */
export const ONE = 512;

/** Beyond it, that is beyond ±32, gates and scores are cut off: two may be added in 16 bits. */
export const LARGEST_GATE = 16_383;

/** Most columns of a product: the sums of so many stay below 2^25, so that plain JavaScript can do two in one. */
export const MOST_COLUMNS = 512;

/** Numbers per token in the scores: one per label, rounded up to what is computed together. */
export const LABEL_STRIDE = 8;

/** Columns of the first layer's matrix: the numbers of all embeddings together, an even number as two are read at once. */
export function columnsOf({ layers }: TaggerWeights): number {
  return layers[0]!.columns + (layers[0]!.columns % 2);
}

/** One product as the networks lay it out: an even number of columns and a multiple of eight rows, what is added being zero. */
export interface PaddedMatrix {
  readonly rows: number;
  readonly columns: number;
  /** The weight in a row and a column. */
  readonly weightAt: (row: number, column: number) => number;
  /** What a sum's unit is worth in gates, and what is added, in gates. */
  readonly scale: Float32Array;
  readonly bias: Float32Array;
}

/** The network's products: that of each layer, then the output's. */
export function paddedMatrices({ layers, output }: TaggerWeights): PaddedMatrix[] {
  return [...layers, output].map(({ weights, columns, scale, bias }): PaddedMatrix => {
    const rows = Math.ceil(scale.length / 8) * 8;
    const padded = (values: Float32Array) => Float32Array.from({ length: rows }, (_, row) => ONE * (values[row] ?? 0));
    return {
      rows,
      columns: columns + (columns % 2),
      weightAt: (row, column) => (row < scale.length && column < columns ? weights[row * columns + column]! : 0),
      scale: padded(scale),
      bias: padded(bias),
    };
  });
}

/** Numbers in the states of all layers together, first layer first, forwards before backwards. */
export function statesOf({ layers }: TaggerWeights): number {
  return layers.reduce((sum, { units }) => sum + 2 * units, 0);
}
