import { decide } from './decisions';
import { byPlace, reach } from './foundMarks';
import type { PlacedAnnotation } from './placed';
import type { MarkedText, TextMark } from './textMark';
import { groupBy } from '../text/groupBy';
import { contains, type Span } from '../text/span';

/**
 * Everything there is to write out of a text: all annotations whose words were found, everybody's, and what was found by the analysis as far as
 * nobody has decided on it. In the order of the text.
 * @param found what the analysis found, in the same text as `placed`
 */
export function textMarks(found: readonly TextMark[], placed: readonly PlacedAnnotation[]): TextMark[] {
  const decided = new Set<TextMark>();
  const foundByKind = groupBy(found, ({ statement }) => statement.kind);
  const placedByKind = groupBy(placed, ({ annotation }) => annotation.statement.kind);
  for (const [kind, marks] of foundByKind) {
    const { about } = decide(marks, contentOf, placedByKind.get(kind) ?? [], undefined);
    for (const mark of about.keys()) decided.add(mark);
  }
  const annotated = placed.filter(({ parts }) => parts.length > 0).map(markOf);
  return [...found.filter((mark) => !decided.has(mark)), ...annotated].sort(byPlace);
}

/** A text with only those of its marks that lie in a stretch of it. The text stays whole, so that their places stay true. */
export function marksWithin(marked: MarkedText, span: Span): MarkedText {
  return { ...marked, marks: marked.marks.filter((mark) => contains(span, reach(mark))) };
}

function contentOf({ parts }: TextMark) {
  return parts.filter(({ role }) => role === 'content');
}

function markOf({ annotation, parts }: PlacedAnnotation): TextMark {
  const { id, statement, verdict, creator, created, modified } = annotation;
  return { id, statement, verdict, parts, creator, created, ...(modified !== undefined && { modified }) };
}
