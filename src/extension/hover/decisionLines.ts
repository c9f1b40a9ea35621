import type { AnchorState, Verdict } from '../../annotations/annotation';
import { checksOf, type ClaimCheck } from '../../annotations/claimChecks';
import { lastChange, type PlacedAnnotation } from '../../annotations/placed';
import type { Subject } from '../../annotations/subject';
import type { Line, Link } from './card';

const VERDICTS: Readonly<Record<Verdict, string>> = {
  added: 'Marked by ',
  confirmed: 'Confirmed by ',
  corrected: 'Corrected by ',
  rejected: 'Rejected by ',
};

const STATES: Readonly<Record<AnchorState, string>> = {
  exact: '',
  moved: '',
  changed: '; the words have changed since',
  lost: '',
};

const STATUSES: Readonly<Record<ClaimCheck['status'], string>> = {
  confirmed: ': so it is.',
  disputed: ': disputed.',
  refuted: ': refuted.',
  'needs-source': ': needs a source.',
};

/** Who decided what about a mark, and what became of a claim. */
export function decisionLines({ decision }: Subject): Line[] {
  if (!decision) return [];
  return [...[decision.by, ...decision.others].map(decisionLine), ...checksOf(decision).map(checkLine)];
}

function checkLine({ by, status, evidence }: ClaimCheck): Line {
  return [
    'Checked by ',
    { words: by },
    STATUSES[status],
    ...(evidence === undefined ? [] : [' Evidence: ', { words: evidence }]),
  ];
}

/** What can be decided on from a card. The key tells the mark; it is checked against what is there when it comes back. */
export function decisionLinks({ key, decision }: Subject): Link[] {
  const confirm: Link = { label: 'Confirm', command: 'onRecord.confirmMark', arguments: [key] };
  const rest: Link[] = [
    { label: 'Correct…', command: 'onRecord.correctMark', arguments: [key] },
    { label: 'Reject', command: 'onRecord.rejectMark', arguments: [key] },
  ];
  return decision ? rest : [confirm, ...rest];
}

function decisionLine({ annotation, state }: PlacedAnnotation): Line {
  const date = lastChange(annotation).slice(0, 10);
  return [
    VERDICTS[annotation.verdict],
    { words: annotation.creator.name },
    ' on ',
    { words: date },
    `${STATES[state]}.`,
  ];
}
