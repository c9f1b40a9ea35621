import type { MarkKind } from './placed';
import type { Subject } from './subject';

/** What a person wants to decide on. */
export interface ReviewFilter {
  readonly kinds: ReadonlySet<MarkKind>;
  /** Only quotations and claims of this speaker, by name. */
  readonly speaker?: string;
  /** Only what is at most so sure, 0..1. */
  readonly mostConfidence: number;
}

/** How far somebody has come with what passes a filter. */
export interface ReviewProgress {
  readonly decided: number;
  readonly all: number;
}

/** Everything worth a decision of its own: quotations and claims, however sure. */
export const FIRST_FILTER: ReviewFilter = { kinds: new Set<MarkKind>(['quotation', 'claim']), mostConfidence: 1 };

/** What passes a filter and has no decision of this person. */
export function undecided(subjects: readonly Subject[], filter: ReviewFilter, me: string | undefined): Subject[] {
  return subjects.filter((subject) => passes(subject, filter) && !isDecidedBy(subject, me));
}

export function progress(subjects: readonly Subject[], filter: ReviewFilter, me: string | undefined): ReviewProgress {
  const all = subjects.filter((subject) => passes(subject, filter));
  return { decided: all.filter((subject) => isDecidedBy(subject, me)).length, all: all.length };
}

/** The subject after, or before, an offset; after the last comes the first. Those of the same start go by their key. */
export function nextSubject(
  subjects: readonly Subject[],
  from: number,
  direction: 'next' | 'previous',
  current?: string,
): Subject | undefined {
  const at = subjects.findIndex(({ key }) => key === current);
  if (at >= 0) return subjects[(at + (direction === 'next' ? 1 : subjects.length - 1)) % subjects.length];
  if (direction === 'next') return subjects.find((subject) => startOf(subject) >= from) ?? subjects[0];
  return subjects.findLast((subject) => startOf(subject) < from) ?? subjects.at(-1);
}

/** Where the words begin that a subject is about. */
export function startOf({ parts }: Subject): number {
  return parts.find(({ role }) => role === 'content')?.start ?? 0;
}

function isDecidedBy({ decision }: Subject, me: string | undefined): boolean {
  return (
    decision !== undefined && [decision.by, ...decision.others].some(({ annotation }) => annotation.creator.name === me)
  );
}

function passes({ statement, confidence }: Subject, { kinds, speaker, mostConfidence }: ReviewFilter): boolean {
  if (!(kinds as ReadonlySet<string>).has(statement.kind) || confidence > mostConfidence) return false;
  if (speaker === undefined) return true;
  switch (statement.kind) {
    case 'quotation':
      return statement.speakers.some(({ name }) => name === speaker);
    case 'claim':
      return statement.claimants.some(({ name }) => name === speaker);
    case 'mention':
      return statement.speaker.name === speaker;
    default:
      return false;
  }
}
