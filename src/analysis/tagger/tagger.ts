import type { CutParagraph } from '../../text/cutParagraph';
import type { ParagraphMemo } from '../../text/memo';
import type { PairedMarks } from '../../text/quotationMarks';
import type { Span } from '../../text/span';

/** What a stretch of words is to an attribution: who says, what says so, what is said. */
export type TaggedRole = 'content' | 'source' | 'cue';

/** A stretch that the tagger marked: whole tokens, offsets counted from its paragraph's start. Spans of a paragraph never overlap. */
export interface TaggedSpan extends Span {
  readonly role: TaggedRole;
  /** 0..1: the mean marginal probability of its tokens' labels. */
  readonly confidence: number;
  /** Whether it begins its paragraph and goes on with what ended the paragraph before, in the same role. */
  readonly continues: boolean;
}

/** One paragraph as the tagger reads it. */
export interface TaggerParagraph {
  readonly words: string;
  readonly cut: CutParagraph;
  readonly marks: PairedMarks;
}

/** The learned sequence tagger: reads the paragraphs of one text and marks contents, sources and cues in them. */
export interface Tagger {
  /**
   * The marked spans of each paragraph, in their order. Deterministic, bit for bit the same on every host; linear in the number of tokens.
   * @param paragraphs the story's paragraphs in order, without boilerplate
   * @param memo remembers what was read, so that after an edit only the words around it are read again
   */
  tag(paragraphs: readonly TaggerParagraph[], memo: ParagraphMemo): TaggedSpan[][];
}
