import type { Annotation, AnnotationId } from './annotation';
import { compareAnnotations } from './compareAnnotations';
import { mergeVersions, type Choice } from './mergeVersions';
import { isSameData } from './sameData';

/** Two lists of annotations made one. */
export interface Merge {
  /** In the order of `compareAnnotations`, every id once. */
  readonly merged: readonly Annotation[];
  /** Where a choice had to be made, in the same order. */
  readonly conflicts: readonly MergeConflict[];
}

/** An annotation that both sides had touched in ways that do not go together. */
export interface MergeConflict {
  readonly id: AnnotationId;
  readonly nature: 'changed-by-both' | 'deleted-and-changed';
  /** What stands in the merged list. */
  readonly kept: Annotation;
  /** The version given up; nothing where the other side had deleted the annotation. */
  readonly lost?: Annotation;
  /** Which side had what was given up. */
  readonly losing: Side;
}

export type Side = 'ours' | 'theirs';

/**
 * Merges two lists of annotations that both grew out of `base` (three-way, by id). Nothing anybody wrote disappears unsaid:
 *
 * - what either side added is there, and what one deleted and the other left alone is gone;
 * - what one deleted and the other changed is kept, and said;
 * - what both changed in different fields has both changes; in the same field, the whole version modified later is kept, and the other said.
 *
 * The result does not depend on which side is called ours, and merging it again with either side changes nothing.
 * An id that stands twice in one list (files put together line by line) is merged with itself first.
 */
export function mergeAnnotations(
  base: readonly Annotation[],
  ours: readonly Annotation[],
  theirs: readonly Annotation[],
): Merge {
  const conflicts: MergeConflict[] = [];
  const before = byId(base, new Map(), []);
  const left = byId(ours, before, conflicts);
  const right = byId(theirs, before, conflicts);
  const merged: Annotation[] = [];
  for (const id of new Set([...left.keys(), ...right.keys()])) {
    const mine = left.get(id);
    const yours = right.get(id);
    const old = before.get(id);
    if (mine && yours) merged.push(chosen(mergeVersions(old, mine, yours), conflicts));
    else {
      const rest = (mine ?? yours)!;
      if (old && isSameData(old, rest)) continue;
      merged.push(rest);
      if (old) conflicts.push({ id, nature: 'deleted-and-changed', kept: rest, losing: mine ? 'theirs' : 'ours' });
    }
  }
  return {
    merged: merged.sort(compareAnnotations),
    conflicts: conflicts.sort((a, b) => compareAnnotations(a.kept, b.kept)),
  };
}

function byId(
  annotations: readonly Annotation[],
  before: ReadonlyMap<AnnotationId, Annotation>,
  conflicts: MergeConflict[],
): Map<AnnotationId, Annotation> {
  const found = new Map<AnnotationId, Annotation>();
  for (const annotation of annotations) {
    const twin = found.get(annotation.id);
    const one = twin ? chosen(mergeVersions(before.get(annotation.id), twin, annotation), conflicts) : annotation;
    found.set(annotation.id, one);
  }
  return found;
}

function chosen({ kept, lost, losing }: Choice, conflicts: MergeConflict[]): Annotation {
  if (lost) conflicts.push({ id: kept.id, nature: 'changed-by-both', kept, lost, losing });
  return kept;
}
