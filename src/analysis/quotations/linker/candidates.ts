import { loneFeatures, pairFeatures, type Feature, type Linkable } from './features';

/** How many tagged spans to either side are looked at: keeps the time linear on paragraphs without end. */
const REACH = 12;

/** One answer to the question which unit another one belongs to. */
export interface Candidate {
  /** Index of the unit; -1 for none. */
  readonly unit: number;
  readonly features: readonly Feature[];
}

/** The cues that a content may belong to, and that it may belong to none. */
export function cuesFor(linkable: Linkable, content: number): Candidate[] {
  return candidates(linkable, content, linkable.units.of.cue, (cue) => pairFeatures(linkable, content, cue));
}

/** The sources that a cue may have, and that it may have none. */
export function sourcesFor(linkable: Linkable, cue: number): Candidate[] {
  return candidates(linkable, cue, linkable.units.of.source, (source) => pairFeatures(linkable, source, cue));
}

/** The sources that a content without a cue may have, and that it may have none. */
export function sourcesWithoutCue(linkable: Linkable, content: number): Candidate[] {
  return candidates(linkable, content, linkable.units.of.source, (source) => pairFeatures(linkable, source, content));
}

function candidates(
  linkable: Linkable,
  unit: number,
  others: readonly number[],
  featuresOf: (other: number) => readonly Feature[],
): Candidate[] {
  const near = others.filter((other) => Math.abs(other - unit) <= REACH);
  return [
    { unit: -1, features: loneFeatures(linkable, unit) },
    ...near.map((other) => ({ unit: other, features: featuresOf(other) })),
  ];
}
