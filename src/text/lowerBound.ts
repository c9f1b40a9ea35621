import type { Span } from './span';

/** Index of the first item, in order of their starts, that does not start before an offset. */
export function lowerBound(items: readonly Span[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
