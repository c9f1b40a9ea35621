import type { Span } from '../../../text/span';

/** What a tagged span is of an attribution. */
export type Role = 'source' | 'cue' | 'content';

/** A span that the tagger found in a paragraph: offsets from the paragraph's start, none overlapping another one. */
export interface TaggedSpan extends Span {
  readonly role: Role;
  /** 0..1: the mean marginal probability of its words' tags. */
  readonly confidence: number;
}
