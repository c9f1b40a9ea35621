import { readable } from '../../text/plainView';
import type { Mention, Speaker, SpeakerId, SpeakerKind } from '../analysis';
import type { Entity } from './entity';
import type { LinkedText } from './linkText';

/** Makes speakers of the entities that speak, and of all people named. */
export function describeSpeakers({ cast, speakers: bySource, relays }: LinkedText): {
  speakers: Speaker[];
  ids: Map<Entity, SpeakerId>;
} {
  const speaking = new Set<Entity>([...[...bySource.values()].flat(), ...relays.values()]);
  const kept = cast.entities
    .filter(
      (entity) => entity.mentions.length > 0 && (speaking.has(entity) || (entity.kind === 'person' && entity.named)),
    )
    .map((entity) => ({ entity, mentions: tidy(entity.mentions) }))
    .sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start);
  const ids = new Map<Entity, SpeakerId>();
  const given = new Map<string, number>();
  const speakers = kept.map(({ entity, mentions }): Speaker => {
    const kind = kindOf(entity);
    const name = readable(entity.name);
    const base = `${kind}:${name}`;
    const ordinal = (given.get(base) ?? 0) + 1;
    given.set(base, ordinal);
    const id = ordinal === 1 ? base : `${base}:${ordinal}`;
    ids.set(entity, id);
    return {
      id,
      name,
      kind,
      named: entity.named && kind !== 'unnamed' && kind !== 'group',
      roles: [...entity.roles.values()].map(readable),
      aliases: [...new Set([...entity.forms].map(readable))].filter((form) => form !== name),
      mentions,
      fullest: Math.max(
        0,
        mentions.findIndex(({ how }) => how === 'full-name'),
      ),
    };
  });
  return { speakers, ids };
}

function kindOf({ kind }: Entity): SpeakerKind {
  return kind === 'place' || kind === 'thing' ? 'organisation' : kind === 'unknown' ? 'person' : kind;
}

/** In the order of the text; of mentions that overlap, the longer. */
function tidy(mentions: readonly Mention[]): Mention[] {
  const kept: Mention[] = [];
  for (const mention of [...mentions].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (mention.start >= (kept.at(-1)?.end ?? 0)) kept.push(mention);
  }
  return kept;
}
