import { Disposable, l10n, ProgressLocation, Uri, window, workspace } from 'vscode';
import type { NamedSpeaker } from '../../annotations/annotation';
import { planNaming, type NameInSource, type Naming } from '../../annotations/planNaming';
import { peopleOfFolder, type FolderPerson, type SpellingInSource } from '../../corpus/peopleOfFolder';
import { registerCommand } from '../commands';
import type { FolderReadings } from '../folder/folderReadings';
import { plainLabel } from '../plainLabel';
import { SPEAKER_ICONS } from '../sidebar/claimItems';
import type { ClaimNode } from '../sidebar/claimNodes';
import type { SourceNode } from '../sidebar/sourceItems';
import type { Acts, SpeakerStep } from './acts';
import type { AnnotationStore } from './annotationStore';
import { say } from '../say';
import { newId, type Desk } from './desk';
import { shownSpeaker } from './shownSpeaker';
import type { SpeakerStore } from './speakerStore';

/** What the commands work with. */
export interface NamingTools {
  readonly desk: Desk;
  readonly folder: FolderReadings;
  readonly annotations: AnnotationStore;
  readonly speakers: SpeakerStore;
  readonly acts: Acts;
}

/** A speaker that a command was called on, and everybody else in the folder. */
interface Cast {
  readonly one: FolderPerson;
  readonly all: readonly FolderPerson[];
}

/** What is to be decided: spellings, and the speaker that they are to mean. */
interface Wish extends Pick<Naming, 'isRest'> {
  readonly speaker: NamedSpeaker;
  readonly spellings: readonly SpellingInSource[];
  /** Whether these are all that was shown under their names. */
  readonly isWhole: boolean;
}

type Node = ClaimNode | SourceNode | undefined;

/** The commands that rename, merge and split speakers over the whole folder. */
export function registerNaming(tools: NamingTools): Disposable {
  const onSpeaker = (act: (tools: NamingTools, cast: Cast) => Promise<void>) => async (node?: Node) => {
    const cast = await castOf(tools, node);
    if (cast) await act(tools, cast);
  };
  return Disposable.from(
    registerCommand('onRecord.renameSpeaker', onSpeaker(rename)),
    registerCommand('onRecord.mergeSpeakers', onSpeaker(merge)),
    registerCommand('onRecord.splitSpeaker', onSpeaker(split)),
  );
}

async function rename(tools: NamingTools, { one, all }: Cast): Promise<void> {
  const { person, spellings } = one;
  const name = await askName(l10n.t('Rename “{0}”', person.name), person.name, person.name);
  if (name === undefined) return;
  const picked = await preview(l10n.t('Rename to “{0}” in These Sources', name), spellings);
  if (!picked) return;
  // The name of somebody else in the folder means that they are one.
  const kind = all.find((other) => other.person.name === name)?.person.kind ?? person.kind;
  const isWhole = picked.length === spellings.length;
  await decide(tools, all, l10n.t('Rename speaker'), [{ speaker: { name, kind }, spellings: picked, isWhole }]);
}

async function merge(tools: NamingTools, { one, all }: Cast): Promise<void> {
  const items = alikeFirst(one, all).map((other) => ({
    label: plainLabel(other.person.name),
    description: plainLabel(countWords(other.spellings)),
    iconPath: SPEAKER_ICONS[other.person.kind],
    other,
  }));
  const title = l10n.t('Who Is “{0}” as Well?', one.person.name);
  const others = await window.showQuickPick(items, { title, canPickMany: true, matchOnDescription: true });
  if (!others || others.length === 0) return;
  const merged = [one, ...others.map(({ other }) => other)];
  const speaker = await chooseName(merged);
  if (!speaker) return;
  const spellings = merged.flatMap((other) => other.spellings);
  const picked = await preview(l10n.t('“{0}” in These Sources', speaker.name), spellings);
  if (!picked) return;
  const isWhole = picked.length === spellings.length;
  await decide(tools, all, l10n.t('Merge speakers'), [{ speaker, spellings: picked, isWhole }]);
}

