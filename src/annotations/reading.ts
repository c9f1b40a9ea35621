import { isOnRecord, onRecord } from '../analysis/acts';
import type {
  Analysis,
  Boilerplate,
  Claim,
  Furniture,
  Quotation,
  Repeat,
  Speaker,
  SpeakerId,
} from '../analysis/analysis';
import { touches, type Span } from '../text/span';

/** Where a mark comes from: found by the analysis, or decided by a person. */
export type Origin = 'found';

interface MarkOf<Kind extends string, Subject> {
  readonly kind: Kind;
  /** What is marked; several spans where the mark is interrupted. */
  readonly spans: readonly Span[];
  /** What the mark stands for. */
  readonly of: Subject;
  readonly origin: Origin;
}

/** One mark on the text, as every view shows it. */
export type Mark =
  | MarkOf<'quotation' | 'cue' | 'source', Quotation>
  | MarkOf<'mention', Speaker>
  | MarkOf<'claim', Claim>
  | MarkOf<'boilerplate', Boilerplate>
  | MarkOf<'repeat', Repeat>
  | MarkOf<'furniture', Furniture>;

/** A text, what was found in it and what people made of that: all that a view may show. */
export interface Reading {
  readonly text: string;
  /** What was found, without the attributions that are not shown. */
  readonly analysis: Analysis;
  /** How many thoughts and intentions were found, shown or not. */
  readonly thoughts: number;
  readonly showsThoughts: boolean;
  /** All marks, in the order of the text; a mark that holds another comes before it. */
  readonly marks: readonly Mark[];
  speaker(id: SpeakerId): Speaker | undefined;
  /** The marks at an offset (UTF-16 code units), the smallest first. */
  marksAt(offset: number): Mark[];
}

/** What a person wants to see of what was found. */
export interface Shown {
  /** Whether what somebody is said to think, feel, plan or order is shown besides what is said and written. */
  readonly thoughts: boolean;
}

/** Lays people's annotations over an analysis, and leaves out what is not to be shown. */
export function read(text: string, found: Analysis, { thoughts: showsThoughts }: Shown): Reading {
  const analysis = showsThoughts ? found : onRecord(found);
  const origin: Origin = 'found';
  const marks: Mark[] = [
    ...analysis.furniture.map((of) => ({ kind: 'furniture' as const, spans: [of.span], of, origin })),
    ...analysis.boilerplate.map((of) => ({ kind: 'boilerplate' as const, spans: [of.span], of, origin })),
    ...analysis.repeats.map((of) => ({ kind: 'repeat' as const, spans: [of.span], of, origin })),
    ...analysis.claims.map((of) => ({ kind: 'claim' as const, spans: [of.span], of, origin })),
    ...analysis.quotations.flatMap((of) => [
      { kind: 'quotation' as const, spans: of.content, of, origin },
      ...(of.cue ? [{ kind: 'cue' as const, spans: [of.cue], of, origin }] : []),
      ...(of.source ? [{ kind: 'source' as const, spans: [of.source], of, origin }] : []),
    ]),
    ...analysis.speakers.flatMap((of) =>
      of.mentions.map(({ start, end }) => ({ kind: 'mention' as const, spans: [{ start, end }], of, origin })),
    ),
  ].sort((a, b) => extent(a).start - extent(b).start || extent(b).end - extent(a).end);
  const speakers = new Map(analysis.speakers.map((speaker) => [speaker.id, speaker]));
  return {
    text,
    analysis,
    thoughts: found.quotations.filter((quotation) => !isOnRecord(quotation)).length,
    showsThoughts,
    marks,
    speaker: (id) => speakers.get(id),
    marksAt: (offset) =>
      marks.filter(({ spans }) => spans.some((part) => touches(offset, part))).sort((a, b) => size(a) - size(b)),
  };
}

/** From the start of a mark's first span to the end of its last. */
export function extent({ spans }: Pick<Mark, 'spans'>): Span {
  return { start: spans[0]!.start, end: spans.at(-1)!.end };
}

function size(mark: Mark): number {
  const { start, end } = extent(mark);
  return end - start;
}
