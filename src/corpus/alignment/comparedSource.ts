import type { MarkId, Quotation, Resolution, Speaker } from '../../analysis/analysis';
import { pairQuotationMarks } from '../../text/quotationMarks';
import { readText } from '../../text/sourceText';
import { contains, overlaps, shift, spanText, trim, type Span } from '../../text/span';
import { tokenize } from '../../text/tokens';
import type { Comparable } from '../passages';
import { comparedWords, type ComparedWord } from './comparedWords';

/** A quoted string of one source: the words between two quotation marks, whoever says them; or words without marks that another source quotes. */
export interface ComparedStretch extends Span {
  readonly words: readonly ComparedWord[];
  /** The quotation it is a part of. */
  readonly quotation?: MarkId;
  /** The people it is credited to; empty where it is credited to nobody or to what is no person. */
  readonly people: readonly string[];
  /** Everybody whom it is credited to, by the names of this source. */
  readonly speakers: readonly string[];
  readonly isQuoted: boolean;
}

/** What a paragraph says without quotation marks, from one quoted string to the next. */
export interface Report extends Span {
  /** The indirect quotation that it is, or holds. */
  readonly quotation?: MarkId;
  readonly people: readonly string[];
  readonly speakers: readonly string[];
}

/** One source as it is compared with others. */
export interface ComparedSource {
  readonly stretches: readonly ComparedStretch[];
  /** What stands between them, in the order of the text. */
  readonly reports: readonly Report[];
  /** Its paragraphs without boilerplate and repeats. */
  readonly paragraphs: readonly Span[];
  /** The keys of all words that stand in no stretch, between spaces: a term is what the outlet itself uses as well. */
  readonly ownVoice: string;
}

/** The quoted strings of a source with their words; boilerplate and repeats are left out. */
export function comparedSource(text: string, analysis: Comparable): ComparedSource {
  const left = [...analysis.boilerplate, ...analysis.repeats].map(({ span }) => span).sort((a, b) => a.start - b.start);
  const paragraphs = withoutThose(readText(text).paragraphs, left);
  const speakers = new Map(analysis.speakers.map((speaker) => [speaker.id, speaker]));
  const quotations = quotationFinder(analysis.quotations);
  const stretches: ComparedStretch[] = [];
  const reports: Report[] = [];
  const reported = quotationFinder(analysis.quotations.filter(({ kind }) => kind !== 'direct'));
  let ownVoice = ' ';
  for (const paragraph of paragraphs) {
    let from = paragraph.start;
    const speakFor = (part: Span) => {
      const quotation = reported(part);
      reports.push({ ...part, ...creditOf(quotation, speakers) });
      for (const { key } of comparedWords(text, part)) ownVoice += `${key} `;
    };
    for (const { span, nested } of quotedStrings(text, paragraph)) {
      const words = comparedWords(text, span);
      const quotation = nested ? undefined : quotations(span);
      if (words.length > 0) {
        stretches.push({
          ...span,
          words,
          isQuoted: true,
          ...creditOf(quotation, speakers),
        });
      }
      if (span.start > from) speakFor({ start: from, end: span.start });
      from = Math.max(from, span.end);
    }
    if (paragraph.end > from) speakFor({ start: from, end: paragraph.end });
  }
  return { stretches, reports, paragraphs, ownVoice };
}

function creditOf(
  quotation: Quotation | undefined,
  speakers: ReadonlyMap<string, Speaker>,
): Pick<ComparedStretch, 'people' | 'speakers' | 'quotation'> {
  return {
    people: peopleOf(quotation, speakers),
    speakers: quotation?.speakers.flatMap((id) => speakers.get(id)?.name ?? []) ?? [],
    ...(quotation && { quotation: quotation.id }),
  };
}

/** What stands between the marks of a paragraph, one that an earlier paragraph opened as well. */
function quotedStrings(text: string, paragraph: Span): { span: Span; nested: boolean }[] {
  const words = spanText(text, paragraph);
  const { stretches, orphan } = pairQuotationMarks(words, tokenize(words, { start: 0, end: words.length }));
  const strings = stretches.map(({ opener, closer, end, depth }) => ({
    span: trim(words, { start: opener.end, end: closer?.start ?? end }),
    nested: depth > 0,
  }));
  if (orphan) strings.unshift({ span: { start: 0, end: orphan.start }, nested: false });
  return strings
    .filter(({ span }) => span.end > span.start)
    .map(({ span, nested }) => ({ span: shift(span, paragraph.start), nested }));
}

function withoutThose(paragraphs: readonly Span[], left: readonly Span[]): Span[] {
  let next = 0;
  return paragraphs.filter((paragraph) => {
    while (next < left.length && left[next]!.end <= paragraph.start) next++;
    return !(next < left.length && contains(left[next]!, paragraph));
  });
}

/** Finds the quotation that a stretch is a part of; to be asked in the order of the text. */
function quotationFinder(quotations: readonly Quotation[]): (stretch: Span) => Quotation | undefined {
  const parts = quotations
    .flatMap((quotation) => quotation.content.map((part) => ({ part, quotation })))
    .sort((a, b) => a.part.start - b.part.start);
  let next = 0;
  return (stretch) => {
    while (next < parts.length && parts[next]!.part.end <= stretch.start) next++;
    const found = parts[next];
    return found && overlaps(found.part, stretch) ? found.quotation : undefined;
  };
}

/** Ways in which a mention names somebody beyond much doubt. */
const SURE: ReadonlySet<Resolution> = new Set(['full-name', 'part-of-name', 'spelling']);

/** Who is credited by name; nobody where a pronoun or a description leads to the speaker, which is too often wrong to tell two apart by. */
function peopleOf(quotation: Quotation | undefined, speakers: ReadonlyMap<string, Speaker>): string[] {
  if (!quotation?.source) return [];
  const { source } = quotation;
  const all = quotation.speakers.map((id) => speakers.get(id)!);
  const areNamed = all.every(
    ({ kind, mentions }) =>
      kind === 'person' && mentions.some((mention) => overlaps(mention, source) && SURE.has(mention.how)),
  );
  return areNamed ? all.map(({ name }) => name) : [];
}
