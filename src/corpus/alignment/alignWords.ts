import type { Span } from '../../text/span';
import { isSameWord, type ComparedWord } from './comparedWords';
import { weightOf } from './commonWords';

/** What two stretches share. */
export interface WordAlignment {
  /** Indices of the words that are the same, in order: in the first stretch and in the second. */
  readonly pairs: readonly WordPair[];
  /** The same for words that stand before the others on one side and after them on the other. */
  readonly moved: readonly WordPair[];
  /** The weight of the words that are shared, less what lies between them. */
  readonly score: number;
}

/** The same word in two stretches: index in the first and in the second. */
export type WordPair = readonly [number, number];

/** What a word that only one side has costs, one in brackets, and two that differ. */
const COST = { gap: 0.22, bracketed: 0.05, change: 0.3 };

/** Beside the best alignment, what stands before and after it is aligned as well if it scores this much. */
const LEAST_SCORE = 1.5;

/** Longer stretches are compared by this many of their words: the table of the alignment is as large as their product. */
const MOST_WORDS = 600;

/**
 * Aligns the words of two stretches: the best local alignment (Smith and Waterman, 1981), words as letters and weighted by how much
 * they tell; then in the same way what is left on both sides of it, crosswise where halves have changed places.
 * Time and memory are the product of the lengths, each at most `MOST_WORDS`.
 */
export function alignWords(a: readonly ComparedWord[], b: readonly ComparedWord[]): WordAlignment {
  const wholeA = { start: 0, end: Math.min(a.length, MOST_WORDS) };
  const wholeB = { start: 0, end: Math.min(b.length, MOST_WORDS) };
  const best = alignLocally(a, b, wholeA, wholeB);
  if (best.pairs.length === 0) return { ...best, moved: [] };
  const [firstA, firstB] = best.pairs[0]!;
  const [lastA, lastB] = best.pairs.at(-1)!;
  const beforeA = { start: 0, end: firstA };
  const beforeB = { start: 0, end: firstB };
  const afterA = { start: lastA + 1, end: wholeA.end };
  const afterB = { start: lastB + 1, end: wholeB.end };
  const before = further(a, b, beforeA, beforeB);
  const after = further(a, b, afterA, afterB);
  const crossed = [
    ...(before.score > 0 ? [] : [further(a, b, beforeA, afterB)]),
    ...(after.score > 0 ? [] : [further(a, b, afterA, beforeB)]),
  ];
  return {
    pairs: [...before.pairs, ...best.pairs, ...after.pairs],
    moved: crossed.flatMap(({ pairs }) => pairs),
    score: [best, before, after, ...crossed].reduce((sum, { score }) => sum + score, 0),
  };
}

interface LocalAlignment {
  readonly pairs: readonly WordPair[];
  readonly score: number;
}

const NONE: LocalAlignment = { pairs: [], score: 0 };

function further(a: readonly ComparedWord[], b: readonly ComparedWord[], partOfA: Span, partOfB: Span): LocalAlignment {
  if (partOfA.start >= partOfA.end || partOfB.start >= partOfB.end) return NONE;
  const found = alignLocally(a, b, partOfA, partOfB);
  return found.score >= LEAST_SCORE ? found : NONE;
}

/** The best local alignment of a part of one stretch with a part of another, both counted in words. */
function alignLocally(
  a: readonly ComparedWord[],
  b: readonly ComparedWord[],
  partOfA: Span,
  partOfB: Span,
): LocalAlignment {
  const rows = a.slice(partOfA.start, partOfA.end);
  const columns = b.slice(partOfB.start, partOfB.end);
  const width = columns.length + 1;
  const scores = new Float32Array((rows.length + 1) * width);
  let best = 0;
  for (let i = 1; i <= rows.length; i++) {
    for (let j = 1; j <= columns.length; j++) {
      const at = i * width + j;
      const score = Math.max(
        0,
        scores[at - width - 1]! + gainOf(rows[i - 1]!, columns[j - 1]!),
        scores[at - width]! - gapCost(rows[i - 1]!),
        scores[at - 1]! - gapCost(columns[j - 1]!),
      );
      scores[at] = score;
      if (score > scores[best]!) best = at;
    }
  }
  const pairs = trace(scores, best, rows, columns);
  return { pairs: pairs.map(([i, j]) => [i + partOfA.start, j + partOfB.start] as const), score: scores[best]! };
}

function trace(
  scores: Float32Array,
  from: number,
  rows: readonly ComparedWord[],
  columns: readonly ComparedWord[],
): WordPair[] {
  const width = columns.length + 1;
  const pairs: WordPair[] = [];
  let at = from;
  while (scores[at]! > 0) {
    const row = rows[Math.floor(at / width) - 1]!;
    const column = columns[(at % width) - 1]!;
    const score = scores[at]!;
    if (Math.fround(scores[at - width - 1]! + gainOf(row, column)) === score) {
      if (isSameWord(row.key, column.key)) pairs.push([Math.floor(at / width) - 1, (at % width) - 1]);
      at -= width + 1;
    } else at -= Math.fround(scores[at - width]! - gapCost(row)) === score ? width : 1;
  }
  return pairs.reverse();
}

function gainOf(a: ComparedWord, b: ComparedWord): number {
  return isSameWord(a.key, b.key) ? weightOf(a.key) : -COST.change;
}

function gapCost({ bracketed }: ComparedWord): number {
  return bracketed ? COST.bracketed : COST.gap;
}
