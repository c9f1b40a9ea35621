/** What training found out, quantised: a network of small integers. Matrices are row-major. */
export interface TaggerWeights {
  readonly features: readonly FeatureTable[];
  /** Gates of every unit: 3 for what it takes in, forgets and lets out; 2 where it lets everything out. */
  readonly gates: 2 | 3;
  /** The first one reads the embeddings of the token before, of the token and of the token behind it; every other one the layer before it. */
  readonly layers: readonly LayerWeights[];
  /** Reads the states of all layers, first layer first. One row per label. */
  readonly output: Matrix;
  /** Score of going from one label (row) to another (column). */
  readonly transitions: Float32Array;
  /** Score of a text's first label. */
  readonly start: Float32Array;
}

/** The embeddings of one categorical feature. */
export interface FeatureTable {
  readonly name: string;
  /** Row 0 is that of every value not listed, row i + 1 that of `values[i]`. None where the feature's values are row numbers themselves. */
  readonly values?: readonly string[];
  readonly size: number;
  readonly dimension: number;
  readonly rows: Int8Array;
}

/** One layer, read in both directions: the rows are the gates z, f, o of all units forwards, then backwards. */
export interface LayerWeights extends Matrix {
  /** In each direction. */
  readonly units: number;
}

/** A product with a vector of integers: row sums, each times its scale, plus its bias. */
export interface Matrix {
  readonly columns: number;
  readonly weights: Int8Array;
  /** One per row: the worth of a sum's unit, that of the inputs' own scale in it. */
  readonly scale: Float32Array;
  readonly bias: Float32Array;
}

/** Tokens whose embeddings the first layer reads for each token. */
export const FIRST_READS = 3;

/** Numbers in the embeddings of one token, those of all features. */
export function inputsOf(features: readonly { readonly dimension: number }[]): number {
  return features.reduce((sum, { dimension }) => sum + dimension, 0);
}

/** Whether a feature is one of how a token is written, and not of where it stands. */
export function isOfForms({ values }: FeatureTable): boolean {
  return values !== undefined;
}
