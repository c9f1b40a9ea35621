import type { FormatName, InputFile } from './format';
import { fieldOf, isObject, parseJson } from './json';

/** So much of a file is looked at, in UTF-16 code units. */
const LOOKED_AT = 100_000;

/** Endings that only one format has. */
const BY_ENDING: Readonly<Record<string, FormatName>> = {
  ann: 'brat',
  conll: 'conll',
  iob: 'conll',
  iob2: 'conll',
  bio: 'conll',
  csv: 'csv',
  tsv: 'csv',
  xml: 'tei',
  tei: 'tei',
  jsonld: 'w3c',
};

/** The format that files are most likely in, by their names and by what stands in them; nothing where that cannot be told. */
export function guessFormat(files: readonly InputFile[]): FormatName | undefined {
  const votes = new Map<FormatName, number>();
  for (const file of files) {
    const format = formatOf(file);
    if (format) votes.set(format, (votes.get(format) ?? 0) + 1);
  }
  return [...votes].sort(([, a], [, b]) => b - a)[0]?.[0];
}

function formatOf({ path, content }: InputFile): FormatName | undefined {
  const ending = /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
  if (Object.hasOwn(BY_ENDING, ending)) return BY_ENDING[ending];
  return ending === 'json' || ending === 'jsonl' ? formatOfJson(content) : undefined;
}

function formatOfJson(content: string): FormatName | undefined {
  const [first = ''] = content.slice(0, LOOKED_AT).trimStart().split('\n', 1);
  const line = parseJson(first);
  const parsed = 'value' in line ? line : parseJson(content);
  if (!('value' in parsed)) return undefined;
  const whole = parsed.value;
  const one: unknown = Array.isArray(whole) ? whole[0] : whole;
  if (!isObject(one)) return undefined;
  const has = (...fields: readonly string[]) => fields.some((field) => fieldOf(one, field) !== undefined);
  if (has('%FEATURE_STRUCTURES', '%TYPES')) return 'uima-cas';
  if (has('@context', 'target', 'items')) return 'w3c';
  if (has('quotes')) return 'citron';
  if (has('_session_id', '_input_hash', 'spans', 'tokens')) return 'prodigy';
  if (has('entities', 'labels') || (has('label') && has('text', 'data') && !isObject(fieldOf(one, 'data')))) {
    return 'doccano';
  }
  return isObject(fieldOf(one, 'data')) || has('predictions', 'annotations') ? 'label-studio' : undefined;
}
