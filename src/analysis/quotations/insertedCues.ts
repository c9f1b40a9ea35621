import type { TaggedSpan } from '../tagger/tagger';
import type { Joined } from './joined';
import { tokenFrom, type QuotedParagraph } from './quotedParagraph';

const RELATIVE = /^(?:who|which|whom|that)$/;
const INSERTED =
  /^(?:believes?|believed|says?|said|thinks?|thought|claims?|claimed|argues?|argued|fears?|feared|hopes?|hoped|suspects?|suspected|alleges?|alleged|insists?|insisted|contends?|contended)$/;
const PREDICATE = /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|do|does|did)$/;

/** Longer than any subject that is inserted like this, in tokens. */
const REACH = 6;

/**
 * Parts a relative clause that was marked as one content into its cue, its source and the words around them: `[who] [some] [believe] [is still
 * in charge]`.
 */
export function partInserted(paragraph: QuotedParagraph, spans: readonly TaggedSpan[]): TaggedSpan[] {
  return spans.flatMap((span) => (span.role === 'content' ? parted(paragraph, span) : [span]));
}

function parted(paragraph: QuotedParagraph, span: TaggedSpan): TaggedSpan[] {
  const { tokens } = paragraph;
  const first = tokenFrom(paragraph, span.start);
  if (!RELATIVE.test(tokens[first]?.lower ?? '')) return [span];
  let verb = first + 2;
  while (verb - first < REACH && tokens[verb]?.kind === 'word' && !INSERTED.test(tokens[verb]!.lower)) verb++;
  const next = tokens[verb + 1];
  if (
    !tokens[verb] ||
    !next ||
    next.end > span.end ||
    !INSERTED.test(tokens[verb]!.lower) ||
    !PREDICATE.test(next.lower)
  )
    return [span];
  const part = (from: number, to: number, role: TaggedSpan['role']): TaggedSpan => ({
    ...span,
    start: tokens[from]!.start,
    end: tokens[to]!.end,
    role,
  });
  return [
    part(first, first, 'content'),
    part(first + 1, verb - 1, 'source'),
    part(verb, verb, 'cue'),
    { ...span, start: next.start },
  ];
}

/**
 * Gives a relative pronoun to the attribution that stands between it and its verb, where the linker gave it to another one: `[who] [some]
 * [believe] [is still in charge]` is one content in two parts.
 */
export function rejoinRelatives({ text }: QuotedParagraph, all: readonly Joined[]): Joined[] {
  const relatives = all.flatMap(({ content }) =>
    content.filter(({ start, end }) => RELATIVE.test(text.slice(start, end))),
  );
  const isBeside = (left: number, right: number) => left <= right && text.slice(left, right).trim() === '';
  const moved = all.map(({ source, cue, content: [first] }) => {
    const isInserted = source && cue && first && isBeside(source.end, cue.start) && isBeside(cue.end, first.start);
    return isInserted ? relatives.find(({ end }) => isBeside(end, source.start)) : undefined;
  });
  if (!moved.some(Boolean)) return [...all];
  return all.map((joined, index) => {
    const relative = moved[index];
    const kept = joined.content.filter((part) => !moved.includes(part));
    return { ...joined, content: relative ? [relative, ...kept] : kept };
  });
}
