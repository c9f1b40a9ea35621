import type { Act, BoilerplateReason, ClaimKind, QuotationKind, SpeakerKind } from '../../analysis/analysis';
import type { ClaimStatus, DifferenceKind, PartRole, RelationKind, StatementKind, Verdict } from '../annotation';

/** The words that records may use, each list whole: a value that is missing here or there does not compile. */
function all<Word extends string>(words: Readonly<Record<Word, true>>): readonly Word[] {
  return Object.keys(words) as Word[];
}

export const VERDICTS = all<Verdict>({ added: true, confirmed: true, corrected: true, rejected: true });
export const KINDS = all<StatementKind>({
  quotation: true,
  mention: true,
  cue: true,
  claim: true,
  boilerplate: true,
  tag: true,
  note: true,
  relation: true,
  dismissal: true,
});
export const PART_ROLES = all<PartRole>({ content: true, cue: true, source: true, found: true });
export const QUOTATION_FORMS = all<QuotationKind>({ direct: true, mixed: true, indirect: true });
export const ACTS = all<Act>({ speech: true, writing: true, thought: true, intention: true });
export const CLAIM_FORMS = all<ClaimKind>({ quoted: true, reported: true, asserted: true });
export const CLAIM_STATUSES = all<ClaimStatus>({
  unchecked: true,
  confirmed: true,
  disputed: true,
  refuted: true,
  'needs-source': true,
});
export const RELATIONS = all<RelationKind>({ supports: true, contradicts: true, 'same-as': true });
export const DIFFERENCES = all<DifferenceKind>({ cut: true, negation: true, figure: true, speaker: true, words: true });
export const SPEAKER_KINDS = all<SpeakerKind>({
  person: true,
  organisation: true,
  document: true,
  group: true,
  unnamed: true,
});
export const REASONS = all<BoilerplateReason>({
  consent: true,
  navigation: true,
  tags: true,
  promotion: true,
  related: true,
  share: true,
  comments: true,
  media: true,
  paywall: true,
  advertising: true,
  legal: true,
  author: true,
  pagination: true,
  repeat: true,
  'running-time': true,
});
