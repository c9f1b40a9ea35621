import stored from './lineModel.json';
import { labelProbabilities, sumBothWays } from './chain';
import type { FeatureSink } from './featureSink';

/** What a line can be: boilerplate before, between or after the story's lines, a part of the story, or what frames it. */
export type LineLabel = 'before' | 'headline' | 'byline' | 'standfirst' | 'caption' | 'content' | 'between' | 'after';

/**
 * Weights learned by `training/boilerplate`. For every template of features (`size`) its values, separated by bars; behind each value one
 * character a label, whose place in the alphabet is the weight: in tenths, the middle of the alphabet being nought.
 */
const { labels, scale, alphabet, transitions, features } = stored;
const LABEL_COUNT = labels.split(' ').length;
const PLACES = new Map(
  Array.from(alphabet, (character, place) => [character, place - (alphabet.length - 1) / 2] as const),
);
const readWeights = (characters: string) =>
  Float64Array.from(Array.from(characters), (character) => PLACES.get(character)! / scale);
const WEIGHTS = new Map<string, ReadonlyMap<string, Float64Array>>(
  Object.entries(features).map(([template, values]) => [
    template,
    new Map(
      values.split('|').map((value) => [value.slice(0, -LABEL_COUNT), readWeights(value.slice(-LABEL_COUNT))] as const),
    ),
  ]),
);
/** The weights of pairs by their first word and then by their second: most words begin none. */
const PAIRS = new Map<string, Map<string, Float64Array>>();
for (const [pair, weights] of WEIGHTS.get('pair') ?? []) {
  const [first, second] = pair.split(' ') as [string, string];
  PAIRS.set(first, (PAIRS.get(first) ?? new Map<string, Float64Array>()).set(second, weights));
}
const TRANSITIONS = readWeights(transitions);

/** The labels in the order in which scores and probabilities are laid out. */
export const LINE_LABELS = labels.split(' ') as readonly LineLabel[];

/** Whether a label stands for boilerplate. */
export function isBoilerplateLabel(label: LineLabel): boolean {
  return label === 'before' || label === 'between' || label === 'after';
}

/** Sums the weights of the features that hold, one sum a label. */
export class LineScore implements FeatureSink {
  readonly sums = new Float64Array(LABEL_COUNT);

  add(template: string, value: string): void {
    this.#addWeights(WEIGHTS.get(template)?.get(value));
  }

  addPair(first: string, second: string): void {
    this.#addWeights(PAIRS.get(first)?.get(second));
  }

  #addWeights(weights: Float64Array | undefined): void {
    if (weights) for (let label = 0; label < LABEL_COUNT; label++) this.sums[label]! += weights[label]!;
  }
}

/** The probability of every label for every line, all lines of the page taken together. */
export function labelLines(scores: readonly Float64Array[]): Float64Array[] {
  const labels = LINE_LABELS.length;
  const laidOut = new Float64Array(scores.length * labels);
  scores.forEach((line, index) => laidOut.set(line, index * labels));
  const passes = sumBothWays({ labels, scores: laidOut, transitions: TRANSITIONS });
  const probabilities = labelProbabilities(labels, passes);
  return scores.map((_, index) => probabilities.slice(index * labels, (index + 1) * labels));
}
