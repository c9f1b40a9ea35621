/**
 * A feature of a candidate, told part by part: `left`, and `0 breaks`, and `cues between 1`. Every beginning of one is a feature too. Parts are
 * words that stand in the code or in the text: no names are put together where only weights are asked for.
 */
export interface Feature<Own> {
  /** The feature with one more part. */
  and(part: string): Own;
}

/** What stands between the parts of a name: no token has it in it. */
const BETWEEN_PARTS = '\t';

/** A feature by its name, as the training knows it. */
export class NamedFeature implements Feature<NamedFeature> {
  constructor(readonly name = '') {}

  and(part: string): NamedFeature {
    return new NamedFeature(this.name === '' ? part : this.name + BETWEEN_PARTS + part);
  }
}

/** Weights by the names of features. */
export type NamedWeights = Iterable<readonly [name: string, weight: number]>;

/** A feature by its weight: a place in a tree of all that have one. */
export class WeighedFeature implements Feature<WeighedFeature> {
  weight = 0;
  readonly #longer = new Map<string, WeighedFeature>();

  /** The beginning of all features. */
  static treeOf(weights: NamedWeights): WeighedFeature {
    const root = new WeighedFeature();
    for (const [name, weight] of weights) root.#addName(name).weight = weight;
    return root;
  }

  and(part: string): WeighedFeature {
    return this.#longer.get(part) ?? WEIGHTLESS;
  }

  #addName(name: string): WeighedFeature {
    return name.split(BETWEEN_PARTS).reduce<WeighedFeature>((feature, part) => {
      const longer = feature.#longer.get(part) ?? new WeighedFeature();
      feature.#longer.set(part, longer);
      return longer;
    }, this);
  }
}

/** Features without a weight, however long. */
const WEIGHTLESS = new WeighedFeature();
