import { cutParagraph } from '../../text/cutParagraph';
import type { ParagraphMemo } from '../../text/memo';
import { spanText } from '../../text/span';
import type { Mention, Quotation, Speaker, SpeakerId, SpeakerKind } from '../analysis';
import type { Attribution, Page } from '../page';
import type { Entity } from './cast';
import type { ReadPassage } from './linking';
import { linkText, type LinkedText } from './linkText';
import type { ParagraphPieces } from './pieces';
import { readParagraph } from './readParagraph';

/**
 * Tells whom the sources of the quotations name, and where else this text names them.
 *
 * The speakers are everybody who is the source of a quotation or relays one, unnamed ones included, and every person named: so that one may
 * go from any mention of a person to the fullest name. Organisations, documents and groups that say nothing are left out. Their order is that
 * of their first mentions. Where it is unclear who is meant, a quotation has no speakers: a wrong name is worse than none.
 *
 * A continuation has no words that name its speaker and so makes no mention. Inside quotation marks `I` is the speaker; `he` and `we`
 * there are left alone, since whom they mean is a matter of the speech and not of the story.
 */
export function findSpeakers(
  page: Page,
  attributions: readonly Attribution[],
  memo: ParagraphMemo,
): { quotations: Quotation[]; speakers: Speaker[] } {
  const linked = linkText(page, readPassages(page, memo), attributions);
  const { speakers, ids } = describeSpeakers(linked);
  const quotations = attributions.map(({ relayedBy, ...attribution }): Quotation => {
    const relay = linked.relays.get(attribution.id);
    const relayId = relay && ids.get(relay);
    return {
      ...attribution,
      speakers: linked.speakers.get(attribution.id)!.map((entity) => ids.get(entity)!),
      ...(relayedBy && {
        relayedBy: {
          ...relayedBy,
          ...(relayId !== undefined && { speaker: relayId }),
        },
      }),
    };
  });
  return { quotations, speakers };
}

function readPassages(page: Page, memo: ParagraphMemo): ReadPassage[] {
  let firstSentence = 0;
  return page.passages.map((passage, index) => {
    const words = spanText(page.source.text, passage);
    const pieces = memo.recall<ParagraphPieces>('speakers', words, () =>
      readParagraph(words, cutParagraph(words, memo)),
    );
    const read = { ...pieces, passage, index, firstSentence };
    firstSentence += (pieces.words.at(-1)?.sentence ?? 0) + 1;
    return read;
  });
}

function describeSpeakers({ cast, speakers: bySource, relays }: LinkedText): {
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
    const base = `${kind}:${entity.name}`;
    const ordinal = (given.get(base) ?? 0) + 1;
    given.set(base, ordinal);
    const id = ordinal === 1 ? base : `${base}:${ordinal}`;
    ids.set(entity, id);
    return {
      id,
      name: entity.name,
      kind,
      roles: [...entity.roles.values()],
      aliases: [...entity.forms].filter((form) => form !== entity.name),
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
  return kind === 'place' ? 'organisation' : kind === 'unknown' ? 'person' : kind;
}

/** In the order of the text; of mentions that overlap, the longer. */
function tidy(mentions: readonly Mention[]): Mention[] {
  const kept: Mention[] = [];
  for (const mention of [...mentions].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (mention.start >= (kept.at(-1)?.end ?? 0)) kept.push(mention);
  }
  return kept;
}
