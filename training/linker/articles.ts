import { readFileSync } from 'node:fs';
import { offsetsOf } from '../../src/text/offsets';
import { readText } from '../../src/text/sourceText';
import { overlaps, type Span } from '../../src/text/span';
import type { TaggedRole, TaggedSpan } from '../../src/analysis/tagger/tagger';

/** An annotated attribution; offsets in UTF-16 code units. */
export interface Gold {
  readonly cue: readonly Span[];
  readonly source: readonly Span[];
  readonly content: readonly Span[];
}

export interface Article {
  readonly id: string;
  readonly publisher: string;
  readonly text: string;
  readonly gold: readonly Gold[];
}

interface Line {
  readonly id: string;
  readonly publisher: string;
  readonly text: string;
  readonly quotes: readonly {
    readonly cue?: readonly Span[] | Span | null;
    readonly sources?: readonly Span[] | Span | null;
    readonly contents?: readonly Span[] | Span | null;
  }[];
}

/** The objects of a file of JSON lines. */
export function readLines<T>(file: string): T[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as T);
}

/** The articles of a file of PolNeAR in Citron's shape. */
export function readArticles(file: string): Article[] {
  return readLines<Line>(file).map(({ id, publisher, text, quotes }) => {
    const offsets = offsetsOf(text);
    const spans = (value: readonly Span[] | Span | null | undefined) =>
      (value === null || value === undefined ? [] : 'start' in value ? [value] : [...value]).map((span) =>
        offsets.spanToCodeUnits(span),
      );
    const gold = quotes.map(({ cue, sources, contents }) => ({
      cue: spans(cue),
      source: spans(sources),
      content: spans(contents),
    }));
    return { id, publisher, text, gold };
  });
}

/** Tagged spans by article, as the tagger's training writes them for articles it was not trained on (code points). */
export function readTagged(file: string, articles: readonly Article[]): ReadonlyMap<string, TaggedSpan[]> {
  const texts = new Map(articles.map(({ id, text }) => [id, offsetsOf(text)]));
  return new Map(
    readLines<{ id: string; spans: TaggedSpan[] }>(file).flatMap(({ id, spans }) => {
      const offsets = texts.get(id);
      return offsets ? [[id, spans.map((span) => ({ ...span, ...offsets.spanToCodeUnits(span) }))] as const] : [];
    }),
  );
}

/** The annotation as a perfect tagger would give it: one role a character, cues over sources over contents. */
export function goldSpans({ text, gold }: Article): TaggedSpan[] {
  const roles: readonly TaggedRole[] = ['content', 'source', 'cue'];
  let spans: TaggedSpan[] = [];
  for (const role of roles)
    for (const span of gold.flatMap((attribution) => attribution[role])) {
      if (spans.some((other) => other.role === role && overlaps(other, span))) continue;
      spans = [
        ...spans.flatMap((other) => (overlaps(other, span) ? without(other, span) : [other])),
        { ...span, role, confidence: 1, continues: false },
      ];
    }
  const { paragraphs } = readText(text);
  return paragraphs
    .flatMap((paragraph) =>
      spans.flatMap((span) => {
        const start = Math.max(span.start, paragraph.start);
        const end = Math.min(span.end, paragraph.end);
        return start < end ? [{ ...span, start, end }] : [];
      }),
    )
    .sort((a, b) => a.start - b.start);
}

function without(span: TaggedSpan, hole: Span): TaggedSpan[] {
  return [
    { ...span, end: hole.start },
    { ...span, start: hole.end },
  ].filter(({ start, end }) => end - start > 1);
}
