import type { Annotation, AnnotationId } from './annotation';
import { lastChange } from './placed';
import { isSameData } from './sameData';

/** Something that a person said and that a file holds a line for. */
export type Item = Pick<Annotation, 'id' | 'created' | 'modified'>;

/** One change to somebody's items: puts one in, or in the place of the one with its id, or takes one away. */
export type ItemChange<One extends Item> = { readonly put: One } | { readonly remove: AnnotationId };

/** Items with changes made to them, in the order of the changes; the very same list where there are none. */
export function withChanges<One extends Item>(
  items: readonly One[],
  changes: readonly ItemChange<One>[],
): readonly One[] {
  if (changes.length === 0) return items;
  const all = new Map(items.map((item) => [item.id, item]));
  for (const change of changes) {
    if ('put' in change) all.set(change.put.id, change.put);
    else all.delete(change.remove);
  }
  return [...all.values()];
}

/** What has to be changed for a list to have what another has besides, or has a later version of. */
export function newsOf<One extends Item>(from: readonly One[], into: readonly One[]): { readonly put: One }[] {
  const known = new Map(into.map((item) => [item.id, item]));
  return from.flatMap((put) => {
    const other = known.get(put.id);
    return other && lastChange(other) >= lastChange(put) ? [] : [{ put }];
  });
}

/** A change that was written a moment ago. */
export interface WrittenChange<One extends Item> {
  readonly change: ItemChange<One>;
  /** In milliseconds. */
  readonly at: number;
}

/**
 * What was written a moment ago and is not in what a file holds now, as another program wrote it at the same moment: to be written anew, but for
 * what is to be replaced anyway.
 */
export function lostChanges<One extends Item>(
  written: readonly WrittenChange<One>[],
  there: readonly One[],
  waiting: readonly ItemChange<One>[],
): ItemChange<One>[] {
  const known = new Map(there.map((item) => [item.id, item]));
  const latest = new Map(written.map(({ change }) => [idOf(change), change]));
  const replaced = new Set(waiting.map(idOf));
  return [...latest.values()].filter(
    (change) =>
      !replaced.has(idOf(change)) &&
      ('put' in change ? !isSameData(known.get(change.put.id), change.put) : known.has(change.remove)),
  );
}

function idOf<One extends Item>(change: ItemChange<One>): AnnotationId {
  return 'put' in change ? change.put.id : change.remove;
}

/** The items of several lists; of two versions of one, as when a file stands in for another, the later. */
export function together<One extends Item>(lists: Iterable<readonly One[]>): One[] {
  const all = new Map<AnnotationId, One>();
  for (const items of lists) for (const item of items) keepLater(all, item);
  return [...all.values()];
}

/** Notes an item, unless a later version of it is noted already. */
export function keepLater<One extends Item>(all: Map<AnnotationId, One>, item: One): void {
  const known = all.get(item.id);
  if (!known || lastChange(known) <= lastChange(item)) all.set(item.id, item);
}
