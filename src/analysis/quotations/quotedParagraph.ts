import { pairQuotationMarks, type QuotedStretch } from '../../text/quotationMarks';
import type { CutParagraph, WrittenToken } from '../../text/cutParagraph';
import type { Span } from '../../text/span';

/** A paragraph with its tokens, its sentences and what stands in quotation marks; all offsets count from its start. */
export interface QuotedParagraph {
  readonly text: string;
  readonly tokens: readonly WrittenToken[];
  readonly sentences: readonly Span[];
  /** The quoted stretches that stand in no other one, in order. */
  readonly stretches: readonly QuotedStretch[];
  /** For each token the index of the stretch that holds it, -1 for none. */
  readonly stretchOf: Int32Array;
  /** A closing mark that an earlier paragraph may have opened. */
  readonly orphan?: Span;
}

/** Pairs the quotation marks of a paragraph that has been cut. Linear in its length. */
export function readQuoted(text: string, { tokens, sentences }: CutParagraph): QuotedParagraph {
  const { stretches: all, orphan } = pairQuotationMarks(text, tokens);
  const stretches = all.filter(({ depth }) => depth === 0);
  const stretchOf = new Int32Array(tokens.length);
  let stretch = 0;
  tokens.forEach(({ start }, index) => {
    while (stretch < stretches.length && start >= stretches[stretch]!.end) stretch++;
    const around = stretches[stretch];
    stretchOf[index] = around && around.start <= start ? stretch : -1;
  });
  return { text, tokens, sentences, stretches, stretchOf, ...(orphan && { orphan }) };
}
