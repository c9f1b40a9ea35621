import type { ParagraphMemo } from '../../text/memo';
import type { SourceText } from '../../text/sourceText';
import type { Page } from '../page';

/** Tells the story from what stands around it. */
export function findBoilerplate(source: SourceText, _memo: ParagraphMemo): Page {
  const passages = source.paragraphs.map((paragraph) => ({ ...paragraph, role: 'body' as const }));
  return { source, furniture: [], boilerplate: [], repeats: [], passages };
}
