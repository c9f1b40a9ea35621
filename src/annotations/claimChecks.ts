import type { ClaimStatus, Verdict } from './annotation';
import type { Decision } from './decisions';

/** What somebody says became of a claim when it was checked. */
export interface ClaimCheck {
  /** Who says so. */
  readonly by: string;
  readonly status: Exclude<ClaimStatus, 'unchecked'>;
  readonly evidence?: string;
}

/** What people said of a claim. */
export interface SaidOfClaim {
  readonly verdict: Exclude<Verdict, 'rejected'>;
  /** Whose verdict that is. */
  readonly by: string;
  /** What came of checking it, as each person says who checked it; that of whoever looks comes first, then the latest. */
  readonly checks: readonly ClaimCheck[];
}

/** What people said of the claim that a decision is about; nothing where nobody did. */
export function saidOfClaim(decision: Decision | undefined): SaidOfClaim | undefined {
  const verdict = decision?.by.annotation.verdict;
  if (!decision || !verdict || verdict === 'rejected') return undefined;
  return { verdict, by: decision.by.annotation.creator.name, checks: checksOf(decision) };
}

/** What came of checking a claim: of each person who checked it what counts, whoever looks first. */
export function checksOf({ by, others }: Decision): ClaimCheck[] {
  const heard = new Set<string>();
  return [by, ...others].flatMap(({ annotation: { creator, statement, verdict } }) => {
    if (statement.kind !== 'claim' || heard.has(creator.name)) return [];
    heard.add(creator.name);
    const { status, evidence } = statement;
    if (verdict === 'rejected' || status === 'unchecked') return [];
    return [{ by: creator.name, status, ...(evidence !== undefined && { evidence }) }];
  });
}
