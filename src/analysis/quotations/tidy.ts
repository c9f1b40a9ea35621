import { overlaps, type Span } from '../../text/span';
import { startsWithCapital } from '../../text/characters';
import { MEDIUM } from './media';
import type { Joined } from './joined';
import { tokenFrom, type QuotedParagraph } from './quotedParagraph';

const RELATIVE = /^(?:who|whom|whose|which)$/;
const SHIFTING = /^(?:earlier|later|ago|before|prior|previously)$/;
const TIME =
  /^(?:day|days|week|weeks|month|months|year|years|hour|hours|minutes|night|morning|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

/**
 * Draws the borders of cues and sources as people do: a cue without the colon behind it and the point in time in front of it, a source without
 * the comma behind it and the relative clause.
 */
export function tidyBorders(paragraph: QuotedParagraph, all: readonly Joined[]): Joined[] {
  return all.map((joined) => {
    const cue = joined.cue && tidyCue(paragraph, joined.cue);
    const source = joined.source && tidySource(paragraph, relativeOf(paragraph, joined.source, joined.cue));
    const isTopic = cue !== undefined && joined.content.length > 1 && endsInTopic(paragraph, joined, cue);
    return {
      ...joined,
      ...(cue && { cue: isTopic ? withoutLast(paragraph, cue) : cue }),
      ...(source && { source }),
      content: tidyContent(
        paragraph,
        isTopic ? joined.content.filter(({ start }) => start < cue.start) : joined.content,
        source,
      ),
    };
  });
}

/** Without the stop behind words that stand in no quotation marks, and without what a relative pronoun as the source refers to. */
function tidyContent(paragraph: QuotedParagraph, content: readonly Span[], source: Span | undefined): Span[] {
  const { tokens, stretchOf } = paragraph;
  const isRelative = source && RELATIVE.test(tokens[tokenFrom(paragraph, source.start)]!.lower);
  const behind = isRelative ? content.filter(({ start }) => start >= source.end) : content;
  return (behind.length > 0 ? behind : content).map(({ start, end }) => {
    const first = tokenFrom(paragraph, start);
    let last = tokenFrom(paragraph, end) - 1;
    while (last > first && stretchOf[last]! < 0 && /^[.,;:]$/.test(tokens[last]!.text)) last--;
    return { start, end: Math.min(end, tokens[Math.max(first, last)]!.end) };
  });
}

/** The relative pronoun that stands for the source where there is one: `Ruiz, who a day earlier said`. */
function relativeOf(paragraph: QuotedParagraph, source: Span, cue: Span | undefined): Span {
  const { tokens } = paragraph;
  const first = tokens[tokenFrom(paragraph, source.start)]!;
  if (RELATIVE.test(first.lower)) return { start: first.start, end: first.end };
  const last = tokens[tokenFrom(paragraph, source.end) - 1]!;
  if (RELATIVE.test(last.lower)) return { start: last.start, end: last.end };
  const before = cue && tokens[tokenFrom(paragraph, cue.start) - 1];
  return before && before.start >= source.end && /^(?:who|which)$/.test(before.lower)
    ? { start: before.start, end: before.end }
    : source;
}

/** Whether quoted words stand before the cue and only what they are about behind it: `“It is safe,” she said on whether it would open`. */
function endsInTopic(paragraph: QuotedParagraph, { content }: Joined, cue: Span): boolean {
  const { stretches, tokens } = paragraph;
  const before = content.filter(({ start }) => start < cue.start);
  const behind = content.filter(({ start }) => start > cue.start);
  const isQuoted = (part: Span) => stretches.some((stretch) => overlaps(stretch, part));
  const last = tokens[tokenFrom(paragraph, cue.end) - 1]!;
  return /^(?:on|about|of)$/.test(last.lower) && before.some(isQuoted) && !behind.some(isQuoted);
}

function withoutLast(paragraph: QuotedParagraph, cue: Span): Span {
  const last = tokenFrom(paragraph, cue.end) - 2;
  return { start: cue.start, end: Math.max(cue.start + 1, paragraph.tokens[last]!.end) };
}

function tidyCue(paragraph: QuotedParagraph, cue: Span): Span {
  const { tokens } = paragraph;
  let first = tokenFrom(paragraph, cue.start);
  let last = tokenFrom(paragraph, cue.end) - 1;
  while (last > first && /^[:,;]$/.test(tokens[last]!.text)) last--;
  // `a day earlier said`: the point in time is none of the cue.
  for (let at = first + 1; at < last && at < first + 4; at++) {
    if (SHIFTING.test(tokens[at]!.lower) && TIME.test(tokens[at - 1]!.lower)) first = at + 1;
  }
  const tidy = { start: Math.max(cue.start, tokens[first]!.start), end: Math.min(cue.end, tokens[last]!.end) };
  const medium = MEDIUM.exec(paragraph.text.slice(tidy.start, tidy.end));
  const end = medium && medium.index > 1 ? tokens[tokenFrom(paragraph, tidy.start + medium.index) - 1]!.end : tidy.end;
  return { start: tidy.start, end };
}

function tidySource(paragraph: QuotedParagraph, source: Span): Span {
  const { tokens } = paragraph;
  const first = tokenFrom(paragraph, source.start);
  let last = tokenFrom(paragraph, source.end) - 1;
  for (let at = first + 2; at <= last; at++) {
    if (tokens[at - 1]!.text === ',' && RELATIVE.test(tokens[at]!.lower)) last = at - 2;
  }
  for (let at = first + 1; at <= last; at++) {
    // `said Ruiz answering a question`: what he does meanwhile is none of his name.
    if (/^\p{Ll}+ing$/u.test(tokens[at]!.text) && startsWithCapital(tokens[at - 1]!.text)) last = at - 1;
  }
  while (last > first && /^[.,;:—–-]$/.test(tokens[last]!.text)) last--;
  return last >= first ? { start: source.start, end: Math.min(source.end, tokens[last]!.end) } : source;
}
