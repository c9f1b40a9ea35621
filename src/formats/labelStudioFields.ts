import type { AttributeName } from './attributes';

/** The fields that annotators see beside a region in Label Studio, by the name of their control, and the attribute that each is. */
export const CHOICES: Readonly<Record<string, AttributeName>> = {
  form: 'form',
  act: 'act',
  status: 'status',
  reason: 'reason',
  verdict: 'verdict',
};

/** The field for a remark. */
export const NOTE_FIELD = 'note';
