import Table from 'cli-table3';
import stringWidth from 'string-width';
import { countBelow } from '../text/offsets';
import { readText } from '../text/sourceText';
import type { Span } from '../text/span';
import { printable } from './output';

/** No lines between or around the cells: columns alone. */
const NO_LINES = Object.fromEntries(
  [
    ...['top', 'top-mid', 'top-left', 'top-right', 'bottom', 'bottom-mid', 'bottom-left', 'bottom-right'],
    ...['left', 'left-mid', 'mid', 'mid-mid', 'right', 'right-mid', 'middle'],
  ].map((place) => [place, '']),
);
const GAP = 2;
const LEAST_WORDS = 24;
/** Longer words are cut before the table measures them: it need not measure ten megabytes. */
const MOST_WORDS = 400;

/** A heading with the number of its rows, and under it the rows in columns; the last one takes the room that is left. */
export function section(title: string, width: number, rows: readonly (readonly string[])[]): string[] {
  if (rows.length === 0) return [];
  const [place, kind, name] = [0, 1, 2].map(
    (column) => Math.max(0, ...rows.map((row) => stringWidth(row[column]!))) + GAP,
  );
  const nameWidth = Math.min(name!, 28);
  const wordsWidth = Math.max(LEAST_WORDS, width - 2 - place! - kind! - nameWidth);
  const isNamed = name! > GAP;
  const table = new Table({
    chars: NO_LINES,
    style: { 'padding-left': 0, 'padding-right': GAP, head: [], border: [], compact: true },
    colWidths: isNamed ? [place!, kind!, nameWidth, wordsWidth] : [place!, kind!, wordsWidth + nameWidth],
  });
  for (const row of rows) table.push(row.filter((_, column) => isNamed || column !== 2).map(isolate));
  const lines = table.toString().split('\n');
  return ['', `  ${title} (${rows.length})`, ...lines.map((line) => `  ${line.trimEnd()}`)];
}

/** Words for a cell: on one line, harmless on a terminal, and not too many. */
export function shorten(words: string): string {
  return printable(words.slice(0, MOST_WORDS));
}

/** Right-to-left words between isolates, so that they do not drag the rest of the line along. */
export function isolate(cell: string): string {
  return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(cell)
    ? `\u2068${cell}\u2069`
    : cell;
}

/** Tells the line and column of a stretch: `12:5`, both from 1, columns in UTF-16 code units as VS Code counts them. */
export function placesIn(text: string): (span: Span) => string {
  const { lines } = readText(text);
  return ({ start }) => {
    const line = countBelow(lines.length, (index) => lines[index]!.start <= start) - 1;
    return `${line + 1}:${start - lines[line]!.start + 1}`;
  };
}
