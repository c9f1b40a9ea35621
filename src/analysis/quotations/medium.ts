import { countBelow } from '../../text/offsets';
import type { Span } from '../../text/span';
import { MEDIUM } from './lexicon/media';
import type { ParagraphWords } from './words';

/** How far from the cue the medium may stand, in UTF-16 code units. */
const FAR = 160;

/** Where something was said or published, by the words in the cue's sentence that are no content: `on Telegram`, `in an open letter`. */
export function findMedium(
  { text, sentences, words }: ParagraphWords,
  cue: Span,
  content: readonly Span[],
): Span | undefined {
  const index = words[countBelow(words.length, (word) => words[word]!.start < cue.start)]?.sentence ?? 0;
  const sentence = sentences[index]!;
  const behind = { start: cue.end, end: Math.min(sentence.end, cue.end + FAR, nextStart(content, cue.end)) };
  const before = { start: Math.max(sentence.start, cue.start - FAR, lastEnd(content, cue.start)), end: cue.start };
  for (const gap of [behind, before]) {
    const match = gap.start < gap.end ? MEDIUM.exec(text.slice(gap.start, gap.end)) : null;
    if (match) return { start: gap.start + match.index, end: gap.start + match.index + match[0].length };
  }
  return undefined;
}

function nextStart(content: readonly Span[], from: number): number {
  return content.find(({ start }) => start >= from)?.start ?? Infinity;
}

function lastEnd(content: readonly Span[], to: number): number {
  return content.findLast(({ end }) => end <= to)?.end ?? 0;
}
