import type { MarkId, Quotation, Resolution, Speaker } from '../../analysis/analysis';
import { pairQuotationMarks } from '../../text/quotationMarks';
import { readText } from '../../text/sourceText';
import { contains, overlaps, shift, spanText, trim, type Span } from '../../text/span';
import { tokenize } from '../../text/tokens';
import type { Comparable } from '../passages';
import { comparedWords, type ComparedWord } from './comparedWords';

/** A quoted string of one source: the words between two quotation marks, whoever says them; or words without marks. */
export interface ComparedStretch extends Span {
  /** The id of the source it stands in. */
  readonly source: string;
  /** Read anew from the text where they were not asked for lately: kept for all, they would take more memory than all else. */
  readonly words: readonly ComparedWord[];
  /** The quotation it is a part of. */
  readonly quotation: MarkId | undefined;
  /** The people it is credited to; empty where it is credited to nobody or to what is no person. */
  readonly people: readonly string[];
  /** Everybody whom it is credited to, by the names of this source. */
  readonly speakers: readonly string[];
  readonly isQuoted: boolean;
  /** A part of it, credited in the same way. */
  cut(span: Span): ComparedStretch;
}

/** One source as it is compared with others. */
export interface ComparedSource {
  readonly stretches: readonly ComparedStretch[];
  /** What its paragraphs say without quotation marks, from one quoted string to the next; its quotation is the indirect one that it is, or holds. */
  readonly reports: readonly ComparedStretch[];
  /** The keys of all words that stand in no stretch, between spaces: a term is what the outlet itself uses as well. */
  readonly ownVoice: string;
}

/** The quoted strings of a source with their words; boilerplate and repeats are left out. */
export function comparedSource(id: string, text: string, analysis: Comparable): ComparedSource {
  const left = [...analysis.boilerplate, ...analysis.repeats].map(({ span }) => span).sort((a, b) => a.start - b.start);
  const paragraphs = withoutThose(readText(text).paragraphs, left);
  const speakers = new Map(analysis.speakers.map((speaker) => [speaker.id, speaker]));
  const quotations = quotationFinder(analysis.quotations);
  const stretches: ComparedStretch[] = [];
  const reports: ComparedStretch[] = [];
  const reported = quotationFinder(analysis.quotations.filter(({ kind }) => kind !== 'direct'));
  const ownVoice: string[] = [];
  const notQuoted = analysis.notQuoted ?? [];
  for (const paragraph of paragraphs) {
    let from = paragraph.start;
    const speakFor = (part: Span) => {
      const report = new Stretch(id, text, part, false, creditOf(reported(part), speakers));
      const { words } = report;
      if (words.length === 0) return;
      reports.push(report);
      for (const { key } of words) ownVoice.push(key);
    };
    for (const { span, nested } of quotedStrings(text, paragraph)) {
      const stretch = new Stretch(id, text, span, true, creditOf(nested ? undefined : quotations(span), speakers));
      const isQuoted = !notQuoted.some((rejected) => contains(rejected, span));
      if (isQuoted && stretch.words.length > 0) stretches.push(stretch);
      if (span.start > from) speakFor({ start: from, end: span.start });
      from = Math.max(from, span.end);
    }
    if (paragraph.end > from) speakFor({ start: from, end: paragraph.end });
  }
  return { stretches, reports, ownVoice: ` ${ownVoice.join(' ')} ` };
}

/** So many words that were asked for lately are kept, of all sources, and those that were asked for before them: at most twice as many. */
const RECENT = 200_000;
let recent = new Map<Stretch, readonly ComparedWord[]>();
let before = new Map<Stretch, readonly ComparedWord[]>();
let count = 0;

function recall(stretch: Stretch, read: () => readonly ComparedWord[]): readonly ComparedWord[] {
  const known = recent.get(stretch);
  if (known) return known;
  const words = before.get(stretch) ?? read();
  if (count > RECENT) {
    before = recent;
    recent = new Map();
    count = 0;
  }
  recent.set(stretch, words);
  count += words.length;
  return words;
}

type Credit = Pick<ComparedStretch, 'people' | 'speakers'> & { readonly quotation?: MarkId };

class Stretch implements ComparedStretch {
  readonly start: number;
  readonly end: number;
  readonly #text: string;
  readonly #credit: Credit;

  constructor(
    readonly source: string,
    text: string,
    { start, end }: Span,
    readonly isQuoted: boolean,
    credit: Credit,
  ) {
    this.#text = text;
    this.start = start;
    this.end = end;
    this.#credit = credit;
  }

  get words(): readonly ComparedWord[] {
    return recall(this, () => comparedWords(this.#text, this));
  }

  get quotation(): MarkId | undefined {
    return this.#credit.quotation;
  }

  get people(): readonly string[] {
    return this.#credit.people;
  }

  get speakers(): readonly string[] {
    return this.#credit.speakers;
  }

  cut(span: Span): Stretch {
    return new Stretch(this.source, this.#text, span, this.isQuoted, this.#credit);
  }
}

/** Of words that are no quotation. */
const UNCREDITED: Credit = { people: [], speakers: [] };

function creditOf(quotation: Quotation | undefined, speakers: ReadonlyMap<string, Speaker>): Credit {
  if (!quotation) return UNCREDITED;
  return {
    people: peopleOf(quotation, speakers),
    speakers: quotation.speakers.flatMap((id) => speakers.get(id)?.name ?? []),
    quotation: quotation.id,
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
function peopleOf(quotation: Quotation, speakers: ReadonlyMap<string, Speaker>): string[] {
  if (!quotation.source) return [];
  const { source } = quotation;
  const all = quotation.speakers.map((id) => speakers.get(id)!);
  const areNamed = all.every(
    ({ kind, mentions }) =>
      kind === 'person' && mentions.some((mention) => overlaps(mention, source) && SURE.has(mention.how)),
  );
  return areNamed ? all.map(({ name }) => name) : [];
}
