import type { ComparedText } from './comparedText';
import type { Matching } from './matching';

/** Free tokens of the former text and those of the current one among which they are looked for; ends excluded. */
export interface Gap {
  readonly formerStart: number;
  readonly formerEnd: number;
  readonly currentStart: number;
  readonly currentEnd: number;
}

/** Up to so many pairs of tokens are all compared with each other. */
const MOST_PAIRS = 20_000;

/** What a pair is worth more that goes on where the pair before it stood. */
const CONTINUES = 2;

/** A gap is cut at common words no more often than this, one cut within the other. */
const DEEPEST = 40;

/**
 * Relates the tokens of a gap in their order: what both sides begin and end with, then the heaviest common subsequence; where the gap is
 * too large for that, it is first cut at words that each side has once. Work per token of the gap is bounded.
 */
export function alignGap(former: ComparedText, current: ComparedText, matching: Matching, gap: Gap, depth = 0): void {
  const { formerStart, formerEnd, currentStart, currentEnd } = withoutEnds(former, current, matching, gap);
  const rows = formerEnd - formerStart;
  const columns = currentEnd - currentStart;
  if (rows === 0 || columns === 0) return;
  const rest = { formerStart, formerEnd, currentStart, currentEnd };
  if (rows * columns <= MOST_PAIRS) relateCommon(former, current, matching, rest);
  else if (depth < DEEPEST) {
    const cuts = cutsOf(former, current, rest);
    let before = { former: formerStart, current: currentStart };
    for (const cut of [...cuts, { former: formerEnd, current: currentEnd }]) {
      const inner = {
        formerStart: before.former,
        formerEnd: cut.former,
        currentStart: before.current,
        currentEnd: cut.current,
      };
      if (cuts.length > 0) alignGap(former, current, matching, inner, depth + 1);
      if (cut.former < formerEnd) matching.relate(cut.former, cut.current);
      before = { former: cut.former + 1, current: cut.current + 1 };
    }
  }
}

/** Relates what both sides begin and end with. */
function withoutEnds(former: ComparedText, current: ComparedText, matching: Matching, gap: Gap): Gap {
  let { formerStart, formerEnd, currentStart, currentEnd } = gap;
  const most = Math.min(formerEnd - formerStart, currentEnd - currentStart);
  let head = 0;
  while (head < most && former.keys[formerStart + head] === current.keys[currentStart + head]) head++;
  let tail = 0;
  while (tail < most && former.keys[formerEnd - 1 - tail] === current.keys[currentEnd - 1 - tail]) tail++;
  if (head + tail > most) {
    // Something was only inserted or only removed, and it may be read in several ways.
    head = bestHead(former, current, gap, most - tail, head);
    tail = most - head;
  }
  for (let index = 0; index < head; index++) matching.relate(formerStart++, currentStart++);
  for (let index = 0; index < tail; index++) matching.relate(--formerEnd, --currentEnd);
  return { formerStart, formerEnd, currentStart, currentEnd };
}

/** How many of the first tokens stand before what was inserted or removed: sentences and paragraphs are, rather than halves of two. */
function bestHead(former: ComparedText, current: ComparedText, gap: Gap, least: number, most: number): number {
  const isRemoval = gap.formerEnd - gap.formerStart > gap.currentEnd - gap.currentStart;
  const { borders, length } = isRemoval ? former : current;
  const start = isRemoval ? gap.formerStart : gap.currentStart;
  let best = most;
  let strongest = -1;
  for (let head = most; head >= least; head--) {
    const border = start + head < length ? borders[start + head]! : Infinity;
    if (border <= strongest) continue;
    strongest = border;
    best = head;
  }
  return best;
}

/** Relates the heaviest common subsequence; unbroken stretches weigh more. O(rows × columns). */
function relateCommon(former: ComparedText, current: ComparedText, matching: Matching, gap: Gap): void {
  const rows = gap.formerEnd - gap.formerStart;
  const columns = gap.currentEnd - gap.currentStart;
  const width = columns + 1;
  // The best of what is left from a cell on, in all and if the cell's own pair is taken.
  const best = new Int32Array((rows + 1) * width);
  const paired = new Int32Array((rows + 1) * width);
  for (let row = rows - 1; row >= 0; row--)
    for (let column = columns - 1; column >= 0; column--) {
      const cell = row * width + column;
      const next = cell + width + 1;
      let most = Math.max(best[cell + 1]!, best[cell + width]!);
      if (former.keys[gap.formerStart + row] === current.keys[gap.currentStart + column]) {
        const going = paired[next]! > 0 ? paired[next]! + CONTINUES : 0;
        paired[cell] = 1 + former.weights[gap.formerStart + row]! + Math.max(best[next]!, going);
        most = Math.max(most, paired[cell]);
      }
      best[cell] = most;
    }
  let row = 0;
  let column = 0;
  let goesOn = false;
  while (row < rows && column < columns) {
    const cell = row * width + column;
    const next = cell + width + 1;
    if (paired[cell]! > 0 && (goesOn || paired[cell] === best[cell])) {
      matching.relate(gap.formerStart + row, gap.currentStart + column);
      goesOn = paired[next]! > 0 && paired[next]! + CONTINUES >= best[next]!;
      row++;
      column++;
    } else if (best[cell + 1] === best[cell]) column++;
    else row++;
  }
}

/** Pairs of equal tokens that each side of a gap has once, in order on both sides: the longest increasing subsequence (patience). */
function cutsOf(former: ComparedText, current: ComparedText, gap: Gap): { former: number; current: number }[] {
  const formerOnce = placesOfOnce(former.keys, gap.formerStart, gap.formerEnd);
  const currentOnce = placesOfOnce(current.keys, gap.currentStart, gap.currentEnd);
  const pairs: { former: number; current: number; before?: number }[] = [];
  for (const [key, place] of formerOnce) {
    const other = currentOnce.get(key) ?? -1;
    if (place !== -1 && other !== -1) pairs.push({ former: place, current: other });
  }
  pairs.sort((a, b) => a.former - b.former);
  // For each length the pair with the least end of those that end a subsequence of it.
  const ends: number[] = [];
  pairs.forEach((pair, index) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[ends[middle]!]!.current < pair.current) low = middle + 1;
      else high = middle;
    }
    if (low > 0) pair.before = ends[low - 1]!;
    ends[low] = index;
  });
  const cuts = [];
  for (let at = ends.at(-1); at !== undefined; at = pairs[at]!.before) cuts.push(pairs[at]!);
  return cuts.reverse();
}

/** Where each key stands that a stretch has once; -1 for all others. */
function placesOfOnce(keys: Int32Array, start: number, end: number): Map<number, number> {
  const places = new Map<number, number>();
  for (let at = start; at < end; at++) places.set(keys[at]!, places.has(keys[at]!) ? -1 : at);
  return places;
}
