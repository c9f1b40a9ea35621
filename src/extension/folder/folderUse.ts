import type { Disposable } from 'vscode';
import type { FolderReadings } from './folderReadings';

/** Has the folders read, and watched, while somebody needs them. */
export class FolderUse implements Disposable {
  readonly #folder: FolderReadings;
  #use: Disposable | undefined;

  constructor(folder: FolderReadings) {
    this.#folder = folder;
  }

  /** Whether they are needed. */
  get isOn(): boolean {
    return this.#use !== undefined;
  }

  /** Needs them from now on, or no longer. */
  set(isOn: boolean): void {
    if (isOn) this.#use ??= this.#folder.use();
    else this.dispose();
  }

  dispose(): void {
    this.#use?.dispose();
    this.#use = undefined;
  }
}
