import { l10n, type QuickPickItem } from 'vscode';
import type { Act, BoilerplateReason, ClaimKind, QuotationKind } from '../../analysis/analysis';
import { explainBoilerplate } from '../../analysis/boilerplate/explainBoilerplate';
import type { ClaimStatus, RelationKind } from '../../annotations/annotation';
import { REASONS } from '../../annotations/record/words';

/** Something to choose, and what it stands for. */
export interface Choice<Value> extends QuickPickItem {
  readonly value: Value;
}

export function boilerplateReasons(): Choice<BoilerplateReason>[] {
  return REASONS.map((value) => ({ label: value, detail: explainBoilerplate(value), value }));
}

export function quotationForms(): Choice<QuotationKind>[] {
  return [
    { label: l10n.t('Direct quotation'), detail: l10n.t('in their own words'), value: 'direct' },
    { label: l10n.t('Mixed quotation'), detail: l10n.t('partly in their own words'), value: 'mixed' },
    { label: l10n.t('Indirect quotation'), detail: l10n.t('in the outlet’s words'), value: 'indirect' },
  ];
}

export function quotationActs(): Choice<Act>[] {
  return [
    { label: l10n.t('Said'), value: 'speech' },
    { label: l10n.t('Written'), value: 'writing' },
    { label: l10n.t('Thought or felt'), value: 'thought' },
    { label: l10n.t('Planned, promised or ordered'), value: 'intention' },
  ];
}

export function claimForms(): Choice<ClaimKind>[] {
  return [
    { label: l10n.t('Quoted claim'), detail: l10n.t('in somebody’s own words'), value: 'quoted' },
    { label: l10n.t('Reported claim'), detail: l10n.t('somebody’s, in the outlet’s words'), value: 'reported' },
    { label: l10n.t('Asserted claim'), detail: l10n.t('the outlet’s own'), value: 'asserted' },
  ];
}

export function claimStatuses(): Choice<ClaimStatus>[] {
  return [
    { label: l10n.t('Unchecked'), value: 'unchecked' },
    { label: l10n.t('Confirmed'), detail: l10n.t('checked, and so it is'), value: 'confirmed' },
    { label: l10n.t('Disputed'), detail: l10n.t('somebody who should know says otherwise'), value: 'disputed' },
    { label: l10n.t('Refuted'), detail: l10n.t('checked, and it is not so'), value: 'refuted' },
    { label: l10n.t('Needs a source'), value: 'needs-source' },
  ];
}

export function relationKinds(): Choice<RelationKind>[] {
  return [
    { label: l10n.t('Supports'), detail: l10n.t('the other mark is truer if this one is'), value: 'supports' },
    { label: l10n.t('Contradicts'), detail: l10n.t('not both can be true'), value: 'contradicts' },
    { label: l10n.t('Says the same as'), detail: l10n.t('in the same words or others'), value: 'same-as' },
  ];
}

/** How a mark stands to the other one of a relation. */
export function relationWords(relation: RelationKind, isFrom: boolean): string {
  switch (relation) {
    case 'supports':
      return isFrom ? l10n.t('supports') : l10n.t('is supported by');
    case 'contradicts':
      return isFrom ? l10n.t('contradicts') : l10n.t('is contradicted by');
    case 'same-as':
      return l10n.t('says the same as');
  }
}
