import type { ParagraphMemo } from '../../text/memo';
import { splitSentences } from '../../text/sentences';
import { spanText } from '../../text/span';
import type { Claim, Quotation } from '../analysis';
import { MarkIds } from '../markIds';
import type { Page } from '../page';

/** Finds the checkable propositions and who makes them. */
export function findClaims(page: Page, _quotations: readonly Quotation[], _memo: ParagraphMemo): Claim[] {
  const ids = new MarkIds();
  const { text } = page.source;
  return page.passages
    .flatMap((passage) => splitSentences(text, passage))
    .filter((sentence) => /\d/.test(spanText(text, sentence)))
    .map((span) => ({
      id: ids.next('claim', spanText(text, span)),
      span,
      claimants: [],
      claimantUnclear: false,
      kind: 'asserted' as const,
      checkWorthiness: 0.5,
      reasons: ['number' as const],
      hedges: [],
      repeats: [],
    }));
}
