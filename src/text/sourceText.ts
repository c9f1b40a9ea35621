import { isBlank, type Span } from './span';

/** A captured text cut into lines and paragraphs. It knows nothing of news. */
export interface SourceText {
  readonly text: string;
  /** Every line without its line break, empty ones too; broken at `\n`, `\r\n` and `\r`, as VS Code breaks them. */
  readonly lines: readonly Span[];
  /** Every paragraph in order, none empty, without white space at its ends. */
  readonly paragraphs: readonly Paragraph[];
}

/** A paragraph: one line, as captures have it, or several lines of a text wrapped by hand. */
export interface Paragraph extends Span {
  /** Index of its first line. */
  readonly firstLine: number;
  /** Index of its last line, itself included. */
  readonly lastLine: number;
}

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
    paragraphs.push(...paragraphsOfBlock(text, lines, block));
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
  let { start } = lines[firstLine]!;
  let { end } = lines[lastLine]!;
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return { start, end, firstLine, lastLine };
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
