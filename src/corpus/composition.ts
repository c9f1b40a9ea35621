import { isOnRecord } from '../analysis/acts';
import type { Analysis, FurnitureRole } from '../analysis/analysis';
import type { Span } from '../text/span';

/**
 * What a captured text consists of. Attributed: what somebody is quoted as saying or writing. Own: the outlet's own voice, cues, sources
 * and the thoughts it reports included. Boilerplate and repeats are what a reader may skip; the frame is datelines, bylines and the like.
 */
export type Part = 'attributed' | 'own' | 'frame' | 'repeat' | 'boilerplate';

/** How many code units of a text belong to each part; white space belongs to none. */
export type Composition = Readonly<Record<Part, number>>;

/** The parts as a reader hears of them: what the story says first. */
export const PARTS: readonly Part[] = ['attributed', 'own', 'boilerplate', 'repeat', 'frame'];

/** Furniture that tells part of the story in the outlet's own voice; all other furniture only frames it. */
const OWN_VOICE: ReadonlySet<FurnitureRole> = new Set(['headline', 'standfirst', 'subheading', 'caption']);

/** Paints the text part by part, later ones over earlier: a quotation that stands in a repeat is counted once, as a repeat. */
const PAINT: readonly Part[] = ['own', 'frame', 'attributed', 'repeat', 'boilerplate'];

/** Counts what a text consists of, in one pass. */
export function composition(text: string, analysis: Analysis): Composition {
  const spans: Record<Part, readonly Span[]> = {
    own: [],
    frame: analysis.furniture.filter(({ role }) => !OWN_VOICE.has(role)).map(({ span }) => span),
    attributed: analysis.quotations.filter(isOnRecord).flatMap(({ content }) => content),
    repeat: analysis.repeats.map(({ span }) => span),
    boilerplate: analysis.boilerplate.map(({ span }) => span),
  };
  const painted = new Uint8Array(text.length);
  PAINT.forEach((part, colour) => {
    for (const { start, end } of spans[part]) painted.fill(colour, start, end);
  });
  const counts = PAINT.map(() => 0);
  for (const { index } of text.matchAll(/\S/g)) counts[painted[index]!]!++;
  return Object.fromEntries(PAINT.map((part, colour) => [part, counts[colour]!])) as Record<Part, number>;
}

/**
 * The shares in whole percent. They add up to 100 (method of the largest remainder), unless there is no text at all: then all are 0.
 */
export function shares(composition: Composition): Composition {
  const total = PARTS.reduce((sum, part) => sum + composition[part], 0);
  const exact = PARTS.map((part) => ({ part, share: total === 0 ? 0 : (100 * composition[part]) / total }));
  const whole = Object.fromEntries(exact.map(({ part, share }) => [part, Math.floor(share)])) as Record<Part, number>;
  let left = total === 0 ? 0 : 100 - PARTS.reduce((sum, part) => sum + whole[part], 0);
  const byRemainder = [...exact].sort((a, b) => (b.share % 1) - (a.share % 1));
  for (const { part } of byRemainder) if (left-- > 0) whole[part]++;
  return whole;
}

/** The share of attributed speech in what the text says itself, 0..1: boilerplate, repeats and frame left out. */
export function attributedShare({ attributed, own }: Composition): number {
  return attributed + own === 0 ? 0 : attributed / (attributed + own);
}
