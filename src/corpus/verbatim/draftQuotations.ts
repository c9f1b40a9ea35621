import { plainView } from '../../text/plainView';
import { pairQuotationMarks } from '../../text/quotationMarks';
import { shift, trim, type Span } from '../../text/span';
import { tokenize } from '../../text/tokens';
import { draftView, type DraftParagraph } from './draftView';

/** Words that a draft says somebody said: they should stand in a source. */
export interface DraftQuotation extends Span {
  /** Without the quotation marks around them. */
  readonly words: Span;
  /** Between quotation marks, or a paragraph of a block quote. */
  readonly form: 'marks' | 'block';
}

/** A draft and what it quotes, in its order. */
export interface Draft {
  /** The draft without its markup, of the same length. */
  readonly view: string;
  readonly quotations: readonly DraftQuotation[];
}

/** The line under a block quote that says whose words it is: `— Ana Ruiz`. */
const ATTRIBUTION = /(?:^|\n)[^\S\n]*(?:[–—―]|--)[^\n]{0,200}$/u;

/** Finds what a draft quotes: what stands in quotation marks, in other quotations only with those, and block quotes. Linear in its length. */
export function draftQuotations(draft: string, isMarkdown: boolean): Draft {
  const { view, paragraphs } = draftView(draft, isMarkdown);
  const quotations: DraftQuotation[] = [];
  let isOpen = false;
  for (const paragraph of paragraphs) {
    if (paragraph.isBlockQuote) {
      quotations.push(...blockQuotation(view, paragraph));
      isOpen = false;
    } else isOpen = addQuoted(quotations, view, paragraph, isOpen);
  }
  return { view, quotations };
}

function blockQuotation(view: string, paragraph: Span): DraftQuotation[] {
  const words = view.slice(paragraph.start, paragraph.end);
  const attribution = ATTRIBUTION.exec(words);
  const { start, end } = trim(view, {
    start: paragraph.start,
    end: paragraph.start + (attribution?.index ?? words.length),
  });
  return end > start ? [{ start, end, words: { start, end }, form: 'block' }] : [];
}

/** @returns whether the paragraph ends within a quotation, which the next one may go on with */
function addQuoted(quotations: DraftQuotation[], view: string, paragraph: DraftParagraph, isOpen: boolean): boolean {
  const text = plainView(view.slice(paragraph.start, paragraph.end));
  const { stretches, orphan } = pairQuotationMarks(text, tokenize(text, { start: 0, end: text.length }));
  const add = (whole: Span, words: Span) => {
    const inside = trim(text, words);
    if (inside.end > inside.start)
      quotations.push({
        ...shift(whole, paragraph.start),
        words: shift(inside, paragraph.start),
        form: 'marks',
      });
  };
  // A mark that only closes ends what the paragraph before left open; else it is a slip of the pen.
  if (orphan && isOpen) add({ start: 0, end: orphan.end }, { start: 0, end: orphan.start });
  const outer = stretches.filter(({ depth }) => depth === 0);
  for (const { start, end, opener, closer } of outer) {
    add({ start, end }, { start: opener.end, end: closer?.start ?? end });
  }
  const last = outer.at(-1);
  return last ? !last.closer : isOpen && !orphan;
}
