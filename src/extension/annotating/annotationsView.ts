import {
  Disposable,
  EventEmitter,
  l10n,
  Range,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  window,
  type Command,
  type TreeDataProvider,
  type TreeView,
} from 'vscode';
import type { AnchorState, Verdict } from '../../annotations/annotation';
import type { Relation } from '../../annotations/relating';
import { oneLine } from '../../text/oneLine';
import type { DocumentReadings } from '../documentReadings';
import type { OpenSource } from '../openSource';
import {
  annotationNodes,
  type AnnotationNode,
  type GroupId,
  type GroupNode,
  type MoreNode,
  type PlacedNode,
} from './annotationNodes';
import { moreItem } from '../sidebar/claimItems';
import type { AnnotationStore } from './annotationStore';
import { annotator } from './annotator';
import { wordsOf } from './correcting';
import { relationWords } from './choices';
import { kindWords } from './deciding';
import type { Relations } from './relations';
import type { Review } from './reviewing';

/** So many entries of a group are shown at once. */
const AT_ONCE = 300;

/** A list shows no more of the words, in code units. */
const LONGEST_LABEL = 100;

/** What the view reads from. */
export interface AnnotationViewStores {
  readonly readings: DocumentReadings;
  readonly open: OpenSource;
  readonly store: AnnotationStore;
  readonly review: Review;
  readonly relations: Relations;
}

/** The tree of annotations of the open source: what is left to decide, what was decided, and what was lost. It works only while it is seen. */
export class AnnotationsView implements TreeDataProvider<AnnotationNode>, Disposable {
  readonly #stores: AnnotationViewStores;
  readonly #changed = new EventEmitter<AnnotationNode | undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #tree: TreeView<AnnotationNode>;
  readonly #subscriptions: Disposable;
  /** How many entries of each group are shown. */
  readonly #shown = new Map<GroupId, number>();
  #groups: readonly GroupNode[] | undefined;

  constructor(stores: AnnotationViewStores) {
    this.#stores = stores;
    this.#tree = window.createTreeView('onRecord.annotations', {
      treeDataProvider: this,
      canSelectMany: true,
      showCollapseAll: true,
    });
    const refresh = () => this.#refresh();
    this.#subscriptions = Disposable.from(
      this.#tree,
      this.#changed,
      stores.readings.onDidChange((document) => {
        if (document === stores.open.document) refresh();
      }),
      stores.open.onDidChange(refresh),
      stores.review.onDidChange(refresh),
      this.#tree.onDidChangeVisibility(refresh),
    );
  }

  getChildren(node?: AnnotationNode): AnnotationNode[] {
    if (node) return node.is === 'group' ? this.#part(node) : [];
    this.#groups ??= this.#list();
    this.#describe(this.#groups);
    return [...this.#groups];
  }

  showMore(node: MoreNode): void {
    this.#shown.set(node.parent.id, this.#shownOf(node.parent) + AT_ONCE);
    this.#changed.fire(node.parent);
  }

  getParent(node: AnnotationNode): AnnotationNode | undefined {
    return node.is === 'group' ? undefined : node.parent;
  }

  getTreeItem(node: AnnotationNode): TreeItem {
    switch (node.is) {
      case 'group':
        return groupItem(node);
      case 'subject': {
        const { document, subject } = node;
        const item = leaf(node.id, wordsOf(document, subject), kindWords(subject), 'circle-large-outline');
        item.contextValue = 'undecided';
        const first = subject.parts.find(({ role }) => role === 'content');
        if (first) item.command = showing(document.uri.toString(), first);
        return item;
      }
      case 'placed':
        return placedItem(node);
      case 'more':
        return moreItem(node.id, node.count, 'onRecord.showMoreAnnotations', node);
      case 'problem': {
        const { file, problem } = node;
        const item = leaf(node.id, problem.message, '', 'warning');
        item.tooltip = problem.message;
        const line = Math.max(0, (problem.line ?? 1) - 1);
        item.command = {
          command: 'vscode.open',
          title: l10n.t('Open'),
          arguments: [file.uri, { selection: new Range(line, 0, line, 0) }],
        };
        return item;
      }
    }
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  /** The first entries of a group, and one that shows more of them. */
  #part(parent: GroupNode): AnnotationNode[] {
    const shown = this.#shownOf(parent);
    const left = parent.children.length - shown;
    const more: MoreNode[] = left > 0 ? [{ is: 'more', id: `more ${parent.id}`, parent, count: left }] : [];
    return [...parent.children.slice(0, shown), ...more];
  }

  #shownOf({ id }: GroupNode): number {
    return this.#shown.get(id) ?? AT_ONCE;
  }

  #refresh(): void {
    this.#groups = undefined;
    if (this.#tree.visible) this.#changed.fire(undefined);
  }

  #list(): GroupNode[] {
    const { readings, open, store, review, relations } = this.#stores;
    const { document } = open;
    const known = document && readings.get(document);
    if (!document || !known) return [];
    const me = annotator()?.name;
    return annotationNodes({
      document,
      reading: known.reading,
      files: store.filesOf(document),
      filter: review.filter,
      relations: relations.of(known),
      me,
    });
  }

  #describe(groups: readonly GroupNode[]): void {
    const left = groups.find(({ id }) => id === 'undecided')?.children.length ?? 0;
    this.#tree.description = groups.length === 0 ? '' : l10n.t('{0} to review', left);
    const urgent = groups
      .filter(({ id }) => id === 'lost' || id === 'files')
      .flatMap(({ children }) => children).length;
    this.#tree.badge =
      urgent > 0 ? { value: urgent, tooltip: l10n.t('{0} lost, or in files to mend', urgent) } : undefined;
    const { open, store } = this.#stores;
    const isElsewhere = open.document !== undefined && !store.homeOf(open.document.uri).isBeside;
    this.#tree.message = isElsewhere
      ? l10n.t(
          'This text has no place where files can be written: your annotations are kept on this machine only, with On Record.',
        )
      : '';
  }
}

