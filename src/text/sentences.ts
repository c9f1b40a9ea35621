import { MAY_BE_LAST, NEVER_LAST, SENTENCE_STARTERS } from './abbreviations';
import { eachMatch } from './eachMatch';
import { plainView } from './plainView';
import type { Span } from './span';

/** A run of final punctuation, what closes behind it, and the space after: a place where a sentence may end. */
const POSSIBLE_END = /([.!?…。！？]+)(["'”’»›)\]\u2060]*)(\s+)/gu;

/**
 * Cuts a paragraph into sentences, in one pass; each without the white space around it, its closing quotation marks with it.
 * `“Really?” he asked.` is one sentence, and so is a name with a title or an initial (`Gen. J. Doe`).
 * Offsets are those of the whole text.
 */
export function splitSentences(text: string, { start, end }: Span): Span[] {
  const paragraph = plainView(text.slice(start, end));
  const sentences: Span[] = [];
  let from = paragraph.length - paragraph.trimStart().length;
  for (const match of eachMatch(paragraph, POSSIBLE_END)) {
    const [, stops, closers, space] = match as unknown as [string, string, string, string];
    const stopAt = match.index;
    const next = stopAt + stops.length + closers.length + space.length;
    if (next >= paragraph.length || !endsSentence(paragraph, stopAt, stops, closers, next)) continue;
    sentences.push({ start: start + from, end: start + next - space.length });
    from = next;
  }
  const last = paragraph.trimEnd().length;
  if (last > from) sentences.push({ start: start + from, end: start + last });
  return sentences;
}

function endsSentence(paragraph: string, stopAt: number, stops: string, closers: string, next: number): boolean {
  const following = /^["'“”‘’«»„‹›([]*\s?(\S*)/u.exec(paragraph.slice(next, next + 60))!;
  const nextWord = following[1]!.replace(/[^\p{L}\p{N}].*$/u, '');
  if (/^\p{Ll}/u.test(nextWord)) return false;
  if (stops !== '.' || closers !== '') return true;
  return !isAbbreviated(wordBefore(paragraph, stopAt), nextWord);
}

/** The word a stop stands behind, inner stops included: `U.S`, `Mr`, `J`. */
function wordBefore(paragraph: string, stopAt: number): string {
  return /[\p{L}\p{N}.'’-]*$/u.exec(paragraph.slice(Math.max(0, stopAt - 30), stopAt))![0];
}

/** Whether the stop behind `word` belongs to an abbreviation and the sentence goes on with `nextWord`. */
function isAbbreviated(word: string, nextWord: string): boolean {
  const plain = word.replace(/\./g, '').toLowerCase();
  if (NEVER_LAST.has(plain)) return true;
  const isInitial = /^\p{Lu}$/u.test(word);
  if (isInitial) return plain !== 'i' || !SENTENCE_STARTERS.has(nextWord.toLowerCase());
  if (plain === 'no') return /^\p{N}/u.test(nextWord);
  const mayBeLast = word.includes('.') || (MAY_BE_LAST.has(plain) && /^\p{Lu}/u.test(word));
  return mayBeLast && !SENTENCE_STARTERS.has(nextWord.toLowerCase());
}
