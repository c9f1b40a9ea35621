import { lostChanges, type Item, type ItemChange, type WrittenChange } from '../../annotations/changes';

/** Two windows that write at the same moment may undo each other; for so long each looks whether its changes are still there, in milliseconds. */
const WATCHED = 3000;

/** The changes that were written to a file a moment ago. */
export class RecentlyWritten<One extends Item> {
  #written: readonly WrittenChange<One>[] = [];

  get isEmpty(): boolean {
    return this.#recent().length === 0;
  }

  add(changes: readonly ItemChange<One>[]): void {
    const at = Date.now();
    this.#written = [...this.#recent(), ...changes.map((change) => ({ change, at }))];
  }

  /** Those that were written at a moment or later, as far as they are still kept. */
  since(moment: number): ItemChange<One>[] {
    return this.#written.filter(({ at }) => at >= moment).map(({ change }) => change);
  }

  /** Those that another window undid; see `lostChanges`. */
  lost(there: readonly One[], waiting: readonly ItemChange<One>[]): ItemChange<One>[] {
    return lostChanges(this.#recent(), there, waiting);
  }

  #recent(): readonly WrittenChange<One>[] {
    return this.#written.filter(({ at }) => Date.now() - at < WATCHED);
  }
}
