/** Words that stand for somebody and name nobody. */
const PRONOUN = /^(?:he|she|they|it|i|we|you|who|him|her|them|us|me|one)$/i;

/** Whether words name nobody by themselves. */
export function isPronoun(words: string): boolean {
  return PRONOUN.test(words.trim());
}
