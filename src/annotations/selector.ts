import { isInsidePair } from '../text/offsets';
import type { Span } from '../text/span';
import type { Selector } from './annotation';

/** How much of what stands around words is kept to tell them from the same words elsewhere, in UTF-16 code units; as Hypothesis does. */
export const CONTEXT = 32;

/**
 * Describes a stretch of a text.
 * @param text with its line breaks as `\n`
 * @param span UTF-16 code units of that text
 */
export function describe(text: string, { start, end }: Span): Selector {
  return {
    start,
    end,
    exact: text.slice(start, end),
    prefix: text.slice(wholeFrom(text, Math.max(0, start - CONTEXT)), start),
    suffix: text.slice(end, wholeTo(text, Math.min(text.length, end + CONTEXT))),
  };
}

/** Whether the words that a selector describes stand where it says. */
export function standsAt(text: string, { exact, start, end }: Selector): boolean {
  return end - start === exact.length && text.startsWith(exact, start);
}

/** A start that cuts no surrogate pair in two. */
function wholeFrom(text: string, start: number): number {
  return isInsidePair(text, start) ? start + 1 : start;
}

function wholeTo(text: string, end: number): number {
  return isInsidePair(text, end) ? end - 1 : end;
}
