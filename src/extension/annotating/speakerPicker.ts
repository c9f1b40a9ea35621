import { l10n, QuickPickItemKind, window, type QuickPickItem } from 'vscode';
import type { SpeakerKind } from '../../analysis/analysis';
import type { NamedSpeaker } from '../../annotations/annotation';
import { isSameData } from '../../annotations/sameData';
import { oneLine } from '../../text/oneLine';
import { plainLabel } from '../plainLabel';
import { SPEAKER_ICONS } from '../sidebar/claimItems';
import { SPEAKER_KINDS } from '../sidebar/claimWords';

/** Somebody who can be picked. */
export interface SpeakerOffer {
  readonly speaker: NamedSpeaker;
  /** What is told besides the name. */
  readonly description: string;
}

/** What is asked. */
export interface SpeakerQuestion {
  readonly title: string;
  /** The speakers of the text. */
  readonly here: readonly SpeakerOffer[];
  /** Other speakers of the folder. */
  readonly elsewhere: readonly SpeakerOffer[];
  /** Who is named now. */
  readonly named: readonly NamedSpeaker[];
  /** Whether several may be picked. */
  readonly maybeSeveral: boolean;
  /** The words for picking nobody, where that may be. */
  readonly nobody?: string;
}

type Choice =
  | { readonly is: 'nobody' }
  | { readonly is: 'several' }
  | { readonly is: 'known'; readonly speaker: NamedSpeaker }
  | { readonly is: 'new'; readonly name: string };

/** An entry of the list. Choices, not labels, say what was picked: labels hold words from files. */
type Item = QuickPickItem & { readonly choice?: Choice };

const KINDS: readonly SpeakerKind[] = ['person', 'organisation', 'document', 'group', 'unnamed'];

/** No list shows more of a name, in code units. */
const LONGEST_NAME = 120;

/**
 * Has a person pick who speaks: from those known, by typing a new name, or nobody. For a new name it is asked what it names.
 * Nothing if the person gave up.
 */
export async function pickSpeakers(question: SpeakerQuestion): Promise<readonly NamedSpeaker[] | undefined> {
  const [choice] = (await pick(question, false)) ?? [];
  if (!choice) return undefined;
  const choices = choice.is === 'several' ? await pick(question, true) : [choice];
  if (!choices) return undefined;
  const speakers: NamedSpeaker[] = [];
  for (const one of choices) {
    const speaker = one.is === 'known' ? one.speaker : one.is === 'new' ? await newSpeaker(one.name) : 'nobody';
    if (speaker === undefined) return undefined;
    if (speaker !== 'nobody') speakers.push(speaker);
  }
  return speakers;
}

/** Asks what a new name names. Nothing if the person gave up. */
async function askKind(name: string): Promise<SpeakerKind | undefined> {
  const items = KINDS.map((kind) => ({ label: SPEAKER_KINDS[kind](), iconPath: SPEAKER_ICONS[kind], kindOf: kind }));
  const picked = await window.showQuickPick(items, { title: l10n.t('What Is “{0}”?', oneLine(name, LONGEST_NAME)) });
  return picked?.kindOf;
}

async function newSpeaker(name: string): Promise<NamedSpeaker | undefined> {
  const kind = await askKind(name);
  return kind && { name, kind };
}

/** One entry, or several where they can be ticked. */
function pick(question: SpeakerQuestion, areSeveral: boolean): Promise<readonly Choice[] | undefined> {
  const input = window.createQuickPick<Item>();
  input.title = question.title;
  input.placeholder = l10n.t('Pick a speaker, or type a new name');
  input.matchOnDescription = true;
  input.canSelectMany = areSeveral;
  const known = knownItems(question, areSeveral);
  const named = known.filter(({ choice }) => choice?.is === 'known' && isNamed(choice.speaker, question.named));
  input.items = known;
  if (areSeveral) input.selectedItems = named;
  else if (named[0]) input.activeItems = [named[0]];
  return new Promise((resolve) => {
    input.onDidChangeValue((value) => {
      const name = value.trim();
      const ticked = input.selectedItems;
      const typed = isKnown(name, question) || name === '' ? [] : [newItem(name)];
      // What was typed before and ticked stays in the list.
      const kept = ticked.filter(({ choice }) => choice?.is === 'new' && choice.name !== name);
      input.items = [...known, ...kept, ...typed];
      if (areSeveral) input.selectedItems = ticked.filter((item) => input.items.includes(item));
    });
    input.onDidAccept(() => {
      resolve(input.selectedItems.flatMap(({ choice }) => choice ?? []));
      input.hide();
    });
    input.onDidHide(() => {
      resolve(undefined);
      input.dispose();
    });
    input.show();
  });
}

function knownItems({ here, elsewhere, maybeSeveral, nobody }: SpeakerQuestion, areSeveral: boolean): Item[] {
  const offered = (label: string, offers: readonly SpeakerOffer[]): Item[] =>
    offers.length === 0 ? [] : [{ label, kind: QuickPickItemKind.Separator }, ...offers.map(offerItem)];
  const besides: Item[] = [
    ...(nobody === undefined ? [] : [{ label: nobody, choice: { is: 'nobody' as const }, alwaysShow: true }]),
    ...(maybeSeveral
      ? [{ label: l10n.t('Several speakers…'), choice: { is: 'several' as const }, alwaysShow: true }]
      : []),
  ];
  return [
    ...offered(l10n.t('In this text'), here),
    ...offered(l10n.t('In the folder'), elsewhere),
    ...(areSeveral ? [] : [{ label: '', kind: QuickPickItemKind.Separator }, ...besides]),
  ];
}

function offerItem({ speaker, description }: SpeakerOffer): Item {
  return {
    label: plain(speaker.name),
    description: plain(description),
    iconPath: SPEAKER_ICONS[speaker.kind],
    choice: { is: 'known', speaker },
  };
}

function newItem(name: string): Item {
  return { label: plain(name), description: l10n.t('a new speaker'), choice: { is: 'new', name }, alwaysShow: true };
}

/** Words from files, as short as a list shows them. */
function plain(words: string): string {
  return plainLabel(oneLine(words, LONGEST_NAME));
}

function isKnown(name: string, { here, elsewhere }: SpeakerQuestion): boolean {
  return [...here, ...elsewhere].some(({ speaker }) => speaker.name === name);
}

function isNamed({ name, kind }: NamedSpeaker, named: readonly NamedSpeaker[]): boolean {
  return named.some((one) => isSameData(one, { name, kind }));
}
