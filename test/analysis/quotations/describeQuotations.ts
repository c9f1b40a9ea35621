import { shippedTagger } from '../../shippedTagger';
import { findQuotations } from '../../../src/analysis/quotations/findQuotations';
import type { Attribution, Passage } from '../../../src/analysis/page';
import { ParagraphMemo } from '../../../src/text/memo';
import { readText } from '../../../src/text/sourceText';
import { spanText } from '../../../src/text/span';

/** What is found in a text of which every paragraph belongs to the story; the first one may be a headline. */
export function attributionsOf(
  text: string,
  first: Passage['role'] = 'body',
  memo = new ParagraphMemo(),
): Attribution[] {
  const source = readText(text);
  const passages = source.paragraphs.map((paragraph, index) => ({ ...paragraph, role: index === 0 ? first : 'body' }));
  return findQuotations({ source, furniture: [], boilerplate: [], repeats: [], passages }, memo, shippedTagger());
}

/** The same in words: `kind: content … content | cue | source`, a dash where there is none. */
export function describeQuotations(text: string, first?: Passage['role']): string[] {
  return attributionsOf(text, first).map(({ kind, content, cue, source }) => {
    const words = content.map((part) => spanText(text, part)).join(' … ');
    return `${kind}: ${words} | ${cue ? spanText(text, cue) : '-'} | ${source ? spanText(text, source) : '-'}`;
  });
}
