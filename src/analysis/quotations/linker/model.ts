import type { Candidate } from './candidates';
import { WeighedFeature, type NamedWeights } from './feature';
import weights from './weights.json';

/** Which question a model answers: the cue of a content, the source of a cue, the source of a content without a cue. */
export type Question = 'cueOfContent' | 'sourceOfCue' | 'sourceOfContent';

/** What each feature adds to a candidate's score, by question. */
export type LinkWeights = Readonly<Record<Question, WeighedFeature>>;

/** The weights that are shipped. */
export const LINK_WEIGHTS = readWeights({
  cueOfContent: Object.entries(weights.cueOfContent),
  sourceOfCue: Object.entries(weights.sourceOfCue),
  sourceOfContent: Object.entries(weights.sourceOfContent),
});

/** Weights by the names of features, as the linker looks them up. */
export function readWeights(named: Readonly<Record<Question, NamedWeights>>): LinkWeights {
  return {
    cueOfContent: WeighedFeature.treeOf(named.cueOfContent),
    sourceOfCue: WeighedFeature.treeOf(named.sourceOfCue),
    sourceOfContent: WeighedFeature.treeOf(named.sourceOfContent),
  };
}

/** An answer and how sure it is. */
export interface Answer {
  /** Index of the unit; -1 for none. */
  readonly unit: number;
  /** 0..1 */
  readonly chance: number;
}

/** The likeliest of some candidates: a softmax over the sums of their features' weights. */
export function choose(candidates: readonly Candidate<WeighedFeature>[]): Answer {
  let best = -1;
  let most = -Infinity;
  const scores = candidates.map(({ features }, index) => {
    let score = 0;
    for (const { weight } of features) score += weight;
    if (score > most) {
      most = score;
      best = index;
    }
    return score;
  });
  const total = scores.reduce((sum, score) => sum + Math.exp(score - most), 0);
  return { unit: candidates[best]?.unit ?? -1, chance: total > 0 ? 1 / total : 0 };
}
