import type { Span } from '../../text/span';
import { isCensored, isSameWord, type ComparedWord } from './comparedWords';
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
 * @param keyOf what a word is compared as
 */
export function alignWords(
  a: readonly ComparedWord[],
  b: readonly ComparedWord[],
  keyOf: (word: ComparedWord) => string = ({ key }) => key,
): WordAlignment {
  const wholeA = { start: 0, end: Math.min(a.length, MOST_WORDS) };
  const wholeB = { start: 0, end: Math.min(b.length, MOST_WORDS) };
  const words = numbered(a.slice(0, MOST_WORDS), b.slice(0, MOST_WORDS), keyOf);
  const best = alignLocally(words, wholeA, wholeB);
  if (best.pairs.length === 0) return { ...best, moved: [] };
  const [firstA, firstB] = best.pairs[0]!;
  const [lastA, lastB] = best.pairs.at(-1)!;
  const beforeA = { start: 0, end: firstA };
  const beforeB = { start: 0, end: firstB };
  const afterA = { start: lastA + 1, end: wholeA.end };
  const afterB = { start: lastB + 1, end: wholeB.end };
  const before = further(words, beforeA, beforeB);
  const after = further(words, afterA, afterB);
  const crossed = [
    ...(before.score > 0 ? [] : [further(words, beforeA, afterB)]),
    ...(after.score > 0 ? [] : [further(words, afterA, beforeB)]),
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

/** Words of one side as the table reads them, a number for each key, since every word is compared with every other. */
interface NumberedWords {
  readonly keys: readonly string[];
  readonly numbers: Int32Array;
  readonly weights: Float64Array;
  readonly gaps: Float64Array;
  /** Whether letters of a word are stars or dashes, so that it may be the same as one with another number. */
  readonly censored: Uint8Array;
}

function numbered(
  a: readonly ComparedWord[],
  b: readonly ComparedWord[],
  keyOf: (word: ComparedWord) => string,
): readonly [NumberedWords, NumberedWords] {
  const numbers = new Map<string, number>();
  const numberOf = (key: string) => {
    const known = numbers.get(key) ?? numbers.size;
    numbers.set(key, known);
    return known;
  };
  const sideOf = (words: readonly ComparedWord[]): NumberedWords => {
    const { length } = words;
    const side = {
      keys: words.map(keyOf),
      numbers: new Int32Array(length),
      weights: new Float64Array(length),
      gaps: new Float64Array(length),
      censored: new Uint8Array(length),
    };
    for (let at = 0; at < length; at++) {
      const key = side.keys[at]!;
      side.numbers[at] = numberOf(key);
      side.weights[at] = weightOf(key);
      side.gaps[at] = words[at]!.bracketed ? COST.bracketed : COST.gap;
      side.censored[at] = isCensored(key) ? 1 : 0;
    }
    return side;
  };
  return [sideOf(a), sideOf(b)];
}

type BothSides = ReturnType<typeof numbered>;

function further(words: BothSides, partOfA: Span, partOfB: Span): LocalAlignment {
  if (partOfA.start >= partOfA.end || partOfB.start >= partOfB.end) return NONE;
  const found = alignLocally(words, partOfA, partOfB);
  return found.score >= LEAST_SCORE ? found : NONE;
}

/** The best local alignment of a part of one stretch with a part of another, both counted in words. */
function alignLocally([a, b]: BothSides, rows: Span, columns: Span): LocalAlignment {
  const height = rows.end - rows.start + 1;
  const width = columns.end - columns.start + 1;
  const scores = tableOf(height * width);
  scores.fill(0, 0, width);
  let best = 0;
  for (let i = 1; i < height; i++) {
    const row = rows.start + i - 1;
    const [number, weight, gap, isRowCensored] = [a.numbers[row]!, a.weights[row]!, a.gaps[row]!, a.censored[row]!];
    scores[i * width] = 0;
    for (let j = 1; j < width; j++) {
      const column = columns.start + j - 1;
      const at = i * width + j;
      const isSame =
        number === b.numbers[column] ||
        ((isRowCensored | b.censored[column]!) === 1 && isSameWord(a.keys[row]!, b.keys[column]!));
      const along = scores[at - width - 1]! + (isSame ? weight : -COST.change);
      const down = scores[at - width]! - gap;
      const right = scores[at - 1]! - b.gaps[column]!;
      let score = along > down ? along : down;
      if (right > score) score = right;
      if (score < 0) score = 0;
      scores[at] = score;
      if (score > scores[best]!) best = at;
    }
  }
  return { pairs: trace(scores, best, [a, b], rows, columns), score: scores[best]! };
}

/** The table of the last alignment, kept for the next one: most are small, and there are many. */
let table = new Float32Array(0);

function tableOf(cells: number): Float32Array {
  if (table.length < cells) table = new Float32Array(cells);
  return table;
}

function trace(scores: Float32Array, from: number, [a, b]: BothSides, rows: Span, columns: Span): WordPair[] {
  const width = columns.end - columns.start + 1;
  const pairs: WordPair[] = [];
  let at = from;
  while (scores[at]! > 0) {
    const row = rows.start + Math.floor(at / width) - 1;
    const column = columns.start + (at % width) - 1;
    const score = scores[at]!;
    const isSame = isSameWord(a.keys[row]!, b.keys[column]!);
    const gain = isSame ? a.weights[row]! : -COST.change;
    if (Math.fround(scores[at - width - 1]! + gain) === score) {
      if (isSame) pairs.push([row, column]);
      at -= width + 1;
    } else at -= Math.fround(scores[at - width]! - a.gaps[row]!) === score ? width : 1;
  }
  return pairs.reverse();
}
