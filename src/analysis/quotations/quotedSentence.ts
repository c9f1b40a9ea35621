import type { QuotedStretch } from '../../text/quotationMarks';
import { tokenFrom, type QuotedParagraph } from './quotedParagraph';

/** Whether a stretch in quotation marks is a sentence of its own, not a word or a title within the outlet's one. */
export function isQuotedSentence(paragraph: QuotedParagraph, stretch: QuotedStretch): boolean {
  const { tokens, text, stretchOf } = paragraph;
  const inner = text.slice(stretch.opener.end, stretch.closer?.start ?? stretch.end).trim();
  if (stretch.closer && !/[.!?…,—-]$/.test(inner) && !/[.!?]/.test(text[stretch.end] ?? '')) return false;
  const first = tokenFrom(paragraph, stretch.start);
  const { sentence } = tokens[first]!;
  const before = tokens[first - 1];
  if (before?.sentence === sentence && stretchOf[first - 1]! < 0) return false;
  const last = tokenFrom(paragraph, stretch.end);
  const behind = tokens[last];
  return (
    behind?.sentence !== sentence || stretchOf[last]! >= 0 || behind.kind === 'punctuation' || inner.includes('. ')
  );
}
