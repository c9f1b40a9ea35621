import { startsWithCapital } from '../../text/characters';
import { overlaps, type Span } from '../../text/span';
import type { TaggedSpan } from '../tagger/tagger';
import { isQuotingVerb } from './act/quotingVerbs';
import { spanOfTokens, tokenFrom, type QuotedParagraph } from './quotedParagraph';

/** How sure it is that quoted words beside a verb of speech are said, where the tagger did not mark them. */
const CONFIDENCE = 0.7;

/** How many tokens a source may have that stands between quoted words and their verb. */
const REACH = 12;

const AUXILIARY = /^(?:has|have|had|also|then|later|would|will|once|did|is|was|'s)$|ly$/;

/**
 * Adds what the tagger did not mark: sentences in quotation marks beside a verb of speech, with that verb and the words that name who speaks
 * (`“We won,” Ana Ruiz said.`, `Ruiz said: “We won.”`). Nothing that was marked changes.
 */
export function fillQuotes(paragraph: QuotedParagraph, spans: readonly TaggedSpan[]): TaggedSpan[] {
  const all = [...spans];
  const isFree = (span: Span) => !all.some((other) => overlaps(other, span));
  for (const stretch of paragraph.stretches) {
    const marked = all.filter((other) => overlaps(other, stretch));
    const isMarked = marked.some(
      ({ start, end, role }) => role === 'content' && start <= stretch.start && end <= stretch.end + 1,
    );
    if (marked.length > 0 && !isMarked) continue;
    const found = attributionBehind(paragraph, stretch) ?? attributionBefore(paragraph, stretch);
    // Where the words are marked, an attribution is added only if the tagger saw none.
    if (!found || !isFree(found.cue) || (isMarked && found.source && !isFree(found.source))) continue;
    if (!isMarked) all.push(tag(stretch, 'content'));
    all.push(tag(found.cue, 'cue'));
    if (found.source && isFree(found.source)) all.push(tag(found.source, 'source'));
  }
  return all.length > spans.length ? all.sort((a, b) => a.start - b.start) : all;
}

function tag({ start, end }: Span, role: TaggedSpan['role']): TaggedSpan {
  return { start, end, role, confidence: CONFIDENCE, continues: false };
}

interface Found {
  readonly cue: Span;
  readonly source?: Span;
}

/** `“…,” Ana Ruiz said`, `“…,” said Ana Ruiz`. */
function attributionBehind(paragraph: QuotedParagraph, stretch: Span): Found | undefined {
  const { tokens, text, stretchOf } = paragraph;
  let at = tokenFrom(paragraph, stretch.end);
  const inner = text.slice(stretch.start, stretch.end).replace(/["'”’»“„\s]+$/u, '');
  if (tokens[at]?.text === ',') at++;
  else if (!/[,.!?…—–-]$/.test(inner)) return undefined;
  const from = at;
  while (at < tokens.length && at - from < REACH && stretchOf[at]! < 0) {
    const { kind, lower, text: word } = tokens[at]!;
    if (isQuotingVerb(lower)) {
      const cue = spanOfTokens(paragraph, verbStart(paragraph, from, at), at + 1);
      const source =
        at > from && verbStart(paragraph, from, at) > from
          ? spanOfTokens(paragraph, from, trimmed(paragraph, from, verbStart(paragraph, from, at)))
          : nameFrom(paragraph, at + 1);
      return { cue, ...(source && { source }) };
    }
    if (kind === 'punctuation' && word !== '.' && word !== ',' && word !== '-' && word !== '(' && word !== ')')
      return undefined;
    if (/[.!?]$/.test(word) && tokens[at + 1]?.sentence !== tokens[at]!.sentence) return undefined;
    at++;
  }
  return undefined;
}

/** `Ruiz said: “…”`, `Ruiz said, “…”`. */
function attributionBefore(paragraph: QuotedParagraph, stretch: Span): Found | undefined {
  const { tokens, stretchOf } = paragraph;
  const at = tokenFrom(paragraph, stretch.start);
  if (!/^[:,]$/.test(tokens[at - 1]?.text ?? '')) return undefined;
  let verb = at - 2;
  const { sentence } = tokens[at - 1]!;
  while (
    verb >= 0 &&
    at - verb < REACH &&
    tokens[verb]!.sentence === sentence &&
    stretchOf[verb]! < 0 &&
    !isQuotingVerb(tokens[verb]!.lower)
  )
    verb--;
  if (verb < 1 || at - verb >= REACH || tokens[verb]!.sentence !== sentence || stretchOf[verb]! >= 0) return undefined;
  let first = verb;
  while (
    first > 0 &&
    tokens[first - 1]!.sentence === sentence &&
    verb - first < REACH &&
    stretchOf[first - 1]! < 0 &&
    !/^[,;:—–]$/.test(tokens[first - 1]!.text)
  )
    first--;
  const start = verbStart(paragraph, first, verb);
  return start > first
    ? { cue: spanOfTokens(paragraph, start, verb + 1), source: spanOfTokens(paragraph, first, start) }
    : undefined;
}

function verbStart({ tokens }: QuotedParagraph, first: number, verb: number): number {
  let at = verb;
  while (at > first && AUXILIARY.test(tokens[at - 1]!.lower)) at--;
  return at;
}

function trimmed({ tokens }: QuotedParagraph, first: number, last: number): number {
  let end = last;
  while (end > first + 1 && tokens[end - 1]!.text === ',') end--;
  return end;
}

/** The name, or the noun phrase, that begins at a token and ends with its clause. */
function nameFrom(paragraph: QuotedParagraph, from: number): Span | undefined {
  const { tokens, stretchOf } = paragraph;
  const sentence = tokens[from]?.sentence;
  let at = from;
  while (at < tokens.length && at - from < REACH && tokens[at]!.sentence === sentence && stretchOf[at]! < 0) {
    const { kind, text, lower } = tokens[at]!;
    if (kind === 'punctuation' && !(text === '.' && tokens[at + 1]?.sentence === sentence) && text !== '-') break;
    if (/^(?:in|on|at|after|during|as|when|while|who|to|and|before|by|with)$/.test(lower) && !startsWithCapital(text))
      break;
    at++;
  }
  return at > from ? spanOfTokens(paragraph, from, at) : undefined;
}
