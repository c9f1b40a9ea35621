import type { ParagraphMemo } from '../../text/memo';
import type { Attribution, Page } from '../page';
import { MarkIds } from '../markIds';

/** Finds what somebody said or wrote, with its cue and its source. */
export function findQuotations(page: Page, _memo: ParagraphMemo): Attribution[] {
  const ids = new MarkIds();
  const { text } = page.source;
  return page.passages.flatMap((passage) =>
    [...text.slice(passage.start, passage.end).matchAll(/([“"][^“”"]+[”"]) (\w+) (said|added)/g)].map((match) => {
      const start = passage.start + match.index;
      const [, words, source, cue] = match as unknown as [string, string, string, string];
      const sourceAt = start + words.length + 1;
      const cueAt = sourceAt + source.length + 1;
      return {
        id: ids.next('quotation', words),
        kind: 'direct' as const,
        act: 'speech' as const,
        content: [{ start, end: start + words.length }],
        source: { start: sourceAt, end: sourceAt + source.length },
        cue: { start: cueAt, end: cueAt + cue.length },
        confidence: 0.5,
        why: [{ kind: 'quotation-marks' as const }],
        repeats: [],
      };
    }),
  );
}
