import type { MarkedText, TextMark } from '../annotations/textMark';
import { countBelow, offsetsOf } from '../text/offsets';
import { attributesIn } from './attributes';
import { OFFSET_UNITS } from './detectUnit';
import type { Format, FormatProblem, InputFile, ReadResult, TextsByName } from './format';
import { hash } from './hash';
import { fieldOf, idOf, listOf, parseJsonLines, stringOf } from './json';
import { layersOf, type Layer } from './layers';
import { countLosses, isRejected, leadsElsewhere, marksThat } from './losses';
import { nameOfStem, pathOfAll } from './outputPaths';
import { readGraphs, type GivenGraph } from './readGraphs';
import { labelOf, toGraph } from './spanGraph';
import { tokensOf } from './tokens';

/**
 * Prodigy's JSON lines: one line for each text and annotator, told apart by `_session_id`, and another, with the answer `reject`, for what that
 * annotator rejected. Offsets are code points; `token_end` is the index of the last token. What labels cannot say travels in `on_record` of a span.
 */
export const prodigy: Format = {
  name: 'prodigy',
  title: 'Prodigy (JSON lines)',
  extensions: ['jsonl'],
  write: (texts) => [{ path: pathOfAll(texts, 'jsonl'), content: texts.flatMap(linesOf).join('') }],
  losses: (texts) =>
    countLosses(texts, {
      'relations to other texts (not shown by Prodigy; they come back on import)': marksThat(leadsElsewhere),
    }),
  read,
};

/** Where marks of the analysis come from, in place of a person. */
const FOUND_SESSION = 'on-record';

function linesOf(marked: MarkedText): string[] {
  const layers = layersOf(marked.marks).flatMap(({ marks, ...of }) => [
    { ...of, answer: 'accept' as const, marks: marks.filter((mark) => !isRejected(mark)) },
    { ...of, answer: 'reject' as const, marks: marks.filter(isRejected) },
  ]);
  const full = layers.filter(({ marks }) => marks.length > 0);
  return (full.length > 0 ? full : [{ answer: 'accept' as const, marks: [] }]).map((layer) => lineOf(marked, layer));
}

function lineOf(
  { name, text }: MarkedText,
  { creator, answer, marks }: Layer & { readonly answer: 'accept' | 'reject' },
): string {
  const offsets = offsetsOf(text);
  // A line of rejected marks says so itself.
  const { spans, links } = toGraph({ name, text }, marks, (mark, role) => labelOf({ ...mark, verdict: 'added' }, role));
  const cuts = [...new Set(spans.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const tokens = tokensOf(text, { start: 0, end: text.length }, cuts);
  const given = spans.map(({ id, label, attributes, ...span }) => {
    const first = countBelow(tokens.length, (index) => tokens[index]!.end <= span.start);
    const last = countBelow(tokens.length, (index) => tokens[index]!.start < span.end) - 1;
    return {
      ...offsets.spanToCodePoints(span),
      ...(first <= last && { token_start: first, token_end: last }),
      label,
      id: Number(id),
      ...(attributes.kind !== undefined && { on_record: attributes }),
    };
  });
  const relations = links.map(({ from, to, label }) => {
    const [head, child] = [given[Number(from)]!, given[Number(to)]!];
    return {
      head: head.token_end ?? 0,
      child: child.token_end ?? 0,
      head_span: bare(head),
      child_span: bare(child),
      label,
      head_id: head.id,
      child_id: child.id,
    };
  });
  const task = {
    text,
    meta: { source: name, offset_unit: 'codepoint' },
    tokens: tokens.map((token, id) => ({
      text: text.slice(token.start, token.end),
      ...offsets.spanToCodePoints(token),
      id,
      ws: text[token.end] === ' ',
    })),
    spans: given,
    relations,
    answer,
    _view_id: 'relations',
    _session_id: creator ?? FOUND_SESSION,
  };
  const hashes = { _input_hash: hash(text), _task_hash: hash(JSON.stringify([text, given, relations])) };
  return `${JSON.stringify({ ...task, ...hashes })}\n`;
}

function bare<SpanOf extends { readonly id: number; readonly on_record?: unknown }>({
  id: _,
  on_record: __,
  ...span
}: SpanOf) {
  return span;
}

function read(files: readonly InputFile[], texts: TextsByName): ReadResult {
  const problems: FormatProblem[] = [];
  const graphs: GivenGraph[] = [];
  for (const { path: file, content } of files) {
    for (const parsed of parseJsonLines(content)) {
      const where = { file, line: parsed.line };
      const outcome = 'message' in parsed ? parsed.message : graphOf(parsed.value, where, nameOfStem(file, texts));
      if (typeof outcome === 'string') problems.push({ ...where, message: `${outcome}; the line is left out` });
      else graphs.push(outcome);
    }
  }
  const result = readGraphs(graphs, 'codepoint');
  return { texts: result.texts, problems: [...problems, ...result.problems] };
}

function graphOf(value: unknown, where: Required<GivenGraph['where']>, stem: string): GivenGraph | string {
  const text = stringOf(value, 'text');
  const answer = stringOf(value, 'answer');
  if (text === undefined) return 'has no "text"';
  if (answer === 'ignore') return 'its answer is "ignore"';
  const session = stringOf(value, '_session_id');
  const creator = session === undefined || session === FOUND_SESSION ? {} : { creator: session };
  const tokens = listOf(value, 'tokens');
  const ids = new Map<string, string>();
  const spans = listOf(value, 'spans').map((span, index) => {
    const id = idOf(fieldOf(span, 'id')) ?? String(index);
    ids.set(placeOf(span), id);
    const own = fieldOf(span, 'on_record');
    const [start, end] = [fieldOf(span, 'start'), fieldOf(span, 'end')];
    return {
      id,
      label: stringOf(span, 'label') ?? 'unlabelled',
      start,
      end,
      words: wordsOfTokens(tokens, span),
      attributes: own === undefined ? creator : attributesIn(own),
    };
  });
  const links = listOf(value, 'relations').flatMap((relation) => {
    const [from, to] = ['head', 'child'].map(
      (end) => idOf(fieldOf(relation, `${end}_id`)) ?? ids.get(placeOf(fieldOf(relation, `${end}_span`))),
    );
    return from === undefined || to === undefined ? [] : [{ from, to, label: stringOf(relation, 'label') ?? '' }];
  });
  const meta = fieldOf(value, 'meta');
  const declared = stringOf(meta, 'offset_unit');
  const verdict: TextMark['verdict'] = answer === 'reject' ? 'rejected' : session === FOUND_SESSION ? 'found' : 'added';
  return {
    where,
    name: stringOf(meta, 'source') ?? (where.line === 1 ? stem : `${stem} ${where.line}`),
    text,
    spans,
    links,
    verdict,
    unit: OFFSET_UNITS.find((unit) => unit === declared),
  };
}

/** The words of a stretch of one token; of longer ones the white space is not known. */
function wordsOfTokens(tokens: readonly unknown[], span: unknown): string | undefined {
  const [first, last] = [fieldOf(span, 'token_start'), fieldOf(span, 'token_end')];
  return typeof first === 'number' && first === last ? stringOf(tokens[first], 'text') : undefined;
}

function placeOf(span: unknown): string {
  return JSON.stringify([fieldOf(span, 'start'), fieldOf(span, 'end'), stringOf(span, 'label')]);
}
