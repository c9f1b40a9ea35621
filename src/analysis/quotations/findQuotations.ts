import type { ParagraphMemo } from '../../text/memo';
import { shift, spanText, type Span } from '../../text/span';
import type { QuotationKind } from '../analysis';
import { MarkIds } from '../markIds';
import type { Attribution, Page } from '../page';
import { findFrames } from './findFrames';
import { readWords } from './words';

/** Finds what somebody said or wrote, with its cue and its source. */
export function findQuotations(page: Page, memo: ParagraphMemo): Attribution[] {
  const ids = new MarkIds();
  const { text } = page.source;
  return page.passages.flatMap((passage) => {
    const words = spanText(text, passage);
    const frames = memo.recall('quotations', words, () => findFrames(readWords(words)));
    const move = (part: Span) => shift(part, passage.start);
    return frames
      .filter(({ content }) => content.length > 0)
      .map((frame): Attribution => {
        const content = frame.content.map(move);
        return {
          id: ids.next('quotation', content.map((part) => spanText(text, part)).join(' ')),
          kind: kindOf(text, content),
          act: frame.act,
          content,
          ...(frame.cue && { cue: move(frame.cue) }),
          ...(frame.source && { source: move(frame.source) }),
          confidence: 0.5,
          why: frame.why.map(({ kind, span }) => ({ kind, ...(span && { span: move(span) }) })),
          repeats: [],
        };
      });
  });
}

function kindOf(text: string, content: readonly Span[]): QuotationKind {
  const words = content.map((part) => spanText(text, part));
  if (words.every((part) => /^["“„«'‘`]/.test(part))) return 'direct';
  return words.some((part) => /["“”„«»‘]|''/.test(part)) ? 'mixed' : 'indirect';
}
