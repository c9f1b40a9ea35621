import type { TaggedRole } from './tagger';

/** The labels of tokens, in the order of the network's output: outside, then the beginning and the inside of each role. */
export const LABELS = ['O', 'B-content', 'I-content', 'B-source', 'I-source', 'B-cue', 'I-cue'] as const;

/** The roles in the order of their labels. */
export const ROLES: readonly TaggedRole[] = ['content', 'source', 'cue'];

/** Index into `ROLES` of what a label says its token is in; -1 outside. */
export function roleOf(label: number): number {
  return ((label + 1) >> 1) - 1;
}

/** Whether a label says that its token goes on with what the token before began. */
export function isInside(label: number): boolean {
  return label > 0 && label % 2 === 0;
}

/** Whether a label may follow another: the inside of a role only its own beginning or inside. */
export function mayFollow(before: number, label: number): boolean {
  return !isInside(label) || roleOf(before) === roleOf(label);
}
