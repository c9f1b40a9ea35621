import { WALL, type ComparedText } from './comparedText';
import type { Matching } from './matching';

/** A run of words that stands more often than this tells nothing. */
const MOST_OCCURRENCES = 16;

/** Bits of a hash, and of a position, in one number that is exact. */
const HASH_RANGE = 2 ** 28;
const POSITION_RANGE = 2 ** 25;

/** A stretch that both texts have. */
interface Run {
  readonly former: number;
  readonly current: number;
  length: number;
}

/**
 * Relates the stretches of at least `size` free tokens that stand equally often in both texts, wherever they stand: unique ones, and the
 * first with the first where there are several. O(n log n). As anchors of an alignment, after Cohen's patience diff and Heckel, "A technique
 * for isolating differences between files" (CACM 1978), which allows for moved blocks.
 */
export function relateSeeds(former: ComparedText, current: ComparedText, size: number, matching: Matching): void {
  const formerGrams = sortedGrams(former, size, matching.current);
  const currentGrams = sortedGrams(current, size, matching.former);
  const partner = new Int32Array(former.length).fill(-1);
  let at = 0;
  for (let from = 0; from < formerGrams.length;) {
    const hash = hashOf(formerGrams[from]!);
    const to = endOfHash(formerGrams, from, hash);
    while (at < currentGrams.length && hashOf(currentGrams[at]!) < hash) at++;
    const count = to - from;
    if (count <= MOST_OCCURRENCES && endOfHash(currentGrams, at, hash) - at === count)
      for (let index = 0; index < count; index++)
        partner[positionOf(formerGrams[from + index]!)] = positionOf(currentGrams[at + index]!);
    from = to;
  }
  for (const run of runsOf(partner, former, current, size).sort((a, b) => b.length - a.length))
    for (let index = 0; index < run.length; index++) matching.relate(run.former + index, run.current + index);
}

/** Every run of `size` free tokens as its hash and position in one number, in order of the hash and then of the text. */
function sortedGrams({ length, keys }: ComparedText, size: number, taken: Int32Array): Float64Array {
  const grams = new Float64Array(Math.max(0, Math.min(length, POSITION_RANGE) - size + 1));
  let count = 0;
  let free = 0;
  for (let end = 0; end < length && end < POSITION_RANGE; end++) {
    free = taken[end] === -1 && keys[end] !== WALL ? free + 1 : 0;
    if (free < size) continue;
    let hash = 0;
    for (let index = end - size + 1; index <= end; index++)
      hash = Math.imul(hash ^ keys[index]!, 0x9e3779b1) ^ (hash >>> 15);
    grams[count++] = ((hash ^ (hash >>> 13)) >>> 4) * POSITION_RANGE + end - size + 1;
  }
  return grams.subarray(0, count).sort();
}

function hashOf(gram: number): number {
  return Math.floor(gram / POSITION_RANGE) % HASH_RANGE;
}

function positionOf(gram: number): number {
  return gram % POSITION_RANGE;
}

function endOfHash(grams: Float64Array, from: number, hash: number): number {
  let to = from;
  while (to < grams.length && hashOf(grams[to]!) === hash) to++;
  return to;
}

/** Joins related grams that follow each other in both texts; those that only share a hash are left out. */
function runsOf(partner: Int32Array, former: ComparedText, current: ComparedText, size: number): Run[] {
  const runs: Run[] = [];
  let last: Run | undefined;
  for (let at = 0; at < partner.length; at++) {
    const to = partner[at]!;
    if (to === -1 || !isEqual(former, at, current, to, size)) continue;
    if (last && at - last.former === to - last.current && at <= last.former + last.length)
      last.length = at - last.former + size;
    else runs.push((last = { former: at, current: to, length: size }));
  }
  return runs;
}

function isEqual(former: ComparedText, at: number, current: ComparedText, to: number, size: number): boolean {
  for (let index = 0; index < size; index++) if (former.keys[at + index] !== current.keys[to + index]) return false;
  return true;
}
