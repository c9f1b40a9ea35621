import {
  CodeAction,
  CodeActionKind,
  commands,
  Disposable,
  l10n,
  languages,
  ProgressLocation,
  Uri,
  window,
  type TextDocument,
} from 'vscode';
import { dismiss, dismissedIn, restore, type Dismissed } from '../../annotations/dismissing';
import type { SourceWarning, WarningKind } from '../../corpus/sourceWarnings';
import { warningText } from '../../corpus/warningText';
import { groupBy } from '../../text/groupBy';
import { oneLine } from '../../text/oneLine';
import { annotator } from '../annotating/annotator';
import type { Desk } from '../annotating/desk';
import { registerCommand, type CommandId } from '../commands';
import { sourceFromLink, toRange } from '../places';
import { plainLabel } from '../plainLabel';
import { say } from '../say';
import { baseName } from '../baseName';
import { SOURCE_LANGUAGES, type Sources } from '../sources';
import type { AcrossSources } from './acrossSources';
import { CODES } from './problemDiagnostics';
import type { SourceProblems } from './sourceProblems';

/** So many other sources a quick fix goes to; the places that go with a problem lead to the others. */
const MOST_SOURCES = 3;

/** A list shows no more of a passage, in code units. */
const LONGEST_WORDS = 100;

/** What the commands work with. */
export interface ProblemCommandTools {
  readonly problems: SourceProblems;
  readonly across: AcrossSources;
  readonly desk: Desk;
  readonly sources: Sources;
}

/** The commands about what other sources have differently, and what is offered at such a problem. */
export function registerProblemCommands(tools: ProblemCommandTools): Disposable {
  const { problems } = tools;
  return Disposable.from(
    registerCommand('onRecord.findDifferences', () => findDifferences(tools)),
    registerCommand('onRecord.clearDifferences', () => problems.show('none')),
    registerCommand('onRecord.dismissDifference', (address?: unknown, quotation?: unknown, kind?: unknown) =>
      dismissDifference(tools, address, quotation, kind),
    ),
    registerCommand('onRecord.restoreDifferences', () => restoreDifferences(tools)),
    languages.registerCodeActionsProvider(
      SOURCE_LANGUAGES,
      {
        provideCodeActions: (document, range) =>
          problems
            .of(document.uri.toString())
            .filter(({ place }) => toRange(place).intersection(range))
            .flatMap((warning) => actionsFor(tools, document, warning)),
      },
      { providedCodeActionKinds: [CodeActionKind.QuickFix] },
    ),
  );
}

/** Compares all sources of the folders, and shows the list of problems. */
async function findDifferences({ problems, across }: ProblemCommandTools): Promise<void> {
  await window.withProgress(
    { location: ProgressLocation.Window, title: l10n.t('Comparing the sources') },
    async (progress) => {
      problems.show('all');
      await across.search();
      await problems.whenSettled((done, all) => progress.report({ message: l10n.t('{0} of {1}', done, all) }));
    },
  );
  const { problems: found, sources } = problems.count;
  if (found > 0) await commands.executeCommand('workbench.panel.markers.view.focus');
  say(
    found === 0
      ? l10n.t('No quotation differs between the sources')
      : l10n.t('Differences between sources: {0}, in {1} sources', found, sources),
  );
}

/** @param address of the source whose problem is meant, with its quotation and kind; else the one at the cursor */
async function dismissDifference(
  tools: ProblemCommandTools,
  address: unknown,
  quotation: unknown,
  kind: unknown,
): Promise<void> {
  const { problems, across, desk, sources } = tools;
  const given = await sourceFromLink(address, sources);
  const editor = window.activeTextEditor;
  const document = given ?? editor?.document;
  const all = document ? problems.of(document.uri.toString()) : [];
  const meant = given
    ? all.filter((one) => one.quotation === quotation && one.kind === kind)
    : all.filter(({ place }) => editor && toRange(place).intersection(editor.selection));
  const warning = meant.length < 2 ? meant[0] : await choose(meant, across);
  if (!document || !warning) {
    if (meant.length === 0) say(l10n.t('No difference to other sources is told here'));
    return;
  }
  const { here, differences } = warning;
  const title = l10n.t('Dismiss difference: {0}', KINDS[warning.kind]());
  const isDone = await desk.act(document, title, (deciding, lineFeeds) => [
    dismiss(deciding, [lineFeeds.normal(here)], warning.kind, differences),
  ]);
  if (isDone) say(title);
}

