import type { Annotation } from '../annotation';
import { compareAnnotations } from '../compareAnnotations';
import { fromRecord } from './fromRecord';
import { FORMAT, readItemFile, writeLines, type ItemFile } from './itemFile';
import { CONTEXT_OF_RECORDS, OWN } from './record';
import { toRecord } from './toRecord';

/** What one person annotated in one source, as its file in `.on-record` holds it. */
export interface RecordFile extends Omit<ItemFile<Annotation>, 'items'> {
  /** In the order of the text. */
  readonly annotations: readonly Annotation[];
}

const OUR_FIELDS: ReadonlySet<string> = new Set(['@context', 'type', OWN.format, OWN.source, OWN.offsetUnit, 'items']);

/**
 * Writes a file of records: one AnnotationPage, with a line for each annotation.
 * @param source path of the source within the folder that holds `.on-record`
 */
export function writeRecordFile(
  source: string,
  { annotations, foreign, unusable }: Pick<RecordFile, 'annotations' | 'foreign' | 'unusable'>,
): string {
  const head = {
    '@context': CONTEXT_OF_RECORDS,
    type: 'AnnotationPage',
    [OWN.format]: FORMAT,
    [OWN.source]: source,
    [OWN.offsetUnit]: 'utf-16',
    ...foreign,
  };
  const lines = [...annotations].sort(compareAnnotations).map((annotation) => lineOf(annotation, source));
  return writeLines(head, [...lines, ...unusable.map((record) => JSON.stringify(record))]);
}

/** Lines that were written, by the annotation in them: with each decision one of perhaps thousands is another. */
const written = new WeakMap<Annotation, { readonly source: string; readonly line: string }>();

function lineOf(annotation: Annotation, source: string): string {
  const known = written.get(annotation);
  if (known?.source === source) return known.line;
  const line = JSON.stringify(toRecord(annotation, source));
  written.set(annotation, { source, line });
  return line;
}

/** Reads a file of records, as far as it goes; see `readItemFile`. Never throws. */
export function readRecordFile(content: string): RecordFile {
  const { items, ...rest } = readItemFile(content, {
    ownFields: OUR_FIELDS,
    whole: 'page of annotations',
    one: 'annotation',
    read: fromRecord,
  });
  return { annotations: [...items].sort(compareAnnotations), ...rest };
}
