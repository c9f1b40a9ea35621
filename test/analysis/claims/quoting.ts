import type { Claim, Quotation, Repeat, Speaker } from '../../../src/analysis/analysis';
import { findClaims } from '../../../src/analysis/claims/findClaims';
import type { Page, Passage } from '../../../src/analysis/page';
import { ParagraphMemo } from '../../../src/text/memo';
import { readText } from '../../../src/text/sourceText';
import type { Span } from '../../../src/text/span';

/** A quotation told by its words: the claims stage is tested without the stages before it. */
export interface Told {
  readonly content: readonly string[];
  readonly cue?: string;
  readonly source?: string;
  readonly speaker?: string;
  readonly kind?: Quotation['kind'];
  readonly act?: Quotation['act'];
}

/** The place of some words in a text, which must stand in it. */
export function place(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length };
}

/** What else is known of a text. */
interface Around {
  readonly repeats?: readonly Repeat[];
  readonly role?: Passage['role'];
  readonly speakers?: readonly Speaker[];
}

/** The claims of a text with these quotations and repeats. */
export function claimsOf(
  text: string,
  told: readonly Told[] = [],
  { repeats = [], role = 'body', speakers = [] }: Around = {},
): Claim[] {
  const source = readText(text);
  const passages = source.paragraphs
    .filter((paragraph) => !repeats.some(({ span }) => span.start <= paragraph.start && paragraph.end <= span.end))
    .map((paragraph) => ({ ...paragraph, role }));
  const page: Page = { source, furniture: [], boilerplate: [], repeats, passages };
  const quotations = told.map(
    ({ content, cue, source: by, speaker, kind = 'indirect', act = 'speech' }, index): Quotation => ({
      id: `quotation-${index}`,
      kind,
      act,
      content: content.map((words) => place(text, words)),
      ...(cue === undefined ? {} : { cue: place(text, cue) }),
      ...(by === undefined ? {} : { source: place(text, by) }),
      speakers: speaker === undefined ? [] : [speaker],
      confidence: 1,
      why: [],
      repeats: [],
    }),
  );
  return findClaims(page, { quotations, speakers }, new ParagraphMemo());
}

/** The claims in words: `claimant (kind): words`. */
export function described(text: string, claims: readonly Claim[]): string[] {
  return claims.map(({ claimants, claimantUnclear, kind, span }) => {
    const claimant = claimants.join(' + ') || (claimantUnclear ? 'unclear' : 'outlet');
    return `${claimant} (${kind}): ${text.slice(span.start, span.end)}`;
  });
}
