import { shift, type Span } from '../../text/span';
import type { Act, QuotationEvidence, QuotationKind } from '../analysis';

/** An attribution inside one paragraph, before its neighbours are looked at; all offsets count from the paragraph's start. */
export interface Frame {
  readonly kind: QuotationKind;
  readonly act: Act;
  readonly cue?: Span;
  readonly source?: Span;
  /** In order; empty where the paragraph ends in a colon and the words follow in the next one. */
  readonly content: readonly Span[];
  readonly medium?: Span;
  readonly relayedBy?: { readonly source: Span; readonly cue?: Span };
  /** 0..1 */
  readonly confidence: number;
  readonly why: readonly QuotationEvidence[];
  /** Whether its cue joins it to what was said before: `she added`. */
  readonly adds: boolean;
}

/** What a paragraph says, before its neighbours are looked at. */
export interface ReadFrames {
  readonly frames: readonly Frame[];
  /** Whole sentences in quotation marks that nothing in the paragraph attributes. */
  readonly loose: readonly Span[];
  /** Whether its last stretch in quotation marks is still open at its end. */
  readonly endsOpen: boolean;
  /** Where a closing mark stands that an earlier paragraph may have opened. */
  readonly orphan?: Span;
  /** Its first and last visible character. */
  readonly span: Span;
}

/** The place that decides where in the text a frame belongs: its cue, or its content or source where it has none. */
export function anchorOf({ cue, content, source }: Pick<Frame, 'cue' | 'content' | 'source'>): Span {
  return cue ?? content[0] ?? source!;
}

/** The same attribution in words that stand `by` code units further on. */
export function moveFrame(frame: Frame, by: number): Frame {
  const move = (part: Span) => shift(part, by);
  const { content, cue, source, medium, relayedBy, why } = frame;
  return {
    ...frame,
    content: content.map(move),
    ...(cue && { cue: move(cue) }),
    ...(source && { source: move(source) }),
    ...(medium && { medium: move(medium) }),
    ...(relayedBy && {
      relayedBy: { source: move(relayedBy.source), ...(relayedBy.cue && { cue: move(relayedBy.cue) }) },
    }),
    why: why.map(({ kind, span }) => ({ kind, ...(span && { span: move(span) }) })),
  };
}
