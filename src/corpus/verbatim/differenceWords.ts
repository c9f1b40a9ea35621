import type { DifferencePart } from './nearestPassage';

/**
 * A difference as words, told by signs and not by colour: `[-…-]` is what the draft leaves out, `{+…+}` what it puts in, as in a word diff of git;
 * what stands in `(…)` is left out as well, but the draft says so.
 */
export function differenceWords(difference: readonly DifferencePart[]): string {
  return difference.map(({ kind, words }) => SIGNS[kind](words)).join(' ');
}

const SIGNS: Readonly<Record<DifferencePart['kind'], (words: string) => string>> = {
  same: (words) => words,
  bracketed: (words) => words,
  added: (words) => `{+${words}+}`,
  'left-out': (words) => `[-${words}-]`,
  elided: (words) => `(${words})`,
};
