import { decide } from './decisions';
import { byPlace } from './foundMarks';
import type { PlacedAnnotation } from './placed';
import type { TextMark } from './textMark';
import { groupBy } from '../text/groupBy';

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

function contentOf({ parts }: TextMark) {
  return parts.filter(({ role }) => role === 'content');
}

function markOf({ annotation, parts }: PlacedAnnotation): TextMark {
  const { id, statement, verdict, creator, created, modified } = annotation;
  return { id, statement, verdict, parts, creator, created, ...(modified !== undefined && { modified }) };
}
