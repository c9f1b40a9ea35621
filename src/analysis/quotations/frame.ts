import type { Act, QuotationEvidence } from '../analysis';
import type { Span } from '../../text/span';
import type { Pattern } from './lexicon/confidence';

/**
 * A proposed attribution inside one paragraph; all offsets count from the paragraph's start. The rules propose frames sentence by sentence;
 * a learned tagger proposes them from its own spans. What comes after (linking, continuation, description) is the same for both.
 */
export interface Frame {
  readonly cue?: Span;
  readonly source?: Span;
  /** In order; never empty unless `expectsQuotation`. */
  readonly content: readonly Span[];
  readonly act: Act;
  readonly pattern: Pattern;
  readonly why: readonly QuotationEvidence[];
  readonly medium?: Span;
  readonly relayedBy?: { readonly source: Span; readonly cue?: Span };
  /** Whether the paragraph ends in a colon: the words follow in the next one. */
  readonly expectsQuotation?: boolean;
}

/** The place that decides where in the text a frame belongs: its cue, or its content or source where it has none. */
export function anchorOf({ cue, content, source }: Frame): Span {
  return cue ?? content[0] ?? source!;
}
