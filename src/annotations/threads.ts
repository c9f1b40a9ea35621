import { compareText } from '../text/compareText';
import type { Annotation, AnnotationId, NoteStatement } from './annotation';
import { spansOf, type PlacedAnnotation } from './placed';

/** A note of a thread. */
export interface ThreadNote {
  readonly annotation: Annotation;
  readonly statement: NoteStatement;
  /** What it made of its thread, where that was not so before; settling or reopening may be all that it does (`text` is empty then). */
  readonly change?: 'settled' | 'reopened';
}

/** A note and the answers to it, by whomever. */
export interface Thread {
  /** Id of the note that began it, whether or not that is still there. */
  readonly id: AnnotationId;
  /** The words that all of it is about, perhaps lost. */
  readonly about: PlacedAnnotation;
  /** In the order in which they were made. Never empty. */
  readonly notes: readonly ThreadNote[];
  readonly isSettled: boolean;
}

/**
 * Makes threads of the notes among some annotations. Whatever note says last whether its thread is settled decides that. Answers to a note
 * that is not there (deleted by its author, or hidden) stay together as a thread; so do those that answer each other in a circle. Notes
 * whose words are lost are kept. Costs O(n log n).
 * @returns in the order of the text, lost ones first
 */
export function threadsOf(annotations: readonly PlacedAnnotation[]): Thread[] {
  const notes = new Map<AnnotationId, Note>();
  for (const placed of annotations) {
    const { id, statement } = placed.annotation;
    if (statement.kind === 'note') notes.set(id, { placed, statement });
  }
  const beginnings = new Map<AnnotationId, AnnotationId>();
  const gathered = new Map<AnnotationId, Note[]>();
  for (const [id, note] of notes) {
    const beginning = beginningOf(id, notes, beginnings);
    const together = gathered.get(beginning);
    if (together) together.push(note);
    else gathered.set(beginning, [note]);
  }
  return [...gathered]
    .map(([id, together]) => threadOf(id, together, notes.get(id)))
    .sort((a, b) => startOf(a) - startOf(b) || byTime(a.about.annotation, b.about.annotation));
}

interface Note {
  readonly placed: PlacedAnnotation;
  readonly statement: NoteStatement;
}

/** The note with which the thread of a note begins, there or not. What is found on the way is remembered, so that long chains are walked once. */
function beginningOf(
  id: AnnotationId,
  notes: ReadonlyMap<AnnotationId, Note>,
  known: Map<AnnotationId, AnnotationId>,
): AnnotationId {
  const path = new Set<AnnotationId>();
  let at = id;
  for (;;) {
    const answers = notes.get(at)?.statement.answers;
    const isCircle = path.has(at);
    const beginning = known.get(at) ?? (isCircle ? firstOf(path, at) : answers === undefined ? at : undefined);
    if (beginning !== undefined) {
      for (const passed of path) known.set(passed, beginning);
      return beginning;
    }
    path.add(at);
    at = answers!;
  }
}

/** Of the notes of a circle, the same one wherever one enters it. */
function firstOf(path: ReadonlySet<AnnotationId>, entry: AnnotationId): AnnotationId {
  const all = [...path];
  return all.slice(all.indexOf(entry)).reduce((first, id) => (id < first ? id : first));
}

function threadOf(id: AnnotationId, together: readonly Note[], beginning: Note | undefined): Thread {
  const answers = together
    .filter((note) => note !== beginning)
    .sort((a, b) => byTime(a.placed.annotation, b.placed.annotation));
  const ordered = beginning ? [beginning, ...answers] : answers;
  const notes: ThreadNote[] = [];
  let isSettled = false;
  for (const { placed, statement } of ordered) {
    const change = statement.settled ? ('settled' as const) : ('reopened' as const);
    const hasChanged = statement.settled !== isSettled;
    isSettled = statement.settled;
    notes.push({ annotation: placed.annotation, statement, ...(hasChanged && { change }) });
  }
  return { id, about: ordered[0]!.placed, notes, isSettled };
}

function startOf({ about }: Thread): number {
  return spansOf(about, 'content')[0]?.start ?? -1;
}

/** By when they were made; what is made at the same moment has the same order on every machine. */
function byTime(a: Annotation, b: Annotation): number {
  return compareText(a.created, b.created) || compareText(a.id, b.id);
}
