import type { WrittenToken } from '../../text/cutParagraph';
import { looksLikeTitle, readMarkStates, readPositions, STATES } from './features';
import type { TaggerParagraph } from './tagger';

/** Places that a token may have: every mark state in every position. */
export const PLACES = STATES.marks * STATES.position;

/** A place's mark state. */
export function marksOf(place: number): number {
  return Math.floor(place / STATES.position);
}

/** A place's position. */
export function positionOf(place: number): number {
  return place % STATES.position;
}

/** A paragraph's tokens and where they stand. */
export interface PlacedParagraph {
  readonly tokens: readonly WrittenToken[];
  /** How each stands to the quotation marks. */
  readonly states: Uint8Array;
  /** That and its position, as one number below `PLACES`. */
  readonly places: Uint8Array;
}

/** Tells where a paragraph's tokens stand. Linear in their number. */
export function placeTokens({ cut, marks }: TaggerParagraph): PlacedParagraph {
  const { tokens } = cut;
  const states = readMarkStates(tokens, marks);
  const positions = readPositions(cut, looksLikeTitle(tokens));
  return { tokens, states, places: states.map((state, index) => state * STATES.position + positions[index]!) };
}
