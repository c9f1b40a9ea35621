import type { Annotation } from '../annotations/annotation';
import { fromRecord } from '../annotations/record/fromRecord';
import { UnusableRecord } from '../annotations/record/itemFile';
import { OWN, type JsonObject } from '../annotations/record/record';
import type { MarkedText, TextMark } from '../annotations/textMark';
import { withLineFeeds } from '../text/lineFeeds';
import { offsetsOf, type Offsets } from '../text/offsets';
import { locate, type GivenSpan, type OffsetUnit } from './detectUnit';
import type { FormatProblem, InputFile, ReadResult, TextsByName } from './format';
import { sorted } from './fromGraph';
import { groupBy } from '../text/groupBy';
import { fieldOf, isObject, listOf, parseJson, parseJsonLines, stringOf } from './json';
import { nameOfStem } from './outputPaths';
import { place } from './placing';
import { withUniqueIds } from './readGraphs';
import { ofHypothesis } from './hypothesis';
import { findQuote, givenOf, withSelector } from './w3cTargets';
import { CODE_POINTS, CONFIDENCE, FOUND, idOfIri, POSITION, UTF16 } from './w3cWords';

/**
 * Reads Web Annotations: pages, collections, lists and single ones, one a line too, and what Hypothesis exports. Where a position is missing
 * or wrong, the quote with its context is looked for.
 */
export function readW3c(files: readonly InputFile[], texts: TextsByName): ReadResult {
  const problems: FormatProblem[] = [];
  const marked: MarkedText[] = [];
  for (const { path: file, content } of files) {
    const page = recordsIn(content);
    if (typeof page === 'string') {
      problems.push({ file, message: `${page}; export it as JSON-LD` });
      continue;
    }
    const stem = nameOfStem(file, texts);
    const bySource = groupBy(page.records, (record) => sourceOf(record, page.source ?? stem, texts));
    for (const [name, records] of bySource) {
      const text = texts(name);
      if (text === undefined) {
        problems.push({ file, message: `the text ${name} is not in the folder; put it there` });
      } else
        marked.push({
          name,
          text: withLineFeeds(text).text,
          marks: marksOf(records, file, text, page.unit, texts, problems),
        });
    }
    if (page.records.length === 0) {
      const empty = page.source === undefined ? undefined : texts(page.source);
      if (empty !== undefined) marked.push({ name: page.source!, text: withLineFeeds(empty).text, marks: [] });
      else problems.push({ file, message: 'holds no annotation' });
    }
  }
  const together = groupBy(marked, ({ name }) => name);
  const whole = [...together.values()].map((parts) => ({ ...parts[0]!, marks: parts.flatMap(({ marks }) => marks) }));
  return { texts: whole.map(withUniqueIds), problems };
}

interface Page {
  readonly records: readonly JsonObject[];
  readonly source?: string | undefined;
  readonly unit: OffsetUnit | undefined;
}

const UNITS: Readonly<Record<string, OffsetUnit>> = {
  [CODE_POINTS]: 'codepoint',
  codepoint: 'codepoint',
  [UTF16]: 'utf16',
};

function recordsIn(content: string): Page | string {
  const parsed = parseJson(content);
  if ('value' in parsed) {
    const { value } = parsed;
    const list = Array.isArray(value) ? (value as unknown[]) : itemsOf(value);
    const unit = stringOf(value, OWN.offsetUnit) ?? '';
    return {
      records: list.filter(isObject).map((record) => ofHypothesis(record as JsonObject)),
      source: stringOf(value, OWN.source),
      unit: Object.hasOwn(UNITS, unit) ? UNITS[unit] : undefined,
    };
  }
  const lines = [...parseJsonLines(content)].flatMap((line) =>
    'value' in line && isObject(line.value) ? [line.value] : [],
  );
  const records = lines.map((record) => ofHypothesis(record as JsonObject));
  return lines.length > 1 ? { records, unit: undefined } : parsed.message;
}

/** The annotations of a page, a collection or an export, or the one that it is. */
function itemsOf(value: unknown): readonly unknown[] {
  const first = fieldOf(value, 'first');
  for (const [owner, key] of [
    [value, 'items'],
    [first, 'items'],
    [value, 'rows'],
    [value, 'annotations'],
  ] as const) {
    if (Array.isArray(fieldOf(owner, key))) return listOf(owner, key);
  }
  return fieldOf(value, 'target') === undefined ? [] : [value];
}

