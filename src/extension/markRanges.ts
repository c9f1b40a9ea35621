import { isOnRecord } from '../analysis/acts';
import type { Mark } from '../annotations/reading';
import type { Span } from '../text/span';
import type { MarkStyle } from './markStyles';
import type { MarkSetting } from './settings';

/** What to draw: for each style the stretches that have it, in the order of the text. */
export interface MarkedSpans {
  readonly spans: Readonly<Record<MarkStyle, readonly Span[]>>;
  /** How many marks were left out because there are too many to draw. */
  readonly omitted: number;
}

/** Which setting shows a style. */
const SETTING_OF: Readonly<Record<MarkStyle, MarkSetting>> = {
  directQuotation: 'quotations',
  mixedQuotation: 'quotations',
  indirectQuotation: 'quotations',
  thought: 'quotations',
  cue: 'cues',
  speaker: 'speakers',
  claim: 'claims',
  boilerplate: 'boilerplate',
  repeat: 'repeats',
  headline: 'furniture',
  furniture: 'furniture',
  tag: 'tags',
  decided: 'decisions',
};

/**
 * Sorts marks by the style they are drawn in.
 * @param marks in the order of the text
 * @param shown which kinds of marks are shown
 * @param most how many marks may be drawn; the first ones are
 */
export function markedSpans(
  marks: readonly Mark[],
  shown: Readonly<Record<MarkSetting, boolean>>,
  most: number,
): MarkedSpans {
  const spans: Record<MarkStyle, Span[]> = {
    directQuotation: [],
    mixedQuotation: [],
    indirectQuotation: [],
    thought: [],
    cue: [],
    speaker: [],
    claim: [],
    boilerplate: [],
    repeat: [],
    headline: [],
    furniture: [],
    tag: [],
    decided: [],
  };
  let drawn = 0;
  let omitted = 0;
  for (const mark of marks) {
    const style = styleOf(mark);
    if (!style || !shown[SETTING_OF[style]]) continue;
    if (drawn === most) omitted++;
    else {
      drawn++;
      spans[style].push(...mark.spans);
      if (shown.decisions && isDecided(mark)) spans.decided.push(...mark.spans);
    }
  }
  return { spans, omitted };
}

/** Whether a person decided about a mark; its cue and source go with it. */
function isDecided({ kind, origin }: Mark): boolean {
  return origin !== 'found' && kind !== 'cue' && kind !== 'source';
}

/** The style of a mark; none for what only answers hovers and navigation. */
function styleOf(mark: Mark): MarkStyle | undefined {
  switch (mark.kind) {
    case 'quotation':
      return isOnRecord(mark.of) ? `${mark.of.kind}Quotation` : 'thought';
    // Thoughts are drawn quieter: not their cues, nor who has them.
    case 'cue':
      return isOnRecord(mark.of) ? 'cue' : undefined;
    case 'source':
      return isOnRecord(mark.of) ? 'speaker' : undefined;
    case 'furniture':
      return mark.of.role === 'headline' ? 'headline' : 'furniture';
    case 'tag':
      return mark.of.annotation.statement.kind === 'cue' ? 'cue' : 'tag';
    case 'mention':
      return undefined;
    default:
      return mark.kind;
  }
}
