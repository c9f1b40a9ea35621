import type { MarkId } from '../analysis';
import type { Attribution, Page } from '../page';
import type { Cast } from './cast';
import type { Entity } from './entity';
import { linkFirstPerson } from './firstPerson';
import { introduce } from './introduce';
import type { ReadPassage } from './linking';
import { PassageLinker } from './linkPassage';
import { Story } from './story';

/** Whom the sources of a text name. */
export interface LinkedText {
  readonly cast: Cast;
  /** By quotation; every one has an entry. */
  readonly speakers: ReadonlyMap<MarkId, readonly Entity[]>;
  readonly relays: ReadonlyMap<MarkId, Entity>;
}

/** Goes through a text from its beginning to its end and tells of every name, description and pronoun whom it means. */
export function linkText(
  page: Page,
  passages: readonly ReadPassage[],
  attributions: readonly Attribution[],
): LinkedText {
  const story = new Story(page.source.text, passages, attributions);
  introduce(story);
  const linker = new PassageLinker(story);
  for (const passage of passages) linker.link(passage);
  const { speakers, relays } = linker;
  passOnSpeakers(attributions, speakers);
  linkFirstPerson(story, speakers);
  return { cast: story.cast, speakers, relays };
}

/** A quotation that goes on from another has its speakers; one whose source tells nothing has none. */
function passOnSpeakers(attributions: readonly Attribution[], speakers: Map<MarkId, readonly Entity[]>): void {
  for (const { id, source, continues } of attributions) {
    if (speakers.has(id)) continue;
    speakers.set(id, (!source && continues !== undefined ? speakers.get(continues) : undefined) ?? []);
  }
}
