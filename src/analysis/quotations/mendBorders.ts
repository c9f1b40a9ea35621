import type { Span } from '../../text/span';
import type { TaggedSpan } from '../tagger/tagger';
import { tokenFrom, type QuotedParagraph } from './quotedParagraph';

/**
 * Moves the borders of contents to the quotation marks they miss by a little: in front of the opening mark, behind the closing one and the
 * stop in front of it, or that ends a stretch which is never closed. A comma in front of a closing mark ends what is quoted, unless `and` or more quoted words follow. Nothing moves into
 * another span. A name and what is set beside it behind a comma (`Ana Ruiz, the mayor`) are one source.
 */
export function mendBorders(paragraph: QuotedParagraph, all: readonly TaggedSpan[]): TaggedSpan[] {
  const spans = joinAppositions(paragraph, all);
  return spans.map((span, index) => {
    if (span.role !== 'content') return span;
    const room = { start: spans[index - 1]?.end ?? 0, end: spans[index + 1]?.start ?? paragraph.text.length };
    return { ...span, ...mended(paragraph, span, room) };
  });
}

function joinAppositions({ text }: QuotedParagraph, spans: readonly TaggedSpan[]): TaggedSpan[] {
  const joined: TaggedSpan[] = [];
  for (const span of spans) {
    const before = joined.at(-1);
    const isApposition =
      span.role === 'source' && before?.role === 'source' && text.slice(before.end, span.start).trim() === ',';
    if (isApposition)
      joined[joined.length - 1] = {
        ...before,
        end: span.end,
        confidence: Math.min(before.confidence, span.confidence),
      };
    else joined.push(span);
  }
  return joined;
}

function mended(paragraph: QuotedParagraph, span: Span, room: Span): Span {
  const { text, stretches } = paragraph;
  let { start, end } = span;
  for (const { opener, closer, end: last } of stretches) {
    if (opener.start >= end) break;
    const lacksOpener =
      opener.start < start && opener.start >= room.start && text.slice(opener.end, start).trim() === '';
    if (lacksOpener) start = opener.start;
    if (!closer && last > end && last <= room.end && /^[\s.!?…]*$/.test(text.slice(end, last))) end = last;
    if (!closer || closer.end <= start) continue;
    const lacksCloser = end < closer.end && closer.end <= room.end;
    if (lacksCloser && /^[\s.,!?…—–-]*["'”’»]*$/.test(text.slice(end, closer.end))) end = closer.end;
    if (end > closer.end && (isLoneComma(text.slice(closer.end, end)) || endsQuoted(paragraph, closer, end)))
      return { start, end: closer.end };
  }
  return { start, end };
}

function isLoneComma(tail: string): boolean {
  return /^\s?,\s?$/.test(tail);
}

/** Whether what is quoted ends with a comma inside or behind the closing mark, and the outlet's own words follow. */
function endsQuoted(paragraph: QuotedParagraph, closer: Span, end: number): boolean {
  const { tokens, text, stretchOf } = paragraph;
  const isInside = text[closer.start - 1] === ',';
  const at = tokenFrom(paragraph, closer.end);
  if (!isInside && tokens[at]?.text !== ',') return false;
  const next = tokens[isInside ? at : at + 1]?.lower ?? '';
  if (!isInside && PREDICATE.test(next)) return true;
  const last = tokenFrom(paragraph, end) - 1;
  const isQuotedFurther = stretchOf.slice(at, last + 1).some((stretch) => stretch >= 0);
  return !isQuotedFurther && BREAKING.test(next);
}

/** Verbs that go on with what the outlet says of a name in quotation marks: `the scheme, called “Enough”, is paid for by` */
const PREDICATE = /^(?:is|are|was|were|has|have|had|will|won|would|can|could|may)$/;

/** Words that begin the outlet's own remark behind quoted words. */
const BREAKING =
  /^(?:who|whom|whose|which|a|an|the|his|her|their|\p{L}+ing|\p{L}+ed|won|is|are|was|were|has|had|in|on|at|after|before|during|when|while|as|according)$/u;