async function split(tools: NamingTools, { one, all }: Cast): Promise<void> {
  const { person, spellings } = one;
  if (spellings.length < 2) {
    say(l10n.t('“{0}” stands in one source, under one name: there is nothing to split', person.name));
    return;
  }
  const picked = await preview(l10n.t('Which Are Not “{0}”?', person.name), spellings, false);
  if (!picked) return;
  if (picked.length === spellings.length) {
    say(l10n.t('Nothing would be left of “{0}”: rename the speaker instead', person.name));
    return;
  }
  const first = picked[0]!.name;
  const suggested = picked.every(({ name }) => name === first) && first !== person.name ? first : '';
  const name = await askName(l10n.t('Who Is It Instead?'), suggested, person.name);
  if (name === undefined) return;
  const { kind } = person;
  const rest = spellings.filter((spelling) => !picked.includes(spelling));
  await decide(tools, all, l10n.t('Split speaker'), [
    { speaker: { name, kind }, spellings: picked, isWhole: false },
    { speaker: { name: person.name, kind }, spellings: rest, isWhole: false, isRest: true },
  ]);
}

/** The speaker that a command was called on, and the people of the folder, which is read to the end first. */
async function castOf({ desk, folder }: NamingTools, node: Node): Promise<Cast | undefined> {
  const shown = await shownSpeaker(desk, node);
  if (!shown || !(await readWhole(folder))) return undefined;
  const all = peopleOfFolder(folder.found.map((source) => ({ ...source, uri: source.uri.toString() })));
  const places = new Set(shown.places.map(({ uri, name }) => placeKey(uri, name)));
  const one = all.find(({ spellings }) => spellings.some(({ uri, shownName }) => places.has(placeKey(uri, shownName))));
  if (!one) say(l10n.t('“{0}” is not quoted, and claims nothing, in a source of an open folder', shown.name));
  return one && { one, all };
}

function placeKey(uri: string, name: string): string {
  return `${uri}\n${name}`;
}

/** Reads the folder to its end, or as far as it comes until that is stopped. False if the person gave up waiting. */
async function readWhole(folder: FolderReadings): Promise<boolean> {
  const use = folder.use();
  try {
    if (!folder.progress.isReading) return true;
    const options = {
      location: ProgressLocation.Notification,
      title: l10n.t('Reading the folder for its speakers'),
      cancellable: true,
    };
    return await window.withProgress(options, (_progress, token) => {
      const givenUp = new Promise<boolean>((resolve) => token.onCancellationRequested(() => resolve(false)));
      return Promise.race([folder.whenRead().then(() => true), givenUp]);
    });
  } finally {
    use.dispose();
  }
}

/** Lists the sources concerned, from which some may be left out. Nothing if the person gave up or left out all. */
async function preview(
  title: string,
  spellings: readonly SpellingInSource[],
  arePicked = true,
): Promise<readonly SpellingInSource[] | undefined> {
  const items = spellings.map((spelling) => ({
    label: plainLabel(pathOf(spelling.uri)),
    description: plainLabel([l10n.t('“{0}”', spelling.name), amountWords(spelling)].join(' · ')),
    picked: arePicked,
    spelling,
  }));
  const picked = await window.showQuickPick(items, { title, canPickMany: true, matchOnDescription: true });
  return picked && picked.length > 0 ? picked.map(({ spelling }) => spelling) : undefined;
}

/** @param other a name that it must not be */
async function askName(title: string, value: string, other: string): Promise<string | undefined> {
  const name = await window.showInputBox({
    title,
    value,
    prompt: l10n.t('The name that is shown in all lists and cards. The sources themselves stay as they are.'),
    validateInput: (given) =>
      given.trim() === ''
        ? l10n.t('A name is needed.')
        : given.trim() === other
          ? l10n.t('That is the name now.')
          : undefined,
  });
  const given = name?.trim() ?? '';
  return given === '' || given === other ? undefined : given;
}

