import { cutParagraph } from '../../text/cutParagraph';
import type { ParagraphMemo } from '../../text/memo';
import { countBelow } from '../../text/offsets';
import type { Quotation } from '../analysis';
import type { Page } from '../page';
import { partsOf, type ReadSentence } from './statements';
import { markWords } from './wordMarks';

/** All sentences of a page's passages, each with its telling words and the quotations in it. */
export function readSentences(page: Page, quotations: readonly Quotation[], memo: ParagraphMemo): ReadSentence[] {
  const { text } = page.source;
  const here: Quotation[][] = [];
  const sentences = page.passages.flatMap((passage) => {
    const paragraph = text.slice(passage.start, passage.end);
    const marked = memo.recall('claims', paragraph, () => markWords(cutParagraph(paragraph, memo)));
    return marked.map(({ start, end, marks }): ReadSentence => {
      const found: Quotation[] = [];
      here.push(found);
      return { start: start + passage.start, end: end + passage.start, passage, marks, quotations: found };
    });
  });
  for (const quotation of quotations) {
    const seen = new Set<Quotation[]>();
    for (const part of partsOf(quotation)) {
      let index = countBelow(sentences.length, (i) => sentences[i]!.end <= part.start);
      for (; index < sentences.length && sentences[index]!.start < part.end; index++) seen.add(here[index]!);
    }
    for (const found of seen) found.push(quotation);
  }
  return sentences;
}
