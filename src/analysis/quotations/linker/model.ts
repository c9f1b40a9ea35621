import type { Candidate } from './candidates';
import type { Feature } from './features';
import weights from './weights.json';

/** Which question a model answers: the cue of a content, the source of a cue, the source of a content without a cue. */
export type Question = 'cueOfContent' | 'sourceOfCue' | 'sourceOfContent';

/** What each feature adds to a candidate's score, by question. */
export type LinkWeights = Readonly<Record<Question, ReadonlyMap<Feature, number>>>;

const WEIGHTS: LinkWeights = {
  cueOfContent: new Map(Object.entries(weights.cueOfContent)),
  sourceOfCue: new Map(Object.entries(weights.sourceOfCue)),
  sourceOfContent: new Map(Object.entries(weights.sourceOfContent)),
};

/** An answer and how sure it is. */
export interface Answer {
  /** Index of the unit; -1 for none. */
  readonly unit: number;
  /** 0..1 */
  readonly chance: number;
}

/** The likeliest of some candidates: a softmax over the sums of their features' weights. */
export function choose(candidates: readonly Candidate[], question: Question, all: LinkWeights = WEIGHTS): Answer {
  const of = all[question];
  let best = -1;
  let most = -Infinity;
  const scores = candidates.map(({ features }, index) => {
    let score = 0;
    for (const feature of features) score += of.get(feature) ?? 0;
    if (score > most) {
      most = score;
      best = index;
    }
    return score;
  });
  const total = scores.reduce((sum, score) => sum + Math.exp(score - most), 0);
  return { unit: candidates[best]?.unit ?? -1, chance: total > 0 ? 1 / total : 0 };
}
