import type { ParagraphMemo } from '../../text/memo';
import type { Span } from '../../text/span';
import type { Tagger } from '../tagger/tagger';
import { isQuotingVerb } from './act/quotingVerbs';
import { isWritten } from './act/actOf';
import { moveFrame, type Frame, type ReadFrames } from './frame';
import { readQuoted, tokenFrom, type QuotedParagraph } from './quotedParagraph';
import { readFrames } from './readFrames';
import { REPORTING } from './relayWithin';

/**
 * Tells second-level attribution from nested one. The tagger marks the outermost attribution; where that only passes on what somebody else
 * said (`Ruiz said that it was over, the Lantern reported`), its words are tagged by themselves, and whoever is found in them is the source.
 */
export function findRelayed(
  paragraph: QuotedParagraph,
  read: ReadFrames,
  words: string,
  tagger: Tagger,
  memo: ParagraphMemo,
): ReadFrames {
  if (!read.frames.some((frame) => passesOn(paragraph, frame))) return read;
  const frames = read.frames.flatMap((frame) => {
    if (!passesOn(paragraph, frame)) return [frame];
    const inner = innerFrames(words, frame.content[0]!, tagger, memo);
    const relayedBy = { source: frame.source!, cue: frame.cue! };
    return inner.length > 0 ? inner.map((one) => ({ ...one, relayedBy })) : [frame];
  });
  return { ...read, frames };
}

function passesOn(paragraph: QuotedParagraph, { cue, source, content }: Frame): boolean {
  if (!cue || !source || content.length !== 1 || content[0]!.end > cue.start) return false;
  const { text, tokens, stretchOf } = paragraph;
  if (!REPORTING.test(text.slice(cue.start, cue.end))) return false;
  const by = tokens.slice(tokenFrom(paragraph, source.start), tokenFrom(paragraph, source.end));
  if (isWritten(by.map(({ lower }) => lower))) return false;
  const { start, end } = content[0]!;
  return tokens.some(
    (token, index) => token.start >= start && token.end <= end && stretchOf[index]! < 0 && isQuotingVerb(token.lower),
  );
}

/** What somebody says within some words of a paragraph, that the words are a paragraph of their own. */
function innerFrames(words: string, { start, end }: Span, tagger: Tagger, memo: ParagraphMemo): Frame[] {
  const part = words.slice(start, end);
  const paragraph = readQuoted(part, memo);
  const [spans = []] = tagger.tag([{ words: part, cut: paragraph.cut, marks: paragraph.marks }], memo);
  return readFrames(paragraph, spans, { isHeadline: false, isLabelled: false })
    .frames.filter(
      ({ cue, source, content, act }) => cue && source && content.length > 0 && (act === 'speech' || act === 'writing'),
    )
    .map((frame) => moveFrame(frame, start));
}