async function choose(warnings: readonly SourceWarning[], across: AcrossSources): Promise<SourceWarning | undefined> {
  const items = warnings.map((warning) => ({
    label: KINDS[warning.kind](),
    detail: plainLabel(warningText(warning, (source) => across.nameOf(source))),
    warning,
  }));
  return (await window.showQuickPick(items, { title: l10n.t('Dismiss Which Difference?') }))?.warning;
}

/** Lists what is dismissed in the source that is shown, to be told again. */
async function restoreDifferences({ desk }: ProblemCommandTools): Promise<void> {
  const editor = window.activeTextEditor;
  const known = await desk.read(editor);
  if (!editor || !known) return;
  const dismissed = groupBy(dismissedIn(known.reading.annotations, annotator()?.name), ({ by }) => by.annotation);
  if (dismissed.size === 0) {
    say(l10n.t('No difference is dismissed in this source'));
    return;
  }
  const items = [...dismissed.values()].map((differences) => itemOf(editor.document, differences));
  const picked = await window.showQuickPick(items, {
    title: l10n.t('Tell Which Dismissed Differences Again?'),
    canPickMany: true,
    matchOnDetail: true,
  });
  if (!picked || picked.length === 0) return;
  const title = picked.length === 1 ? l10n.t('Restore dismissed difference') : l10n.t('Restore dismissed differences');
  const isDone = await desk.act(editor.document, title, (deciding, lineFeeds) =>
    picked.flatMap(({ first: { by, spans } }) => {
      const words = spans.map((span) => lineFeeds.normal(span));
      return restore(deciding, by.annotation, words) ?? [];
    }),
  );
  if (isDone) say(title);
}

function itemOf(document: TextDocument, differences: readonly Dismissed[]) {
  const [first] = differences as [Dismissed];
  const { of, spans, by } = first;
  const words = spans.map(({ start, end }) => document.getText().slice(start, end)).join(' … ');
  const differs = differences.map(({ here, there }) => l10n.t('“{0}” here, “{1}” elsewhere', here, there)).join('; ');
  const { creator, created } = by.annotation;
  return {
    label: plainLabel(oneLine(words, LONGEST_WORDS)),
    description: plainLabel([KINDS[of](), creator.name, created.slice(0, 10)].join(' · ')),
    detail: plainLabel(oneLine(differs, 2 * LONGEST_WORDS)),
    first,
  };
}

/** What can be done about a problem: the nearest other sources, each compared and opened; and to dismiss it. */
function actionsFor({ problems, across }: ProblemCommandTools, document: TextDocument, warning: SourceWarning) {
  const { kind, quotation, here, passages } = warning;
  const named = [...groupBy(passages, ({ passage }) => passage.source).values()].slice(0, MOST_SOURCES);
  const found = languages
    .getDiagnostics(document.uri)
    .filter(
      ({ source, code, range }) =>
        source === 'On Record' && code === CODES[kind] && range.isEqual(toRange(warning.place)),
    );
  const action = (title: string, command: CommandId | 'vscode.open', ...given: readonly unknown[]) => {
    const made = new CodeAction(title, CodeActionKind.QuickFix);
    made.command = { title, command, arguments: [...given] };
    made.diagnostics = found;
    return made;
  };
  if (problems.scope === 'none') return [];
  return [
    ...named.flatMap(([first]) => {
      const { source, start, end, place } = first!.passage;
      const name = baseName(across.nameOf(source));
      const passagesGiven = [here.source, here.start, here.end, source, start, end];
      return [
        action(l10n.t('Compare with {0}', name), 'onRecord.comparePassages', ...passagesGiven),
        action(l10n.t('Open {0}, line {1}', name, place.start.line + 1), 'vscode.open', Uri.parse(source), {
          selection: toRange(place),
        }),
      ];
    }),
    action(l10n.t('Dismiss for good: {0}', KINDS[kind]()), 'onRecord.dismissDifference', here.source, quotation, kind),
  ];
}

/** What differs, in a word or two. */
const KINDS: Readonly<Record<WarningKind, () => string>> = {
  negation: () => l10n.t('a negation'),
  cut: () => l10n.t('a cut without a mark'),
  figure: () => l10n.t('a figure or day'),
  speaker: () => l10n.t('who is credited'),
  words: () => l10n.t('other words'),
};