/** The text that a record is about: its target's source, by its path or the last part of its address, else the file's own. */
function sourceOf(record: JsonObject, fallback: string, texts: TextsByName): string {
  const [target] = listOf(record, 'target');
  const source = typeof target === 'string' ? target : stringOf(target, 'source');
  if (source === undefined) return fallback;
  const last =
    source
      .replace(/[?#].*$/, '')
      .split('/')
      .at(-1) ?? '';
  return [source, last, fallback].find((name) => texts(name) !== undefined) ?? source;
}

/** How many code units are searched for quotes before the rest are given up. */
const SEARCH = 2_000_000_000;

function marksOf(
  records: readonly JsonObject[],
  file: string,
  text: string,
  declared: OffsetUnit | undefined,
  texts: TextsByName,
  problems: FormatProblem[],
): TextMark[] {
  const targets = records.map((record) => listOf(record, 'target').filter(isObject) as readonly JsonObject[]);
  const normal = withLineFeeds(text).text;
  const given = targets.map((ofRecord) => ofRecord.map(givenOf));
  const positions = positionsIn(texts);
  let left = SEARCH;
  const flat = given.flat();
  const [located] = locate(
    [{ text, spans: flat.filter(hasPosition) }],
    declared ?? 'codepoint',
    declared !== undefined,
  );
  let next = 0;
  return records.flatMap((record, index) => {
    const id = stringOf(record, 'id') ?? `annotation ${index + 1}`;
    const spans = given[index]!.map((one, nth) => {
      const spot = hasPosition(one) ? located!.spans[next++]! : undefined;
      if (spot?.state === 'there') return spot.span;
      left -= normal.length;
      const span = left > 0 ? findQuote(normal, targets[index]![nth]!) : undefined;
      if (span) {
        const moved = { state: 'elsewhere', span } as const;
        if (spot) problems.push(place(moved, one, located!.unit, { file }, id).problem!);
        return span;
      }
      const { problem } = place(spot ?? { state: 'differs' }, one, located!.unit, { file }, id);
      if (problem) problems.push(problem);
      return spot && 'span' in spot ? spot.span : undefined;
    });
    const placed = targets[index]!.flatMap((target, nth) =>
      spans[nth] ? [withSelector(target, normal, spans[nth])] : [],
    );
    if (placed.length === 0) {
      if (targets[index]!.length === 0) problems.push({ file, message: `${id}: says nothing of any words; left out` });
      return [];
    }
    const outcome = annotationOf({ ...record, id, target: placed, ...bodiesOf(record, positions) });
    if (typeof outcome !== 'string') return [markOf(outcome, record)];
    problems.push({ file, message: `${id}: ${outcome}; left out` });
    return [];
  });
}

function hasPosition({ start, end }: GivenSpan): boolean {
  return start !== undefined && end !== undefined;
}

function annotationOf(record: JsonObject): Annotation | string {
  try {
    return fromRecord(record);
  } catch (error) {
    if (error instanceof UnusableRecord) return error.message;
    throw error;
  }
}

/** How positions in a text of the folder, told in code points, are told in UTF-16; prepared once for each text. */
type Positions = (source: string) => Offsets | undefined;

function positionsIn(texts: TextsByName): Positions {
  const known = new Map<string, Offsets | undefined>();
  return (source) => {
    if (!known.has(source)) {
      const text = texts(source);
      known.set(source, text === undefined ? undefined : offsetsOf(withLineFeeds(text).text));
    }
    return known.get(source);
  };
}

/** Passages that a record relates to, with positions as we count them, where their text is known. */
function bodiesOf(record: JsonObject, positions: Positions): JsonObject {
  const bodies = listOf(record, 'body');
  if (!bodies.some((body) => fieldOf(body, 'selector') !== undefined)) return {};
  return {
    body: bodies.map((body) => {
      if (!isObject(body)) return body as string;
      const offsets = positions(stringOf(body, 'source') ?? '');
      const selectors = listOf(body, 'selector')
        .filter(isObject)
        .map((selector) => {
          const { type, start, end } = selector;
          const isKept = type !== POSITION || stringOf(selector, OWN.offsetUnit) === UTF16 || !offsets;
          if (isKept || typeof start !== 'number' || typeof end !== 'number') return selector;
          return { ...selector, ...offsets.spanToCodeUnits({ start, end }) };
        });
      return (selectors.length > 0 ? { ...body, selector: selectors } : body) as JsonObject;
    }),
  };
}

function markOf(annotation: Annotation, record: JsonObject): TextMark {
  const { id, statement, verdict, creator, modified } = annotation;
  const created = stringOf(record, 'created');
  const confidence = fieldOf(record, CONFIDENCE);
  const parts = annotation.parts.map(({ role, selector: { start, end } }) => ({ role, start, end }));
  return {
    id: idOfIri(id),
    statement,
    verdict: stringOf(record, OWN.verdict) === FOUND ? 'found' : verdict,
    parts: sorted(parts),
    ...(record['creator'] !== undefined && { creator }),
    ...(created !== undefined && { created }),
    ...(modified !== undefined && { modified }),
    ...(typeof confidence === 'number' && confidence >= 0 && confidence <= 1 && { confidence }),
  };
}
