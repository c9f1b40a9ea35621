import { withLineFeeds, type LineFeeds } from '../text/lineFeeds';
import { anchor } from './anchoring/anchor';
import type { Annotation } from './annotation';
import type { PlacedAnnotation } from './placed';

/**
 * Finds annotations in a text that nobody has open.
 * @param text with its line breaks as `\n`
 * @param former the text of a version, with its line breaks as `\n`, where it is known
 */
export function placeAnnotations(
  annotations: readonly Annotation[],
  text: string,
  former?: (version: string) => string | undefined,
): PlacedAnnotation[] {
  const anchored = anchor(annotations, text, former);
  return annotations.map((annotation, index) => {
    const { state, parts } = anchored[index]!;
    const found = parts.flatMap(({ span }, part) => (span ? [{ role: annotation.parts[part]!.role, ...span }] : []));
    return { annotation, state, parts: found };
  });
}

/** Annotations placed in the text with line feeds, as they stand in the text as it is. */
export function inOriginal(placed: readonly PlacedAnnotation[], lineFeeds: LineFeeds): PlacedAnnotation[] {
  return placed.map((one) => ({
    ...one,
    parts: one.parts.map(({ role, ...span }) => ({ role, ...lineFeeds.original(span) })),
  }));
}

/**
 * Finds annotations in a text that nobody has open, whatever its line breaks; the places are those of the text as it stands.
 * @param former the text of a version, with its line breaks as `\n`, where it is known
 */
export function placeInOriginal(
  annotations: readonly Annotation[],
  original: string,
  former?: (version: string) => string | undefined,
): PlacedAnnotation[] {
  const lineFeeds = withLineFeeds(original);
  return inOriginal(placeAnnotations(annotations, lineFeeds.text, former), lineFeeds);
}
