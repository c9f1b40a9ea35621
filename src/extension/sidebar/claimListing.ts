import { commands, EventEmitter, type Disposable, type Memento } from 'vscode';
import type { ClaimListing } from '../../corpus/claimGroups';

/** What the claims view lists, and how. */
export interface ClaimsShown extends ClaimListing {
  readonly scope: 'source' | 'folder';
}

/** Where it is remembered for the workspace. */
const MEMORY = 'claimsShown';

const DEFAULTS: ClaimsShown = { scope: 'source', grouping: 'speaker', order: 'place', filter: '' };

/**
 * What a person chose to see in the claims view. It is remembered for the workspace, but for the filter: claims that are hidden tomorrow for
 * what was looked for today would be missed. Context keys tell the menus: `onRecord.claims.scope`, `.grouping`, `.order`, `.isFiltered`.
 */
export class ClaimChoices implements Disposable {
  readonly #memory: Memento;
  readonly #changed = new EventEmitter<void>();
  readonly onDidChange = this.#changed.event;
  #shown: ClaimsShown;

  constructor(memory: Memento) {
    this.#memory = memory;
    this.#shown = { ...DEFAULTS, ...memory.get<Partial<ClaimsShown>>(MEMORY) };
    this.#tellMenus();
  }

  get shown(): ClaimsShown {
    return this.#shown;
  }

  change(changes: Partial<ClaimsShown>): void {
    this.#shown = { ...this.#shown, ...changes };
    const { scope, grouping, order } = this.#shown;
    void this.#memory.update(MEMORY, { scope, grouping, order });
    this.#tellMenus();
    this.#changed.fire();
  }

  dispose(): void {
    this.#changed.dispose();
  }

  #tellMenus(): void {
    const { scope, grouping, order, filter } = this.#shown;
    const keys = { scope, grouping, order, isFiltered: filter !== '' };
    for (const [key, value] of Object.entries(keys)) {
      void commands.executeCommand('setContext', `onRecord.claims.${key}`, value);
    }
  }
}
