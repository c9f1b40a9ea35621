import type { ClaimEntry, ClaimGroup, ClaimOfSource, Grouping } from '../../corpus/claimGroups';

/** An entry of the claims tree. It stays the same object while the claim it stands for is there, so that VS Code keeps what is open. */
export type ClaimNode = GroupNode | LeafNode | MoreNode;

export interface GroupNode {
  readonly is: 'group';
  readonly id: string;
  group: ClaimGroup;
  /** How many of its claims are listed. */
  limit: number;
}

export interface LeafNode {
  readonly is: 'claim';
  readonly id: string;
  /** The claim, where this is another place of it. */
  readonly parent: GroupNode | LeafNode;
  listed: ClaimEntry;
}

/** The claims of a long group that are not listed yet. */
export interface MoreNode {
  readonly is: 'more';
  readonly id: string;
  readonly parent: GroupNode;
  count: number;
}

/** VS Code wants all entries of a list at once: long lists come in pages of this many. */
const PAGE = 1000;

/** The entries of the claims tree, kept over changes of what they show. */
export class ClaimNodes {
  #groups: GroupNode[] = [];
  #isFlat = false;
  /** By id; made when they are first asked for. */
  #leaves = new Map<string, LeafNode>();

  /** Shows other claims. Returns the entries that changed with all below them, or nothing if the tree did as a whole. */
  update(groups: readonly ClaimGroup[], grouping: Grouping): GroupNode[] | undefined {
    const before = this.#groups;
    const known = new Map(before.map((node) => [node.id, node]));
    const wasFlat = this.#isFlat;
    this.#isFlat = grouping === 'flat';
    const changed: GroupNode[] = [];
    this.#groups = groups.map((group) => {
      const node = known.get(group.key);
      if (!node) return { is: 'group', id: group.key, group, limit: PAGE };
      if (!areEqual(node.group, group)) changed.push(node);
      node.group = group;
      return node;
    });
    const sameGroups =
      before.length === this.#groups.length && before.every((node, index) => node === this.#groups[index]);
    if (changed.length > 0 || !sameGroups) this.#renewLeaves();
    if (sameGroups && wasFlat === this.#isFlat && (!this.#isFlat || changed.length === 0)) return changed;
    return undefined;
  }

  /** What stands below an entry, or at the top. */
  children(node?: ClaimNode): ClaimNode[] {
    if (node?.is === 'group') return this.#listed(node);
    if (node?.is === 'claim') return this.#places(node);
    if (node) return [];
    return this.#isFlat ? this.#groups.flatMap((group) => this.#listed(group)) : this.#groups;
  }

  parent(node: ClaimNode): ClaimNode | undefined {
    return node.is === 'group' || (this.#isFlat && node.parent.is === 'group') ? undefined : node.parent;
  }

  /** The entry of a claim, the first if it is listed with several speakers; perhaps not on the pages that are listed yet. */
  find(uri: string, claim: string): LeafNode | undefined {
    for (const node of this.#groups) {
      for (const entry of node.group.claims) {
        if (isClaim(entry, uri, claim)) return this.#leaf(node, entry);
        const again = entry.again.findIndex((other) => isClaim(other, uri, claim));
        if (again >= 0) return this.#places(this.#leaf(node, entry))[again];
      }
    }
    return undefined;
  }

  /** Lists a page more of a group. */
  showMore({ parent }: MoreNode): void {
    parent.limit += PAGE;
  }

  /** Lists the page that an entry is on. Returns whether it was not listed before. */
  turnTo({ parent, listed }: LeafNode): boolean {
    if (parent.is === 'claim') return this.turnTo(parent);
    const index = parent.group.claims.indexOf(listed);
    if (index < parent.limit) return false;
    parent.limit = Math.ceil((index + 1) / PAGE) * PAGE;
    return true;
  }

  #listed(node: GroupNode): ClaimNode[] {
    const { claims } = node.group;
    const leaves: ClaimNode[] = claims.slice(0, node.limit).map((listed) => this.#leaf(node, listed));
    const count = claims.length - leaves.length;
    return count > 0 ? [...leaves, { is: 'more', id: `${node.id} more`, parent: node, count }] : leaves;
  }

  #places(node: LeafNode): LeafNode[] {
    return node.listed.again.map((other) => this.#leaf(node, { ...other, again: [] }));
  }

  #leaf(parent: GroupNode | LeafNode, listed: ClaimEntry): LeafNode {
    const id = leafId(parent, listed);
    const node = this.#leaves.get(id) ?? { is: 'claim', id, parent, listed };
    node.listed = listed;
    this.#leaves.set(id, node);
    return node;
  }

  /** Keeps the entries of claims that are still there, showing what they are now. */
  #renewLeaves(): void {
    const kept = new Map<string, LeafNode>();
    for (const node of this.#groups) {
      for (const listed of node.group.claims) {
        const leaf = this.#keep(kept, node, listed);
        for (const other of leaf ? listed.again : []) this.#keep(kept, leaf!, { ...other, again: [] });
      }
    }
    this.#leaves = kept;
  }

  #keep(kept: Map<string, LeafNode>, parent: GroupNode | LeafNode, listed: ClaimEntry): LeafNode | undefined {
    const leaf = this.#leaves.get(leafId(parent, listed));
    if (leaf?.parent !== parent) return undefined;
    leaf.listed = listed;
    kept.set(leaf.id, leaf);
    return leaf;
  }
}

function leafId(parent: GroupNode | LeafNode, { source, claim }: ClaimOfSource): string {
  return `${parent.id} ${source.uri}#${claim.id}`;
}

function isClaim({ source, claim }: ClaimOfSource, uri: string, id: string): boolean {
  return claim.id === id && source.uri === uri;
}

function areEqual(a: ClaimGroup, b: ClaimGroup): boolean {
  return (
    areAllEqual(a.claims, b.claims, (entry, other) => {
      const isEqual = isSame(entry, other) && areAllEqual(entry.again, other.again, isSame);
      return isEqual && JSON.stringify(differences(entry)) === JSON.stringify(differences(other));
    }) && JSON.stringify(nameOf(a)) === JSON.stringify(nameOf(b))
  );
}

function areAllEqual<T>(a: readonly T[], b: readonly T[], areEqual: (one: T, other: T) => boolean): boolean {
  return a.length === b.length && a.every((one, index) => areEqual(one, b[index]!));
}

function isSame({ source, claim }: ClaimOfSource, other: ClaimOfSource): boolean {
  if (source.uri !== other.source.uri) return false;
  return claim === other.claim || JSON.stringify(claim) === JSON.stringify(other.claim);
}

function differences({ again }: ClaimEntry): unknown {
  return again.map(({ figures }) => figures);
}

/** What a group shows of itself. */
function nameOf({ head }: ClaimGroup): unknown {
  return head.by === 'source' ? head.source.name : head;
}
