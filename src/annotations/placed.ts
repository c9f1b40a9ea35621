import type { Span } from '../text/span';
import type { AnchorState, Annotation, PartRole, StatementKind } from './annotation';
import type { PlacedPart } from './textMark';

/** An annotation and where its words stand in the text as it is now. */
export interface PlacedAnnotation {
  readonly annotation: Annotation;
  readonly state: AnchorState;
  /** UTF-16 code units of the text as it stands; only of the parts that were found again, none where it is lost. */
  readonly parts: readonly PlacedPart[];
}

/** The stretches of one role, in the order of the text. */
export function spansOf({ parts }: Pick<PlacedAnnotation, 'parts'>, role: PartRole): Span[] {
  return parts
    .filter((part) => part.role === role)
    .map(({ start, end }) => ({ start, end }))
    .sort((a, b) => a.start - b.start);
}

/** The stretches by which something found is known again: what was found if the annotation changed that, else what it is about. */
export function foundSpansOf(placed: Pick<PlacedAnnotation, 'parts'>): Span[] {
  const found = spansOf(placed, 'found');
  return found.length > 0 ? found : spansOf(placed, 'content');
}

/** The kinds of statements that decide what a text says, besides remarks on it. */
export type MarkKind = Exclude<StatementKind, 'note' | 'relation' | 'dismissal'>;

/** When an annotation, or another decision, last changed: ISO 8601 in UTC. */
export function lastChange({ created, modified }: Pick<Annotation, 'created' | 'modified'>): string {
  return modified ?? created;
}
