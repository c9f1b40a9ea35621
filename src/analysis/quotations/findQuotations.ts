import type { ParagraphMemo } from '../../text/memo';
import { spanText, type Span } from '../../text/span';
import { MarkIds } from '../markIds';
import type { Attribution, Page } from '../page';
import { repeatsOf } from '../repeats';
import type { TaggedSpan, Tagger } from '../tagger/tagger';
import { findLabelled } from './forms';
import { continueAcross, type Draft, type Located } from './continuation';
import type { ReadFrames } from './frame';
import { readQuoted, type QuotedParagraph } from './quotedParagraph';
import { findRelayed } from './relay';
import { readFrames, type Place } from './readFrames';

/**
 * Finds what somebody said, wrote, thinks or intends, with its cue and its source. The tagger marks sources, cues and contents over the whole
 * text; paragraph by paragraph they are made into attributions (`readFrames`); what goes on from one paragraph to the next is joined.
 */
export function findQuotations(page: Page, memo: ParagraphMemo, tagger: Tagger): Attribution[] {
  const { text } = page.source;
  const read = page.passages.map((passage, index) => {
    const words = spanText(text, passage);
    const isHeadline = index === 0 || passage.role !== 'body';
    return { at: passage.start, words, paragraph: readQuoted(words, memo), isHeadline };
  });
  const tagged = tagger.tag(
    read.map(({ words, paragraph: { cut, marks } }) => ({ words, cut, marks })),
    memo,
  );
  const labelled = findLabelled(read.map(({ paragraph }) => paragraph.text));
  const located = read.map(({ at, words, paragraph, isHeadline }, index): Located => ({
    at,
    paragraph: findRelayed(
      paragraph,
      recallFrames(paragraph, tagged[index]!, { isHeadline, isLabelled: labelled[index]! }, memo),
      words,
      tagger,
      memo,
    ),
  }));
  const drafts = continueAcross(located);
  const ids = new MarkIds();
  const given = drafts.map(({ content }) =>
    ids.next('quotation', content.map((part) => spanText(text, part)).join(' … ')),
  );
  return drafts.map(({ continues, ...draft }: Draft, index) => ({
    ...draft,
    id: given[index]!,
    ...(continues !== undefined && { continues: given[continues]! }),
    repeats: repeatsOfAll(draft.content, page),
  }));
}

/** A paragraph's attributions, remembered by its words and by what was tagged in them. */
function recallFrames(
  paragraph: QuotedParagraph,
  spans: readonly TaggedSpan[],
  place: Place,
  memo: ParagraphMemo,
): ReadFrames {
  const tags = spans.map(({ start, end, role, confidence }) => `${start}-${end} ${role} ${confidence}`).join();
  const key = `${place.isHeadline ? 'headline' : ''} ${place.isLabelled ? 'labelled' : ''}\n${tags}\n${paragraph.text}`;
  return memo.recall('quotations', key, () => readFrames(paragraph, spans, place));
}

/** Where all parts of a quotation stand again further down. */
function repeatsOfAll(content: readonly Span[], { repeats }: Page): Span[][] {
  const parts = content.map((part) => repeatsOf(part, repeats));
  const times = Math.min(...parts.map(({ length }) => length));
  return Array.from({ length: times }, (_, time) => parts.map((part) => part[time]!));
}
