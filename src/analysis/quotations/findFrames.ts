import { overlaps, spanText } from '../../text/span';
import { findAccordingTo } from './accordingTo';
import { anchorOf, type Frame } from './frame';
import { findHeadlineFrames } from './headlineFrames';
import { findNounFrames } from './nounFrames';
import { findUnsourcedFrames } from './passiveFrames';
import { findRelays } from './relay';
import { findVerbFrames } from './verbFrames';
import { findVerbGroups } from './verbGroups';
import type { ParagraphWords, Sentence } from './words';

/** Everything the rules propose for one paragraph, in order, none inside another's content. */
export function findFrames(paragraph: ParagraphWords, isHeadline: boolean): Frame[] {
  const headline = findHeadlineFrames(paragraph, isHeadline);
  const frames = paragraph.sentences.flatMap((sentence) =>
    keepOutermost(
      findRelays(
        framesOfSentence(paragraph, sentence).slice(0, MOST_FRAMES),
        ({ cue }) =>
          cue !== undefined &&
          /^(?:(?:has|have|had|first|also) )*(?:report(?:s|ed)?|according to)$/i.test(spanText(paragraph.text, cue)),
      ),
    ),
  );
  const outside = frames.filter(
    (frame) => !headline.some(({ content }) => content.some((part) => overlaps(part, anchorOf(frame)))),
  );
  return [...headline, ...outside].sort((a, b) => anchorOf(a).start - anchorOf(b).start);
}

function framesOfSentence(paragraph: ParagraphWords, sentence: Sentence): Frame[] {
  const groups = findVerbGroups(paragraph, sentence);
  return [
    ...findVerbFrames(paragraph, sentence, groups),
    ...findAccordingTo(paragraph, sentence),
    ...findNounFrames(paragraph, sentence),
    ...findUnsourcedFrames(paragraph, sentence, groups),
  ];
}

/** No real sentence attributes more; of one that seems to, the rest is left out. */
const MOST_FRAMES = 60;

/** The frames that do not stand in the content of another one. */
function keepOutermost(frames: readonly Frame[]): Frame[] {
  return frames.filter(
    (frame) =>
      !frames.some(
        (other) =>
          other !== frame &&
          other.content.some((part) => overlaps(part, anchorOf(frame))) &&
          !frame.content.some((part) => overlaps(part, anchorOf(other))),
      ),
  );
}
