import type { Frame } from './frame';

/** Forms in which somebody's words are passed on at the end of a sentence. */
const RELAYING = new Set(['aside', 'according-to', 'quote-mixed', 'quote-trailing']);

/**
 * Tells second-level attribution from nested one: in `X said Y, Z reported` X is the source and Z relays. The relaying frame goes, the frames
 * inside it stay and name it.
 *
 * @param frames the frames of one sentence
 * @param isReport whether a frame's cue says no more than that somebody else's words are passed on
 */
export function findRelays(frames: readonly Frame[], isReport: (frame: Frame) => boolean): Frame[] {
  const relay = frames.find(
    (frame) => RELAYING.has(frame.pattern) && frame.source !== undefined && frame.cue !== undefined && isReport(frame),
  );
  if (!relay) return [...frames];
  const isRelayed = (frame: Frame) =>
    frame !== relay &&
    frame.cue !== undefined &&
    frame.source !== undefined &&
    (frame.act === 'speech' || frame.act === 'writing') &&
    !/^(?:object|preposition|infinitive|noun)$/.test(frame.pattern) &&
    frame.cue.start < relay.cue!.start &&
    (frame.cue.end < relay.source!.start || relay.source!.end < frame.cue.start);
  if (!frames.some(isRelayed)) return [...frames];
  const relayedBy = { source: relay.source!, ...(relay.cue && { cue: relay.cue }) };
  return frames
    .filter((frame) => frame !== relay)
    .map((frame) => (isRelayed(frame) ? withoutRelay(frame, relay, relayedBy) : frame));
}

/** The frame as relayed; its content ends before the relay. */
function withoutRelay(frame: Frame, relay: Frame, relayedBy: NonNullable<Frame['relayedBy']>): Frame {
  const end = relay.content.at(-1)!.end;
  const content = frame.content.map((part) => (part.start < end && part.end > end ? { start: part.start, end } : part));
  return { ...frame, content, relayedBy };
}
