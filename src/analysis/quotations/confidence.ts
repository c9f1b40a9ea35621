import type { Act, QuotationKind } from '../analysis';
import type { Joined } from './joined';
import type { QuotedForm } from './quotedForm';
import weights from './confidence.json';

/** What tells how likely an attribution is right, by name. */
export type ConfidenceFeatures = ReadonlyMap<string, number>;

/** How sure a form is by itself, where no tagger and no linker is asked. */
const FORMS = { headline: 0.75, transcript: 0.9 };

const WEIGHTS: ReadonlyMap<string, number> = new Map(Object.entries(weights));

/**
 * 0..1: how likely an attribution is right, with half its words and one of its source at least: a logistic regression on what the tagger and
 * the linker make of its parts, calibrated on articles that the tagger was not trained on.
 */
export function confidenceOf(joined: Joined, kind: QuotationKind, act: Act, quoted: QuotedForm | undefined): number {
  if (joined.form !== 'linked') return FORMS[joined.form];
  let sum = 0;
  for (const [name, value] of confidenceFeatures(joined, kind, act, quoted)) sum += value * (WEIGHTS.get(name) ?? 0);
  return 1 / (1 + Math.exp(-sum));
}

/** What the confidence is computed from. */
export function confidenceFeatures(
  joined: Joined,
  kind: QuotationKind,
  act: Act,
  quoted: QuotedForm | undefined,
): ConfidenceFeatures {
  const { content, cue, source, link, repairs } = joined.sureness;
  const length = joined.content.reduce((sum, { start, end }) => sum + end - start, 0);
  const features = new Map<string, number>([
    ['always', 1],
    ['content', logOdds(content ?? 0.5)],
    ['cue', logOdds(cue ?? 0.5)],
    ['source', logOdds(source ?? 0.5)],
    ['link', logOdds(link)],
    ['length', Math.log(1 + length / 100)],
    [kind, 1],
    [act, 1],
    [`${kind}, ${quoted ?? 'nothing'} quoted`, 1],
    [`${quoted ?? 'nothing'} quoted, content`, logOdds(content ?? 0.5)],
    [`contents ${Math.min(3, joined.content.length)}`, 1],
  ]);
  if (!joined.cue) features.set('no cue', 1);
  if (!joined.source) features.set('no source', 1);
  for (const repair of repairs) features.set(repair, 1);
  return features;
}

/** Bounded, so that what is all but certain does not outweigh everything else. */
function logOdds(chance: number): number {
  const bounded = Math.min(0.995, Math.max(0.005, chance));
  return Math.log(bounded / (1 - bounded));
}
