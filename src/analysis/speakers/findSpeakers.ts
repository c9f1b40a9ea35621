import type { ParagraphMemo } from '../../text/memo';
import { spanText } from '../../text/span';
import type { Quotation, Speaker } from '../analysis';
import type { Attribution, Page } from '../page';

/** Tells whom the sources of the quotations name, and where else this text names them. */
export function findSpeakers(
  page: Page,
  attributions: readonly Attribution[],
  _memo: ParagraphMemo,
): { quotations: Quotation[]; speakers: Speaker[] } {
  const speakers = new Map<string, Speaker>();
  const quotations = attributions.map((attribution): Quotation => {
    const { relayedBy: _relay, ...rest } = attribution;
    if (!attribution.source) return { ...rest, speakers: [] };
    const name = spanText(page.source.text, attribution.source);
    const id = `person:${name}`;
    const known = speakers.get(id);
    const mention = { ...attribution.source, how: 'part-of-name' as const, confidence: 0.5 };
    speakers.set(id, {
      id,
      name,
      kind: 'person',
      roles: [],
      aliases: [],
      mentions: [...(known?.mentions ?? []), mention],
      fullest: 0,
    });
    return { ...rest, speakers: [id] };
  });
  return { quotations, speakers: [...speakers.values()] };
}
