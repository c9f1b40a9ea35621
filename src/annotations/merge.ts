import type { Annotation, AnnotationId } from './annotation';
import type { Item } from './changes';
import { compareAnnotations } from './compareAnnotations';
import { mergeVersions, mergeWhole, type Choice } from './mergeVersions';
import { isSameData } from './sameData';
import { compareDecisions, type SpeakerDecision } from './speakerNames';

/** Two lists made one. */
export interface Merge<One extends Item = Annotation> {
  /** In the order of their files, every id once. */
  readonly merged: readonly One[];
  /** Where a choice had to be made, in the same order. */
  readonly conflicts: readonly MergeConflict<One>[];
}

/** An annotation, or a decision about a name, that both sides had touched in ways that do not go together. */
export interface MergeConflict<One extends Item = Annotation> {
  readonly id: AnnotationId;
  readonly nature: 'changed-by-both' | 'deleted-and-changed';
  /** What stands in the merged list. */
  readonly kept: One;
  /** The version given up; nothing where the other side had deleted the annotation. */
  readonly lost?: One;
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
  return mergeLists({ base, ours, theirs }, mergeVersions, compareAnnotations);
}

/** Merges two lists of decisions about the names of speakers, as `mergeAnnotations` does; of a decision that both changed the later counts. */
export function mergeDecisions(
  base: readonly SpeakerDecision[],
  ours: readonly SpeakerDecision[],
  theirs: readonly SpeakerDecision[],
): Merge<SpeakerDecision> {
  return mergeLists({ base, ours, theirs }, mergeWhole, compareDecisions);
}

/** Makes one of two versions, where there was one before or none. */
type MergeTwo<One extends Item> = (base: One | undefined, ours: One, theirs: One) => Choice<One>;

function mergeLists<One extends Item>(
  { base, ours, theirs }: Readonly<Record<'base' | Side, readonly One[]>>,
  mergeTwo: MergeTwo<One>,
  compare: (a: One, b: One) => number,
): Merge<One> {
  const conflicts: MergeConflict<One>[] = [];
  const before = byId<One>(base, new Map(), mergeTwo, []);
  const left = byId<One>(ours, before, mergeTwo, conflicts);
  const right = byId<One>(theirs, before, mergeTwo, conflicts);
  const merged: One[] = [];
  for (const id of new Set([...left.keys(), ...right.keys()])) {
    const mine = left.get(id);
    const yours = right.get(id);
    const old = before.get(id);
    if (mine && yours) merged.push(chosen(mergeTwo(old, mine, yours), conflicts));
    else {
      const rest = (mine ?? yours)!;
      if (old && isSameData(old, rest)) continue;
      merged.push(rest);
      if (old) conflicts.push({ id, nature: 'deleted-and-changed', kept: rest, losing: mine ? 'theirs' : 'ours' });
    }
  }
  return {
    merged: merged.sort(compare),
    conflicts: conflicts.sort((a, b) => compare(a.kept, b.kept)),
  };
}

function byId<One extends Item>(
  items: readonly One[],
  before: ReadonlyMap<AnnotationId, One>,
  mergeTwo: MergeTwo<One>,
  conflicts: MergeConflict<One>[],
): Map<AnnotationId, One> {
  const found = new Map<AnnotationId, One>();
  for (const item of items) {
    const twin = found.get(item.id);
    found.set(item.id, twin ? chosen(mergeTwo(before.get(item.id), twin, item), conflicts) : item);
  }
  return found;
}

function chosen<One extends Item>({ kept, lost, losing }: Choice<One>, conflicts: MergeConflict<One>[]): One {
  if (lost) conflicts.push({ id: kept.id, nature: 'changed-by-both', kept, lost, losing });
  return kept;
}
