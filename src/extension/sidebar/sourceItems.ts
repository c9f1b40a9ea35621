import { l10n, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import { PARTS, shares, type Part } from '../../corpus/composition';
import { placesOf, shownOf, type ListedSpeaker, type Quoted, type SourceDigest } from '../../corpus/digest';
import { baseName } from '../baseName';
import { toRange } from '../places';
import type { FolderSource } from '../folder/folderReadings';
import { setting } from '../settings';
import { SPEAKER_ICONS } from './claimItems';
import { SPEAKER_KINDS } from './claimWords';

/** A source in the sources view, a speaker whom it quotes, or the end of a list that is shown in part. */
export type SourceNode = SourceEntry | SpeakerEntry | MoreSources;

export interface SourceEntry {
  readonly is: 'source';
  readonly id: string;
  source: FolderSource;
}

export interface SpeakerEntry {
  readonly is: 'speaker';
  readonly id: string;
  readonly parent: SourceEntry;
  /** Nobody for the quotations whose speaker is unclear. */
  readonly speaker: ListedSpeaker | undefined;
  /** What is shown of it; never empty. */
  readonly quoted: Quoted;
}

export interface MoreSources {
  readonly is: 'more';
  readonly id: string;
  readonly count: number;
}

/** How a source looks in the tree. */
export function sourceItem({ id, source }: SourceEntry): TreeItem {
  const { uri, name, digest, problem } = source;
  const isExpandable = digest && quotedIn(digest, setting('thoughts', uri)).length > 0;
  const item = new TreeItem(
    baseName(name),
    isExpandable ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.None,
  );
  item.id = id;
  item.resourceUri = uri;
  item.iconPath = problem === undefined ? ThemeIcon.File : new ThemeIcon('warning');
  item.contextValue = 'source';
  item.description = shortState(source);
  item.accessibilityInformation = { label: [baseName(name), spokenState(source)].join(', ') };
  item.command = { command: 'vscode.open', title: l10n.t('Open the Source'), arguments: [uri, { preview: true }] };
  return item;
}

/** What a source consists of, a line for each part, in plain text. */
export function sourceTooltip({ name, digest, problem }: FolderSource): string {
  if (!digest) return `${name}\n${problem === undefined ? l10n.t('Not read yet') : l10n.t('Not read: {0}', problem)}`;
  const percents = shares(digest.composition);
  const parts = PARTS.filter((part) => percents[part] > 0).map((part) => `${percents[part]} % ${PART_NAMES[part]()}`);
  return [name, ...parts, l10n.t('{0} claims', digest.claims.length)].join('\n');
}

/** Who is quoted in a source, and nobody for what is quoted of unclear speakers; as far as it is shown. */
export function quotedIn(
  { speakers, unattributed }: SourceDigest,
  showsThoughts: boolean,
): Pick<SpeakerEntry, 'speaker' | 'quoted'>[] {
  const entries = [
    ...speakers.map((speaker) => ({ speaker, quoted: speaker })),
    { speaker: undefined, quoted: unattributed },
  ];
  return entries
    .map(({ speaker, quoted }) => ({ speaker, quoted: shownOf<Quoted>(quoted, showsThoughts) }))
    .filter(({ quoted: { quotations, thoughts } }) => quotations.length + thoughts.length > 0);
}

/** How a speaker looks under a source. */
export function speakerItem({ id, parent, speaker, quoted }: SpeakerEntry): TreeItem {
  const item = new TreeItem(speaker?.name ?? l10n.t('Speaker unclear'));
  item.id = id;
  item.iconPath = speaker ? SPEAKER_ICONS[speaker.kind] : new ThemeIcon('question');
  item.description = countWords(quoted);
  item.contextValue = 'speaker';
  item.accessibilityInformation = {
    label: [speaker?.name ?? l10n.t('Speaker unclear'), speaker ? SPEAKER_KINDS[speaker.kind]() : '', item.description]
      .filter(Boolean)
      .join(', '),
  };
  item.command = {
    command: 'vscode.open',
    title: l10n.t('Go to the First Quotation'),
    arguments: [parent.source.uri, { selection: toRange(placesOf(quoted)[0]!), preview: true }],
  };
  return item;
}

function countWords({ quotations, thoughts }: Quoted): string {
  const counts = [
    quotations.length === 1 ? l10n.t('1 quotation') : l10n.t('{0} quotations', quotations.length),
    thoughts.length === 1 ? l10n.t('1 thought or intention') : l10n.t('{0} thoughts and intentions', thoughts.length),
  ];
  return counts.filter((_, index) => [quotations, thoughts][index]!.length > 0).join(', ');
}

/** The three shares that matter most, in few characters; the tooltip has them all. */
function shortState({ digest, problem }: FolderSource): string {
  if (!digest) return problem ?? '';
  const { attributed, own, boilerplate } = shares(digest.composition);
  return l10n.t('{0}% attributed · {1}% own · {2}% boilerplate', attributed, own, boilerplate);
}

function spokenState({ digest, problem }: FolderSource): string {
  if (!digest) return problem === undefined ? l10n.t('not read yet') : l10n.t('not read: {0}', problem);
  const percents = shares(digest.composition);
  const parts = PARTS.filter((part) => percents[part] > 0);
  return parts.map((part) => l10n.t('{0} percent {1}', percents[part], PART_NAMES[part]())).join(', ');
}

const PART_NAMES: Record<Part, () => string> = {
  attributed: () => l10n.t('attributed speech'),
  own: () => l10n.t('the outlet’s own voice'),
  boilerplate: () => l10n.t('boilerplate'),
  repeat: () => l10n.t('repeats'),
  frame: () => l10n.t('dateline, byline and the like'),
};
