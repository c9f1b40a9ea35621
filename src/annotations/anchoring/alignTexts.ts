import { alignGap } from './alignGap';
import { WALL, type ComparedText } from './comparedText';
import { Matching } from './matching';
import { relateSeeds } from './seeds';
import { tidy } from './tidy';

/** Sizes of the seeds, in tokens: first what is surely the same, then what is probably the same of what is left. */
const SEED_SIZES = [8, 4] as const;

/** How much further than a gap is long its words are looked for on one side only. */
const REACH = 24;

/**
 * Aligns two versions of a text by their tokens: stretches that both have, moved or not, then what stands between and beside them.
 * O(n log n) in the length of both texts.
 */
export function alignTexts(former: ComparedText, current: ComparedText): Matching {
  const matching = new Matching(former.length, current.length);
  for (const size of SEED_SIZES) {
    relateSeeds(former, current, size, matching);
    alignGaps(former, current, matching);
    tidy(former, current, matching);
  }
  return matching;
}

/** Aligns every gap of the former text with what stands free at the same place in the current one. */
function alignGaps(former: ComparedText, current: ComparedText, matching: Matching): void {
  for (let start = 0; start < former.length;) {
    if (!isFree(former, matching, start)) {
      start++;
      continue;
    }
    let end = start + 1;
    while (end < former.length && isFree(former, matching, end)) end++;
    alignOneGap(former, current, matching, start, end);
    start = end;
  }
}

function isFree(former: ComparedText, matching: Matching, at: number): boolean {
  return matching.current[at] === -1 && former.keys[at] !== WALL;
}

function alignOneGap(
  former: ComparedText,
  current: ComparedText,
  matching: Matching,
  start: number,
  end: number,
): void {
  const reach = end - start + REACH;
  // Where the current text goes on behind what stood before the gap, and where it begins that stood behind it.
  const from = start === 0 ? 0 : nextOf(matching, former, start - 1);
  const to = end === former.length ? current.length : partnerOf(matching, former, end);
  if (from !== undefined && to !== undefined && from <= to && isOpen(matching, from, to)) {
    alignGap(former, current, matching, { formerStart: start, formerEnd: end, currentStart: from, currentEnd: to });
    return;
  }
  if (from !== undefined) {
    const currentEnd = freeEnd(matching, from, Math.min(current.length, from + reach));
    alignGap(former, current, matching, { formerStart: start, formerEnd: end, currentStart: from, currentEnd });
  }
  if (to === undefined) return;
  let formerStart = end;
  while (formerStart > start && matching.current[formerStart - 1] === -1) formerStart--;
  const currentStart = freeStart(matching, to, Math.max(0, to - reach));
  alignGap(former, current, matching, { formerStart, formerEnd: end, currentStart, currentEnd: to });
}

function partnerOf(matching: Matching, former: ComparedText, at: number): number | undefined {
  return former.keys[at] === WALL ? undefined : matching.current[at];
}

function nextOf(matching: Matching, former: ComparedText, at: number): number | undefined {
  const partner = partnerOf(matching, former, at);
  return partner === undefined ? undefined : partner + 1;
}

function isOpen(matching: Matching, from: number, to: number): boolean {
  return freeEnd(matching, from, to) === to;
}

/** Where the free tokens from `from` on end, at most at `most`. */
function freeEnd(matching: Matching, from: number, most: number): number {
  let to = from;
  while (to < most && matching.former[to] === -1) to++;
  return to;
}

/** Where the free tokens before `to` begin, at least at `least`. */
function freeStart(matching: Matching, to: number, least: number): number {
  let from = to;
  while (from > least && matching.former[from - 1] === -1) from--;
  return from;
}
