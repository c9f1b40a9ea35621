import { parser } from '@lezer/markdown';
import { readText } from '../../text/sourceText';
import type { Span } from '../../text/span';

/** A draft as its reader sees it. */
export interface DraftView {
  /** The draft with its markup blanked, of the same length: offsets are those of the draft. */
  readonly view: string;
  /** What is read as one: paragraphs and headings, without code. */
  readonly paragraphs: readonly DraftParagraph[];
}

export interface DraftParagraph extends Span {
  /** Whether it stands in a block quote (`> …`). */
  readonly isBlockQuote: boolean;
}

/** Takes the place of markup within a line, as in `plainView`: white space that stands for nothing. */
const NOTHING = '\uFEFF';

/** Longer drafts and paragraphs are read as plain text, in code units: the parser's time grows with the square of a paragraph's markup. */
const LONGEST = { draft: 1_000_000, paragraph: 10_000 };

const PARAGRAPH = /^(?:Paragraph|ATXHeading\d|SetextHeading\d)$/;
const MARKUP: ReadonlySet<string> = new Set([
  'EmphasisMark',
  'HeaderMark',
  'QuoteMark',
  'CodeMark',
  'Comment',
  'LinkTitle',
  'URL',
  'Autolink',
]);

/** Reads a draft, Markdown or plain text, in which lines that begin with `>` are block quotes as well. */
export function draftView(draft: string, isMarkdown: boolean): DraftView {
  if (!isMarkdown || draft.length > LONGEST.draft || longestBlock(draft) > LONGEST.paragraph) return plainDraft(draft);
  const paragraphs: DraftParagraph[] = [];
  const markup: Span[] = [];
  let quoteEnd = 0;
  parser.parse(draft).iterate({
    enter: ({ name, from, to, node }) => {
      if (name === 'Blockquote') quoteEnd = Math.max(quoteEnd, to);
      else if (PARAGRAPH.test(name)) paragraphs.push({ start: from, end: to, isBlockQuote: from < quoteEnd });
      else if (name === 'Escape') markup.push({ start: from, end: from + 1 });
      else if (name === 'InlineCode') markup.push(...marksWithin(draft, from, to));
      else if (MARKUP.has(name)) markup.push({ start: from, end: to });
      // `[the mayor]` is an editor's bracket to whoever writes down what was said, though Markdown may take it for a link.
      else if (name === 'LinkMark' && node.parent?.getChild('URL')) markup.push({ start: from, end: to });
    },
  });
  return { view: withoutThose(draft, markup), paragraphs };
}

function plainDraft(draft: string): DraftView {
  const { paragraphs } = readText(draft);
  const isBlockQuote = ({ start }: Span) => draft[start] === '>';
  return {
    view: paragraphs.some(isBlockQuote) ? draft.replace(/^[ \t]{0,3}>[> \t]*/gmu, blank) : draft,
    paragraphs: paragraphs.map(({ start, end }) => ({ start, end, isBlockQuote: isBlockQuote({ start, end }) })),
  };
}

/** What stands in quotation marks within code is not said by anybody. */
function marksWithin(draft: string, from: number, to: number): Span[] {
  return [...draft.slice(from, to).matchAll(/["“”„«»'‘’]/gu)].map(({ index }) => ({
    start: from + index,
    end: from + index + 1,
  }));
}

function withoutThose(draft: string, spans: readonly Span[]): string {
  let view = '';
  let at = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (start < at) continue;
    view += draft.slice(at, start) + blank(draft.slice(start, end));
    at = end;
  }
  return view + draft.slice(at);
}

function blank(markup: string): string {
  return markup.replace(/[^\r\n]/gu, (character) => NOTHING.repeat(character.length));
}

function longestBlock(draft: string): number {
  let longest = 0;
  let from = 0;
  for (const { index, 0: gap } of draft.matchAll(/\n[ \t\r]*\n/gu)) {
    longest = Math.max(longest, index - from);
    from = index + gap.length;
  }
  return Math.max(longest, draft.length - from);
}
