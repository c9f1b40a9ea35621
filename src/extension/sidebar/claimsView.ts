import {
  commands,
  Disposable,
  EventEmitter,
  l10n,
  window,
  workspace,
  type TreeDataProvider,
  type TreeItem,
  type TreeView,
  type Uri,
} from 'vscode';
import { claimAt } from '../../analysis/claimAt';
import { groupClaims, type ListedSource } from '../../corpus/claimGroups';
import { ClaimIndex } from '../../corpus/claims/claimIndex';
import type { ListedClaim } from '../../corpus/digest';
import { filterWords } from '../../corpus/filter';
import { annotator } from '../annotating/annotator';
import { baseName } from '../baseName';
import type { DocumentReadings } from '../documentReadings';
import type { FolderReadings } from '../folder/folderReadings';
import { FolderUse } from '../folder/folderUse';
import type { OpenSource } from '../openSource';
import { setting } from '../settings';
import { claimItem, type ItemContext } from './claimItems';
import { InSteps } from './inSteps';
import type { ClaimChoices } from './claimListing';
import { ClaimNodes, type ClaimNode, type LeafNode, type MoreNode } from './claimNodes';
import { claimTooltip } from './claimWords';
import { progressWords } from './progress';

/** Why there is nothing in the view: the context key `onRecord.claims.empty`, by which package.json says what to do. */
export type EmptyReason =
  'noFolder' | 'noSources' | 'noSource' | 'otherText' | 'reading' | 'failed' | 'filtered' | 'noClaims';

/** How long the cursor rests before the tree follows it, in milliseconds. */
const CURSOR_PAUSE = 150;

/** VS Code may be fetching the list anew just when an entry is to be selected: so often it is tried. */
const ATTEMPTS = 4;

/** What the view reads from. */
export interface ClaimStores {
  readonly readings: DocumentReadings;
  readonly folder: FolderReadings;
  readonly open: OpenSource;
  readonly choices: ClaimChoices;
}

/** The tree of claims, of the open source or of the whole folder. It works only while it can be seen. */
export class ClaimsView implements TreeDataProvider<ClaimNode>, Disposable {
  readonly #stores: ClaimStores;
  readonly #nodes = new ClaimNodes();
  readonly #changed = new EventEmitter<ClaimNode[] | undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #subscriptions: Disposable;
  readonly #tree: TreeView<ClaimNode>;
  #context: ItemContext;
  readonly #folderUse: FolderUse;
  /** What is claimed again, apart for the open source and the folder: going from one to the other costs nothing. */
  readonly #same = { source: new ClaimIndex(), folder: new ClaimIndex() };
  readonly #taking = new InSteps();
  #following: ReturnType<typeof setTimeout> | undefined;
  /** Resolves when the last entry that was to be selected is. */
  #showing = Promise.resolve();
  /** Whether something changed while the view could not be seen. */
  #isStale = true;

