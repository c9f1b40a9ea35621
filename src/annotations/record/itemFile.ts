import { oneLine } from '../../text/oneLine';
import { keepLater, type Item } from '../changes';
import { isObject, OWN, type Json, type JsonObject } from './record';

/** What a file of items holds. */
export interface ItemFile<One extends Item> {
  readonly items: readonly One[];
  /** Properties of the file that are not ours, kept as they stand. */
  readonly foreign: JsonObject;
  /** Records that are no items of ours, kept as they stand. */
  readonly unusable: readonly Json[];
  readonly problems: readonly RecordProblem[];
  /**
   * Whether something in the file could not be kept if it were written anew: it must not be, before a person has mended it. What could be
   * read is there nevertheless.
   */
  readonly isDamaged: boolean;
}

/** Something wrong with a file of records. */
export interface RecordProblem {
  /** Line of the file, from 1; nothing where the whole file is meant. */
  readonly line?: number;
  /** In words for a person: what is wrong and what to do. */
  readonly message: string;
}

/** What is wrong with a record, in words for a person. */
export class UnusableRecord extends Error {}

/** How one sort of file is read. */
export interface ItemReader<One extends Item> {
  /** Properties of the file that this program writes itself. */
  readonly ownFields: ReadonlySet<string>;
  /** What the whole file is, and what a line of it holds: `page of annotations`, `annotation`. */
  readonly whole: string;
  readonly one: string;
  /** @throws UnusableRecord if a record is no item */
  readonly read: (record: JsonObject) => One;
}

/** Which form of the files this program writes, and the newest that it reads. */
export const FORMAT = 1;

const CONFLICT = /^(<{7}|={7}|>{7}|\|{7})( |$)/;

/** Writes a file with a line for each item, so that git shows what changed and people can read it. */
export function writeItemFile(head: JsonObject, records: readonly Json[]): string {
  return writeLines(
    head,
    records.map((record) => JSON.stringify(record)),
  );
}

/** Writes a file whose items are lines already. */
export function writeLines(head: JsonObject, lines: readonly string[]): string {
  const { items: _items, ...rest } = head;
  return `${JSON.stringify(rest).slice(0, -1)},"items":[\n${lines.join(',\n')}${lines.length > 0 ? '\n' : ''}]}\n`;
}

/**
 * Reads a file of items, as far as it goes. What is no JSON as a whole, because a merge left its marks in it or the end is missing, is
 * read line by line: each holds a whole item. Of two versions of one item the later one counts. Never throws.
 */
export function readItemFile<One extends Item>(content: string, reader: ItemReader<One>): ItemFile<One> {
  const text = content.replace(/^\uFEFF/, '');
  if (text.trim() === '') return { items: [], foreign: {}, unusable: [], problems: [], isDamaged: false };
  const page = parse(text);
  if (page === undefined) return readLines(text, reader);
  const items = isObject(page) ? page['items'] : page;
  if (!Array.isArray(items)) {
    const message = `is no ${reader.whole}: it has no list of items. Move it away, or restore it from its history`;
    return { items: [], foreign: {}, unusable: [], problems: [{ message }], isDamaged: true };
  }
  const head = isObject(page) ? page : {};
  const foreign = Object.fromEntries<Json | undefined>(
    Object.entries(head).filter(([key]) => !reader.ownFields.has(key)),
  );
  const format = head[OWN.format];
  const isNewer = typeof format === 'number' && format > FORMAT;
  const lineOf = linesOfItems(text, items.length);
  const records = (items as readonly Json[]).map((record, index) => ({ record, line: lineOf(index) }));
  const read = readRecords(records, reader);
  const newer = {
    message:
      'was written by a newer version of On Record. It is read as far as this one can, and left as it is; update On Record to change it',
  };
  return { ...read, foreign, problems: [...(isNewer ? [newer] : []), ...read.problems], isDamaged: isNewer };
}

/** Reads what is no JSON as a whole, line by line. */
function readLines<One extends Item>(text: string, reader: ItemReader<One>): ItemFile<One> {
  const problems: RecordProblem[] = [];
  const records: Located[] = [];
  let conflicts = 0;
  text.split(/\r\n|\n|\r/).forEach((written, index) => {
    const line = index + 1;
    const trimmed = written.trim();
    if (CONFLICT.test(trimmed)) {
      if (trimmed.startsWith('<')) conflicts++;
      return;
    }
    if (trimmed === '' || trimmed === ']}' || trimmed.endsWith('"items":[')) return;
    const record = parse(trimmed.replace(/,$/, ''));
    if (isObject(record)) records.push({ record, line });
    else problems.push({ line, message: `is no ${reader.one}, or half of one: ${oneLine(trimmed, 40)}` });
  });
  const read = readRecords(records, reader);
  const whole =
    conflicts > 0
      ? `holds ${conflicts === 1 ? 'a conflict' : `${conflicts} conflicts`} of a merge. Both sides are shown; keep the lines that are right, delete the marks of the conflict, and save`
      : 'is no valid JSON. What could be read is shown; mend the lines named, or restore the file from its history';
  return { ...read, foreign: {}, problems: [{ message: whole }, ...problems, ...read.problems], isDamaged: true };
}

interface Located {
  readonly record: Json;
  readonly line: number | undefined;
}

function readRecords<One extends Item>(
  records: readonly Located[],
  reader: ItemReader<One>,
): Pick<ItemFile<One>, 'items' | 'unusable' | 'problems'> {
  const items = new Map<string, One>();
  const unusable: Json[] = [];
  const problems: RecordProblem[] = [];
  for (const { record, line } of records) {
    try {
      if (!isObject(record)) throw new UnusableRecord(`is no ${reader.one}`);
      keepLater(items, reader.read(record));
    } catch (error) {
      if (!(error instanceof UnusableRecord)) throw error;
      unusable.push(record);
      problems.push({ ...(line !== undefined && { line }), message: `${error.message}; it is kept but not shown` });
    }
  }
  return { items: [...items.values()], unusable, problems };
}

function parse(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

/**
 * The line of each item, where every one has a line of its own as this program writes them.
 * @param text of a file that is valid JSON
 */
export function linesOfItems(text: string, count: number): (index: number) => number | undefined {
  const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
  return (index) => (lines === count + 2 ? index + 2 : undefined);
}
