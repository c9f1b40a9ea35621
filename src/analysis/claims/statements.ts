import { countBelow } from '../../text/offsets';
import { overlaps, spanText, trim, type Span } from '../../text/span';
import type { ClaimKind, Quotation } from '../analysis';
import type { Passage } from '../page';
import { trimStatement, withoutColour } from './borders';
import { stateability, SUBORDINATORS } from './cues';
import type { WordMark } from './wordMarks';

/** Something stated, by the outlet or by somebody it quotes: what may be a claim. Offsets are those of the whole text. */
export interface Statement {
  /** The shortest stretch that states it. */
  readonly span: Span;
  readonly kind: ClaimKind;
  /** Whose words it is made in; none where the outlet states it. */
  readonly quotation?: Quotation;
  readonly sentence: ReadSentence;
}

/** A sentence of a passage with all that tells whether it states something. Offsets are those of the whole text. */
export interface ReadSentence extends Span {
  readonly passage: Passage;
  /** In order; their offsets are relative to the passage, as they are kept for it. */
  readonly marks: readonly WordMark[];
  /** The quotations that stand in it, wholly or in part. */
  readonly quotations: readonly Quotation[];
}

/** Shorter stretches of the outlet's between quotations state nothing worth a mark of their own. */
const LEAST_OUTLET = 20;
const LEAST_WORDS = 3;

/** What is stated in a sentence: by those it quotes, and by the outlet in what is left of it. */
export function statementsOf(text: string, sentence: ReadSentence): Statement[] {
  const statements: Statement[] = [];
  const taken: Span[] = [];
  const add = (part: Span, kind: ClaimKind, quotation?: Quotation) => {
    const span = withoutColour(text, trimStatement(text, part));
    if (spanText(text, span).split(/\s+/, LEAST_WORDS).length < LEAST_WORDS) return;
    statements.push({ span, kind, sentence, ...(quotation ? { quotation } : {}) });
  };

  for (const quotation of sentence.quotations) {
    const stated = statedIn(text, sentence, quotation);
    if (stated.length === 0) continue;
    for (const piece of stated) add(piece, kindOf(text, quotation, piece), quotation);
    taken.push(...stated, ...partsOf(quotation).flatMap((part) => intersection(part, sentence) ?? []));
  }
  for (const rest of outletParts(text, sentence, taken)) add(rest, 'asserted');
  return statements;
}

/** The pieces of a quotation's content that state something in this sentence; none where it reports an act or only some words. */
function statedIn(text: string, sentence: ReadSentence, quotation: Quotation): Span[] {
  const { content, cue, source, act, kind } = quotation;
  if (act === 'intention') return [];
  const breaks = [cue, source].filter((part) => part !== undefined);
  const pieces: Span[] = [];
  for (const part of content) {
    const piece = intersection(part, sentence);
    if (!piece) continue;
    const last = pieces.at(-1);
    const isInterrupted = last && breaks.some((by) => by.start >= last.end && by.end <= piece.start);
    if (last && !isInterrupted) pieces[pieces.length - 1] = { start: last.start, end: piece.end };
    else pieces.push(piece);
  }
  const can = stateability(cue && text.slice(cue.start, cue.end));
  return pieces
    .filter((piece) => {
      if (piece.end - piece.start > 0.9 * (sentence.end - sentence.start)) return true;
      const hasVerb = hasFinite(sentence, piece);
      return (kind === 'direct' && hasVerb) || can(text.slice(piece.start, piece.end), hasVerb);
    })
    .map((piece) => withTail(text, sentence, quotation, piece));
}

/** Reported words with what ends the sentence behind them, where that has no verb of its own: `…, more than in July`. */
function withTail(text: string, sentence: ReadSentence, quotation: Quotation, piece: Span): Span {
  const { cue, kind } = quotation;
  const tail = { start: piece.end, end: sentence.end };
  if (kind === 'direct' || !cue || cue.end > piece.start || tail.end - tail.start < 3) return piece;
  const isFree =
    !hasFinite(sentence, tail) &&
    !sentence.quotations.some((other) => partsOf(other).some((part) => overlaps(part, tail)));
  return isFree && !/["”“]/.test(text.slice(tail.start, tail.end)) ? { start: piece.start, end: tail.end } : piece;
}

/** What the outlet says itself in a sentence: the stretches between the parts of quotations that have a verb of their own. */
function outletParts(text: string, sentence: ReadSentence, taken: readonly Span[]): Span[] {
  if (taken.length === 0) return [sentence];
  const sources = sentence.quotations.flatMap(({ source }) => source ?? []);
  const parts: Span[] = [];
  let from = sentence.start;
  for (const part of [...taken, { start: sentence.end, end: sentence.end }].sort((a, b) => a.start - b.start)) {
    if (part.start > from) {
      const gap = trim(text, { start: from, end: part.start });
      if (gap.end - gap.start >= LEAST_OUTLET && hasFinite(sentence, gap) && !isSubordinate(text, gap)) {
        // `The ministry issued an update, saying that …`: the source is the subject of what stands between it and its cue.
        const subject = sources.find(({ end }) => end === gap.start || end === gap.start - 1);
        parts.push(subject ? { start: subject.start, end: gap.end } : gap);
      }
    }
    from = Math.max(from, part.end);
  }
  return parts;
}

function isSubordinate(text: string, part: Span): boolean {
  const head = text.slice(part.start, Math.min(part.end, part.start + 40));
  const first = /^[^\p{L}]*(\p{L}+)/u.exec(head)?.[1];
  return first === undefined || SUBORDINATORS.has(first.toLowerCase()) || head.startsWith('(');
}

function kindOf(text: string, { kind }: Quotation, piece: Span): ClaimKind {
  if (kind === 'direct') return 'quoted';
  return kind === 'mixed' && /^["“‘']|^''/.test(text.slice(piece.start, piece.end)) ? 'quoted' : 'reported';
}

function hasFinite(sentence: ReadSentence, part: Span): boolean {
  return marksWithin(sentence, part).some(({ is }) => is === 'finite' || is === 'past');
}

/** The marks inside a stretch of a sentence, found by binary search; their offsets are relative to the passage. */
export function marksWithin({ marks, passage }: ReadSentence, span: Span): WordMark[] {
  const start = span.start - passage.start;
  const end = span.end - passage.start;
  const from = countBelow(marks.length, (index) => marks[index]!.start < start);
  const to = countBelow(marks.length, (index) => marks[index]!.start < end);
  return marks.slice(from, to).filter((mark) => mark.end <= end);
}

/** All the stretches that belong to a quotation. */
export function partsOf({ content, cue, source, medium, relayedBy }: Quotation): Span[] {
  return [...content, cue, source, medium, relayedBy?.source, relayedBy?.cue].filter((part) => part !== undefined);
}

function intersection(a: Span, b: Span): Span | undefined {
  const start = Math.max(a.start, b.start);
  const end = Math.min(a.end, b.end);
  return start < end ? { start, end } : undefined;
}
