import { oneLine } from '../text/oneLine';
import { readText, type Paragraph } from '../text/sourceText';
import { bySpan, isBlank, spanText, touches, type Span } from '../text/span';
import { isOnRecord } from './acts';
import type { Analysis, Furniture, Quotation, SpeakerId } from './analysis';
import { asides } from './asides';

/** What an outline lists. */
export type OutlineKind = 'headline' | 'subheading' | 'paragraph' | 'quotation' | 'thought' | 'boilerplate' | 'repeat';

/** One entry of the outline of a text. */
export interface OutlineEntry {
  readonly kind: OutlineKind;
  /** All that belongs to it: of a headline, the text under it. */
  readonly span: Span;
  /** Where it stands itself; within `span`. */
  readonly place: Span;
  /** Its first words; of a quotation or thought, the speakers' names, or nothing where nobody could be told. */
  readonly name: string;
  /** Of a quotation or thought, its first words. */
  readonly detail: string;
  /** In the order of the text. */
  readonly children: readonly OutlineEntry[];
}

/** First words shown of a passage, in code units. */
const FIRST_WORDS = 60;

/**
 * The outline of a text: headlines and under them subheadings, paragraphs with the quotations in them, and what may be skipped.
 * Datelines, bylines and the like are left out.
 */
export function outline(text: string, analysis: Analysis): OutlineEntry[] {
  const source = readText(text);
  const skipped = asides(source, analysis);
  const apart = [...skipped, ...analysis.furniture.map(({ span }) => span)].sort(bySpan);
  const names = new Map(analysis.speakers.map(({ id, name }) => [id, name]));
  const quotations = analysis.quotations.map((quotation) => quotationEntry(text, quotation, names)).sort(byPlace);
  const entries = [
    ...analysis.furniture.flatMap((furniture) => headingEntry(text, furniture)),
    ...skipped.map(({ start, end, kind }) => entry(text, kind, { start, end })),
    ...notCovered(text, source.paragraphs, apart).map((paragraph) => entry(text, 'paragraph', paragraph)),
  ].sort(byPlace);
  return nest(holdQuotations(entries, quotations), text.length);
}

function entry(text: string, kind: OutlineKind, { start, end }: Span): OutlineEntry {
  const place = { start, end };
  return { kind, span: place, place, name: oneLine(spanText(text, place), FIRST_WORDS), detail: '', children: [] };
}

function headingEntry(text: string, { role, span }: Furniture): OutlineEntry[] {
  if (role === 'headline' || role === 'subheading') return [entry(text, role, span)];
  return role === 'standfirst' || role === 'caption' ? [entry(text, 'paragraph', span)] : [];
}

function quotationEntry(text: string, quotation: Quotation, names: ReadonlyMap<SpeakerId, string>): OutlineEntry {
  const { content, speakers } = quotation;
  const kind = isOnRecord(quotation) ? 'quotation' : 'thought';
  const span = { start: content[0]!.start, end: content.at(-1)!.end };
  const speakerNames = speakers.flatMap((id) => names.get(id) ?? []);
  const words = content.map((part) => spanText(text, part)).join(' ');
  return { ...entry(text, kind, span), name: speakerNames.join(', '), detail: oneLine(words, FIRST_WORDS) };
}

/** The paragraphs of which something lies outside all of the spans; both in the order of the text. */
function notCovered(text: string, paragraphs: readonly Paragraph[], spans: readonly Span[]): Paragraph[] {
  let first = 0;
  return paragraphs.filter((paragraph) => {
    while (first < spans.length && spans[first]!.end <= paragraph.start) first++;
    let reached = paragraph.start;
    for (let i = first; i < spans.length && spans[i]!.start < paragraph.end; i++) {
      if (spans[i]!.start > reached && !isBlank(text, { start: reached, end: spans[i]!.start })) return true;
      reached = Math.max(reached, spans[i]!.end);
    }
    return reached < paragraph.end && !isBlank(text, { start: reached, end: paragraph.end });
  });
}

/** Puts each quotation under the entry in which it starts. */
function holdQuotations(entries: readonly OutlineEntry[], quotations: readonly OutlineEntry[]): OutlineEntry[] {
  let next = 0;
  return entries.map((holder, index) => {
    const following = entries[index + 1]?.span.start ?? Number.POSITIVE_INFINITY;
    const held: OutlineEntry[] = [];
    for (; next < quotations.length && quotations[next]!.span.start < following; next++) {
      const quotation = quotations[next]!;
      if (touches(quotation.span.start, holder.span)) held.push(quotation);
    }
    const end = Math.max(holder.span.end, ...held.map(({ span }) => span.end));
    return { ...holder, span: { start: holder.span.start, end }, children: held };
  });
}

/** Puts what follows a headline or subheading under it. */
function nest(entries: readonly OutlineEntry[], end: number): OutlineEntry[] {
  return underHeadings(entries, 'headline', end, (story, storyEnd) =>
    underHeadings(story, 'subheading', storyEnd, (section) => [...section]),
  );
}

function underHeadings(
  entries: readonly OutlineEntry[],
  heading: OutlineKind,
  end: number,
  nestFurther: (entries: readonly OutlineEntry[], end: number) => OutlineEntry[],
): OutlineEntry[] {
  const starts = entries.flatMap(({ kind }, index) => (kind === heading ? [index] : []));
  const before = nestFurther(
    entries.slice(0, starts[0] ?? entries.length),
    entries[starts[0] ?? -1]?.span.start ?? end,
  );
  const sections = starts.map((start, index) => {
    const next = starts[index + 1] ?? entries.length;
    const sectionEnd = entries[next]?.span.start ?? end;
    const head = entries[start]!;
    const children = [...head.children, ...nestFurther(entries.slice(start + 1, next), sectionEnd)];
    return { ...head, span: { start: head.span.start, end: sectionEnd }, children };
  });
  return [...before, ...sections];
}

function byPlace(a: OutlineEntry, b: OutlineEntry): number {
  return bySpan(a.span, b.span);
}
