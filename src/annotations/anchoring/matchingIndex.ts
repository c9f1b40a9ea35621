import { countBelow } from '../../text/offsets';
import { WALL, type ComparedText } from './comparedText';
import type { Matching } from './matching';

/** Former tokens, from the first to the last that was found, of which the found ones stand in their order and near each other. */
export interface FoundRun {
  readonly first: number;
  readonly last: number;
}

/** A matching, prepared for questions about stretches of the former text that take no longer for long stretches. */
export interface MatchingIndex {
  /** The run with the heaviest tokens within a stretch, cut to it; nothing where no token was found. */
  heaviestRun(start: number, end: number): FoundRun | undefined;
  /** Weight of the tokens found in a stretch. */
  weightBetween(start: number, end: number): number;
  /** Weight of all tokens of a stretch. */
  formerWeight(start: number, end: number): number;
  /** Whether all tokens of a stretch are found, follow each other and are spelled as they were. */
  isSame(start: number, end: number): boolean;
}

/** Tokens found further apart than this, beyond what lay between them before, do not belong together. */
const FARTHEST = 80;

/** Of a stretch that is torn into more runs than this only the first ones are looked at. */
const MOST_RUNS = 64;

/** Prepares a matching. Linear. */
export function indexMatching(former: ComparedText, current: ComparedText, matching: Matching): MatchingIndex {
  const { length } = former;
  const all = new Float64Array(length + 1);
  const found = new Float64Array(length + 1);
  const same = new Int32Array(length + 1);
  const nextFound = new Int32Array(length + 1).fill(length);
  const lastFound = new Int32Array(length + 1).fill(-1);
  const runStarts: number[] = [];
  for (let at = 0; at < length; at++) {
    const partner = matching.current[at]!;
    const weight = former.keys[at] === WALL ? 0 : former.weights[at]!;
    const before = lastFound[at]!;
    all[at + 1] = all[at]! + weight;
    found[at + 1] = found[at]! + (partner === -1 ? 0 : weight);
    const isSpelled = partner !== -1 && former.spellings[at] === current.spellings[partner];
    same[at + 1] = same[at]! + (isSpelled ? 1 : 0);
    lastFound[at + 1] = partner === -1 ? before : at;
    if (partner === -1) continue;
    const step = before === -1 ? -1 : partner - matching.current[before]!;
    if (step < 1 || step > at - before + FARTHEST) runStarts.push(at);
  }
  for (let at = length - 1; at >= 0; at--) nextFound[at] = matching.current[at] === -1 ? nextFound[at + 1]! : at;

  return {
    weightBetween: (start, end) => found[end]! - found[start]!,
    formerWeight: (start, end) => all[end]! - all[start]!,
    isSame: (start, end) => same[start]! + end - start === same[end],
    heaviestRun: (start, end) => {
      let heaviest: FoundRun | undefined;
      let most = 0;
      let run = Math.max(0, countBelow(runStarts.length, (index) => runStarts[index]! <= start) - 1);
      for (let looks = 0; looks < MOST_RUNS && run < runStarts.length && runStarts[run]! < end; looks++, run++) {
        const first = nextFound[Math.max(start, runStarts[run]!)]!;
        const last = lastFound[Math.min(end, runStarts[run + 1] ?? length)]!;
        if (first > last) continue;
        const weight = found[last + 1]! - found[first]!;
        if (weight > most) {
          most = weight;
          heaviest = { first, last };
        }
      }
      return heaviest;
    },
  };
}
