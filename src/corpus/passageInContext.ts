import { oneLine } from '../text/oneLine';
import { splitSentences } from '../text/sentences';
import { readText } from '../text/sourceText';
import { overlaps, type Span } from '../text/span';

/** A quotation mark and white space that belong to the passage before or behind them. */
const OPENS = /["'“”‘’«»„‚‹›]\s*$/u;
const CLOSES = /^\s*["'“”‘’«»„‚‹›]/u;

/** So far from a passage its quotation marks are looked for, in code units. */
const NEAR = 3;

/**
 * A passage in the paragraphs that it stands in, so laid out that two of them can be compared line by line: each sentence is a line, and
 * the passage begins and ends one. Gives the index of its first line as well.
 */
export function passageInContext(text: string, passage: Span): { readonly words: string; readonly line: number } {
  const { start, end } = withMarks(text, passage);
  const lines: string[] = [];
  let line = 0;
  for (const paragraph of readText(text).paragraphs.filter((one) => overlaps(one, passage))) {
    if (lines.length > 0) lines.push('');
    const borders = [start, end].filter((at) => at > paragraph.start && at < paragraph.end);
    const starts = splitSentences(text, paragraph).map((sentence) => sentence.start);
    const cuts = [...new Set([...starts.slice(1), ...borders])].sort((a, b) => a - b);
    for (const [index, from] of [paragraph.start, ...cuts].entries()) {
      const words = oneLine(text.slice(from, cuts[index] ?? paragraph.end));
      if (words === '') continue;
      if (from <= start) line = lines.length;
      lines.push(words);
    }
  }
  return { words: `${lines.join('\n')}\n`, line };
}

function withMarks(text: string, { start, end }: Span): Span {
  const opener = OPENS.exec(text.slice(Math.max(0, start - NEAR), start));
  const closer = CLOSES.exec(text.slice(end, end + NEAR));
  return { start: start - (opener?.[0].length ?? 0), end: end + (closer?.[0].length ?? 0) };
}
