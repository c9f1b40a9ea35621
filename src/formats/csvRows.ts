import { withoutMark } from './json';

/** One record of a table. */
export interface CsvRow {
  /** Line of the file on which it begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** A table by RFC 4180, with `\r\n` and the byte order mark without which Excel does not know UTF-8. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((cells) => `${cells.map((cell) => quote(guard(cell))).join(',')}\r\n`).join('')}`;
}

/**
 * Reads a table as `writeCsv` or a spreadsheet wrote it: cells parted by commas, semicolons or tabs, whichever the first line has most of.
 * Linear in its length; a quotation mark that is never closed makes the rest one cell.
 */
export function readCsv(content: string): CsvRow[] {
  const text = withoutMark(content);
  const separator = separatorOf(text);
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let line = 1;
  let startedAt = 1;
  let at = 0;
  while (at < text.length) {
    const isQuoted = text[at] === '"';
    const end = isQuoted ? endOfQuoted(text, at) : at;
    const quoted = isQuoted ? text.slice(at + 1, end - 1).replaceAll('""', '"') : '';
    let to = end;
    while (to < text.length && text[to] !== separator && text[to] !== '\n' && text[to] !== '\r') to++;
    const cell = quoted + text.slice(end, to);
    cells.push(unguard(cell));
    line += cell.split('\n').length - 1;
    at = to + 1;
    if (text[to] === separator && at < text.length) continue;
    if (text[to] === separator) cells.push('');
    if (text[to] === '\r' && text[at] === '\n') at++;
    if (cells.length > 1 || cells[0] !== '') rows.push({ line: startedAt, cells });
    cells = [];
    startedAt = ++line;
  }
  return rows;
}

/** Behind the mark that closes a quoted cell. */
function endOfQuoted(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return at + 1;
  }
  return text.length + 1;
}

function separatorOf(text: string): string {
  const [header = ''] = text.split(/[\r\n]/, 1);
  const count = (separator: string) => header.split(separator).length;
  return [',', ';', '\t'].reduce((best, separator) => (count(separator) > count(best) ? separator : best));
}

/** What spreadsheets take for a formula, and what they strip to find one. */
const FORMULA = String.raw`(?:\s*[=+\-@＝＋－＠]|[\t\r\n])`;
const FORMULA_OR_GUARDED = new RegExp(`^'*${FORMULA}`);
const GUARDED = new RegExp(`^'+${FORMULA}`);

/** A cell that no spreadsheet computes: an apostrophe before what would be a formula, and one more before what already has one. */
function guard(cell: string): string {
  return FORMULA_OR_GUARDED.test(cell) ? `'${cell}` : cell;
}

function unguard(cell: string): string {
  return GUARDED.test(cell) ? cell.slice(1) : cell;
}

function quote(cell: string): string {
  return /[",;\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
