import type { Span } from '../../text/span';
import { isQuotingParticiple } from './act/quotingVerbs';
import type { Joined } from './joined';
import { tokenFrom, type QuotedParagraph } from './quotedParagraph';

/** Cues that say no more than that somebody else's words are passed on. */
export const REPORTING = /^(?:(?:has|have|had|first|also|previously) )*(?:report(?:s|ed)?|according to)$/i;

/**
 * Tells who relays where the tagger marked both: in `“No,” Ruiz said, saying it was over, the Lantern reported` the Lantern relays what Ruiz said, and
 * what is tagged as its content is Ruiz's too.
 */
export function relayWithin(paragraph: QuotedParagraph, all: readonly Joined[]): Joined[] {
  const { tokens, text } = paragraph;
  const sentenceOf = (span: Span) => tokens[tokenFrom(paragraph, span.start)]?.sentence;
  const relay = all.find(({ cue, source }) => cue && source && REPORTING.test(text.slice(cue.start, cue.end)));
  const relayed = all.filter(
    ({ cue, source, content }) =>
      relay &&
      cue &&
      source &&
      content.length > 0 &&
      cue.end <= (relay.content[0] ?? relay.cue!).start &&
      sentenceOf(cue) === sentenceOf(relay.cue!),
  );
  const first = relayed.at(-1);
  if (!relay || !first || relay.source!.end > text.length || relay.cue!.start < first.cue!.end) return [...all];
  const relayedBy = { source: relay.source!, cue: relay.cue! };
  const own = relay.content[0];
  let before = own ? tokenFrom(paragraph, own.start) - 1 : -1;
  if (tokens[before]?.lower === 'that') before--;
  const participle = tokens[before];
  if (own && !(participle && isQuotingParticiple(participle.lower))) return [...all];
  return all.flatMap((joined): Joined[] => {
    if (relayed.includes(joined)) return [{ ...joined, relayedBy }];
    if (joined !== relay) return [joined];
    if (!own) return [];
    return [{ ...joined, cue: { start: participle!.start, end: participle!.end }, source: first.source!, relayedBy }];
  });
}
