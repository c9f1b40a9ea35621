import { cutParagraph } from '../../text/cutParagraph';
import type { ParagraphMemo } from '../../text/memo';
import { spanText, type Span } from '../../text/span';
import { MarkIds } from '../markIds';
import type { Attribution, Page } from '../page';
import { repeatsOf } from '../repeats';
import { continueAcross, type Draft, type Located } from './continuation';
import { findFrames } from './findFrames';
import { PRECISION } from './lexicon/confidence';
import { linkParagraph, type LinkedParagraph } from './link';
import { pieces } from './pieces';
import { readWords } from './words';

/**
 * Finds what somebody said, wrote, thinks or intends, with its cue and its source. In four steps: evidence and proposals paragraph by
 * paragraph (`findFrames`), quoted sentences joined to them (`linkParagraph`), continuation across paragraphs, description.
 */
export function findQuotations(page: Page, memo: ParagraphMemo): Attribution[] {
  const { text } = page.source;
  const located = page.passages.flatMap((passage, index) =>
    pieces(text, passage).map((span): Located => {
      const isHeadline = index === 0 || passage.role !== 'body';
      return { at: span.start, paragraph: readParagraph(spanText(text, span), isHeadline, memo) };
    }),
  );
  const drafts = continueAcross(located);
  const ids = new MarkIds();
  const given = drafts.map(({ content }) =>
    ids.next('quotation', content.map((part) => spanText(text, part)).join(' … ')),
  );
  return drafts.map((draft, index) => ({
    ...describe(draft),
    id: given[index]!,
    ...(draft.continues !== undefined && { continues: given[draft.continues]! }),
    repeats: repeatsOfAll(draft.content, page),
  }));
}

function readParagraph(words: string, isHeadline: boolean, memo: ParagraphMemo): LinkedParagraph {
  return memo.recall(isHeadline ? 'quotations of a headline' : 'quotations', words, () => {
    const paragraph = readWords(words, cutParagraph(words, memo));
    return linkParagraph(paragraph, findFrames(paragraph, isHeadline));
  });
}

function describe(draft: Draft): Omit<Attribution, 'id' | 'continues' | 'repeats'> {
  const { kind, act, content, cue, source, medium, relayedBy, why, pattern } = draft;
  return {
    kind,
    act,
    content,
    ...(cue && { cue }),
    ...(source && { source }),
    ...(medium && { medium }),
    ...(relayedBy && { relayedBy }),
    confidence: PRECISION[pattern],
    why,
  };
}

/** Where all parts of a quotation stand again further down. */
function repeatsOfAll(content: readonly Span[], { repeats }: Page): Span[][] {
  const parts = content.map((part) => repeatsOf(part, repeats));
  const times = Math.min(...parts.map(({ length }) => length));
  return Array.from({ length: times }, (_, time) => parts.map((part) => part[time]!));
}
