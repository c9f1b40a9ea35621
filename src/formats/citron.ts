import type { MarkedText, TextMark } from '../annotations/textMark';
import { offsetsOf } from '../text/offsets';
import type { Span } from '../text/span';
import { attributesIn, attributesOf } from './attributes';
import { OFFSET_UNITS, type GivenSpan } from './detectUnit';
import type { Format, FormatProblem, InputFile, ReadResult, TextsByName } from './format';
import { fieldOf, isObject, jsonFile, listOf, parseJson, stringOf } from './json';
import { countLosses, isRejected, marksThat } from './losses';
import { nameOfStem, stemsOf } from './outputPaths';
import { isPronoun } from './pronouns';
import { readGraphs, type GivenGraph } from './readGraphs';
import { ROLE_LINKS } from './spanGraph';

/**
 * The JSON of Citron, the BBC's quotation extractor: a file for each text, quotations only. Offsets are code points. As Citron does, a source
 * that is a pronoun stands under `coreferences`, and under `sources` the place that names who is meant. What Citron has no word for travels in
 * `on_record` of a quotation.
 */
export const citron: Format = {
  name: 'citron',
  title: 'Citron JSON (quotations)',
  extensions: ['json'],
  write: (texts) => {
    const stems = stemsOf(texts);
    return texts.map((text, index) => ({ path: `${stems[index]!}.json`, content: jsonFile(quotesOf(text)) }));
  },
  losses: (texts) =>
    countLosses(texts, {
      'marks left out that are no quotations (mentions, cues, claims, boilerplate, tags, notes, relations)': marksThat(
        ({ statement }) => statement.kind !== 'quotation',
      ),
      'rejected quotations left out': marksThat((mark) => mark.statement.kind === 'quotation' && isRejected(mark)),
      'quotations that lose what the analysis had found in place of a correction': marksThat(
        (mark) => isWritten(mark) && mark.parts.some(({ role }) => role === 'found'),
      ),
      'quotations without a cue, which Citron itself never has': marksThat(
        (mark) => isWritten(mark) && !mark.parts.some(({ role }) => role === 'cue'),
      ),
    }),
  read,
};

function isWritten(mark: TextMark): boolean {
  return mark.statement.kind === 'quotation' && !isRejected(mark);
}

function quotesOf({ name, text, marks }: MarkedText) {
  const offsets = offsetsOf(text);
  const spanOf = (span: Span) => ({ ...offsets.spanToCodePoints(span), text: text.slice(span.start, span.end) });
  const named = namesIn(text, marks);
  const quotes = marks.filter(isWritten).map((mark, id) => {
    const parts = (role: string) => mark.parts.filter((part) => part.role === role).map(spanOf);
    const sources = parts('source');
    const speaker = mark.statement.kind === 'quotation' ? mark.statement.speakers[0] : undefined;
    const meant = sources.every((source) => isPronoun(source.text)) ? named.get(speaker?.name ?? '') : undefined;
    return {
      id,
      cue: parts('cue')[0] ?? null,
      sources: sources.length > 0 && meant ? [spanOf(meant)] : sources,
      contents: parts('content'),
      coreferences: sources.length > 0 && meant ? sources : [],
      confidence: (mark.confidence ?? 1).toFixed(4),
      on_record: attributesOf(mark),
    };
  });
  return { text, quotes, on_record: { name, offset_unit: 'codepoint' } };
}

/** For each speaker the first place with the most words that names them. */
function namesIn(text: string, marks: readonly TextMark[]): ReadonlyMap<string, Span> {
  const named = new Map<string, Span>();
  for (const { statement, parts } of marks) {
    const [part] = parts;
    if (statement.kind !== 'mention' || !part || isPronoun(text.slice(part.start, part.end))) continue;
    const known = named.get(statement.speaker.name);
    if (!known || part.end - part.start > known.end - known.start) named.set(statement.speaker.name, part);
  }
  return named;
}

function read(files: readonly InputFile[], texts: TextsByName): ReadResult {
  const problems: FormatProblem[] = [];
  const graphs = files.flatMap(({ path: file, content }) => {
    const parsed = parseJson(content);
    const value = 'value' in parsed ? parsed.value : undefined;
    const own = fieldOf(value, 'on_record');
    const name = stringOf(own, 'name') ?? nameOfStem(file, texts);
    const text = stringOf(value, 'text') ?? (isObject(value) ? texts(name) : undefined);
    if (text !== undefined) return [graphOf(file, name, text, value, stringOf(own, 'offset_unit'))];
    const message = 'message' in parsed ? parsed.message : 'has no "text", and the folder has no text of its name';
    problems.push({ file, message: `${message}; write it with Citron again` });
    return [];
  });
  const result = readGraphs(graphs, 'codepoint');
  return { texts: result.texts, problems: [...problems, ...result.problems] };
}

function graphOf(file: string, name: string, text: string, value: unknown, declared: string | undefined): GivenGraph {
  const spans: GivenGraph['spans'][number][] = [];
  const links: GivenGraph['links'][number][] = [];
  listOf(value, 'quotes').forEach((quote, index) => {
    const add = (label: string, given: unknown, attributes = {}): string => {
      const id = `quote ${index + 1} ${label} ${spans.length}`;
      spans.push({ id, label, attributes, ...givenSpan(given) });
      return id;
    };
    const [first, ...others] = listOf(quote, 'contents');
    if (first === undefined) return;
    const coreferences = listOf(quote, 'coreferences');
    const sources = listOf(quote, 'sources');
    const [source] = coreferences.length > 0 ? coreferences : sources;
    const speaker = stringOf(sources[0], 'text');
    const own = attributesIn(fieldOf(quote, 'on_record'));
    const sure = stringOf(quote, 'confidence');
    const told =
      own.kind === undefined
        ? {
            ...(speaker !== undefined && coreferences.length > 0 && { speakers: speaker.replace(/[\\;]/g, '\\$&') }),
            ...(sure !== undefined && { confidence: sure, verdict: 'found' }),
          }
        : own;
    const head = add('Quotation', first, told);
    for (const content of others) links.push({ from: head, to: add('content', content), label: ROLE_LINKS.content });
    const cue = fieldOf(quote, 'cue');
    if (isObject(cue)) links.push({ from: head, to: add('Cue', cue), label: ROLE_LINKS.cue });
    if (isObject(source)) links.push({ from: head, to: add('Source', source), label: ROLE_LINKS.source });
  });
  return { where: { file }, name, text, spans, links, unit: OFFSET_UNITS.find((unit) => unit === declared) };
}

function givenSpan(span: unknown): GivenSpan {
  return { start: fieldOf(span, 'start'), end: fieldOf(span, 'end'), words: stringOf(span, 'text') };
}
