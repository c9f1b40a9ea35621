/** Words of this weight (letters, at most 12 a word) tell as much as their context. */
const ENOUGH = 20;

/** From this score on words are taken for those that are looked for. */
export const ACCEPTED = 0.55;

/** Words found by themselves, not in the course of their text, have to stand in almost the very context. */
export const ACCEPTED_ALONE = 0.92;

/** How many tokens on either side count as context. */
export const WINDOW = 8;

/** What context is worth beyond the end of a sentence or paragraph: the next sentence may come and go. */
const ACROSS = 0.3;

/** How much of something there was, and how much of it is left. */
export interface Share {
  readonly whole: number;
  readonly kept: number;
}

/**
 * How sure it is that words are those that are looked for, 0..1, from what is left of themselves and of what stood beside them: the more
 * words there are, the more they tell by themselves. Where nothing is known of their context `otherwise` stands for it.
 */
export function scoreOf(words: Share, before: Share, behind: Share, otherwise = 1): number {
  const own = words.whole / (words.whole + ENOUGH);
  const whole = before.whole + behind.whole;
  const context = whole === 0 ? otherwise : (before.kept + behind.kept) / whole;
  return (own * words.kept) / words.whole + (1 - own) * context;
}

/** What a token of the context is worth: less the further it is, in tokens, and the more ends of sentences lie between. */
export function contextWeight(weight: number, distance: number, borders: number): number {
  return (weight * ACROSS ** borders) / (distance + 1);
}
