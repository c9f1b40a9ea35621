import stored from './lineModel.json';
import { labelProbabilities, sumBothWays } from './chain';

/** What a line can be: boilerplate before, between or after the story's lines, a part of the story, or what frames it. */
export type LineLabel = 'before' | 'headline' | 'byline' | 'standfirst' | 'caption' | 'content' | 'between' | 'after';

/** Weights learned by `training/boilerplate`, as whole numbers to be divided by `scale`: for every feature one a label. */
const { labels, scale, transitions, features } = stored;
const readWeights = (row: string) => Float64Array.from(row.split(' '), (weight) => Number(weight) / scale);
const WEIGHTS = new Map(Object.entries(features).map(([feature, row]) => [feature, readWeights(row)]));
const TRANSITIONS = readWeights(transitions);

/** The labels in the order in which scores and probabilities are laid out. */
export const LINE_LABELS = labels.split(' ') as readonly LineLabel[];

/** Sum of the weights of these features, one a label. */
export function scoreFeatures(features: readonly string[]): Float64Array {
  const scores = new Float64Array(LINE_LABELS.length);
  for (const feature of features) {
    WEIGHTS.get(feature)?.forEach((weight, label) => {
      scores[label]! += weight;
    });
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
