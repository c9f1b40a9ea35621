import { Disposable, l10n, ProgressLocation, Selection, TextEditorRevealType, Uri, window } from 'vscode';
import { agreement } from '../../annotations/agreement/agreement';
import { adjudicate, ownAbout } from '../../annotations/agreement/adjudicate';
import type { Disagreement } from '../../annotations/agreement/disagreements';
import { markedWords, versionsOf, versionWords, type Version } from '../../annotations/agreement/versions';
import { withLineFeeds } from '../../text/lineFeeds';
import { bySpan, spanLength, touches, type Span } from '../../text/span';
import { registerCommand } from '../commands';
import { rangeOf } from '../marks';
import { plainLabel } from '../plainLabel';
import type { Reports } from '../reports';
import { setting } from '../settings';
import { annotator } from './annotator';
import { say } from '../say';
import { selectedSpan, type Desk } from './desk';
import type { Disagreements, SourceDisagreements } from './disagreements';
import { pathWords, type MarkedSource, type MarkedSources } from './markedSources';

/** What the commands about agreement work with. */
export interface AgreementTools {
  readonly desk: Desk;
  readonly marked: MarkedSources;
  readonly disagreements: Disagreements;
  readonly reports: Reports;
}

/** A disagreement that was gone to, by which the walk goes on where several are on the same words. */
interface Visited {
  readonly source: string;
  readonly name: string;
}

/** How long the status bar says who says what, in milliseconds. */
const STATUS_TIME = 15_000;

/** Words shown of a version, in UTF-16 code units. */
const MOST_WORDS = 120;

/** The commands that tell how far people agree, walk through their disagreements and decide on them. None of them in blind mode. */
export function registerAgreement(tools: AgreementTools): Disposable {
  let visited: Visited | undefined;
  const unlessBlind = (run: () => Promise<void>) => () => (setting('blind') ? refuse() : run());
  const walk = (direction: 'next' | 'previous') => async () => {
    visited = await goTo(tools, direction, visited);
  };
  return Disposable.from(
    registerCommand(
      'onRecord.showAgreement',
      unlessBlind(() => showAgreement(tools)),
    ),
    registerCommand('onRecord.nextDisagreement', unlessBlind(walk('next'))),
    registerCommand('onRecord.previousDisagreement', unlessBlind(walk('previous'))),
    registerCommand(
      'onRecord.adjudicate',
      unlessBlind(() => adjudicateHere(tools, visited)),
    ),
  );
}

function refuse(): void {
  void window.showInformationMessage(
    l10n.t('Blind mode is on: what others say is not shown. The setting “Blind” switches it off.'),
  );
}

async function showAgreement({ disagreements, marked, reports }: AgreementTools): Promise<void> {
  const problems: string[] = [];
  const sources = await window.withProgress(
    { location: ProgressLocation.Window, title: l10n.t('Reading what people annotated') },
    async () => {
      const read: MarkedSource[] = [];
      for (const uri of await disagreements.annotatedSources()) {
        try {
          read.push(await marked.annotated(uri));
        } catch (error) {
          problems.push(l10n.t('{0} cannot be read: {1}', pathWords(uri), (error as Error).message));
        }
      }
      return read;
    },
  );
  for (const { name, lost } of sources) {
    if (lost > 0) problems.push(l10n.t('{0}: annotations whose words are not in the text: {1}', name, lost));
  }
  const names = new Set(sources.flatMap(({ marks }) => marks.flatMap(({ creator }) => creator?.name ?? [])));
  const people = names.size > 2 ? await askPeople([...names].sort(), disagreements) : [...names];
  if (!people) return;
  const texts = sources.map(({ name, text, marks }) => ({
    name,
    length: text.length,
    marks: marks.filter(({ creator }) => creator && people.includes(creator.name)),
  }));
  const counts = new Map<string, number>();
  for (const { uri, name } of sources) counts.set(name, (await disagreements.of(uri)).all.length);
  // Loaded with the first report.
  const { agreementReport } = await import('../../formats/agreementReport');
  await reports.show(
    `${l10n.t('Agreement')}.md`,
    agreementReport(agreement(texts), { disagreements: counts, problems }),
  );
}

async function askPeople(names: readonly string[], disagreements: Disagreements): Promise<string[] | undefined> {
  const compared = disagreements.compared(names);
  const picked = await window.showQuickPick(
    names.map((name) => ({
      name,
      label: plainLabel(name),
      picked: compared.includes(name),
      ...(name === annotator()?.name && { description: l10n.t('you') }),
    })),
    {
      title: l10n.t('Whose Annotations Are Compared?'),
      placeHolder: l10n.t('Leave yourself out to judge on what the others disagree'),
      canPickMany: true,
    },
  );
  if (!picked || picked.length === 0) return undefined;
  const people = picked.map(({ name }) => name);
  await disagreements.compare(people);
  return people;
}

