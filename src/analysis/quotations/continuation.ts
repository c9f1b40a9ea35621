import { bySpan, shift } from '../../text/span';
import { anchorOf, moveFrame, type Frame, type ReadFrames } from './frame';

/** A paragraph and where it begins in the text. */
export interface Located {
  readonly at: number;
  readonly paragraph: ReadFrames;
}

/** An attribution with the offsets of the whole text. */
export type Draft = Omit<Frame, 'adds'> & {
  /** Index of the one it goes on from. */
  readonly continues?: number;
};

/** What the paragraph before leaves to the next one. */
interface Before {
  /** Index of the last speech or writing in it, or in what it went on from. */
  readonly last?: number;
  readonly endsOpen: boolean;
  /** A frame that a colon leaves without words. */
  readonly expecting?: Frame & { readonly at: number };
}

/** How sure it is that quoted words without a source of their own go on from the paragraph before, and that they are said by somebody at all. */
const GOES_ON = 0.6;
const UNATTRIBUTED = 0.2;

/** Puts the paragraphs' attributions in the order of the text and joins what goes on from one paragraph to the next. */
export function continueAcross(located: readonly Located[]): Draft[] {
  const drafts: Draft[] = [];
  let before: Before = { endsOpen: false };
  for (const { at, paragraph } of located) before = readNext(drafts, before, at, paragraph);
  return drafts;
}

function readNext(drafts: Draft[], before: Before, at: number, paragraph: ReadFrames): Before {
  const found = paragraph.frames.filter(({ content }) => content.length > 0).map((frame) => moveFrame(frame, at));
  const loose = looseFrame(before, at, paragraph);
  const ordered = [...found, ...(loose ? [loose] : [])].sort((a, b) => bySpan(anchorOf(a), anchorOf(b)));
  let last = before.last;
  for (const { adds, ...draft } of ordered) {
    const isSpeech = draft.act === 'speech' || draft.act === 'writing';
    const joined = adds && isSpeech && !('continues' in draft) ? last : undefined;
    drafts.push(joined === undefined ? draft : { ...draft, continues: joined });
    if (isSpeech) last = drafts.length - 1;
  }
  const expecting = paragraph.frames.find(({ content }) => content.length === 0);
  const says = ordered.length > 0 || expecting !== undefined;
  return {
    ...(says && last !== undefined && { last }),
    endsOpen: paragraph.endsOpen,
    ...(expecting && { expecting: { ...expecting, at } }),
  };
}

/** The quoted sentences of a paragraph that nothing in it attributes: what the paragraph before leads to, or nobody's. */
function looseFrame(
  before: Before,
  at: number,
  { loose, orphan, span, frames }: ReadFrames,
): (Frame & { readonly continues?: number }) | undefined {
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
    confidence: goesOn ? GOES_ON : UNATTRIBUTED,
    why: goesOn ? [...why, { kind: 'continuation' }] : why,
    adds: false,
    ...(goesOn && { continues: before.last }),
  };
}
