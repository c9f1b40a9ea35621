import type { CheckedAnnotation } from './checkSource';

/** How many annotations there are, and how they stand. */
export interface Counts {
  readonly annotations: number;
  readonly exact: number;
  readonly moved: number;
  readonly changed: number;
  readonly lost: number;
}

export const NO_COUNTS: Counts = { annotations: 0, exact: 0, moved: 0, changed: 0, lost: 0 };

export function countsOf(annotations: readonly CheckedAnnotation[]): Counts {
  const counts = { ...NO_COUNTS, annotations: annotations.length };
  for (const { state } of annotations) if (state) counts[state]++;
  return counts;
}

export function sum(a: Counts, b: Counts): Counts {
  return {
    annotations: a.annotations + b.annotations,
    exact: a.exact + b.exact,
    moved: a.moved + b.moved,
    changed: a.changed + b.changed,
    lost: a.lost + b.lost,
  };
}

/** In words: `12 annotations: 10 exact, 2 lost`. */
export function countWords({ annotations, ...states }: Counts): string {
  const told = Object.entries(states).filter(([, count]) => count > 0);
  const unplaced = annotations - told.reduce((all, [, count]) => all + count, 0);
  const parts = told.map(([state, count]) => `${count} ${state}`);
  if (unplaced > 0) parts.push(`${unplaced} without a text to look in`);
  const noun = annotations === 1 ? 'annotation' : 'annotations';
  return parts.length === 0 ? `no ${noun}` : `${annotations} ${noun}: ${parts.join(', ')}`;
}
