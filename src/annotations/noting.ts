import type { Annotation, NoteStatement } from './annotation';
import { add, type Deciding, type Step } from './deciding';
import type { PlacedPart } from './textMark';
import type { Thread } from './threads';

/** Begins a thread about some words. */
export function note(deciding: Deciding, text: string, parts: readonly PlacedPart[]): Step {
  return add(deciding, { kind: 'note', text: tidy(text), settled: false }, parts);
}

/** Answers in a thread, which may settle or reopen it. */
export function answer(deciding: Deciding, thread: Thread, text: string, settled = thread.isSettled): Step {
  const { me, now, newId } = deciding;
  const { parts, version } = thread.about.annotation;
  return {
    after: {
      id: newId(),
      creator: { name: me.name },
      created: now,
      verdict: 'added',
      statement: { kind: 'note', text: tidy(text), answers: thread.id, settled },
      // What the thread is about stays its words, even while they are lost.
      parts,
      ...(version !== undefined && { version }),
    },
  };
}

/**
 * Settles or reopens a thread, anybody's, by a note of one's own that says nothing else. Taking back what one said last takes that note away.
 * Nothing if it is so already.
 */
export function settle(deciding: Deciding, thread: Thread, settled: boolean): Step | undefined {
  if (thread.isSettled === settled) return undefined;
  const { annotation, statement, change } = thread.notes.at(-1)!;
  const isMere = statement.text === '' && change !== undefined && thread.notes.length > 1;
  if (isMere && isOwn(deciding, annotation)) return { before: annotation };
  return answer(deciding, thread, '', settled);
}

/** Says something else in a note of one's own; nothing if it says that already, is another person's or would say nothing. */
export function reword(deciding: Deciding, annotation: Annotation, text: string): Step | undefined {
  const statement = ownNote(deciding, annotation);
  const tidied = tidy(text);
  if (!statement || tidied === '' || tidied === statement.text) return undefined;
  const after = { ...annotation, statement: { ...statement, text: tidied }, modified: deciding.now };
  return { before: annotation, after };
}

/** Takes away a note of one's own; answers to it stay. Nothing if it is another person's. */
export function takeBack(deciding: Pick<Deciding, 'me'>, annotation: Annotation): Step | undefined {
  return ownNote(deciding, annotation) ? { before: annotation } : undefined;
}

function ownNote(deciding: Pick<Deciding, 'me'>, annotation: Annotation): NoteStatement | undefined {
  const { statement } = annotation;
  return statement.kind === 'note' && isOwn(deciding, annotation) ? statement : undefined;
}

function isOwn({ me }: Pick<Deciding, 'me'>, { creator }: Annotation): boolean {
  return creator.name === me.name;
}

function tidy(text: string): string {
  return text.replace(/\r\n?/g, '\n').trim();
}
