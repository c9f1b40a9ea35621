import { standsAt } from '../annotations/selector';
import type { PartRole, RelationKind } from '../annotations/annotation';
import type { MarkedText, PlacedPart, TextMark } from '../annotations/textMark';
import type { Span } from '../text/span';
import { attributesOf, type Attributes } from './attributes';

/**
 * Marks as most annotation tools have them: stretches with a label, and labelled links between those. A mark is the stretch of its first part,
 * which bears its attributes, with links to its other parts.
 */
export interface SpanGraph {
  readonly spans: readonly LabelledSpan[];
  readonly links: readonly Link[];
}

/** UTF-16 code units of the text with its line breaks as `\n`. */
export interface LabelledSpan extends Span {
  readonly id: string;
  readonly label: string;
  /** Empty for what is but a part of a mark, and for what others wrote. */
  readonly attributes: Attributes;
}

export interface Link {
  readonly from: string;
  readonly to: string;
  readonly label: string;
}

/** What links a mark's first part to another, by that one's role. */
export const ROLE_LINKS: Readonly<Record<PartRole, string>> = {
  content: 'continued_by',
  cue: 'cue',
  source: 'said_by',
  found: 'instead_of',
};

/** What links the two passages of a relation. */
export const RELATION_LINKS: Readonly<Record<RelationKind, string>> = {
  supports: 'supports',
  contradicts: 'contradicts',
  'same-as': 'same_as',
};

/** The label of what somebody rejected, so that nobody takes it for a quotation. */
export const REJECTED = 'Rejected';

const KIND_LABELS = {
  quotation: 'Quotation',
  mention: 'Speaker',
  cue: 'Cue',
  claim: 'Claim',
  boilerplate: 'Boilerplate',
  note: 'Note',
  relation: 'Passage',
  dismissal: 'Dismissed',
} as const;
const PART_LABELS = { cue: 'Cue', source: 'Source', found: 'Found' } as const;

/** The labels that we use, but for tags, which are their own; and the links. */
export const LABELS: readonly string[] = [...new Set([...Object.values(KIND_LABELS), 'Source', 'Found', REJECTED])];
export const LINKS: readonly string[] = [...Object.values(ROLE_LINKS), ...Object.values(RELATION_LINKS)];

export function labelOf({ statement, verdict }: TextMark, role: PartRole): string {
  if (role !== 'content') return PART_LABELS[role];
  if (verdict === 'rejected') return REJECTED;
  return statement.kind === 'tag' ? statement.tag : KIND_LABELS[statement.kind];
}

/**
 * @param marks those of the text that are to be in the graph
 * @param labels what a part is called, where that is not as usual
 */
export function toGraph(
  { name, text }: Omit<MarkedText, 'marks'>,
  marks: readonly TextMark[],
  labels: typeof labelOf = labelOf,
): SpanGraph {
  const spans: LabelledSpan[] = [];
  const links: Link[] = [];
  const add = (label: string, { start, end }: Span, attributes: Attributes = {}): string => {
    const id = String(spans.length);
    spans.push({ id, label, start, end, attributes });
    return id;
  };
  for (const mark of marks) {
    const [head, ...others] = mark.parts as readonly [PlacedPart, ...PlacedPart[]];
    const from = add(labels(mark, head.role), head, attributesOf(mark));
    for (const part of others) {
      links.push({ from, to: add(labels(mark, part.role), part), label: ROLE_LINKS[part.role] });
    }
    if (mark.statement.kind !== 'relation') continue;
    const { relation, to } = mark.statement;
    if (to.source !== name) continue;
    for (const { selector } of to.parts) {
      if (selector.start < selector.end && standsAt(text, selector)) {
        links.push({ from, to: add(KIND_LABELS.relation, selector), label: RELATION_LINKS[relation] });
      }
    }
  }
  return { spans, links };
}
