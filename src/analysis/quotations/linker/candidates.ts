import { countBelow } from '../../../text/offsets';
import type { Feature } from './feature';
import { loneFeatures, pairFeatures, type Linkable } from './features';

/** How many tagged spans to either side are looked at: keeps the time linear on paragraphs without end. */
const REACH = 12;

/** One answer to the question which unit another one belongs to. */
export interface Candidate<F> {
  /** Index of the unit; -1 for none. */
  readonly unit: number;
  readonly features: readonly F[];
}

/** The cues that a content may belong to, and that it may belong to none. */
export function cuesFor<F extends Feature<F>>(linkable: Linkable, content: number, root: F): Candidate<F>[] {
  const featuresOf = (cue: number) => pairFeatures(linkable, content, cue, root);
  return candidates(linkable, content, linkable.units.of.cue, root, featuresOf);
}

/** The sources that a cue may have, and that it may have none. */
export function sourcesFor<F extends Feature<F>>(linkable: Linkable, cue: number, root: F): Candidate<F>[] {
  const featuresOf = (source: number) => pairFeatures(linkable, source, cue, root);
  return candidates(linkable, cue, linkable.units.of.source, root, featuresOf);
}

/** The sources that a content without a cue may have, and that it may have none. */
export function sourcesWithoutCue<F extends Feature<F>>(linkable: Linkable, content: number, root: F): Candidate<F>[] {
  const featuresOf = (source: number) => pairFeatures(linkable, source, content, root);
  return candidates(linkable, content, linkable.units.of.source, root, featuresOf);
}

function candidates<F extends Feature<F>>(
  linkable: Linkable,
  unit: number,
  others: readonly number[],
  root: F,
  featuresOf: (other: number) => readonly F[],
): Candidate<F>[] {
  const found: Candidate<F>[] = [{ unit: -1, features: loneFeatures(linkable, unit, root) }];
  for (let at = countBelow(others.length, (index) => others[index]! < unit - REACH); at < others.length; at++) {
    const other = others[at]!;
    if (other > unit + REACH) break;
    found.push({ unit: other, features: featuresOf(other) });
  }
  return found;
}