  constructor(stores: ClaimStores) {
    this.#stores = stores;
    this.#folderUse = new FolderUse(stores.folder);
    this.#context = { shown: stores.choices.shown, filterWords: [], claims: 0, me: annotator()?.name };
    this.#tree = window.createTreeView('onRecord.claims', { treeDataProvider: this, showCollapseAll: true });
    const ifFolder = () => {
      if (stores.choices.shown.scope === 'folder') this.#refresh();
    };
    this.#subscriptions = Disposable.from(
      this.#tree,
      this.#changed,
      this.#tree.onDidChangeVisibility(() => this.#onVisibility()),
      stores.choices.onDidChange(() => this.#refresh()),
      stores.folder.onDidChange(ifFolder),
      workspace.onDidChangeWorkspaceFolders(() => this.#refresh()),
      stores.open.onDidChange(() => {
        if (stores.choices.shown.scope === 'source') this.#refresh();
      }),
      stores.readings.onDidChange((document) => {
        if (stores.choices.shown.scope === 'source' && document === stores.open.document) this.#refresh();
      }),
      window.onDidChangeTextEditorSelection(() => this.#followSoon()),
    );
    this.#onVisibility();
  }

  /** The view itself: what is selected in it and what it says of itself. */
  get tree(): Pick<TreeView<ClaimNode>, 'selection' | 'visible' | 'message' | 'description'> {
    return this.#tree;
  }

  getTreeItem(node: ClaimNode): TreeItem {
    return claimItem(node, this.#context);
  }

  getChildren(node?: ClaimNode): ClaimNode[] {
    return this.#nodes.children(node);
  }

  getParent(node: ClaimNode): ClaimNode | undefined {
    return this.#nodes.parent(node);
  }

  resolveTreeItem(item: TreeItem, node: ClaimNode): TreeItem {
    if (node.is === 'claim') item.tooltip = claimTooltip(node.listed, this.#context.me);
    return item;
  }

  showMore(node: MoreNode): void {
    this.#nodes.showMore(node);
    this.#fire(node.parent);
  }

  /** Shows a claim in the tree and puts the focus there, whatever is listed, filtered or hidden at the moment. */
  async reveal(uri: Uri, claim: string): Promise<void> {
    const { choices, open, folder } = this.#stores;
    await commands.executeCommand('onRecord.claims.focus');
    const isListed = () => this.#nodes.find(uri.toString(), claim);
    if (!isListed() && choices.shown.filter !== '') choices.change({ filter: '' });
    if (!isListed() && choices.shown.scope === 'folder' && open.document?.uri.toString() === uri.toString()) {
      choices.change({ scope: 'source' });
    }
    if (!isListed() && choices.shown.scope === 'source' && folder.sources.some((source) => isSame(source.uri, uri))) {
      choices.change({ scope: 'folder' });
    }
    const node = isListed();
    if (node) await this.#show(node, true);
  }

  dispose(): void {
    clearTimeout(this.#following);
    this.#taking.dispose();
    this.#folderUse.dispose();
    this.#subscriptions.dispose();
  }

  #onVisibility(): void {
    if (this.#tree.visible && this.#isStale) this.#refresh();
    else this.#useFolder();
    this.#followSoon();
  }

  /** The folder is read only while its claims can be seen. */
  #useFolder(): void {
    const isUsed = this.#tree.visible && this.#stores.choices.shown.scope === 'folder';
    this.#folderUse.set(isUsed);
  }

  #refresh(): void {
    this.#useFolder();
    this.#isStale = !this.#tree.visible;
    if (this.#isStale) return;
    const { shown } = this.#stores.choices;
    const sources = this.#listedSources();
    const same = this.#same[shown.scope];
    this.#taking.run(same.update(sources), () => this.#refresh());
    const sameAs = (claim: ListedClaim) => same.linksOf(claim);
    const { groups, count, all } = groupClaims(sources, shown, sameAs);
    const me = annotator()?.name;
    const isShownOtherwise = shown !== this.#context.shown || me !== this.#context.me;
    this.#context = { shown, filterWords: filterWords(shown.filter), claims: count, me };
    const changed = this.#nodes.update(groups, shown.grouping);
    if (changed === undefined || isShownOtherwise) this.#changed.fire(undefined);
    else if (changed.length > 0) this.#changed.fire(changed);
    this.#describe(sources, all);
  }

  #listedSources(): ListedSource[] {
    const { open, folder, choices } = this.#stores;
    if (choices.shown.scope === 'folder') {
      return folder.sources.flatMap(({ uri, name, digest }) => (digest ? { uri: uri.toString(), name, digest } : []));
    }
    const digest = open.document && folder.digestOf(open.document);
    if (!open.document || !digest) return [];
    return [{ uri: open.document.uri.toString(), name: workspace.asRelativePath(open.document.uri), digest }];
  }

  /** Says above the tree what is listed, what is filtered out and what is still being read; below a blank tree, what to do. */
  #describe(sources: readonly ListedSource[], all: number): void {
    const { shown } = this.#stores.choices;
    const { claims } = this.#context;
    const isEmpty = claims === 0;
    const where =
      shown.scope === 'source' ? sources.map(({ name }) => baseName(name)).join('') : inSources(sources.length);
    this.#tree.description = sources.length === 0 ? '' : l10n.t('{0} in {1}', claims, where);
    const filtered =
      shown.filter === '' ? '' : l10n.t('Only claims with “{0}”: {1} of {2}.', shown.filter, claims, all);
    const reading = shown.scope === 'folder' ? progressWords(this.#stores.folder.progress) : '';
    this.#tree.message = [isEmpty ? '' : filtered, reading].filter(Boolean).join(' ');
    void commands.executeCommand('setContext', 'onRecord.claims.empty', isEmpty ? this.#emptyReason(all) : '');
  }

  #emptyReason(all: number): EmptyReason {
    if (all > 0) return 'filtered';
    const { choices, folder, open, readings } = this.#stores;
    if (choices.shown.scope === 'folder') {
      if (!workspace.workspaceFolders?.length) return 'noFolder';
      if (folder.progress.isReading) return 'reading';
      return folder.progress.all === 0 ? 'noSources' : 'noClaims';
    }
    if (open.document) {
      if (readings.hasFailed(open.document)) return 'failed';
      return readings.get(open.document) ? 'noClaims' : 'reading';
    }
    return open.isOtherActive ? 'otherText' : 'noSource';
  }

  #followSoon(): void {
    clearTimeout(this.#following);
    if (!this.#tree.visible || !setting('followCursor')) return;
    this.#following = setTimeout(() => void this.#follow(), CURSOR_PAUSE);
  }

  async #follow(): Promise<void> {
    await this.#showing;
    const editor = window.activeTextEditor;
    if (!editor || !this.#tree.visible) return;
    const read = this.#stores.readings.get(editor.document);
    if (read?.version !== editor.document.version) return;
    const claim = claimAt(read.reading.analysis, editor.document.offsetAt(editor.selection.active));
    if (!claim) return;
    const uri = editor.document.uri.toString();
    const [selected] = this.#tree.selection;
    // It may be listed with several speakers: the one that was chosen stays chosen.
    if (selected?.is === 'claim' && selected.listed.claim.id === claim.id && selected.listed.source.uri === uri) return;
    const node = this.#nodes.find(uri, claim.id);
    if (node) await this.#show(node, false);
  }

  /** Selects an entry, after those that are being selected. */
  #show(node: LeafNode, focus: boolean): Promise<void> {
    this.#showing = this.#showing.then(async () => {
      if (this.#nodes.turnTo(node)) this.#fire(node.parent);
      for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
        try {
          await this.#tree.reveal(node, { select: true, focus });
          if (this.#tree.selection.includes(node)) return;
        } catch {
          // The list was being fetched, or the claim went away meanwhile.
        }
        await new Promise((resolve) => setTimeout(resolve, CURSOR_PAUSE));
      }
    });
    return this.#showing;
  }

  #fire(node: ClaimNode): void {
    const isListed = this.#nodes.children().includes(node);
    this.#changed.fire(isListed ? [node] : undefined);
  }
}

function inSources(count: number): string {
  return count === 1 ? l10n.t('1 source') : l10n.t('{0} sources', count);
}

function isSame(a: Uri, b: Uri): boolean {
  return a.toString() === b.toString();
}
