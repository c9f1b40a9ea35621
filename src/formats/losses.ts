import type { MarkedText, TextMark } from '../annotations/textMark';
import type { Loss } from './format';

/** How often a text has something that a format cannot hold. */
type LossCounter = (text: MarkedText) => number;

/** Counts over all texts what a format cannot hold; what never happens is not listed. */
export function countLosses(texts: readonly MarkedText[], counters: Readonly<Record<string, LossCounter>>): Loss[] {
  return Object.entries(counters).flatMap(([what, countIn]) => {
    const count = texts.reduce((sum, text) => sum + countIn(text), 0);
    return count > 0 ? [{ what, count }] : [];
  });
}

/** Counts the marks of which something is so. */
export function marksThat(lose: (mark: TextMark, text: MarkedText) => boolean): LossCounter {
  return (text) => text.marks.reduce((sum, mark) => sum + Number(lose(mark, text)), 0);
}

export function isRejected({ verdict }: TextMark): boolean {
  return verdict === 'rejected';
}

/** Whether a relation leads to another text. */
export function leadsElsewhere({ statement }: TextMark, { name }: MarkedText): boolean {
  return statement.kind === 'relation' && statement.to.source !== name;
}

/** Counts the parts that overlap one before them. */
export function overlappingParts({ marks }: MarkedText): number {
  const parts = marks.flatMap((mark) => mark.parts).sort((a, b) => a.start - b.start);
  let reached = 0;
  let count = 0;
  for (const { start, end } of parts) {
    if (start < reached) count++;
    reached = Math.max(reached, end);
  }
  return count;
}
