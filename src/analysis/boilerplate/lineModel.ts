import stored from './lineModel.json';
import { labelProbabilities, sumBothWays } from './chain';

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
const WEIGHTS = new Map<string, Float64Array>(
  Object.entries(features).flatMap(([template, values]) =>
    values
      .split('|')
      .map((value) => [`${template}:${value.slice(0, -LABEL_COUNT)}`, readWeights(value.slice(-LABEL_COUNT))] as const),
  ),
);
const TRANSITIONS = readWeights(transitions);

/** The labels in the order in which scores and probabilities are laid out. */
export const LINE_LABELS = labels.split(' ') as readonly LineLabel[];

/** Sum of the weights of these features, one a label. */
export function scoreFeatures(features: readonly string[]): Float64Array {
  const scores = new Float64Array(LINE_LABELS.length);
  for (const feature of features) {
    const weights = WEIGHTS.get(feature);
    if (weights) for (let label = 0; label < scores.length; label++) scores[label]! += weights[label]!;
  }
  return scores;
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
