import type { TaggedSpan, Tagger, TaggerParagraph } from '../../src/analysis/tagger/tagger';

/** A tagger that gives what was tagged before: the spans of a whole text (UTF-16 code units), cut for the paragraphs it is asked about. */
export function recordedTagger(text: string, spans: readonly TaggedSpan[]): Tagger {
  return {
    tag(paragraphs: readonly TaggerParagraph[]): TaggedSpan[][] {
      let from = 0;
      return paragraphs.map(({ words }) => {
        const start = text.indexOf(words, from);
        if (start < 0) return [];
        const end = start + words.length;
        from = end;
        return spansWithin(spans, start, end);
      });
    },
  };
}

/** The spans of a stretch of a text, cut at its borders, their offsets counted from its start. */
export function spansWithin(spans: readonly TaggedSpan[], start: number, end: number): TaggedSpan[] {
  return spans
    .filter((span) => span.start < end && span.end > start)
    .map((span) => ({
      ...span,
      start: Math.max(start, span.start) - start,
      end: Math.min(end, span.end) - start,
      continues: span.start < start,
    }));
}
