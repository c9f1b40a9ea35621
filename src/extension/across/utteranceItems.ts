import { l10n, ThemeIcon, TreeItem, TreeItemCollapsibleState, Uri } from 'vscode';
import { differenceText, explainDifferences, type ExplainedDifference } from '../../corpus/explainDifferences';
import type { ListedUtterance, ListedVariant } from '../../corpus/sourceComparison';
import { gravityOf, gravityOfVariant, type UtteranceGroup } from '../../corpus/utteranceGroups';
import { oneLine } from '../../text/oneLine';
import { toRange } from '../places';
import { baseName } from '../baseName';

/** An entry of the view: a speaker, an utterance, what one source has of it, or the end of a list that is shown in part. */
export type AcrossNode = SpeakerNode | UtteranceNode | VariantNode | MoreUtterances;

export interface SpeakerNode {
  readonly is: 'speaker';
  readonly id: string;
  readonly group: UtteranceGroup;
}

export interface UtteranceNode {
  readonly is: 'utterance';
  readonly id: string;
  readonly utterance: ListedUtterance;
  readonly parent: SpeakerNode | undefined;
}

export interface VariantNode {
  readonly is: 'variant';
  readonly id: string;
  readonly variant: ListedVariant;
  readonly parent: UtteranceNode;
}

export interface MoreUtterances {
  readonly is: 'more';
  readonly id: string;
  readonly count: number;
  readonly parent: SpeakerNode | undefined;
}

/** A list shows no more of an utterance, in code units; the tooltip has it all. */
const LONGEST_LABEL = 120;

/** From this gravity on a difference changes what was said, or hides that something is missing. */
const GRAVE = 4;

/** How a speaker looks: the utterances are counted, and the sources that have them. */
export function speakerGroupItem({ id, group }: SpeakerNode): TreeItem {
  const name = oneLine(group.name ?? l10n.t('Credited to nobody'), LONGEST_LABEL);
  const item = new TreeItem(name, TreeItemCollapsibleState.Collapsed);
  item.id = id;
  item.iconPath = new ThemeIcon(group.name === undefined ? 'question' : 'person');
  item.description = [utterancesWords(group.utterances.length), sourcesWords(group.sources)].join(', ');
  item.contextValue = 'speaker';
  item.accessibilityInformation = { label: [name, item.description].join(', ') };
  return item;
}

/** How an utterance looks: its fullest words, who says it, and how grave the gravest difference is. */
export function utteranceItem({ id, utterance, parent }: UtteranceNode): TreeItem {
  const { variants, speakers, sources } = utterance;
  const [fullest] = variants;
  const item = new TreeItem(
    oneLine(fullest!.words, LONGEST_LABEL),
    variants.length > 1 ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.None,
  );
  const whose = parent ? '' : speakers.slice(0, 2).join(', ');
  const difference = differenceOf(utterance);
  item.id = id;
  item.description = [sources > 1 ? sourcesWords(sources) : l10n.t('in one source'), whose, difference]
    .filter(Boolean)
    .join(' · ');
  item.iconPath = new ThemeIcon(iconOf(utterance));
  item.contextValue = variants.length > 1 ? 'utterance.several' : 'utterance';
  item.accessibilityInformation = {
    label: [fullest!.words, whose || l10n.t('credited to nobody'), sourcesWords(sources), difference]
      .filter(Boolean)
      .join(', '),
  };
  if (variants.length === 1) item.command = open(fullest!);
  return item;
}

/** How a variant looks: its source, and how it differs from the fullest. */
export function variantItem({ id, variant, parent }: VariantNode, nameOf: (source: string) => string): TreeItem {
  const name = baseName(nameOf(variant.source));
  const item = new TreeItem(name);
  const isFullest = parent.utterance.variants[0] === variant;
  const differs = isFullest ? l10n.t('the fullest') : differenceWords(variant);
  item.id = id;
  item.resourceUri = Uri.parse(variant.source);
  item.iconPath = new ThemeIcon(isFullest ? 'quote' : gravityOfVariant(variant) >= GRAVE ? 'warning' : 'diff');
  item.description = [differs, oneLine(variant.words, LONGEST_LABEL)].join(' · ');
  item.contextValue = isFullest ? 'variant.fullest' : 'variant';
  item.accessibilityInformation = {
    label: [name, l10n.t('line {0}', variant.place.start.line + 1), credit(variant), differs, variant.words].join(', '),
  };
  item.command = open(variant);
  return item;
}

/** Everything that is known of a variant, in plain text. */
export function variantTooltip({ variant }: VariantNode, nameOf: (source: string) => string): string {
  const differences = explained(variant);
  return [
    l10n.t('{0}, line {1}', nameOf(variant.source), variant.place.start.line + 1),
    credit(variant),
    `“${variant.words}”`,
    ...(differences.length > 0 ? [l10n.t('Beside the fullest (“there”):'), ...differences.map(differenceText)] : []),
  ].join('\n');
}

/** What is copied of a passage: its words, whom its source credits, and where it is. */
export function passageText(variant: ListedVariant, nameOf: (source: string) => string): string {
  const where = l10n.t('{0}, line {1}', nameOf(variant.source), variant.place.start.line + 1);
  return `“${variant.words}” (${credit(variant)}; ${where})`;
}

function open({ source, place }: ListedVariant) {
  return {
    command: 'vscode.open',
    title: l10n.t('Go to the Passage'),
    arguments: [Uri.parse(source), { selection: toRange(place), preview: true }],
  };
}

function credit({ speakers }: ListedVariant): string {
  return speakers.length === 0 ? l10n.t('credited to nobody') : l10n.t('credited to {0}', speakers.join(', '));
}

function differenceOf({ variants }: ListedUtterance): string {
  const all = variants.flatMap(explained);
  const gravest = all.reduce<(typeof all)[number] | undefined>(
    (a, b) => (a && a.weight >= b.weight ? a : b),
    undefined,
  );
  return gravest ? shortWords(differenceText(gravest)) : variants.length > 1 ? l10n.t('the same words') : '';
}

function differenceWords(variant: ListedVariant): string {
  if (!variant.comparison) return l10n.t('other words of the same utterance');
  const [gravest] = explained(variant);
  return gravest ? shortWords(differenceText(gravest)) : l10n.t('the same words');
}

function shortWords(words: string): string {
  return oneLine(words, LONGEST_LABEL);
}

/** How a variant differs from the fullest, the gravest first. */
function explained({ comparison }: ListedVariant): ExplainedDifference[] {
  return comparison ? explainDifferences(comparison.differences, comparison.relations) : [];
}

function iconOf(utterance: ListedUtterance): string {
  if (utterance.variants.length === 1) return 'quote';
  return gravityOf(utterance) >= GRAVE ? 'warning' : gravityOf(utterance) > 0 ? 'diff' : 'check';
}

function utterancesWords(count: number): string {
  return count === 1 ? l10n.t('1 utterance') : l10n.t('{0} utterances', count);
}

function sourcesWords(count: number): string {
  return count === 1 ? l10n.t('1 source') : l10n.t('{0} sources', count);
}
