import { pairQuotationMarks, type PairedMarks, type QuotedStretch } from '../../text/quotationMarks';
import { cutParagraph, type CutParagraph, type WrittenToken } from '../../text/cutParagraph';
import type { ParagraphMemo } from '../../text/memo';
import { plainView } from '../../text/plainView';
import { countBelow } from '../../text/offsets';
import type { Span } from '../../text/span';

/** A paragraph with its tokens, its sentences and what stands in quotation marks; all offsets count from its start. */
export interface QuotedParagraph {
  /** Its words as a reader sees them; what stands for nothing is filled up, so that all offsets are those of the words as written. */
  readonly text: string;
  readonly cut: CutParagraph;
  readonly tokens: readonly WrittenToken[];
  readonly sentences: readonly Span[];
  readonly marks: PairedMarks;
  /** The quoted stretches that stand in no other one, in order. */
  readonly stretches: readonly QuotedStretch[];
  /** For each token the index of the stretch that holds it, -1 for none. */
  readonly stretchOf: Int32Array;
}

/** Cuts a paragraph and pairs its quotation marks; remembered. Linear in its length. */
export function readQuoted(text: string, memo: ParagraphMemo): QuotedParagraph {
  return memo.recall('quotation marks', text, () => pairMarks(text, cutParagraph(text, memo)));
}

function pairMarks(text: string, cut: CutParagraph): QuotedParagraph {
  const { tokens, sentences } = cut;
  const marks = pairQuotationMarks(text, tokens);
  const stretches = marks.stretches.filter(({ depth }) => depth === 0);
  const stretchOf = new Int32Array(tokens.length);
  let stretch = 0;
  tokens.forEach(({ start }, index) => {
    while (stretch < stretches.length && start >= stretches[stretch]!.end) stretch++;
    const around = stretches[stretch];
    stretchOf[index] = around && around.start <= start ? stretch : -1;
  });
  return { text: plainView(text), cut, tokens, sentences, marks, stretches, stretchOf };
}

/** Index of the first token that does not start before an offset; their number if all do. */
export function tokenFrom({ tokens }: QuotedParagraph, offset: number): number {
  return countBelow(tokens.length, (index) => tokens[index]!.start < offset);
}

/** From the start of one token to the end of the one before `behind`. */
export function spanOfTokens({ tokens }: Pick<QuotedParagraph, 'tokens'>, first: number, behind: number): Span {
  return { start: tokens[first]!.start, end: tokens[behind - 1]!.end };
}
