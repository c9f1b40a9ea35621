import type { Disposable } from 'vscode';
import { lostChanges, type Item, type ItemChange, type WrittenChange } from '../../annotations/changes';

/** Two windows that write at the same moment may undo each other; for so long each looks whether its changes are still there, in milliseconds. */
const WATCHED = 3000;

/** How often that is looked at, in milliseconds. */
const PAUSE = 1000;

/** The changes that were written to a file a moment ago. */
export class RecentlyWritten<One extends Item> implements Disposable {
  readonly #look: () => void;
  #written: readonly WrittenChange<One>[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param look reads the file, to see what is lost: called again and again while there is something to watch, as VS Code does not tell of
   *   every change. It misses what happens in a folder that was made in a folder made at the same moment.
   */
  constructor(look: () => void) {
    this.#look = look;
  }

  get isEmpty(): boolean {
    return this.#recent().length === 0;
  }

  add(changes: readonly ItemChange<One>[]): void {
    const at = Date.now();
    this.#written = [...this.#recent(), ...changes.map((change) => ({ change, at }))];
    this.#lookLater();
  }

  /** Those that were written at a moment or later, as far as they are still kept. */
  since(moment: number): ItemChange<One>[] {
    return this.#written.filter(({ at }) => at >= moment).map(({ change }) => change);
  }

  /** Those that another window undid; see `lostChanges`. */
  lost(there: readonly One[], waiting: readonly ItemChange<One>[]): ItemChange<One>[] {
    return lostChanges(this.#recent(), there, waiting);
  }

  /** What was written so far is no longer watched: somebody took the file away, or it is another file. */
  forget(): void {
    this.#written = [];
  }

  dispose(): void {
    clearTimeout(this.#timer);
  }

  #lookLater(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      if (this.isEmpty) return;
      this.#look();
      this.#lookLater();
    }, PAUSE);
  }

  #recent(): readonly WrittenChange<One>[] {
    return this.#written.filter(({ at }) => Date.now() - at < WATCHED);
  }
}
