import { overlaps, type Span } from '../../text/span';
import type { Frame } from './frame';
import { findVerbFrames } from './verbFrames';
import type { ParagraphWords } from './words';

/** Everything the rules propose for one paragraph, in order, none inside another's content. */
export function findFrames(paragraph: ParagraphWords): Frame[] {
  return paragraph.sentences.flatMap((sentence) => keepOutermost(findVerbFrames(paragraph, sentence)));
}

/** The frames that do not stand in the content of another one. */
function keepOutermost(frames: readonly Frame[]): Frame[] {
  const anchor = ({ cue, content }: Frame): Span => cue ?? content[0]!;
  return frames.filter(
    (frame) => !frames.some((other) => other !== frame && other.content.some((part) => overlaps(part, anchor(frame))) && !frame.content.some((part) => overlaps(part, anchor(other)))),
  );
}