/** Goes to the next disagreement of the open source, else to the first of the next source that has one, round the folder. */
async function goTo(
  { disagreements }: AgreementTools,
  direction: 'next' | 'previous',
  visited: Visited | undefined,
): Promise<Visited | undefined> {
  const editor = window.activeTextEditor;
  const uris = await disagreements.annotatedSources();
  if (direction === 'previous') uris.reverse();
  const here = uris.findIndex((uri) => uri.toString() === editor?.document.uri.toString());
  const ordered = here < 0 ? uris : [...uris.slice(here), ...uris.slice(0, here + 1)];
  for (const [index, uri] of ordered.entries()) {
    const known = await disagreements.of(uri).catch(() => undefined);
    if (!known) continue;
    const all = direction === 'next' ? known.all : [...known.all].reverse();
    const from = index === 0 && here >= 0 && editor ? stepsDone(all, direction, normalSelection(editor), visited) : 0;
    const next = all[from];
    if (next) return show(uri, known, next);
  }
  say(l10n.t('There is nothing that several people disagree on'));
  return undefined;
}

/** How many of a source's disagreements, in the order of the walk, lie behind the selection. */
function stepsDone(
  all: readonly Disagreement[],
  direction: 'next' | 'previous',
  selected: Span,
  visited: Visited | undefined,
): number {
  const at = all.findIndex((one) => isVisited(one, visited) && bySpan(one.span, selected) === 0);
  if (at >= 0) return at + 1;
  const sign = direction === 'next' ? 1 : -1;
  const found = all.findIndex(({ span }) => (span.start - selected.start) * sign > 0);
  return found < 0 ? all.length : found;
}

async function show(uri: Uri, { source, all }: SourceDisagreements, one: Disagreement): Promise<Visited> {
  const editor = await window.showTextDocument(uri);
  const range = rangeOf(editor.document, withLineFeeds(editor.document.getText()).original(one.span));
  editor.selection = new Selection(range.start, range.end);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
  const said = versionsOf(one).map(versionWords).join(' · ');
  const place = l10n.t('{0} of {1}', all.indexOf(one) + 1, all.length);
  window.setStatusBarMessage(plainLabel(`${said} (${place})`), STATUS_TIME);
  return { source: source.name, name: nameOf(one) };
}

async function adjudicateHere({ desk, disagreements }: AgreementTools, visited: Visited | undefined): Promise<void> {
  const editor = window.activeTextEditor;
  const known = editor && (await disagreements.of(editor.document.uri).catch(() => undefined));
  if (!editor || !known) {
    say(l10n.t('This is no news source, or it cannot be read'));
    return;
  }
  const one = disagreementAt(known.all, normalSelection(editor), visited);
  if (!one) {
    say(l10n.t('Nobody disagrees on these words'));
    return;
  }
  const chosen = await askVersion(one, known.source);
  if (!chosen) return;
  const title = chosen.mark ? l10n.t('Adjudicate: {0}', versionWords(chosen)) : l10n.t('Adjudicate: none of these');
  const { version: versionThen } = editor.document;
  const isDone = await desk.act(editor.document, title, (deciding) => {
    // What was asked about may have changed while the question stood there.
    if (editor.document.version !== versionThen) return [];
    return adjudicate(deciding, one, chosen.mark, ownAbout(one, deciding.me.name, known.source.placed));
  });
  say(plainLabel(isDone ? title : l10n.t('You have said so already')));
}

async function askVersion(one: Disagreement, { text }: MarkedSource): Promise<Version | undefined> {
  const versions = versionsOf(one);
  const items = versions.map((version) => ({
    version,
    label: plainLabel(versionWords(version)),
    ...(version.mark && { detail: plainLabel(markedWords(version, text, MOST_WORDS)) }),
  }));
  const none = { version: { annotators: [] }, label: l10n.t('None of these') };
  const picked = await window.showQuickPick<(typeof items)[number] | typeof none>(
    // Whoever says “none” is shown, and means the same.
    versions.some(({ mark }) => !mark) ? items : [...items, none],
    { title: l10n.t('Who Is Right?'), placeHolder: one.natures.join(', '), matchOnDetail: true },
  );
  return picked?.version;
}

/** The disagreement at a selection: the one gone to, else the smallest that touches all of it. */
function disagreementAt(
  all: readonly Disagreement[],
  selected: Span,
  visited: Visited | undefined,
): Disagreement | undefined {
  const here = all.filter(({ span }) => touches(selected.start, span) && touches(selected.end, span));
  const gone = here.find((one) => isVisited(one, visited) && bySpan(one.span, selected) === 0);
  return gone ?? here.sort((a, b) => spanLength(a.span) - spanLength(b.span))[0];
}

function isVisited(one: Disagreement, visited: Visited | undefined): boolean {
  return visited?.source === one.source && visited.name === nameOf(one);
}

/** Tells the disagreements of a source apart. */
function nameOf({ marks }: Disagreement): string {
  return marks.flatMap(({ mark }) => mark?.id ?? []).join();
}

function normalSelection(
  editor: { readonly document: { getText(): string } } & Parameters<typeof selectedSpan>[0],
): Span {
  return withLineFeeds(editor.document.getText()).normal(selectedSpan(editor));
}
