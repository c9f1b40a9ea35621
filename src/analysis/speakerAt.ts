import { spanLength, touches } from '../text/span';
import type { Analysis, Mention, Speaker } from './analysis';

/** A place that names a speaker. */
export interface SpeakerMention {
  readonly speaker: Speaker;
  readonly mention: Mention;
}

/** Who is named at an offset: of several mentions the shortest, of equally long ones the surest. */
export function speakerAt({ speakers }: Analysis, offset: number): SpeakerMention | undefined {
  return speakers
    .flatMap((speaker) => speaker.mentions.map((mention) => ({ speaker, mention })))
    .filter(({ mention }) => touches(offset, mention))
    .sort((a, b) => spanLength(a.mention) - spanLength(b.mention) || b.mention.confidence - a.mention.confidence)[0];
}
