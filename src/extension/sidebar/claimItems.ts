import { l10n, ThemeIcon, TreeItem, TreeItemCollapsibleState, Uri } from 'vscode';
import type { ClaimKind, SpeakerKind } from '../../analysis/analysis';
import type { ClaimEntry, ClaimOfSource, Grouping } from '../../corpus/claimGroups';
import { readAlone, type CheckStatus, type SaidOfClaim } from '../../corpus/digest';
import { hits } from '../../corpus/filter';
import { oneLine } from '../../text/oneLine';
import { baseName } from '../baseName';
import { toRange } from '../places';
import type { ClaimNode, GroupNode, LeafNode } from './claimNodes';
import {
  claimantWords,
  claimLabel,
  differenceWords,
  groupLabel,
  groupName,
  insteadWords,
  reserveWords,
  saidWords,
  sourcesWords,
  timesOf,
} from './claimWords';
import type { ClaimsShown } from './claimListing';

/** A list shows no more of a claim, in code units; the tooltip has it all. */
const LONGEST_LABEL = 120;

/** Groups are open at first in a list of up to this many claims. */
const FEW_CLAIMS = 100;

/** What the view knows besides the node itself. */
export interface ItemContext {
  readonly shown: ClaimsShown;
  readonly filterWords: readonly string[];
  readonly claims: number;
  /** Who looks. */
  readonly me: string | undefined;
}

/** How a node looks in the tree. */
export function claimItem(node: ClaimNode, context: ItemContext): TreeItem {
  switch (node.is) {
    case 'group':
      return groupItem(node, context);
    case 'claim':
      return leafItem(node, context);
    case 'more':
      return moreItem(node.id, node.count, 'onRecord.showMoreClaims', node);
  }
}

/** The entry at the end of a list that is shown in part. */
export function moreItem(id: string, count: number, command: string, node: unknown): TreeItem {
  const item = new TreeItem(l10n.t('Show more ({0} not shown)', count));
  item.id = id;
  item.iconPath = new ThemeIcon('ellipsis');
  item.command = { command, title: l10n.t('Show More'), arguments: [node] };
  return item;
}

function groupItem({ id, group }: GroupNode, { claims }: ItemContext): TreeItem {
  const open = claims <= FEW_CLAIMS ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
  const item = new TreeItem(oneLine(groupName(group.head), LONGEST_LABEL), open);
  item.id = id;
  item.description = String(group.claims.length);
  item.contextValue = group.head.by === 'speaker' ? 'claimGroup.speaker' : 'claimGroup';
  item.accessibilityInformation = { label: groupLabel(group) };
  switch (group.head.by) {
    case 'speaker':
      item.iconPath = SPEAKER_ICONS[group.head.person.kind];
      break;
    case 'kind':
      item.iconPath = KIND_ICONS[group.head.kind];
      break;
    case 'source':
      item.resourceUri = Uri.parse(group.head.source.uri);
      item.iconPath = ThemeIcon.File;
      break;
    default:
      item.iconPath = group.head.by === 'unclear' ? new ThemeIcon('question') : new ThemeIcon('megaphone');
  }
  return item;
}

function leafItem(node: LeafNode, { shown, filterWords, me }: ItemContext): TreeItem {
  const { id, listed, parent } = node;
  const { claim, source } = listed;
  // In a narrow sidebar nothing is left of what comes after the words.
  const count = timesOf(listed);
  const difference = parent.is === 'claim' ? differenceFrom(listed, parent) : differenceWords(listed);
  const signs = (count > 1 ? `×${count} ` : '') + (difference === '' ? '' : '≠ ');
  const words = oneLine(readAlone(claim), LONGEST_LABEL);
  const highlights = hits(filterWords, words).map(({ start, end }): [number, number] => [
    start + signs.length,
    end + signs.length,
  ]);
  const hasPlaces = listed.again.length > 0;
  const state = hasPlaces ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.None;
  const item = new TreeItem({ label: signs + words, highlights }, state);
  item.id = id;
  item.description = [
    ...saidWords(claim, me),
    ...(parent.is === 'claim' ? placeWords(listed, parent) : besideWords(listed, shown)),
  ]
    .filter(Boolean)
    .join(' · ');
  item.iconPath = claim.said ? iconOf(claim.said) : KIND_ICONS[claim.kind];
  item.contextValue = 'claim';
  item.accessibilityInformation = {
    label: claimLabel(listed, me, difference),
  };
  item.command = {
    command: 'vscode.open',
    title: l10n.t('Go to the Claim'),
    arguments: [Uri.parse(source.uri), { selection: toRange(claim.place), preview: true }],
  };
  return item;
}

/** What the group does not say already: who, and where. */
function besideWords(listed: ClaimEntry, { grouping, scope }: ClaimsShown): string[] {
  const tellsSpeaker: Record<Grouping, boolean> = { speaker: true, source: false, kind: false, flat: false };
  return [
    differenceWords(listed),
    listed.claim.inHeadline ? l10n.t('headline') : '',
    reserveWords(listed.claim),
    tellsSpeaker[grouping] ? '' : claimantWords(listed),
    scope === 'folder' && grouping !== 'source' ? sourcesWords(listed) : '',
  ];
}

/** Of another place of a claim: who claims it there, and what differs. */
function placeWords(listed: ClaimOfSource, parent: LeafNode): string[] {
  const { source } = listed;
  return [differenceFrom(listed, parent), reserveWords(listed.claim), claimantWords(listed), baseName(source.name)];
}

function differenceFrom(listed: ClaimOfSource, { listed: { again } }: LeafNode): string {
  const other = again.find(({ claim, source }) => claim.id === listed.claim.id && source.uri === listed.source.uri);
  return other ? insteadWords(other) : '';
}

/** The description says the same in words. */
function iconOf({ checks, verdict }: SaidOfClaim): ThemeIcon {
  return checks[0] ? CHECK_ICONS[checks[0].status] : VERDICT_ICONS[verdict];
}

const CHECK_ICONS: Record<CheckStatus, ThemeIcon> = {
  confirmed: new ThemeIcon('pass'),
  disputed: new ThemeIcon('warning'),
  refuted: new ThemeIcon('error'),
  'needs-source': new ThemeIcon('search'),
};

const VERDICT_ICONS: Record<SaidOfClaim['verdict'], ThemeIcon> = {
  added: new ThemeIcon('add'),
  confirmed: new ThemeIcon('check'),
  corrected: new ThemeIcon('edit'),
};

const KIND_ICONS: Record<ClaimKind, ThemeIcon> = {
  quoted: new ThemeIcon('quote'),
  reported: new ThemeIcon('comment'),
  asserted: new ThemeIcon('megaphone'),
};

/** Icons of what a speaker is. */
export const SPEAKER_ICONS: Record<SpeakerKind, ThemeIcon> = {
  person: new ThemeIcon('person'),
  organisation: new ThemeIcon('organization'),
  document: new ThemeIcon('file-text'),
  group: new ThemeIcon('organization'),
  unnamed: new ThemeIcon('account'),
};
