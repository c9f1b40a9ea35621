import type { TextMark } from '../annotations/textMark';
import { attributesIn, type AttributeName, type Attributes } from './attributes';
import { OFFSET_UNITS } from './detectUnit';
import type { FormatProblem, InputFile, ReadResult, TextsByName } from './format';
import { fieldOf, idOf, isObject, listOf, parseJson, parseJsonLines, stringOf } from './json';
import { CHOICES, NOTE_FIELD } from './labelStudioFields';
import { nameOfStem } from './outputPaths';
import { readGraphs, type GivenGraph } from './readGraphs';

/** Reads tasks as Label Studio exports them (JSON, or JSON-MIN's lines) and as we write them. What regions show wins over their `meta`. */
export function readLabelStudio(files: readonly InputFile[], texts: TextsByName): ReadResult {
  const problems: FormatProblem[] = [];
  const graphs: GivenGraph[] = [];
  for (const { path: file, content } of files) {
    const stem = nameOfStem(file, texts);
    const tasks = tasksIn(content);
    if (typeof tasks === 'string')
      problems.push({ file, message: `${tasks}; export the project from Label Studio as JSON` });
    else {
      tasks.forEach((task, index) => {
        const ofTask = graphsOf(task, file, tasks.length === 1 ? stem : `${stem} ${index + 1}`);
        if (ofTask) graphs.push(...ofTask);
        else problems.push({ file, message: `task ${index + 1} has no "data" with a text; left out` });
      });
    }
  }
  const result = readGraphs(graphs, 'codepoint');
  return { texts: result.texts, problems: [...problems, ...result.problems] };
}

function tasksIn(content: string): readonly unknown[] | string {
  const parsed = parseJson(content);
  if ('value' in parsed) return Array.isArray(parsed.value) ? (parsed.value as unknown[]) : [parsed.value];
  const lines = [...parseJsonLines(content)];
  const isLines = lines.length > 1 && lines.every((line) => 'value' in line);
  return isLines ? lines.map((line) => ('value' in line ? line.value : undefined)) : parsed.message;
}

function graphsOf(task: unknown, file: string, fallback: string): GivenGraph[] | undefined {
  const data = fieldOf(task, 'data');
  const text = stringOf(data, 'text') ?? onlyText(data);
  if (text === undefined) return undefined;
  const name = stringOf(data, 'name') ?? stringOf(data, 'source') ?? fallback;
  const declared = stringOf(data, 'offset_unit');
  const unit = OFFSET_UNITS.find((known) => known === declared);
  const graph = (version: unknown, verdict: TextMark['verdict']): GivenGraph => ({
    where: { file },
    name,
    text,
    unit,
    verdict,
    ...resultIn(listOf(version, 'result')),
  });
  const people = listOf(task, 'annotations').filter((version) => fieldOf(version, 'was_cancelled') !== true);
  return [
    graph({}, 'added'),
    ...people.map((version) => graph(version, 'added')),
    ...listOf(task, 'predictions').map((version) => graph(version, 'found')),
  ];
}

function onlyText(data: unknown): string | undefined {
  const strings = isObject(data) ? Object.values(data).filter((value) => typeof value === 'string') : [];
  return strings.length === 1 ? strings[0] : undefined;
}

function resultIn(result: readonly unknown[]): Pick<GivenGraph, 'spans' | 'links'> {
  const fields = new Map<string, Partial<Record<AttributeName, string>>>();
  for (const item of result) {
    const id = idOf(fieldOf(item, 'id'));
    const field = fieldIn(item);
    if (id !== undefined && field) fields.set(id, { ...fields.get(id), ...field });
  }
  return {
    spans: result.flatMap((item, index) => {
      const value = fieldOf(item, 'value');
      const labels = [...listOf(value, 'labels'), ...listOf(value, 'hypertextlabels')];
      const [label] = labels.filter((name) => typeof name === 'string');
      if (label === undefined) return [];
      const id = idOf(fieldOf(item, 'id')) ?? `region ${index + 1}`;
      const own: Attributes = attributesIn(fieldOf(fieldOf(item, 'meta'), 'on_record'));
      const words = stringOf(value, 'text');
      const [start, end] = [fieldOf(value, 'start'), fieldOf(value, 'end')];
      return [{ id, label, start, end, words, attributes: { ...own, ...fields.get(id) } }];
    }),
    links: result.flatMap((item) => {
      const [from, to] = [idOf(fieldOf(item, 'from_id')), idOf(fieldOf(item, 'to_id'))];
      const [label] = listOf(item, 'labels');
      return from === undefined || to === undefined
        ? []
        : [{ from, to, label: typeof label === 'string' ? label : '' }];
    }),
  };
}

/** What a field beside a region says. */
function fieldIn(item: unknown): Attributes | undefined {
  const control = stringOf(item, 'from_name') ?? '';
  const value = fieldOf(item, 'value');
  const [choice] = listOf(value, 'choices');
  if (Object.hasOwn(CHOICES, control) && typeof choice === 'string') return { [CHOICES[control]!]: choice };
  const lines = listOf(value, 'text').filter((line) => typeof line === 'string');
  return control === NOTE_FIELD && stringOf(item, 'type') === 'textarea' ? { note: lines.join('\n') } : undefined;
}
