import { bySpan, overlaps, sharedLength, spanLength } from '../../text/span';
import type { ComparedStretch } from './comparedSource';

/** Runs that share this part of the shorter one are of one passage. */
const SAME_PASSAGE = 0.5;

/**
 * Puts together what other sources share with one passage that has no quotation marks: each of them shares a run of its own with it.
 *
 * @param runs of one source
 * @returns the runs of each passage, the longest first
 */
export function passagesOfRuns(runs: Iterable<ComparedStretch>): ComparedStretch[][] {
  const clusters: ComparedStretch[][] = [];
  let last: ComparedStretch | undefined;
  for (const run of [...new Set(runs)].sort(bySpan)) {
    if (last && overlaps(last, run)) clusters.at(-1)!.push(run);
    else clusters.push([run]);
    if (!last || run.end > last.end) last = run;
  }
  return clusters.flatMap(passagesOfCluster);
}

/** The same for runs that overlap, one with the next. */
function passagesOfCluster(runs: readonly ComparedStretch[]): ComparedStretch[][] {
  const passages: ComparedStretch[][] = [];
  for (const run of [...runs].sort((a, b) => spanLength(b) - spanLength(a))) {
    const own = passages.find(([longest]) => sharedLength(longest!, run) >= SAME_PASSAGE * spanLength(run));
    if (own) own.push(run);
    else passages.push([run]);
  }
  return passages;
}
