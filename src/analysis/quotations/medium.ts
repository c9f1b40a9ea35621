import type { Span } from '../../text/span';
import { MEDIUM } from './media';
import { tokenFrom, type QuotedParagraph } from './quotedParagraph';

/** How far from the cue the medium may stand, in UTF-16 code units. */
const FAR = 160;

/** Where something was said or published, by the words in the cue's sentence that are no content: `on Telegram`, `in an open letter`. */
export function findMedium(
  paragraph: QuotedParagraph,
  { cue, source, content }: { readonly cue: Span; readonly source?: Span; readonly content: readonly Span[] },
): Span | undefined {
  const { text, sentences, tokens } = paragraph;
  const sentence = sentences[tokens[tokenFrom(paragraph, cue.start)]?.sentence ?? 0]!;
  const own = matchIn(text, cue);
  if (own) return own;
  const behind = { start: cue.end, end: Math.min(sentence.end, cue.end + FAR, nextStart(content, cue.end)) };
  const last = lastEnd(content, Infinity);
  const after = { start: Math.max(last, cue.end), end: Math.min(sentence.end, last + FAR) };
  for (const gap of [behind, after]) {
    const found = matchIn(text, gap);
    if (found && !/[,;]/.test(text.slice(gap.start, found.start).slice(1))) return found;
  }
  if (/^\w+ing\b/i.test(text.slice(cue.start, cue.end))) return undefined;
  const found = matchIn(text, {
    start: Math.max(sentence.start, cue.start - FAR, lastEnd(content, cue.start)),
    end: cue.start,
  });
  // Between it and the cue only the source may stand: what another verb governs is not this one's.
  const between =
    found && text.slice(found.end, cue.start).replace(source ? text.slice(source.start, source.end) : '', '');
  return between !== undefined && !/\p{L}/u.test(between) ? found : undefined;
}

function matchIn(text: string, { start, end }: Span): Span | undefined {
  const match = start < end ? MEDIUM.exec(text.slice(start, end)) : null;
  return match ? { start: start + match.index, end: start + match.index + match[0].length } : undefined;
}

function nextStart(content: readonly Span[], from: number): number {
  return content.find(({ start }) => start >= from)?.start ?? Infinity;
}

function lastEnd(content: readonly Span[], to: number): number {
  return content.findLast(({ end }) => end <= to)?.end ?? 0;
}
