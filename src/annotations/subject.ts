import type { Quotation } from '../analysis/analysis';
import { touches, type Span } from '../text/span';
import type { Statement } from './annotation';
import type { Decision } from './decisions';
import type { Mark, Reading } from './reading';
import { mentionKey } from './speakerRegister';
import { boilerplateStatement, claimStatement, mentionStatement, quotationStatement } from './statements';
import type { PlacedPart } from './textMark';

/** Something on a text that a person can decide on: what it says now, where, and who has decided about it already. */
export interface Subject {
  /** Unique in its reading. */
  readonly key: string;
  readonly statement: Statement;
  /** UTF-16 code units of the text as it stands. */
  readonly parts: readonly PlacedPart[];
  readonly decision?: Decision;
  /** 0..1: how sure the analysis is, for claims how much they are worth a check; 1 for what a person marked. */
  readonly confidence: number;
}

/** Everything on a text that can be decided on, in the order of the text. What its source and cue are goes with a quotation. */
export function subjectsOf(reading: Reading): Subject[] {
  return reading.marks.flatMap((mark) =>
    mark.kind === 'cue' || mark.kind === 'source' ? [] : (subjectOf(mark, reading) ?? []),
  );
}

/**
 * What can be decided on at a stretch of a text, the smallest first: a mention before the quotation that it stands in, and each once.
 * @param at an offset or a selection; what touches all of it is meant
 */
export function subjectsAt(reading: Reading, at: Span): Subject[] {
  const subjects = new Map<string, Subject>();
  for (const mark of reading.marksAt(at.start)) {
    if (!mark.spans.some((span) => touches(at.start, span) && touches(at.end, span))) continue;
    const subject = subjectOf(mark, reading);
    if (subject && !subjects.has(subject.key)) subjects.set(subject.key, subject);
  }
  return [...subjects.values()];
}

/** What a mark lets a person decide on; nothing for headlines, repeats and the like. */
export function subjectOf(mark: Mark, reading: Reading): Subject | undefined {
  const { decision } = mark;
  const said = decision?.by.annotation.statement;
  const make = (key: string, found: Statement, parts: readonly PlacedPart[], confidence: number): Subject => ({
    key,
    statement: said ?? found,
    parts,
    confidence,
    ...(decision && { decision }),
  });
  const speakerOf = (id: string) => reading.speaker(id);
  switch (mark.kind) {
    case 'quotation':
    case 'cue':
    case 'source':
      return make(mark.of.id, quotationStatement(mark.of, speakerOf), quotationParts(mark.of), mark.of.confidence);
    case 'claim':
      return make(mark.of.id, claimStatement(mark.of, speakerOf), [content(mark.of.span)], mark.of.checkWorthiness);
    case 'boilerplate':
      return make(mark.of.id, boilerplateStatement(mark.of), [content(mark.of.span)], mark.of.confidence);
    case 'mention': {
      const [span] = mark.spans;
      const mention = mark.of.mentions.find(({ start, end }) => start === span?.start && end === span.end);
      if (!span || !mention) return undefined;
      return make(mentionKey(mark.of.id, span), mentionStatement(mark.of), [content(span)], mention.confidence);
    }
    case 'tag':
      return make(mark.of.annotation.id, mark.of.annotation.statement, mark.of.parts, 1);
    case 'repeat':
    case 'furniture':
      return undefined;
  }
}

function quotationParts({ content: said, cue, source }: Quotation): PlacedPart[] {
  return [
    ...said.map(content),
    ...(cue ? [{ role: 'cue' as const, start: cue.start, end: cue.end }] : []),
    ...(source ? [{ role: 'source' as const, start: source.start, end: source.end }] : []),
  ];
}

function content({ start, end }: Span): PlacedPart {
  return { role: 'content', start, end };
}
