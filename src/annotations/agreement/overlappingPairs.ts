import type { Span } from '../../text/span';

/** Where marks are stacked deeper than this, each is compared only with so many of those that begin last before it. */
const MOST_OPEN = 20;

interface HasSpans {
  readonly spans: readonly Span[];
}

interface Reach extends Span {
  readonly at: number;
}

/**
 * Pairs of marks, by index, that reach over a common place of the text, from the start of their first words to the end of their last. A sweep
 * over the text: the cost grows with the marks and the pairs, of which a mark has at most `2 * MOST_OPEN` on average.
 * @param among the marks to look at
 */
export function overlappingPairs(
  ours: readonly HasSpans[],
  theirs: readonly HasSpans[],
  among: { readonly ours: Iterable<number>; readonly theirs: Iterable<number> },
): [number, number][] {
  const pairs: [number, number][] = [];
  const left = reaches(ours, among.ours);
  const right = reaches(theirs, among.theirs);
  const open = { ours: new OpenMarks(), theirs: new OpenMarks() };
  for (let l = 0, r = 0; l < left.length || r < right.length;) {
    const one = left[l];
    const other = right[r];
    if (one && (!other || one.start <= other.start)) {
      for (const at of open.theirs.at(one.start)) pairs.push([one.at, at]);
      open.ours.add(one);
      l++;
    } else if (other) {
      for (const at of open.ours.at(other.start)) pairs.push([at, other.at]);
      open.theirs.add(other);
      r++;
    }
  }
  return pairs;
}

function reaches(marks: readonly HasSpans[], among: Iterable<number>): Reach[] {
  const found: Reach[] = [];
  for (const at of among) {
    const { spans } = marks[at]!;
    if (spans.length > 0) found.push({ at, start: spans[0]!.start, end: spans.at(-1)!.end });
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Marks that have begun, those that began last at the end. */
class OpenMarks {
  #open: Reach[] = [];

  add(mark: Reach): void {
    this.#open.push(mark);
  }

  /** Those that have not ended before a place behind which no mark begins; at most `MOST_OPEN`. */
  at(place: number): number[] {
    const found: number[] = [];
    let ended = 0;
    for (let i = this.#open.length - 1; i >= 0 && found.length < MOST_OPEN; i--) {
      const { at, end } = this.#open[i]!;
      if (end > place) found.push(at);
      else ended++;
    }
    if (ended > MOST_OPEN) this.#open = this.#open.filter(({ end }) => end > place);
    return found;
  }
}
