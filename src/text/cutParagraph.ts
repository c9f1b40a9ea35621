import { lowerStraight } from './characters';
import { ParagraphMemo } from './memo';
import { splitSentences } from './sentences';
import { plainView, plainWords } from './plainView';
import { span, type Span } from './span';
import { tokenize, type Token } from './tokens';

/** A token with its words, as a reader sees them: without soft hyphens, an entity as what it stands for. */
export interface WrittenToken extends Token {
  readonly text: string;
  /** Lower case, apostrophes straight. */
  readonly lower: string;
  /** Index of its sentence. */
  readonly sentence: number;
}

/** A paragraph cut into tokens and sentences; offsets count from the paragraph's start. */
export interface CutParagraph {
  readonly tokens: readonly WrittenToken[];
  readonly sentences: readonly Span[];
}

/** What is longer is no paragraph of prose, and not worth the memory to keep it cut. In UTF-16 code units. */
const LONGEST_KEPT = 20_000;

/** Cuts a paragraph, once for all stages that ask for it. Linear in its length. */
export function cutParagraph(paragraph: string, memo = new ParagraphMemo()): CutParagraph {
  return paragraph.length > LONGEST_KEPT ? cut(paragraph) : memo.recall('cut', paragraph, () => cut(paragraph));
}

function cut(paragraph: string): CutParagraph {
  const whole = span(0, paragraph.length);
  const plain = plainView(paragraph);
  const sentences = splitSentences(paragraph, whole);
  let sentence = 0;
  const tokens = tokenize(paragraph, whole).map(({ kind, start, end }): WrittenToken => {
    while (sentence + 1 < sentences.length && start >= sentences[sentence + 1]!.start) sentence++;
    const text = plainWords(plain.slice(start, end));
    return { kind, start, end, text, lower: lowerStraight(text), sentence };
  });
  return { tokens, sentences };
}
