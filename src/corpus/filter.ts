import { foldTypography } from '../text/fold';
import type { Span } from '../text/span';

/**
 * A text as searching compares it: small letters without accents, straight quotation marks, plain spaces. It keeps its length, so that
 * a hit in it is a hit in the text.
 */
export function foldForSearch(text: string): string {
  return foldTypography(text).replace(/[A-Z\u0080-\uFFFF]/g, (letter) => {
    const small = letter.toLowerCase();
    const base = small.normalize('NFD');
    return /^.\p{M}+$/u.test(base) ? base[0]! : small.length === 1 ? small : letter;
  });
}

/** The words of a filter: what stands in double quotation marks is one word. Empty when nothing is filtered. */
export function filterWords(filter: string): string[] {
  return [...foldForSearch(filter).matchAll(/"([^"]+)"?|([^\s"]+)/g)]
    .map(([, quoted, word]) => (quoted ?? word ?? '').trim())
    .filter((word) => word !== '');
}

/** Whether every word of a filter occurs in at least one of the texts. */
export function passes(words: readonly string[], texts: readonly string[]): boolean {
  if (words.length === 0) return true;
  const folded = texts.map(foldForSearch);
  return words.every((word) => folded.some((text) => text.includes(word)));
}

/** Where the words of a filter occur in a text, in order and without overlaps. */
export function hits(words: readonly string[], text: string): Span[] {
  const folded = foldForSearch(text);
  const found: Span[] = [];
  for (const word of words) {
    for (let start = folded.indexOf(word); start >= 0; start = folded.indexOf(word, start + word.length)) {
      found.push({ start, end: start + word.length });
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let reached = 0;
  return found.filter(({ start, end }) => {
    if (start < reached) return false;
    reached = end;
    return true;
  });
}