const ICONS: Readonly<Record<GroupId, string>> = {
  files: 'warning',
  lost: 'debug-disconnect',
  changed: 'edit',
  undecided: 'checklist',
  mine: 'person',
  others: 'organization',
  rejected: 'circle-slash',
};

const OPEN_AT_FIRST: ReadonlySet<GroupId> = new Set(['files', 'lost', 'changed', 'undecided']);

function groupItem({ id, label, children }: GroupNode): TreeItem {
  const { Collapsed, Expanded } = TreeItemCollapsibleState;
  const item = new TreeItem(label, OPEN_AT_FIRST.has(id) ? Expanded : Collapsed);
  item.id = id;
  item.description = String(children.length);
  item.iconPath = new ThemeIcon(ICONS[id]);
  item.contextValue = `annotations.${id}`;
  return item;
}

function placedItem({ id, parent, document, placed, isMine, relation }: PlacedNode): TreeItem {
  const { annotation, state, parts } = placed;
  const words = annotation.parts.find(({ role }) => role === 'content')?.selector.exact ?? '';
  const what = kindWords(annotation);
  const who = isMine ? '' : ` · ${annotation.creator.name}`;
  const said = relation ? saidOfRelation(relation) : `${what} · ${VERDICTS[annotation.verdict]()}`;
  const icon = relation && state === 'exact' ? 'link' : STATES[state];
  const item = leaf(id, words, `${said}${who}`, icon);
  item.tooltip = l10n.t(
    '{0}, {1} by {2} on {3}',
    what,
    VERDICTS[annotation.verdict](),
    annotation.creator.name,
    annotation.created.slice(0, 10),
  );
  item.contextValue = `${parent.id}${isMine ? '.mine' : ''}`;
  const first = parts.find(({ role }) => role === 'content');
  if (first) item.command = showing(document.uri.toString(), first);
  return item;
}

/** How the mark stands to the other, and what became of that. */
function saidOfRelation({ relation, to }: Relation): string {
  const what = l10n.t('{0} “{1}”', relationWords(relation, true), oneLine(to.words, LONGEST_LABEL));
  switch (to.state) {
    case 'lost':
      return l10n.t('{0}, which is no longer in the text', what);
    case 'rejected':
      return l10n.t('{0}, which is rejected as a mark', what);
    case 'elsewhere':
      return l10n.t('{0} in {1}', what, to.source);
    case 'here':
      return what;
  }
}

const VERDICTS: Readonly<Record<Verdict, () => string>> = {
  added: () => l10n.t('added'),
  confirmed: () => l10n.t('confirmed'),
  corrected: () => l10n.t('corrected'),
  rejected: () => l10n.t('rejected'),
};

const STATES: Readonly<Record<AnchorState, string>> = {
  exact: 'check',
  moved: 'check',
  changed: 'edit',
  lost: 'debug-disconnect',
};

function leaf(id: string, words: string, description: string, icon: string): TreeItem {
  const item = new TreeItem(oneLine(words, LONGEST_LABEL));
  item.id = id;
  item.description = description;
  item.iconPath = new ThemeIcon(icon);
  item.accessibilityInformation = { label: `${description}: ${oneLine(words, LONGEST_LABEL)}` };
  return item;
}

function showing(address: string, { start, end }: { readonly start: number; readonly end: number }): Command {
  return { command: 'onRecord.showPassage', title: l10n.t('Show Passage'), arguments: [address, start, end] };
}
