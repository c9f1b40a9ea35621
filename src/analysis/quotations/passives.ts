import type { Span } from '../../text/span';
import { repaired, type Joined } from './joined';
import { tokenFrom, type QuotedParagraph } from './quotedParagraph';

const BE = /^(?:am|is|are|was|were|be|been|being|'s|'re|gets?|got|getting)$/;
const AUXILIARY = /^(?:has|have|had|having|will|would|may|might|can|could|should|must|not|never|also|to)$|ly$|n't$/;
const PARTICIPLE = /(?:ed|wn|en|id|ld|ade|ung|ght)$/;

/** Participles that say how somebody feels, not what is done to him: their subject is the source. */
const STATES = new Set(
  `convinced worried concerned shocked stunned undecided attracted pleased displeased impressed interested determined prepared opposed committed
  excited scared surprised disappointed frustrated satisfied dissatisfied tired focused inclined disinclined divided split troubled bothered
  puzzled confused thrilled delighted dedicated devoted resigned alarmed outraged relieved unconvinced persuaded upset amused annoyed angered appalled ashamed
  astonished baffled conflicted dismayed disgusted disturbed embarrassed encouraged fascinated flattered heartened honored honoured horrified humbled
  inspired intrigued moved obsessed offended overwhelmed perplexed perturbed reassured saddened terrified touched unconcerned unimpressed unmoved united`.split(
    /\s+/,
  ),
);

/**
 * The subject of a passive says nothing: it is part of what is said, thought or planned (`The port is expected to close`), or is told it
 * (`Ruiz was asked`). The tagger takes it for the source at times.
 */
export function turnPassives(paragraph: QuotedParagraph, all: readonly Joined[]): Joined[] {
  return all.map((joined) => {
    const { source, content, ...rest } = joined;
    if (!source || !content[0] || !hasPassiveSubject(paragraph, joined)) return joined;
    const isTold = paragraph.stretches.some(({ start, end }) => start <= content[0]!.start && content[0]!.end <= end);
    const isTaken = all.some((other) => other !== joined && other.source?.start === source.start);
    return repaired({ ...rest, content: isTold || isTaken ? content : [source, ...content] }, 'source dropped');
  });
}

function hasPassiveSubject(paragraph: QuotedParagraph, { cue, source, content }: Joined): boolean {
  if (!cue || !source || source.end > cue.start || content[0]!.start < source.start) return false;
  return isPassive(paragraph, cue);
}

/** Whether a cue says that something is said or thought, and not by whom: `was asked`, `is widely expected`. */
export function isPassive(paragraph: QuotedParagraph, cue: Span): boolean {
  const { tokens } = paragraph;
  let at = tokenFrom(paragraph, cue.start);
  const end = tokenFrom(paragraph, cue.end);
  let hasBe = false;
  for (; at < end; at++) {
    const { lower } = tokens[at]!;
    if (BE.test(lower)) hasBe = true;
    else if (!AUXILIARY.test(lower)) break;
  }
  const verb = tokens[at]?.lower ?? '';
  const isByNobody = !tokens.slice(at, end + 1).some(({ lower }) => lower === 'by');
  return hasBe && at < end && PARTICIPLE.test(verb) && !STATES.has(verb) && isByNobody;
}
