import { oneLine } from '../../text/oneLine';
import type { Annotation } from '../annotation';
import { compareAnnotations } from '../compareAnnotations';
import { lastChange } from '../placed';
import { fromRecord, UnusableRecord } from './fromRecord';
import { CONTEXT_OF_RECORDS, isObject, OWN, type Json, type JsonObject } from './record';
import { toRecord } from './toRecord';

/** What one person annotated in one source, as its file in `.on-record` holds it. */
export interface RecordFile {
  /** In the order of the text. */
  readonly annotations: readonly Annotation[];
  /** Properties of the page that are not ours, kept as they stand. */
  readonly foreign: JsonObject;
  /** Records that are no annotations of ours, kept as they stand. */
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

/** Which form of the file this program writes, and the newest that it reads. */
const FORMAT = 1;

const OUR_FIELDS: ReadonlySet<string> = new Set(['@context', 'type', OWN.format, OWN.source, OWN.offsetUnit, 'items']);

const CONFLICT = /^(<{7}|={7}|>{7}|\|{7})( |$)/;

/**
 * Writes a file of records: one AnnotationPage, with a line for each annotation, so that git shows what changed and people can read it.
 * @param source path of the source within the folder that holds `.on-record`
 */
export function writeRecordFile(
  source: string,
  { annotations, foreign, unusable }: Pick<RecordFile, 'annotations' | 'foreign' | 'unusable'>,
): string {
  const { items: _items, ...head } = {
    '@context': CONTEXT_OF_RECORDS,
    type: 'AnnotationPage',
    [OWN.format]: FORMAT,
    [OWN.source]: source,
    [OWN.offsetUnit]: 'utf-16',
    ...foreign,
  } as JsonObject;
  const lines = [
    ...[...annotations].sort(compareAnnotations).map((annotation) => JSON.stringify(toRecord(annotation, source))),
    ...unusable.map((record) => JSON.stringify(record)),
  ];
  return `${JSON.stringify(head).slice(0, -1)},"items":[\n${lines.join(',\n')}${lines.length > 0 ? '\n' : ''}]}\n`;
}

/**
 * Reads a file of records, as far as it goes. What is no JSON as a whole, because a merge left its marks in it or the end is missing, is
 * read line by line: each holds a whole annotation. Of two versions of one annotation the later one counts. Never throws.
 */
export function readRecordFile(content: string): RecordFile {
  const text = content.replace(/^\uFEFF/, '');
  if (text.trim() === '') return { annotations: [], foreign: {}, unusable: [], problems: [], isDamaged: false };
  const page = parse(text);
  if (page === undefined) return readLines(text);
  const items = isObject(page) ? page['items'] : page;
  if (!Array.isArray(items)) {
    const message = 'is no page of annotations: it has no list of items. Move it away, or restore it from its history';
    return { annotations: [], foreign: {}, unusable: [], problems: [{ message }], isDamaged: true };
  }
  const head = isObject(page) ? page : {};
  const foreign = Object.fromEntries<Json | undefined>(Object.entries(head).filter(([key]) => !OUR_FIELDS.has(key)));
  const format = head[OWN.format];
  const isNewer = typeof format === 'number' && format > FORMAT;
  const lineOf = linesOfItems(text, items.length);
  const records = (items as readonly Json[]).map((record, index) => ({ record, line: lineOf(index) }));
  const read = readRecords(records);
  const newer = {
    message:
      'was written by a newer version of On Record. It is read as far as this one can, and left as it is; update On Record to change it',
  };
  return { ...read, foreign, problems: [...(isNewer ? [newer] : []), ...read.problems], isDamaged: isNewer };
}

/** Reads what is no JSON as a whole, line by line. */
function readLines(text: string): RecordFile {
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
    else problems.push({ line, message: `is no annotation, or half of one: ${oneLine(trimmed, 40)}` });
  });
  const read = readRecords(records);
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

function readRecords(records: readonly Located[]): Pick<RecordFile, 'annotations' | 'unusable' | 'problems'> {
  const annotations = new Map<string, Annotation>();
  const unusable: Json[] = [];
  const problems: RecordProblem[] = [];
  for (const { record, line } of records) {
    try {
      if (!isObject(record)) throw new UnusableRecord('is no annotation');
      const annotation = fromRecord(record);
      const known = annotations.get(annotation.id);
      if (!known || lastChange(known) <= lastChange(annotation)) annotations.set(annotation.id, annotation);
    } catch (error) {
      if (!(error instanceof UnusableRecord)) throw error;
      unusable.push(record);
      problems.push({ ...(line !== undefined && { line }), message: `${error.message}; it is kept but not shown` });
    }
  }
  return { annotations: [...annotations.values()].sort(compareAnnotations), unusable, problems };
}

function parse(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

/** The line of each item, where every one has a line of its own as this program writes them. */
function linesOfItems(text: string, count: number): (index: number) => number | undefined {
  const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
  return (index) => (lines === count + 2 ? index + 2 : undefined);
}
