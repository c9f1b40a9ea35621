import { attributesIn, type AttributeName, type Attributes } from './attributes';
import { BRAT_ATTRIBUTES, OWN_COMMENT } from './bratWords';
import { mendBrat, type BratEvent, type BratNote } from './mendBrat';
import type { FormatProblem, InputFile, ReadResult, TextsByName } from './format';
import { parseJson, withoutMark } from './json';
import { nameOfStem } from './outputPaths';
import { readGraphs, type GivenGraph } from './readGraphs';
import type { Link } from './spanGraph';
import { QUOTATION_FORMS } from '../annotations/record/words';

/** Reads `.ann` files; the text is the `.txt` beside one, else the source of that name in the folder. */
export function readBrat(files: readonly InputFile[], texts: TextsByName): ReadResult {
  const problems: FormatProblem[] = [];
  const beside = new Map(files.map(({ path, content }) => [path, content]));
  const graphs = files
    .filter(({ path }) => /\.ann$/i.test(path))
    .flatMap(({ path: file, content }): GivenGraph[] => {
      const name = nameOfStem(file, texts);
      const ofFile = beside.get(file.replace(/\.ann$/i, '.txt'));
      const text = ofFile === undefined ? texts(name) : withoutMark(ofFile);
      if (text !== undefined) return [graphOf(file, name, text, withoutMark(content), problems)];
      problems.push({
        file,
        message: `the text it is about is neither beside it nor in the folder as ${name}; put it there`,
      });
      return [];
    });
  const result = readGraphs(graphs, 'codepoint');
  return { texts: result.texts, problems: [...problems, ...result.problems] };
}

/** What an `.ann` file says, before it is known where its stretches are. */
interface Statements {
  readonly spans: GivenGraph['spans'][number][];
  readonly relations: Link[];
  readonly events: Map<string, BratEvent>;
  readonly attributes: Map<string, Partial<Record<AttributeName, string>>>;
  readonly notes: BratNote[];
}

function graphOf(file: string, name: string, text: string, content: string, problems: FormatProblem[]): GivenGraph {
  const statements: Statements = { spans: [], relations: [], events: new Map(), attributes: new Map(), notes: [] };
  content.split('\n').forEach((raw, index) => {
    const line = raw.replace(/\r$/, '');
    const problem = line.trim() === '' ? undefined : readLine(line, index + 1, statements);
    if (problem !== undefined) problems.push({ file, line: index + 1, message: `${problem}; the line is left out` });
  });
  const { spans, relations, events, attributes, notes } = statements;
  return {
    where: { file },
    name,
    text,
    spans,
    links: relations,
    mend: (graph, normal) => mendBrat(graph, normal, { events, attributes, notes }),
  };
}

/** @returns what is wrong with the line */
function readLine(line: string, number: number, into: Statements): string | undefined {
  const [id = '', body = '', ...rest] = line.split('\t');
  const tail = rest.join('\t');
  switch (id[0]) {
    case 'T':
      return readBound(id, body, tail, number, into);
    case 'E': {
      const [first = '', ...others] = body.trim().split(/\s+/).map(splitArgument);
      if (first === '' || !first[1]) return `${id} names no trigger`;
      into.events.set(id, { trigger: first[1], roles: others.map(([role, target]) => ({ role, target })) });
      return undefined;
    }
    case 'R': {
      const [type = '', one = '', other = ''] = body.trim().split(/\s+/);
      const [from, to] = [splitArgument(one)[1], splitArgument(other)[1]];
      if (!from || !to) return `${id} does not name what it relates`;
      into.relations.push({ from, to, label: type.replace(/(\p{Ll})(\p{Lu})/gu, '$1_$2') });
      return undefined;
    }
    case 'A':
    case 'M':
      return readAttribute(body, into);
    case '#':
      return readComment(id, body, tail, into);
    default:
      return `${id.slice(0, 10)} is of a kind that is not read`;
  }
}

function splitArgument(argument: string): [string, string] {
  const colon = argument.indexOf(':');
  return [argument.slice(0, Math.max(0, colon)), colon < 0 ? '' : argument.slice(colon + 1)];
}

function readBound(id: string, body: string, words: string, line: number, { spans }: Statements): string | undefined {
  const match = /^(\S+)\s+(\d{1,15} \d{1,15}(?:;\d{1,15} \d{1,15})*)\s*$/.exec(body);
  if (!match) return `${id} does not say where it is (Type start end)`;
  const fragments = match[2]!.split(';').map((fragment) => fragment.split(' ').map(Number) as [number, number]);
  const cut = cutWords(words, fragments);
  fragments.forEach(([start, end], index) => {
    const ofFragment = index === 0 ? id : `${id}/${index + 1}`;
    spans.push({ id: ofFragment, label: match[1]!, start, end, words: cut?.[index], attributes: {}, line });
  });
  return undefined;
}

/** The words of each fragment: they stand with one space between; nothing where that cannot be told. */
function cutWords(words: string, fragments: readonly (readonly [number, number])[]): readonly string[] | undefined {
  if (words === '') return undefined;
  if (fragments.length === 1) return [words];
  const lengths = fragments.map(([start, end]) => end - start);
  const whole = lengths.reduce((sum, length) => sum + length + 1, -1);
  for (const units of [Array.from(words), words.split('')]) {
    if (units.length !== whole) continue;
    let at = 0;
    return lengths.map((length) => {
      const cut = units.slice(at, at + length).join('');
      at += length + 1;
      return cut;
    });
  }
  return undefined;
}

function readAttribute(body: string, { attributes }: Statements): string | undefined {
  const [type = '', target = '', value = ''] = body.trim().split(/\s+/);
  if (target === '') return `the attribute ${type} names no target`;
  const form = QUOTATION_FORMS.find((kind) => kind === type.toLowerCase());
  const name = Object.hasOwn(BRAT_ATTRIBUTES, type) ? BRAT_ATTRIBUTES[type] : undefined;
  const known: Attributes = form && value === '' ? { form } : name ? { [name]: value } : {};
  attributes.set(target, { ...attributes.get(target), ...known });
  return undefined;
}

function readComment(id: string, body: string, text: string, { attributes, notes }: Statements): string | undefined {
  const [type = '', target = ''] = body.trim().split(/\s+/);
  if (target === '') return `${id} names no target`;
  if (type === OWN_COMMENT) {
    const parsed = parseJson(text);
    if ('message' in parsed) return `${id} ${parsed.message}`;
    attributes.set(target, { ...attributesIn(parsed.value), ...attributes.get(target) });
  } else notes.push({ id, target, text });
  return undefined;
}
