import {
  commands,
  Disposable,
  EventEmitter,
  window,
  workspace,
  type Memento,
  type TreeDataProvider,
  type TreeItem,
  type TreeView,
} from 'vscode';
import { sortSources, type SourceOrder } from '../../corpus/sourceOrder';
import { registerCommand } from '../commands';
import { FolderUse } from '../folder/folderUse';
import type { FolderReadings, FolderSource } from '../folder/folderReadings';
import { moreItem } from './claimItems';
import { setting } from '../settings';
import { progressWords } from './progress';
import {
  quotedIn,
  sourceItem,
  sourceTooltip,
  speakerItem,
  type SourceEntry,
  type SourceNode,
  type SpeakerEntry,
} from './sourceItems';

/** Where the order is remembered for the workspace. */
const MEMORY = 'sourceOrder';

/** VS Code wants all entries of a list at once: long lists come in pages of this many. */
const PAGE = 1000;

/** The sources of the folder, with what each consists of and whom it quotes. The folder is read only while the view can be seen. */
export class SourcesView implements TreeDataProvider<SourceNode>, Disposable {
  readonly #folder: FolderReadings;
  readonly #memory: Memento;
  readonly #changed = new EventEmitter<SourceNode[] | undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #tree: TreeView<SourceNode>;
  readonly #subscriptions: Disposable;
  #entries = new Map<string, SourceEntry>();
  #sorted: readonly SourceEntry[] = [];
  #order: SourceOrder;
  #sortedBy: SourceOrder | undefined;
  #limit = PAGE;
  readonly #folderUse: FolderUse;
  #endProgress: (() => void) | undefined;

  constructor(folder: FolderReadings, memory: Memento) {
    this.#folder = folder;
    this.#folderUse = new FolderUse(folder);
    this.#memory = memory;
    this.#order = memory.get<SourceOrder>(MEMORY, 'name');
    this.#tree = window.createTreeView('onRecord.sources', { treeDataProvider: this, showCollapseAll: true });
    this.#subscriptions = Disposable.from(
      this.#tree,
      this.#changed,
      this.#tree.onDidChangeVisibility(() => this.#onVisibility()),
      folder.onDidChange(() => this.#refresh()),
      workspace.onDidChangeWorkspaceFolders(() => this.#describe()),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('onRecord.thoughts')) this.#changed.fire(undefined);
      }),
      registerCommand('onRecord.sortSourcesByName', () => this.#sort('name')),
      registerCommand('onRecord.sortSourcesByShare', () => this.#sort('share')),
      registerCommand('onRecord.readFolderAgain', () => folder.refresh()),
      registerCommand('onRecord.stopReadingFolder', () => folder.stop()),
      registerCommand('onRecord.showMoreSources', () => {
        this.#limit += PAGE;
        this.#changed.fire(undefined);
      }),
    );
    this.#sort(this.#order);
    this.#onVisibility();
  }

  /** The view itself, and what it says of itself. */
  get tree(): Pick<TreeView<SourceNode>, 'visible' | 'message' | 'description'> {
    return this.#tree;
  }

  getTreeItem(node: SourceNode): TreeItem {
    switch (node.is) {
      case 'source':
        return sourceItem(node);
      case 'speaker':
        return speakerItem(node);
      case 'more':
        return moreItem(node.id, node.count, 'onRecord.showMoreSources', node);
    }
  }

  getChildren(node?: SourceNode): SourceNode[] {
    if (node) return node.is === 'source' ? speakersOf(node) : [];
    const count = this.#sorted.length - this.#limit;
    const listed: SourceNode[] = this.#sorted.slice(0, this.#limit);
    return count > 0 ? [...listed, { is: 'more', id: 'more', count }] : listed;
  }

  getParent(node: SourceNode): SourceNode | undefined {
    return node.is === 'speaker' ? node.parent : undefined;
  }

  resolveTreeItem(item: TreeItem, node: SourceNode): TreeItem {
    if (node.is === 'source') item.tooltip = sourceTooltip(node.source);
    return item;
  }

  dispose(): void {
    this.#endProgress?.();
    this.#folderUse.dispose();
    this.#subscriptions.dispose();
  }

  #onVisibility(): void {
    this.#folderUse.set(this.#tree.visible);
    this.#refresh();
  }

