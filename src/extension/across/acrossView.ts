import {
  commands,
  Disposable,
  env,
  EventEmitter,
  window,
  workspace,
  type Memento,
  type TreeDataProvider,
  type TreeItem,
  type TreeView,
} from 'vscode';
import {
  gravityOfVariant,
  groupUtterances,
  type UtteranceGroup,
  type UtteranceGrouping,
} from '../../corpus/utteranceGroups';
import { registerCommand } from '../commands';
import { FolderUse } from '../folder/folderUse';
import type { FolderReadings } from '../folder/folderReadings';
import { moreItem } from '../sidebar/claimItems';
import { comparingWords, progressWords } from '../sidebar/progress';
import type { AcrossSources } from './acrossSources';
import {
  passageText,
  speakerGroupItem,
  utteranceItem,
  variantItem,
  variantTooltip,
  type AcrossNode,
  type MoreUtterances,
  type SpeakerNode,
  type UtteranceNode,
  type VariantNode,
} from './utteranceItems';

/** Where the grouping is remembered for the workspace. */
const MEMORY = 'utteranceGrouping';

/** Comparing that takes longer says how far it is, in milliseconds. */
const PATIENCE = 1000;

/** VS Code wants all entries of a list at once: long lists come in pages of this many. */
const PAGE = 500;

/** Each utterance of the folder once, with what the sources have of it. The folder is read, and compared, only while the view can be seen. */
export class AcrossView implements TreeDataProvider<AcrossNode>, Disposable {
  readonly #across: AcrossSources;
  readonly #folder: FolderReadings;
  readonly #memory: Memento;
  readonly #changed = new EventEmitter<AcrossNode | undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #tree: TreeView<AcrossNode>;
  readonly #subscriptions: Disposable;
  #grouping: UtteranceGrouping;
  #groups: readonly UtteranceGroup[] = [];
  /** How many utterances of a group, or groups, are listed; a page where nothing is said. */
  readonly #limits = new Map<string, number>();
  readonly #folderUse: FolderUse;
  /** Rises when an answer that is waited for has become pointless. */
  #round = 0;

