import { isOnRecord, onRecord } from '../analysis/acts';
import type {
  Analysis,
  Boilerplate,
  Claim,
  Furniture,
  MarkId,
  Quotation,
  Repeat,
  Speaker,
  SpeakerId,
} from '../analysis/analysis';
import { touches, type Span } from '../text/span';
import type { Verdict } from './annotation';
import type { Decision } from './decisions';
import { nameSpeakers } from './nameSpeakers';
import { overlay } from './overlay';
import { spansOf, type PlacedAnnotation } from './placed';
import type { NameChooser } from './speakerNames';
import { mentionKey } from './speakerRegister';

/** Where a mark comes from: found by the analysis and not decided on, or what a person made of it or added. */
export type Origin = 'found' | Exclude<Verdict, 'rejected'>;

interface MarkOf<Kind extends string, Subject> {
  readonly kind: Kind;
  /** What is marked; several spans where the mark is interrupted. */
  readonly spans: readonly Span[];
  /** What the mark stands for. */
  readonly of: Subject;
  readonly origin: Origin;
  /** What people decided about it; nothing where nobody has. */
  readonly decision?: Decision;
}

/** One mark on the text, as every view shows it. */
export type Mark =
  | MarkOf<'quotation' | 'cue' | 'source', Quotation>
  | MarkOf<'mention', Speaker>
  | MarkOf<'claim', Claim>
  | MarkOf<'boilerplate', Boilerplate>
  | MarkOf<'repeat', Repeat>
  | MarkOf<'furniture', Furniture>
  /** A tag of somebody's own, or a cue marked by itself. */
  | MarkOf<'tag', PlacedAnnotation>;

/** A text, what was found in it and what people made of that: all that a view may show. */
export interface Reading {
  readonly text: string;
  /** What was found, without the attributions that are not shown. */
  readonly analysis: Analysis;
  /** What was found, as people decided, with thoughts; the speakers still as the text names them. */
  readonly decided: Analysis;
  /** What people decided about the marks of `decided`, by their ids. */
  readonly decisions: ReadonlyMap<MarkId, Decision>;
  /** How many thoughts and intentions were found, shown or not. */
  readonly thoughts: number;
  readonly showsThoughts: boolean;
  /** All marks, in the order of the text; a mark that holds another comes before it. */
  readonly marks: readonly Mark[];
  /** What people say of this text, as far as it is shown, whether or not its words were found again. */
  readonly annotations: readonly PlacedAnnotation[];
  /** Decisions that what was found is none. */
  readonly rejected: readonly Decision[];
  speaker(id: SpeakerId): Speaker | undefined;
  /** The marks at an offset (UTF-16 code units), the smallest first. */
  marksAt(offset: number): Mark[];
}

/** What a person wants to see of what was found. */
export interface Shown {
  /** Whether what somebody is said to think, feel, plan or order is shown besides what is said and written. */
  readonly thoughts: boolean;
}

/** What people said of a text, and who looks at it. */
export interface Said {
  readonly annotations: readonly PlacedAnnotation[];
  /** Whose decisions count first where several people made some. */
  readonly viewer?: string;
  /** Whom names mean here, as people decided. */
  readonly choose?: NameChooser;
}

/** Lays people's annotations over an analysis, and leaves out what is not to be shown. */
export function read(
  text: string,
  found: Analysis,
  { thoughts: showsThoughts }: Shown,
  { annotations, viewer, choose }: Said = { annotations: [] },
): Reading {
  const overlaid = overlay(text, found, annotations, viewer);
  const { analysis: all, decisions, rejected, tags } = choose ? nameSpeakers(overlaid, choose) : overlaid;
  const analysis = showsThoughts ? all : onRecord(all);
  const from = (key: MarkId): { origin: Origin; decision?: Decision } => fromDecision(decisions.get(key));
  const foundAsIs: Origin = 'found';
  const marks: Mark[] = [
    ...analysis.furniture.map((of) => ({ kind: 'furniture' as const, spans: [of.span], of, origin: foundAsIs })),
    ...analysis.boilerplate.map((of) => ({ kind: 'boilerplate' as const, spans: [of.span], of, ...from(of.id) })),
    ...analysis.repeats.map((of) => ({ kind: 'repeat' as const, spans: [of.span], of, origin: foundAsIs })),
    ...analysis.claims.map((of) => ({ kind: 'claim' as const, spans: [of.span], of, ...from(of.id) })),
    ...analysis.quotations.flatMap((of) => [
      { kind: 'quotation' as const, spans: of.content, of, ...from(of.id) },
      ...(of.cue ? [{ kind: 'cue' as const, spans: [of.cue], of, ...from(of.id) }] : []),
      ...(of.source ? [{ kind: 'source' as const, spans: [of.source], of, ...from(of.id) }] : []),
    ]),
    ...analysis.speakers.flatMap((of) =>
      of.mentions.map(({ start, end }) => ({
        kind: 'mention' as const,
        spans: [{ start, end }],
        of,
        ...from(mentionKey(of.id, { start, end })),
      })),
    ),
    ...tags.map((tag) => ({
      kind: 'tag' as const,
      spans: spansOf(tag.by, 'content'),
      of: tag.by,
      ...fromDecision(tag),
    })),
  ].sort((a, b) => extent(a).start - extent(b).start || extent(b).end - extent(a).end);
  const speakers = new Map(analysis.speakers.map((speaker) => [speaker.id, speaker]));
  return {
    text,
    analysis,
    decided: overlaid.analysis,
    decisions: overlaid.decisions,
    thoughts: all.quotations.filter((quotation) => !isOnRecord(quotation)).length,
    showsThoughts,
    marks,
    annotations,
    rejected,
    speaker: (id) => speakers.get(id),
    marksAt: (offset) =>
      marks.filter(({ spans }) => spans.some((part) => touches(offset, part))).sort((a, b) => size(a) - size(b)),
  };
}

function fromDecision(decision: Decision | undefined): { origin: Origin; decision?: Decision } {
  const verdict = decision?.by.annotation.verdict;
  if (!decision || !verdict || verdict === 'rejected') return { origin: 'found' };
  return { origin: verdict, decision };
}

/** From the start of a mark's first span to the end of its last. */
export function extent({ spans }: Pick<Mark, 'spans'>): Span {
  return { start: spans[0]!.start, end: spans.at(-1)!.end };
}

function size(mark: Mark): number {
  const { start, end } = extent(mark);
  return end - start;
}
