import { pairQuotationMarks } from './quotationMarks';
import { splitSentences } from './sentences';
import { readText } from './sourceText';
import { contains, overlaps, spanLength, trim, type Span } from './span';
import { tokenize, type Token } from './tokens';

/** What a reader would mark as one: a word, what stands in quotation marks with them, a clause, a sentence, a paragraph. */
export type StretchKind = 'word' | 'quoted' | 'clause' | 'sentence' | 'paragraph';

/** A natural stretch of a text. */
export interface Stretch extends Span {
  readonly kind: StretchKind;
}

/** Where a clause ends within its sentence. */
const CLAUSE_END = /^(?:[,;:–—]|--)$/u;

/**
 * The natural stretches around a part of a text, the smallest first, each holding the one before. Costs the paragraph.
 * @param at a selection or, empty, the place of the cursor; in UTF-16 code units
 */
export function stretchesAround(text: string, at: Span): Stretch[] {
  const paragraph = readText(text).paragraphs.find(({ start, end }) => start <= at.start && at.end <= end);
  if (!paragraph) return [];
  const whole = { start: paragraph.start, end: paragraph.end };
  const tokens = tokenize(text, whole);
  const quoted = pairQuotationMarks(text, tokens).stretches;
  const isWhole = (clause: Span) =>
    quoted.every((one) => !overlaps(one, clause) || contains(one, clause) || contains(clause, one));
  const words = tokens.filter(({ kind }) => kind === 'word' || kind === 'number');
  const sentences = splitSentences(text, whole);
  const clauses = sentences.flatMap((sentence) => clausesOf(text, sentence, tokens)).filter(isWhole);
  const of = (kind: StretchKind, spans: readonly Span[]) =>
    spans.map(({ start, end }): Stretch => ({ kind, start, end }));
  const stretches = [
    ...of('word', words),
    ...of('quoted', quoted),
    ...of('clause', clauses),
    ...of('sentence', sentences),
    ...of('paragraph', [whole]),
  ];
  const around = stretches.filter((stretch) => contains(stretch, at)).sort((a, b) => spanLength(a) - spanLength(b));
  const nested: Stretch[] = [];
  for (const stretch of around) {
    const last = nested.at(-1);
    if (!last || (contains(stretch, last) && spanLength(stretch) > spanLength(last))) nested.push(stretch);
  }
  return nested;
}

/** A border of a stretch moved by a word, outwards or inwards; the stretch keeps at least one word. */
export function moveBorder(text: string, { start, end }: Span, border: 'start' | 'end', by: 1 | -1): Span {
  // A border seldom moves over more than a word or two; a window around it is enough to know the words.
  const at = border === 'start' ? start : end;
  const window = { start: Math.max(0, at - WINDOW), end: Math.min(text.length, at + WINDOW) };
  const tokens = tokenize(text, window);
  if (border === 'start') {
    const before =
      by < 0 ? tokens.findLast((token) => token.start < start) : tokens.find((token) => token.start > start);
    return before && before.start < end ? { start: before.start, end } : { start, end };
  }
  const after = by > 0 ? tokens.find((token) => token.end > end) : tokens.findLast((token) => token.end < end);
  return after && after.end > start ? { start, end: after.end } : { start, end };
}

/** Longer than any word, in UTF-16 code units. */
const WINDOW = 400;

function clausesOf(text: string, sentence: Span, tokens: readonly Token[]): Span[] {
  const clauses: Span[] = [];
  let start = sentence.start;
  for (const token of tokens) {
    if (!contains(sentence, token) || !CLAUSE_END.test(text.slice(token.start, token.end))) continue;
    clauses.push(trim(text, { start, end: token.start }));
    start = token.end;
  }
  clauses.push(trim(text, { start, end: sentence.end }));
  return clauses.length === 1 ? [] : clauses.filter(({ start: from, end }) => from < end);
}
