/** What takes in the features that hold of a line, one after another: the model, to sum their weights, or the list of their names. */
export interface FeatureSink {
  /** A feature of a template: `size` with the value `3`. */
  add(template: string, value: string): void;
  /** The feature that two words follow one another. */
  addPair(first: string, second: string): void;
}

/** The names of the features that hold, as the training knows them: `size:3`, `pair:read more`. */
export class FeatureNames implements FeatureSink {
  readonly names: string[] = [];

  add(template: string, value: string): void {
    this.names.push(`${template}:${value}`);
  }

  addPair(first: string, second: string): void {
    this.add('pair', `${first} ${second}`);
  }
}