  #sort(order: SourceOrder): void {
    this.#order = order;
    void this.#memory.update(MEMORY, order);
    void commands.executeCommand('setContext', 'onRecord.sources.order', order);
    this.#refresh();
  }

  /** While the folder is read, sources are shown as they come; they take their place in the order when all are read. */
  #refresh(): void {
    if (!this.#tree.visible) return;
    const { isReading } = this.#folder.progress;
    const changed: SourceEntry[] = [];
    const entries = this.#folder.sources.map((source) => {
      const entry = this.#entries.get(source.uri.toString()) ?? { is: 'source', id: source.uri.toString(), source };
      if (isChanged(entry.source, source)) changed.push(entry);
      entry.source = source;
      return entry;
    });
    const order = isReading ? 'name' : this.#order;
    // Ten thousand names take long to sort: while files are read, they stay in the order they have.
    const isSorted = order === 'name' && order === this.#sortedBy && areSame(entries, [...this.#entries.values()]);
    const sorted = isSorted ? this.#sorted : sortEntries(entries, order);
    const isSameList = areSame(sorted, this.#sorted);
    this.#entries = new Map(entries.map((entry) => [entry.id, entry]));
    this.#sorted = sorted;
    this.#sortedBy = order;
    const listed = new Set(sorted.slice(0, this.#limit));
    const changedHere = changed.filter((entry) => listed.has(entry));
    if (!isSameList) this.#changed.fire(undefined);
    else if (changedHere.length > 0) this.#changed.fire(changedHere);
    this.#describe();
  }

  #describe(): void {
    const { progress } = this.#folder;
    const { isReading } = progress;
    this.#tree.message = progressWords(progress);
    this.#tree.description = progress.all === 0 ? '' : String(progress.all);
    const empty = !workspace.workspaceFolders?.length ? 'noFolder' : isReading ? 'reading' : 'noSources';
    void commands.executeCommand('setContext', 'onRecord.sources.empty', progress.all === 0 ? empty : '');
    void commands.executeCommand('setContext', 'onRecord.isReadingFolder', isReading && progress.isLong);
    this.#showProgress(isReading && progress.isLong);
  }

  /** The moving line at the top of the view. */
  #showProgress(isReading: boolean): void {
    if (!isReading) {
      this.#endProgress?.();
      this.#endProgress = undefined;
    } else if (!this.#endProgress) {
      const ended = new Promise<void>((resolve) => (this.#endProgress = resolve));
      void window.withProgress({ location: { viewId: 'onRecord.sources' } }, () => ended);
    }
  }
}

function sortEntries(entries: readonly SourceEntry[], order: SourceOrder): SourceEntry[] {
  const byEntry = entries.map((entry) => ({ entry, ...entry.source }));
  return sortSources(byEntry, order).map(({ entry }) => entry);
}

function areSame(a: readonly SourceEntry[], b: readonly SourceEntry[]): boolean {
  return a.length === b.length && a.every((entry, index) => entry === b[index]);
}

function isChanged(before: FolderSource, now: FolderSource): boolean {
  return before.digest !== now.digest || before.problem !== now.problem;
}

function speakersOf(parent: SourceEntry): SpeakerEntry[] {
  const { digest } = parent.source;
  if (!digest) return [];
  return quotedIn(digest, setting('thoughts', parent.source.uri)).map(({ speaker, quoted }) => ({
    is: 'speaker',
    id: `${parent.id} ${speaker?.id ?? ''}`,
    parent,
    speaker,
    quoted,
  }));
}