  constructor(across: AcrossSources, folder: FolderReadings, memory: Memento) {
    this.#across = across;
    this.#folder = folder;
    this.#folderUse = new FolderUse(folder);
    this.#memory = memory;
    this.#grouping = memory.get<UtteranceGrouping>(MEMORY, 'shared');
    this.#tree = window.createTreeView('onRecord.across', { treeDataProvider: this, showCollapseAll: true });
    this.#subscriptions = Disposable.from(
      this.#tree,
      this.#changed,
      this.#tree.onDidChangeVisibility(() => this.#onVisibility()),
      across.onDidChange(() => this.#refresh()),
      workspace.onDidChangeWorkspaceFolders(() => this.#refresh()),
      registerCommand('onRecord.listSharedUtterances', () => this.#group('shared')),
      registerCommand('onRecord.listUtterancesBySpeaker', () => this.#group('speaker')),
      registerCommand('onRecord.listUtterancesOfOneSource', () => this.#group('single')),
      registerCommand('onRecord.compareListed', (node?: AcrossNode) => compareListed(node)),
      registerCommand('onRecord.copyUtterance', (node?: AcrossNode) => this.#copy(node)),
      registerCommand('onRecord.showMoreUtterances', (node?: MoreUtterances) => this.#showMore(node)),
    );
    this.#group(this.#grouping);
    this.#onVisibility();
  }

  /** The view itself, and what it says of itself. */
  get tree(): Pick<TreeView<AcrossNode>, 'visible' | 'message' | 'description'> {
    return this.#tree;
  }

  getTreeItem(node: AcrossNode): TreeItem {
    switch (node.is) {
      case 'speaker':
        return speakerGroupItem(node);
      case 'utterance':
        return utteranceItem(node);
      case 'variant':
        return variantItem(node, (source) => this.#across.nameOf(source));
      case 'more':
        return moreItem(node.id, node.count, 'onRecord.showMoreUtterances', node);
    }
  }

  getChildren(node?: AcrossNode): AcrossNode[] {
    switch (node?.is) {
      case undefined: {
        if (this.#grouping === 'shared') return this.#utterances(this.#groups[0]);
        const speakers = this.#groups.map((group): SpeakerNode => ({ is: 'speaker', id: group.key, group }));
        return this.#page(speakers, undefined);
      }
      case 'speaker':
        return this.#utterances(node.group, node);
      case 'utterance':
        return node.utterance.variants.length === 1 ? [] : variantsOf(node);
      case 'variant':
      case 'more':
        return [];
    }
  }

  getParent(node: AcrossNode): AcrossNode | undefined {
    return node.is === 'speaker' ? undefined : node.parent;
  }

  resolveTreeItem(item: TreeItem, node: AcrossNode): TreeItem {
    if (node.is === 'variant') item.tooltip = variantTooltip(node, (source) => this.#across.nameOf(source));
    if (node.is === 'utterance') item.tooltip = `“${node.utterance.variants[0]!.words}”`;
    return item;
  }

  dispose(): void {
    this.#folderUse.dispose();
    this.#subscriptions.dispose();
  }

  #utterances(group: UtteranceGroup | undefined, parent?: SpeakerNode): AcrossNode[] {
    const nodes = (group?.utterances ?? []).map((utterance): UtteranceNode => {
      const [{ source, start }] = utterance.variants as [UtteranceNode['utterance']['variants'][number]];
      return { is: 'utterance', id: `${parent?.id ?? ''} ${source}#${start}`, utterance, parent };
    });
    return this.#page(nodes, parent);
  }

  #page(nodes: readonly AcrossNode[], parent: SpeakerNode | undefined): AcrossNode[] {
    const shown = nodes.slice(0, this.#limits.get(parent?.id ?? '') ?? PAGE);
    const count = nodes.length - shown.length;
    return count > 0 ? [...shown, { is: 'more', id: `${parent?.id ?? ''} more`, count, parent }] : shown;
  }

  #showMore(node?: MoreUtterances): void {
    if (node?.is !== 'more') return;
    const key = node.parent?.id ?? '';
    this.#limits.set(key, (this.#limits.get(key) ?? PAGE) + PAGE);
    this.#changed.fire(undefined);
  }

  async #copy(node?: AcrossNode): Promise<void> {
    const variants = node?.is === 'variant' ? [node.variant] : node?.is === 'utterance' ? node.utterance.variants : [];
    const lines = variants.map((variant) => passageText(variant, (source) => this.#across.nameOf(source)));
    if (lines.length > 0) await env.clipboard.writeText(lines.join('\n'));
  }

  #group(grouping: UtteranceGrouping): void {
    this.#grouping = grouping;
    this.#limits.clear();
    void this.#memory.update(MEMORY, grouping);
    void commands.executeCommand('setContext', 'onRecord.across.grouping', grouping);
    this.#refresh();
  }

  #onVisibility(): void {
    this.#folderUse.set(this.#tree.visible);
    if (this.#tree.visible) this.#across.ask();
    this.#refresh();
  }

  /** While the folder is read nothing is compared: what is found in a part of it would change with every source. */
  #refresh(): void {
    if (!this.#tree.visible) return;
    const round = ++this.#round;
    const { progress } = this.#folder;
    this.#tree.message = progressWords(progress);
    if (progress.isReading) {
      this.#describe(true);
      return;
    }
    const show = (groups: readonly UtteranceGroup[]) => {
      if (round !== this.#round) return;
      this.#tree.message = progressWords(progress);
      this.#groups = groups;
      this.#changed.fire(undefined);
      this.#describe(false);
    };
    const from = Date.now();
    const tell = (done: number) => {
      if (round === this.#round && Date.now() - from > PATIENCE) this.#tree.message = comparingWords(done);
    };
    this.#across
      .utterances(this.#grouping === 'shared' ? 'shared' : 'all', tell)
      .then((utterances) => show(groupUtterances(utterances, this.#grouping)))
      // The queue has logged what went wrong.
      .catch(() => show([]));
  }

  #describe(isReading: boolean): void {
    const count = this.#grouping === 'shared' ? (this.#groups[0]?.utterances.length ?? 0) : this.#groups.length;
    this.#tree.description = count === 0 ? '' : String(count);
    const { all } = this.#folder.progress;
    const empty = !workspace.workspaceFolders?.length
      ? 'noFolder'
      : isReading
        ? 'reading'
        : all === 0
          ? 'noSources'
          : 'none';
    void commands.executeCommand('setContext', 'onRecord.across.empty', count === 0 ? empty : '');
  }
}

/** Compares a variant with the fullest; of an utterance, the variant that differs most. */
async function compareListed(node?: AcrossNode): Promise<void> {
  const utterance =
    node?.is === 'variant' ? node.parent.utterance : node?.is === 'utterance' ? node.utterance : undefined;
  const [fullest, ...others] = utterance?.variants ?? [];
  const other =
    node?.is === 'variant' ? node.variant : others.sort((a, b) => gravityOfVariant(b) - gravityOfVariant(a))[0];
  if (!fullest || !other || other === fullest) return;
  const given = [other, fullest].flatMap(({ source, start, end }) => [source, start, end]);
  await commands.executeCommand('onRecord.comparePassages', ...given);
}

function variantsOf(parent: UtteranceNode): VariantNode[] {
  return parent.utterance.variants.map((variant) => ({
    is: 'variant',
    id: `${parent.id} ${variant.source}#${variant.start}`,
    variant,
    parent,
  }));
}
