import type { ParagraphMemo } from '../../text/memo';
import type { Quotation, Speaker } from '../analysis';
import type { Attribution, Page } from '../page';
import { describeSpeakers } from './describeSpeakers';
import { linkText } from './linkText';
import { readPassages } from './readPassages';

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
      ...(relayedBy && { relayedBy: { ...relayedBy, ...(relayId !== undefined && { speaker: relayId }) } }),
    };
  });
  return { quotations, speakers };
}
