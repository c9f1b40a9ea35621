import type { ErrorObject, ValidateFunction } from 'ajv';
import annotationsSchema from '../../../schemas/annotations.schema.json';
import speakersSchema from '../../../schemas/speakers.schema.json';
import { isObject, stringOf, type Json } from '../../annotations/record/record';
import { linesOfItems, type RecordProblem } from '../../annotations/record/itemFile';

/** What in the content of a file of records is not as it should be, though it can be read. What cannot be read `readRecordFile` tells. */
export type ContentCheck = (content: string) => readonly RecordProblem[];

/** What is wrong with a file of records: what could not be read of it, and what a check finds besides. */
export function withChecked(
  problems: readonly RecordProblem[],
  content: string,
  check: ContentCheck,
): readonly RecordProblem[] {
  // Of a record that is of no use one problem is enough.
  const lines = new Set(problems.map(({ line }) => line));
  return [...problems, ...check(content).filter(({ line }) => line === undefined || !lines.has(line))];
}

/** The checks of both sorts of files. */
export interface ContentChecks {
  readonly annotations: ContentCheck;
  readonly speakers: ContentCheck;
}

/**
 * Checks against the published schemas, which tell one problem at most of each annotation or decision, and of ids that stand in a file twice. The
 * validator is only loaded by who asks for this.
 */
export async function openContentChecks(): Promise<ContentChecks> {
  const { Ajv } = await import('ajv');
  const ajv = new Ajv({ allowUnionTypes: true, strictTypes: false, strictRequired: false });
  // Words for editors.
  ajv.addVocabulary(['enumDescriptions']);
  const compiled = ({ definitions, ...page }: typeof annotationsSchema | typeof speakersSchema, one: string) => {
    const { items, ...properties } = page.properties;
    const checkPage = ajv.compile({ ...page, properties });
    const checkItem = ajv.compile({ ...items.items, definitions });
    return contentCheck(one, checkPage, checkItem);
  };
  return { annotations: compiled(annotationsSchema, 'annotation'), speakers: compiled(speakersSchema, 'decision') };
}

function contentCheck(one: string, checkPage: ValidateFunction, checkItem: ValidateFunction): ContentCheck {
  return (content) => {
    const text = content.replace(/^\uFEFF/, '');
    const value = parse(text);
    if (!isObject(value) || !Array.isArray(value['items'])) return [];
    const list = value['items'] as readonly Json[];
    const problems: RecordProblem[] = checkPage(value) ? [] : [{ message: wordsOf(checkPage.errors) }];
    const lineOf = linesOfItems(text, list.length);
    const nameOf = (index: number) =>
      lineOf(index) === undefined ? `${one} ${index + 1} of the file` : `line ${lineOf(index)!}`;
    const tell = (index: number, message: string) => {
      const line = lineOf(index);
      problems.push(line === undefined ? { message: `${nameOf(index)}: ${message}` } : { line, message });
    };
    const places = new Map<string, number>();
    for (const [index, item] of list.entries()) {
      if (!checkItem(item)) tell(index, wordsOf(checkItem.errors));
      const id = isObject(item) ? stringOf(item['id']) : undefined;
      if (id === undefined) continue;
      const before = places.get(id);
      if (before === undefined) places.set(id, index);
      else tell(index, `has the id of ${nameOf(before)}: of two versions of one ${one} only the later counts`);
    }
    return problems;
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The error that says most of some, in words: where it is and what is wanted there. */
function wordsOf(errors: readonly ErrorObject[] | null | undefined): string {
  const error = errors?.find(({ keyword }) => keyword === 'contains') ?? errors?.[0];
  if (!error) return 'is not as the schema has it';
  const place = error.instancePath
    .replace(/\/(\d+)/g, '[$1]')
    .replace(/\//g, '.')
    .replace(/^\./, '')
    .replace(/~1/g, '/')
    .replace(/~0/g, '~');
  return `${place === '' ? '' : `${place} `}${wantedBy(error)}`;
}

function wantedBy({ keyword, instancePath, params, message }: ErrorObject): string {
  const { allowedValues, allowedValue } = params as { allowedValues?: readonly unknown[]; allowedValue?: unknown };
  if (allowedValues) return `must be one of ${allowedValues.map(String).join(', ')}`;
  if (allowedValue !== undefined) return `must be ${JSON.stringify(allowedValue)}`;
  if (keyword === 'contains' && instancePath.endsWith('/selector')) return 'does not quote the words that it is about';
  if (keyword === 'contains') return 'lacks what an annotation of its kind needs';
  return message ?? 'is not as the schema has it';
}
