import { PART_ROLES } from '../annotations/record/words';
import type { MarkedText } from '../annotations/textMark';
import { offsetsOf } from '../text/offsets';
import { ATTRIBUTE_NAMES, attributesIn, attributesOf } from './attributes';
import { readCsv, writeCsv } from './csvRows';
import { OFFSET_UNITS } from './detectUnit';
import type { Format, FormatProblem, InputFile, ReadResult, TextsByName } from './format';
import { groupBy } from '../text/groupBy';
import { countLosses, marksThat } from './losses';
import { nameOfStem, pathOfAll } from './outputPaths';
import { readGraphs, type GivenGraph } from './readGraphs';
import { labelOf, ROLE_LINKS } from './spanGraph';

/** What every row has before the attributes. */
const PLACE_COLUMNS = ['source', 'start', 'end', 'offset_unit', 'label', 'part', 'text'] as const;
const COLUMNS = ['id', ...PLACE_COLUMNS, ...ATTRIBUTE_NAMES.filter((name) => name !== 'id')];

/** Characters that a cell of Excel holds. */
const EXCEL_CELL = 32_767;

/**
 * A table (RFC 4180) with a row for each part of a mark; rows of one mark share its `id`. Offsets are code points. A cell that a spreadsheet
 * would compute has an apostrophe before it, which is taken off again on reading.
 */
export const csv: Format = {
  name: 'csv',
  title: 'CSV table',
  extensions: ['csv', 'tsv'],
  write: (texts) => [{ path: pathOfAll(texts, 'csv'), content: writeCsv([COLUMNS, ...texts.flatMap(rowsOf)]) }],
  losses: (texts) =>
    countLosses(texts, {
      'texts themselves left out: a table holds the marks only': () => 1,
      'passages too long for a cell of Excel, which cuts them (the file has them whole)': marksThat(({ parts }) =>
        parts.some(({ start, end }) => end - start > EXCEL_CELL),
      ),
    }),
  read,
};

function rowsOf({ name, text, marks }: MarkedText): string[][] {
  const offsets = offsetsOf(text);
  return marks.flatMap((mark) => {
    const attributes = attributesOf(mark);
    return mark.parts.map((part) => {
      const { start, end } = offsets.spanToCodePoints(part);
      const place: Readonly<Record<string, string>> = {
        source: name,
        start: String(start),
        end: String(end),
        offset_unit: 'codepoint',
        label: labelOf(mark, part.role),
        part: part.role,
        text: text.slice(part.start, part.end),
      };
      const row: Readonly<Record<string, string>> = { ...place, ...attributes };
      return COLUMNS.map((column) => row[column] ?? '');
    });
  });
}

/** What others call the columns. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  begin: 'start',
  start_offset: 'start',
  end_offset: 'end',
  speaker: 'speakers',
  document: 'source',
  file: 'source',
  quote: 'text',
  type: 'label',
};

interface Row {
  readonly line: number;
  readonly fields: Readonly<Partial<Record<string, string>>>;
}

function read(files: readonly InputFile[], texts: TextsByName): ReadResult {
  const problems: FormatProblem[] = [];
  const graphs = files.flatMap(({ path: file, content }) => {
    const rows = rowsIn(content);
    if (!rows) {
      problems.push({
        file,
        line: 1,
        message: 'has no columns "start" and "end" in its first line; add a line with their names',
      });
      return [];
    }
    const bySource = groupBy(rows, ({ fields }) => fields['source'] ?? nameOfStem(file, texts));
    return [...bySource].flatMap(([source, ofSource]) => {
      const text = texts(source);
      if (text !== undefined) return [graphOf(file, source, text, ofSource)];
      const line = ofSource[0]!.line;
      problems.push({ file, line, message: `the text ${source} is not in the folder; put it there` });
      return [];
    });
  });
  const result = readGraphs(graphs, 'codepoint');
  return { texts: result.texts, problems: [...problems, ...result.problems] };
}

function rowsIn(content: string): Row[] | undefined {
  const [header, ...rows] = readCsv(content);
  const names = header?.cells.map((cell) => {
    const name = cell.trim().toLowerCase().replace(/\s+/g, '_');
    return Object.hasOwn(OTHER_NAMES, name) ? OTHER_NAMES[name]! : name;
  });
  if (!names?.includes('start') || !names.includes('end')) return undefined;
  return rows.map(({ line, cells }) => {
    const filled = names.flatMap((name, column) => (cells[column] ? [[name, cells[column]] as const] : []));
    return { line, fields: Object.fromEntries(filled) };
  });
}

function graphOf(file: string, name: string, text: string, rows: readonly Row[]): GivenGraph {
  const heads = new Map<string, string>();
  const links: GivenGraph['links'][number][] = [];
  const spans = rows.map(({ line, fields }) => {
    const id = `row ${line}`;
    const mark = fields['id'];
    const head = mark === undefined ? undefined : heads.get(mark);
    const part = PART_ROLES.find((role) => role === fields['part']) ?? 'content';
    if (head !== undefined) links.push({ from: head, to: id, label: ROLE_LINKS[part] });
    else if (mark !== undefined) heads.set(mark, id);
    return {
      id,
      label: fields['label'] ?? 'unlabelled',
      start: offsetIn(fields['start']),
      end: offsetIn(fields['end']),
      words: fields['text'],
      attributes: head === undefined ? attributesIn(fields) : {},
      line,
    };
  });
  const unit = OFFSET_UNITS.find((known) => known === rows[0]?.fields['offset_unit']);
  return { where: { file }, name, text, spans, links, unit };
}

function offsetIn(cell: string | undefined): number | string | undefined {
  return cell !== undefined && /^\d{1,15}$/.test(cell.trim()) ? Number(cell) : cell;
}
