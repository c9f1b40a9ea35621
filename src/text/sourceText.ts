import { isBlank, trim, type Span } from './span';

/** A captured text cut into lines and paragraphs. It knows nothing of news. */
export interface SourceText {
  readonly text: string;
  /** Every line without its line break, empty ones too; broken at `\n`, `\r\n` and `\r`, as VS Code breaks them. */
  readonly lines: readonly Span[];
  /** Every paragraph in order, none empty, without white space at its ends. */
  readonly paragraphs: readonly Paragraph[];
}

/**
 * A paragraph: one line, as captures have it, or several lines of a text wrapped by hand. No story has one of more than
 * `LONGEST_PARAGRAPH` code units: a longer line is a text that lost its line breaks, and is cut where a sentence ends.
 */
export interface Paragraph extends Span {
  /** Index of its first line. */
  readonly firstLine: number;
  /** Index of its last line, itself included. */
  readonly lastLine: number;
}

/** Longer lines are cut into several paragraphs, so that work per paragraph stays small (code units). */
export const LONGEST_PARAGRAPH = 20_000;

/** A wrapped block has its longest line in this range (code units); below it every list would look wrapped. */
const WRAP_WIDTH = { least: 50, most: 120 };

/** Lines that all end as sentences do are paragraphs, however alike their lengths. */
const SENTENCE_END = /[.!?…]["'”’»)]*\s*$/u;

/** Cuts a text into lines and paragraphs, in one pass. Line breaks may be mixed. */
export function readText(text: string): SourceText {
  const lines = cutLines(text);
  const paragraphs: Paragraph[] = [];
  let block: number[] = [];
  const endBlock = () => {
    for (const paragraph of paragraphsOfBlock(text, lines, block)) pushPieces(paragraphs, text, paragraph);
    block = [];
  };
  lines.forEach((line, index) => {
    if (isBlank(text, line)) endBlock();
    else block.push(index);
  });
  endBlock();
  return { text, lines, paragraphs };
}

function cutLines(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (const { index, 0: lineBreak } of text.matchAll(/\r\n|\n|\r/g)) {
    lines.push({ start, end: index });
    start = index + lineBreak.length;
  }
  lines.push({ start, end: text.length });
  return lines;
}

/** The paragraphs of a run of lines with no blank line between them: one each, or one in all if they were wrapped by hand. */
function paragraphsOfBlock(text: string, lines: readonly Span[], block: readonly number[]): Paragraph[] {
  if (block.length > 1 && isWrapped(text, lines, block)) {
    return [makeParagraph(text, lines, block[0]!, block.at(-1)!)];
  }
  return block.map((line) => makeParagraph(text, lines, line, line));
}

function makeParagraph(text: string, lines: readonly Span[], firstLine: number, lastLine: number): Paragraph {
  return { ...trim(text, { start: lines[firstLine]!.start, end: lines[lastLine]!.end }), firstLine, lastLine };
}

/** Adds a paragraph, a very long one as several. Linear in its length. */
function pushPieces(paragraphs: Paragraph[], text: string, { start, end, firstLine, lastLine }: Paragraph): void {
  let from = start;
  while (from < end) {
    const isLong = end - from > LONGEST_PARAGRAPH;
    const to = isLong ? from + lastBreak(text.slice(from, from + LONGEST_PARAGRAPH)) : end;
    const piece = trim(text, { start: from, end: to });
    if (piece.start < piece.end) paragraphs.push({ ...piece, firstLine, lastLine });
    from = to;
  }
}

/** Where words may be cut in two: behind the last sentence end in their second half, else behind the last white space there, else at their end. */
function lastBreak(words: string): number {
  const half = words.length >> 1;
  let atSpace = 0;
  for (let index = words.length - 1; index > half; index--) {
    if (!/\s/.test(words[index]!)) continue;
    if (SENTENCE_END.test(words.slice(Math.max(0, index - 8), index))) return index;
    atSpace ||= index;
  }
  if (atSpace > 0) return atSpace;
  return /[\uD800-\uDBFF]$/.test(words) ? words.length - 1 : words.length;
}

/** Whether an editor broke these lines at a width: no line could have taken the first word of the next one as well. */
function isWrapped(text: string, lines: readonly Span[], block: readonly number[]): boolean {
  const width = Math.max(...block.map((line) => lines[line]!.end - lines[line]!.start));
  if (width < WRAP_WIDTH.least || width > WRAP_WIDTH.most) return false;
  if (block.slice(0, -1).every((line) => SENTENCE_END.test(text.slice(lines[line]!.start, lines[line]!.end))))
    return false;
  return block.slice(1).every((line, before) => {
    const { start, end } = lines[block[before]!]!;
    const firstWord = /^\s*\S+/.exec(text.slice(lines[line]!.start, lines[line]!.end))![0].trim();
    return end - start + 1 + firstWord.length > width;
  });
}
