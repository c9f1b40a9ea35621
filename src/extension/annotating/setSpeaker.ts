import { l10n, window, type Disposable } from 'vscode';
import type { NamedSpeaker, StatementKind } from '../../annotations/annotation';
import { correct, reject, type Deciding, type Step } from '../../annotations/deciding';
import type { Reading } from '../../annotations/reading';
import { isOutsideContent, mostQuotedFirst, speakersIn, spokenAt, withSpeakers } from '../../annotations/speaking';
import type { Subject } from '../../annotations/subject';
import type { PlacedPart } from '../../annotations/textMark';
import { withLineFeeds } from '../../text/lineFeeds';
import { registerCommand } from '../commands';
import type { FolderReadings } from '../folder/folderReadings';
import { SPEAKER_KINDS } from '../sidebar/claimWords';
import { say } from '../say';
import { selectedSpan, toNormal, type Desk } from './desk';
import { pickSpeakers, type SpeakerOffer } from './speakerPicker';

/** The command that says who speaks: of the quotation, the claim or the mention at the cursor. */
export function registerSetSpeaker(desk: Desk, folder: FolderReadings): Disposable {
  return registerCommand('onRecord.setSpeaker', (key?: unknown) => setSpeaker(desk, folder, key));
}

/** @param key of the subject that is meant, where a card or a list says so */
async function setSpeaker(desk: Desk, folder: FolderReadings, key: unknown): Promise<void> {
  const editor = window.activeTextEditor;
  const subjects = await desk.subjectsIn(editor);
  if (!editor || subjects.length === 0) return;
  const { document } = editor;
  const selected = selectedSpan(editor);
  const subject = subjects.find((one) => one.key === key) ?? spokenAt(subjects, selected);
  const named = subject && speakersIn(subject.statement);
  const known = await desk.read(editor);
  if (!subject || !named || !known) {
    say(l10n.t('What is marked here has no speaker'));
    return;
  }
  const isMention = subject.statement.kind === 'mention';
  const here = offersOf(known.reading);
  const speakers = await pickSpeakers({
    title: TITLES[subject.statement.kind]?.() ?? '',
    here,
    elsewhere: offersOfFolder(folder, here),
    named,
    maybeSeveral: !isMention,
    nobody: isMention ? l10n.t('These words name nobody') : l10n.t('Nobody is named'),
  });
  if (!speakers) return;
  const takesSource =
    subject.statement.kind === 'quotation' && selected.end > selected.start && isOutsideContent(subject, selected);
  const source: PlacedPart | undefined = takesSource ? { role: 'source', ...selected } : undefined;
  const lineFeeds = withLineFeeds(document.getText());
  const decide = (deciding: Deciding, one: Subject): Step | undefined => {
    if (isMention && speakers.length === 0) return reject(deciding, one);
    const parts = source && [...one.parts.filter(({ role }) => role !== 'source'), toNormal(lineFeeds, source)];
    return correct(deciding, one, { statement: withSpeakers(one.statement, speakers), ...(parts && { parts }) });
  };
  const isDone = await desk.decide(document, l10n.t('Set speaker'), [subject], decide);
  say(isDone ? saidWords(speakers) : l10n.t('That is so already'));
}

const TITLES: Partial<Readonly<Record<StatementKind, () => string>>> = {
  quotation: () => l10n.t('Who Says This?'),
  claim: () => l10n.t('Who Claims This?'),
  mention: () => l10n.t('Whom Do These Words Name?'),
};

function saidWords(speakers: readonly NamedSpeaker[]): string {
  if (speakers.length === 0) return l10n.t('Nobody is named now');
  return l10n.t('Speaker: {0}', speakers.map(({ name }) => name).join(', '));
}

/** The speakers of a text, with their offices. */
export function offersOf(reading: Reading): SpeakerOffer[] {
  return mostQuotedFirst(reading).map(({ speaker: { name, kind, roles }, quotations }) => ({
    speaker: { name, kind },
    description: [
      roles.length > 0 ? roles.join('; ') : kind === 'person' ? '' : SPEAKER_KINDS[kind](),
      quotations === 0 ? '' : countWords(quotations),
    ]
      .filter(Boolean)
      .join(' · '),
  }));
}

/** The named speakers of the folder as far as it was read, those of the most sources first. */
export function offersOfFolder(folder: FolderReadings, here: readonly SpeakerOffer[]): SpeakerOffer[] {
  const keyOf = ({ name, kind }: NamedSpeaker) => `${kind} ${name}`;
  const known = new Set(here.map(({ speaker }) => keyOf(speaker)));
  const found = new Map<string, { readonly speaker: NamedSpeaker; sources: number }>();
  for (const { digest } of folder.sources) {
    for (const { name, kind } of digest?.speakers ?? []) {
      const key = keyOf({ name, kind });
      if (known.has(key) || (kind !== 'person' && kind !== 'organisation')) continue;
      const one = found.get(key) ?? { speaker: { name, kind }, sources: 0 };
      one.sources++;
      found.set(key, one);
    }
  }
  return [...found.values()]
    .sort((a, b) => b.sources - a.sources || a.speaker.name.localeCompare(b.speaker.name))
    .map(({ speaker, sources }) => ({
      speaker,
      description: sources === 1 ? l10n.t('in 1 source') : l10n.t('in {0} sources', sources),
    }));
}

function countWords(quotations: number): string {
  return quotations === 1 ? l10n.t('1 quotation') : l10n.t('{0} quotations', quotations);
}
