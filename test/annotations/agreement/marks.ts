import type { AnnotatedText } from '../../../src/annotations/agreement/annotated';
import type { PartRole, Statement } from '../../../src/annotations/annotation';
import type { PlacedPart, TextMark } from '../../../src/annotations/textMark';

export const TEXT =
  'Rain fell on Monday, Mayor Ana Ruiz said. “We will rebuild,” she told reporters. Floods cost 3 million.';

/** Statements to annotate with. */
export const QUOTATION: Statement = { kind: 'quotation', form: 'direct', act: 'speech', speakers: [] };
export const CLAIM: Statement = { kind: 'claim', form: 'asserted', claimants: [], status: 'unchecked' };

/** The words of `TEXT` as part of a mark. */
export function words(exact: string, role: PartRole = 'content'): PlacedPart {
  const start = TEXT.indexOf(exact);
  return { role, start, end: start + exact.length };
}

let made = 0;

/** A mark that somebody made on words of `TEXT`. */
export function marked(
  by: string,
  on: string | readonly PlacedPart[],
  statement: Statement = QUOTATION,
  verdict: TextMark['verdict'] = 'added',
): TextMark {
  const parts = typeof on === 'string' ? [words(on)] : on;
  return { id: `m${made++}`, creator: { name: by }, statement, verdict, parts };
}

/** `TEXT` with marks on it. */
export function annotated(marks: readonly TextMark[], annotators?: readonly string[]): AnnotatedText {
  return { name: 'storm.txt', length: TEXT.length, marks, ...(annotators && { annotators }) };
}
