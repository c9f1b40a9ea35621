import type { Act, Analysis, Quotation } from './analysis';

/** What somebody did, in words for people. */
export const ACT_WORDS: Readonly<Record<Act, string>> = {
  speech: 'said',
  writing: 'written',
  thought: 'thought or felt',
  intention: 'planned, promised or ordered',
};

/** Whether somebody said or wrote it: what readers call a quotation. All else is a thought or an intention. */
export function isOnRecord({ act }: Pick<Quotation, 'act'>): boolean {
  return act === 'speech' || act === 'writing';
}

/** The analysis without thoughts and intentions. Claims stay, those made in a thought too: they are about the world, not about the act. */
export function onRecord(analysis: Analysis): Analysis {
  return { ...analysis, quotations: analysis.quotations.filter(isOnRecord) };
}
