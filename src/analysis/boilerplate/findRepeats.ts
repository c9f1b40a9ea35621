import { contains, spanText, type Span } from '../../text/span';

/** A passage shorter than this, in words and in characters, is a label that may stand anywhere. */
const LEAST = { words: 5, characters: 30 };
/** White space that often, with words between. */
const LEAST_WORDS = new RegExp(String.raw`^\S*(?:\s+\S+){${LEAST.words - 2}}\s`);
/** Has no space between words; so many characters as a third say as much. */
const UNSPACED_SCRIPT = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/**
 * The passages that stand word for word further up, with their first occurrences: whole paragraphs, or paragraphs without a glued
 * running time. Linear: passages are compared by their words in a map.
 */
export function findRepeats(text: string, passages: readonly Span[]): Map<Span, Span> {
  const first = new Map<string, Span>();
  const repeats = new Map<Span, Span>();
  for (const passage of passages) {
    const words = spanText(text, passage);
    if (!isLongEnough(words)) continue;
    const before = first.get(words);
    if (before === undefined) first.set(words, passage);
    else if (!contains(before, passage)) repeats.set(passage, before);
  }
  return repeats;
}

function isLongEnough(words: string): boolean {
  if (words.length >= LEAST.characters && LEAST_WORDS.test(words.slice(0, 400))) return true;
  return words.length >= LEAST.characters / 3 && UNSPACED_SCRIPT.test(words.slice(0, 100));
}
