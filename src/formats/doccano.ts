import type { MarkedText } from '../annotations/textMark';
import { offsetsOf } from '../text/offsets';
import { attributesIn, type Attributes } from './attributes';
import { OFFSET_UNITS } from './detectUnit';
import type { Format, FormatProblem, InputFile, ReadResult, TextsByName } from './format';
import { groupBy } from '../text/groupBy';
import { fieldOf, idOf, isObject, listOf, parseJsonLines, stringOf } from './json';
import { countLosses, leadsElsewhere, marksThat, overlappingParts } from './losses';
import { nameOfStem, pathOfAll } from './outputPaths';
import { readGraphs, type GivenGraph } from './readGraphs';
import { toGraph } from './spanGraph';

/**
 * doccano's JSON lines for sequence labelling with relations: one text a line. Offsets are code points. doccano keeps columns that it does not
 * know as metadata, so what labels cannot say travels in `on_record`, and finds its entities again by place and label.
 */
export const doccano: Format = {
  name: 'doccano',
  title: 'doccano (JSON lines with relations)',
  extensions: ['jsonl', 'json'],
  write: (texts) => [{ path: pathOfAll(texts, 'jsonl'), content: texts.map(lineOf).join('') }],
  losses: (texts) =>
    countLosses(texts, {
      'marks over others (the doccano project must allow overlapping spans)': overlappingParts,
      'relations to other texts (not shown by doccano; they come back on import)': marksThat(leadsElsewhere),
    }),
  read,
};

function lineOf({ name, text, marks }: MarkedText): string {
  const { spans, links } = toGraph({ name, text }, marks);
  const offsets = offsetsOf(text);
  const entities = spans.map((span) => {
    const { start, end } = offsets.spanToCodePoints(span);
    return { id: Number(span.id), label: span.label, start_offset: start, end_offset: end };
  });
  const relations = links.map(({ from, to, label }, id) => ({
    id,
    from_id: Number(from),
    to_id: Number(to),
    type: label,
  }));
  const own = entities.map(({ label, start_offset: start, end_offset: end }, index) => ({
    ...{ start, end, label },
    ...spans[index]!.attributes,
  }));
  return `${JSON.stringify({ text, entities, relations, on_record: { name, offset_unit: 'codepoint', marks: own } })}\n`;
}

function read(files: readonly InputFile[], texts: TextsByName): ReadResult {
  const problems: FormatProblem[] = [];
  const graphs: GivenGraph[] = [];
  for (const { path: file, content } of files) {
    for (const parsed of parseJsonLines(content)) {
      const where = { file, line: parsed.line };
      if ('message' in parsed) problems.push({ ...where, message: `${parsed.message}; the line is left out` });
      else {
        const graph = graphOf(parsed.value, where, nameOfStem(file, texts));
        if (graph) graphs.push(graph);
        else problems.push({ ...where, message: 'has no "text"; the line is left out' });
      }
    }
  }
  const result = readGraphs(graphs, 'utf16');
  return { texts: result.texts, problems: [...problems, ...result.problems] };
}

function graphOf(value: unknown, where: Required<GivenGraph['where']>, stem: string): GivenGraph | undefined {
  const text = stringOf(value, 'text') ?? stringOf(value, 'data');
  if (text === undefined) return undefined;
  const own = fieldOf(value, 'on_record') ?? fieldOf(fieldOf(value, 'meta'), 'on_record');
  const declared = stringOf(own, 'offset_unit');
  const attributesAt = attributesByPlace(own);
  const spans = ['entities', 'labels', 'label']
    .flatMap((column) => listOf(value, column))
    .flatMap((entity, index) => {
      const list = Array.isArray(entity) ? (entity as unknown[]) : undefined;
      if (!list && !isObject(entity)) return [];
      const [start, end, label] = list ?? ['start_offset', 'end_offset', 'label'].map((key) => fieldOf(entity, key));
      const name = typeof label === 'string' ? label : 'unlabelled';
      const attributes = attributesAt.get(JSON.stringify([start, end, name]))?.shift() ?? {};
      return [
        { id: (list ? undefined : idOf(fieldOf(entity, 'id'))) ?? String(index), label: name, start, end, attributes },
      ];
    });
  const links = listOf(value, 'relations').flatMap((relation) => {
    const [from, to] = [idOf(fieldOf(relation, 'from_id')), idOf(fieldOf(relation, 'to_id'))];
    return from === undefined || to === undefined ? [] : [{ from, to, label: stringOf(relation, 'type') ?? '' }];
  });
  const unit = OFFSET_UNITS.find((known) => known === declared);
  const name = stringOf(own, 'name') ?? stringOf(value, 'source') ?? stringOf(value, 'filename');
  return { where, name: name ?? (where.line === 1 ? stem : `${stem} ${where.line}`), text, spans, links, unit };
}

/** What `on_record` says of the entities, by their place and label: doccano gives them other ids. */
function attributesByPlace(own: unknown): Map<string, Attributes[]> {
  const key = (mark: unknown) =>
    JSON.stringify([fieldOf(mark, 'start'), fieldOf(mark, 'end'), stringOf(mark, 'label')]);
  const marks = groupBy(listOf(own, 'marks'), key);
  return new Map([...marks].map(([place, alike]) => [place, alike.map(attributesIn)]));
}
