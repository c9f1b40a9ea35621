import { bySpan, shift, type Span } from '../../text/span';
import { anchorOf } from './frame';
import type { LinkedFrame, LinkedParagraph } from './link';

/** A paragraph and where it begins in the text. */
export interface Located {
  readonly at: number;
  readonly paragraph: LinkedParagraph;
}

/** An attribution with the offsets of the whole text. */
export type Draft = Omit<LinkedFrame, 'adds' | 'expectsQuotation'> & {
  /** Index of the one it goes on from. */
  readonly continues?: number;
};

/** What the paragraph before leaves to the next one. */
interface Before {
  /** Index of the last speech or writing in it, or in what it went on from. */
  readonly last?: number;
  readonly endsOpen: boolean;
  /** A frame that a colon leaves without words. */
  readonly expecting?: LinkedFrame & { readonly at: number };
}

/** Puts the paragraphs' attributions in the order of the text and joins what goes on from one paragraph to the next. */
export function continueAcross(located: readonly Located[]): Draft[] {
  const drafts: Draft[] = [];
  let before: Before = { endsOpen: false };
  for (const { at, paragraph } of located) before = readNext(drafts, before, at, paragraph);
  return drafts;
}

function readNext(drafts: Draft[], before: Before, at: number, paragraph: LinkedParagraph): Before {
  const found = paragraph.frames
    .filter(({ content }) => content.length > 0)
    .map((frame) => ({ ...moveFrame(frame, at), adds: frame.adds }));
  const loose = looseDraft(before, at, paragraph);
  const ordered = [...found, ...(loose ? [{ ...loose, adds: false }] : [])].sort((a, b) =>
    bySpan(anchorOf(a), anchorOf(b)),
  );
  let last = before.last;
  for (const { adds, ...draft } of ordered) {
    const isSpeech = draft.act === 'speech' || draft.act === 'writing';
    const joined = adds && isSpeech && draft.continues === undefined ? last : undefined;
    drafts.push(joined === undefined ? draft : { ...draft, continues: joined });
    if (isSpeech) last = drafts.length - 1;
  }
  const expecting = paragraph.frames.find(({ expectsQuotation }) => expectsQuotation);
  const says = ordered.length > 0 || expecting !== undefined;
  return {
    ...(says && last !== undefined && { last }),
    endsOpen: paragraph.endsOpen,
    ...(expecting && { expecting: { ...expecting, at } }),
  };
}

/** The quoted sentences of a paragraph that nothing in it attributes: what the paragraph before leads to, or nobody's. */
function looseDraft(before: Before, at: number, { loose, orphan, span, frames }: LinkedParagraph): Draft | undefined {
  const closesOpen = before.endsOpen && orphan && frames.every((frame) => anchorOf(frame).start > orphan.start);
  const content = closesOpen ? [{ start: span.start, end: orphan.end }] : loose;
  const first = content[0];
  if (!first) return undefined;
  const moved = content.map((part) => shift(part, at));
  const why = [{ kind: 'quotation-marks' as const, span: moved[0]! }];
  if (before.expecting && first.start === span.start) {
    const { expecting } = before;
    const frame = moveFrame(expecting, expecting.at);
    return { ...frame, content: moved, kind: 'direct', why: [...why, ...frame.why] };
  }
  const goesOn = before.last !== undefined && first.start === span.start;
  return {
    content: moved,
    kind: 'direct',
    act: 'speech',
    pattern: goesOn ? 'continuation' : 'unattributed',
    why: goesOn ? [...why, { kind: 'continuation' }] : why,
    ...(goesOn && { continues: before.last }),
  };
}

function moveFrame(frame: LinkedFrame, by: number): Draft {
  const move = (part: Span) => shift(part, by);
  const { kind, act, pattern, content, cue, source, medium, relayedBy, why } = frame;
  return {
    kind,
    act,
    pattern,
    content: content.map(move),
    ...(cue && { cue: move(cue) }),
    ...(source && { source: move(source) }),
    ...(medium && { medium: move(medium) }),
    ...(relayedBy && {
      relayedBy: { source: move(relayedBy.source), ...(relayedBy.cue && { cue: move(relayedBy.cue) }) },
    }),
    why: why.map(({ kind: evidence, span }) => ({ kind: evidence, ...(span && { span: move(span) }) })),
  };
}
