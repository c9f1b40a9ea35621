import type { Analysis, Claim, Furniture, Quotation, Speaker } from '../../src/analysis/analysis';
import type { Span } from '../../src/text/span';

/** An analysis in which nothing was found but what is given. */
export function analysisOf(found: Partial<Analysis>): Analysis {
  return { furniture: [], boilerplate: [], repeats: [], quotations: [], speakers: [], claims: [], ...found };
}

/** Where words stand in a text: their n-th occurrence, counted from 1. */
export function spanOf(text: string, words: string, occurrence = 1): Span {
  let start = -1;
  for (let i = 0; i < occurrence; i++) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`“${words}” does not stand in the text ${occurrence} times.`);
  return { start, end: start + words.length };
}

/** A direct quotation. */
export function quotationOf(content: readonly Span[], speaker?: Speaker): Quotation {
  const speakers = speaker ? [speaker.id] : [];
  const rest = { kind: 'direct', act: 'speech', confidence: 1, why: [], repeats: [] } as const;
  return { id: `quotation-${content[0]!.start}`, content, speakers, ...rest };
}

/** A person with some mentions, the fullest of which is the first. */
export function personOf(name: string, ...mentions: readonly Span[]): Speaker {
  const marked = mentions.map((mention) => ({ ...mention, how: 'part-of-name' as const, confidence: 1 }));
  return {
    id: `person:${name}`,
    name,
    kind: 'person',
    named: true,
    roles: [],
    aliases: [],
    mentions: marked,
    fullest: 0,
  };
}

/** A claim in the outlet's own voice. */
export function claimOf(span: Span, ...repeats: readonly Span[]): Claim {
  return { id: `claim-${span.start}`, span, repeats, ...PLAIN_CLAIM };
}

/** What a claim in the outlet's own voice says besides its words, however it is listed. */
export const PLAIN_CLAIM = {
  hedges: [],
  claimants: [],
  claimantUnclear: false,
  inHeadline: false,
  kind: 'asserted',
  reasons: [],
  checkWorthiness: 0.5,
} as const;

/** Boilerplate of an arbitrary reason. */
export function boilerplateOf(span: Span): Analysis['boilerplate'][number] {
  return { id: `boilerplate-${span.start}`, span, reason: 'navigation', confidence: 1 };
}

/** A part of the page's frame. */
export function furnitureOf(role: Furniture['role'], span: Span): Furniture {
  return { role, span };
}
