import { compareText } from '../text/compareText';
import type { Annotation } from './annotation';

/**
 * Order of annotations in a list and in a file: by where their first words stood when they were described, then by when they were made,
 * then by id. It depends on nothing but the annotations, so that two people who write the same ones write the same file.
 */
export function compareAnnotations(a: Annotation, b: Annotation): number {
  return firstStart(a) - firstStart(b) || compareText(a.created, b.created) || compareText(a.id, b.id);
}

function firstStart({ parts }: Annotation): number {
  return parts.reduce((first, { selector }) => Math.min(first, selector.start), Number.MAX_SAFE_INTEGER);
}
