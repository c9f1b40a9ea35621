import type { ClaimReason } from '../analysis';
import type { Features } from './features';
import { speaksFor } from './model';
import type { MarkClass } from './wordMarks';

/** The classes of words that each reason rests on, and the features that the model weighs for it. */
export const REASON_CLASSES: Readonly<Record<Exclude<ClaimReason, 'quotation'>, readonly MarkClass[]>> = {
  number: ['number', 'number-word', 'money', 'percent'],
  date: ['date', 'year'],
  accusation: ['accusation'],
  comparison: ['comparison', 'superlative'],
  cause: ['cause'],
  law: ['law'],
  poll: ['poll'],
  biography: ['biography'],
  event: ['event'],
};
const REASONS = Object.keys(REASON_CLASSES) as (keyof typeof REASON_CLASSES)[];

/** Why a statement is worth a check: what the model counted in its favour, the weightiest first. */
export function reasonsOf(features: Features, quotesSomebody: boolean): ClaimReason[] {
  const weighed = REASONS.map((reason) => {
    const present = REASON_CLASSES[reason].filter((is) => features.has(is));
    const weight = present.reduce((sum, is) => sum + speaksFor(is, features) + speaksFor(`${is}+`, features), 0);
    return { reason, weight, isPresent: present.length > 0 };
  });
  const reasons: ClaimReason[] = weighed
    .filter(({ weight, isPresent }) => isPresent && weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ reason }) => reason);
  return quotesSomebody ? [...reasons, 'quotation'] : reasons;
}