/** Which of several speakers' names is to be theirs, or a new one. */
async function chooseName(people: readonly FolderPerson[]): Promise<NamedSpeaker | undefined> {
  const names = new Map<string, NamedSpeaker>();
  for (const { person } of people) {
    for (const name of person.spellings) if (!names.has(name)) names.set(name, { name, kind: person.kind });
  }
  const known = [...names.values()].map((speaker) => ({
    label: plainLabel(speaker.name),
    iconPath: SPEAKER_ICONS[speaker.kind],
    speaker,
  }));
  const other = { label: l10n.t('Another name…'), speaker: undefined };
  const picked = await window.showQuickPick([...known, other], { title: l10n.t('Under Which Name?') });
  if (!picked) return undefined;
  if (picked.speaker) return picked.speaker;
  const name = await askName(l10n.t('Under Which Name?'), '', '');
  return name === undefined ? undefined : { name, kind: people[0]!.person.kind };
}

/** Everybody else, those first who share a word of their name with somebody. */
function alikeFirst(one: FolderPerson, all: readonly FolderPerson[]): FolderPerson[] {
  const wordsOf = ({ person }: FolderPerson) => person.spellings.flatMap((name) => name.toLowerCase().split(/\s+/));
  const words = new Set(wordsOf(one));
  const others = all
    .filter((other) => other !== one)
    .map((other) => ({ other, isAlike: wordsOf(other).some((word) => words.has(word)) }));
  return [...others.filter(({ isAlike }) => isAlike), ...others.filter(({ isAlike }) => !isAlike)].map(
    ({ other }) => other,
  );
}

/** Decides whom spellings mean, as one act. */
async function decide(
  { annotations, speakers, acts }: NamingTools,
  all: readonly FolderPerson[],
  title: string,
  wishes: readonly Wish[],
): Promise<void> {
  const placeOf = ({ uri, name, kind }: SpellingInSource) => {
    const { folder, source } = annotations.homeOf(Uri.parse(uri));
    return { folder, place: { source, name, kind } };
  };
  const wished = wishes.map((wish) => ({ wish, places: wish.spellings.map(placeOf) }));
  const folders = new Map(
    wished.flatMap(({ places }) => places.map(({ folder }) => [folder.toString(), folder] as const)),
  );
  const everything = all.flatMap(({ spellings }) => spellings.map(placeOf));
  const isDone = await acts.perform(title, (me) =>
    [...folders].flatMap(([key, folder]): SpeakerStep[] => {
      const inFolder = (places: readonly { folder: Uri; place: NameInSource }[]) =>
        places.filter((one) => one.folder.toString() === key).map(({ place }) => place);
      const namings = wished.map(({ wish, places }): Naming => {
        const formerNames = wish.isWhole ? formerNamesOf(wish.spellings) : [];
        return { speaker: wish.speaker, places: inFolder(places), formerNames, ...(wish.isRest && { isRest: true }) };
      });
      const planning = {
        me,
        now: new Date().toISOString(),
        newId,
        decisions: speakers.decisions(folder),
        all: inFolder(everything),
      };
      const sources = [...new Set(namings.flatMap(({ places }) => places.map(({ source }) => source)))];
      return planNaming(planning, namings).map((step) => ({ ...step, folder, sources }));
    }),
  );
  say(isDone ? title : l10n.t('That is so already'));
}

/** Names that people chose before. */
function formerNamesOf(spellings: readonly SpellingInSource[]): string[] {
  return [...new Set(spellings.filter(({ name, shownName }) => name !== shownName).map(({ shownName }) => shownName))];
}

function pathOf(uri: string): string {
  return workspace.asRelativePath(Uri.parse(uri));
}

function countWords(spellings: readonly SpellingInSource[]): string {
  const sources = new Set(spellings.map(({ uri }) => uri)).size;
  return sources === 1 ? l10n.t('in 1 source') : l10n.t('in {0} sources', sources);
}

function amountWords({ quotations, claims }: SpellingInSource): string {
  const amounts = [
    quotations === 0 ? '' : quotations === 1 ? l10n.t('1 quotation') : l10n.t('{0} quotations', quotations),
    claims === 0 ? '' : claims === 1 ? l10n.t('1 claim') : l10n.t('{0} claims', claims),
  ];
  return amounts.filter(Boolean).join(', ');
}
