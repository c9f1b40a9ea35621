import type { Act, BoilerplateReason, ClaimKind, QuotationKind, SpeakerKind } from '../analysis/analysis';
import type { ClaimStatus, PartRole, RelationKind, StatementKind } from '../annotations/annotation';
import type { TextMark } from '../annotations/textMark';

// What statements may say, as lists: to check what a file holds, and for the formats that want their labels declared.

export const KINDS = all<StatementKind>({
  quotation: 0,
  mention: 0,
  cue: 0,
  claim: 0,
  boilerplate: 0,
  tag: 0,
  note: 0,
  relation: 0,
});
export const ROLES = all<PartRole>({ content: 0, cue: 0, source: 0, found: 0 });
export const QUOTATION_KINDS = all<QuotationKind>({ direct: 0, mixed: 0, indirect: 0 });
export const ACTS = all<Act>({ speech: 0, writing: 0, thought: 0, intention: 0 });
export const CLAIM_KINDS = all<ClaimKind>({ quoted: 0, reported: 0, asserted: 0 });
export const STATUSES = all<ClaimStatus>({
  unchecked: 0,
  confirmed: 0,
  disputed: 0,
  refuted: 0,
  'needs-source': 0,
});
export const RELATIONS = all<RelationKind>({ supports: 0, contradicts: 0, 'same-as': 0 });
export const SPEAKER_KINDS = all<SpeakerKind>({ person: 0, organisation: 0, document: 0, group: 0, unnamed: 0 });
export const VERDICTS = all<TextMark['verdict']>({ found: 0, added: 0, confirmed: 0, corrected: 0, rejected: 0 });
export const REASONS = all<BoilerplateReason>({
  consent: 0,
  navigation: 0,
  tags: 0,
  promotion: 0,
  related: 0,
  share: 0,
  comments: 0,
  media: 0,
  paywall: 0,
  advertising: 0,
  legal: 0,
  author: 0,
  pagination: 0,
  'running-time': 0,
});

/** Every word of a union, in order; one that is forgotten does not compile. */
function all<Word extends string>(words: Readonly<Record<Word, 0>>): readonly Word[] {
  return Object.keys(words) as Word[];
}
