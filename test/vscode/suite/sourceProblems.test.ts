import { deepEqual, equal, match, ok } from 'node:assert/strict';
import {
  commands,
  ConfigurationTarget,
  DiagnosticSeverity,
  languages,
  TabInputTextDiff,
  Uri,
  window,
  workspace,
  WorkspaceEdit,
  type CodeAction,
  type Diagnostic,
  type TextEditor,
} from 'vscode';
import type { OnRecord } from '../../../src/extension/extension';
import { waitFor } from '../support';
import { annotateAs, cleanUp, eachWithSource, recordFolder, recordOf, select } from './annotating';
import { answering } from './answering';

const folder = workspace.workspaceFolders![0]!.uri;
const said = (words: string, who = 'Mayor Ana Ruiz') => `Harbour news.\n\n“${words}” ${who} said on Monday.\n`;
const TEXT = said('We will close the old bridge lighthouse on Friday before the great storms,');
const OTHER = said('We will not close the old bridge lighthouse on Saturday before the great <b>old</b> storms,');

describe('problems of sources', () => {
  let api: OnRecord;
  let editor: TextEditor;
  let name: string;
  let other: Uri;

  eachWithSource('problems', TEXT, (opened) => ({ api, editor, name } = opened));
  // Tests before these may have asked.
  before(() => commands.executeCommand('onRecord.clearDifferences'));
  beforeEach(async () => {
    other = await write('other', OTHER);
    // VS Code tells late of the files of the test before.
    const isOwn = ({ name: one }: { readonly name: string }) => one.endsWith(name) || !one.includes('problems-');
    await waitFor('just its own sources', () => !api.folder.isUsed || (api.folder.sources.every(isOwn) && isRead()));
  });
  afterEach(async () => {
    await commands.executeCommand('onRecord.clearDifferences');
    await workspace.getConfiguration('onRecord').update('differences', undefined, ConfigurationTarget.Global);
    await cleanUp(`other-${name}`, `third-${name}`, `alone-${name}`);
  });

  const write = async (which: string, text: string) => {
    const uri = Uri.joinPath(folder, `${which}-${name}`);
    await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    return uri;
  };
  const problems = (uri: Uri = editor.document.uri) =>
    languages.getDiagnostics(uri).filter(({ source }) => source === 'On Record');
  const codes = (uri?: Uri) => problems(uri).map(({ code }) => code);
  /** Those of this test only: the folder has other sources. */
  const isRead = () => api.folder.sources.some(({ uri, digest }) => digest && uri.toString() === other.toString());
  const asked = async () => {
    await api.across.search();
    await waitFor('the other source is read', isRead);
    return waitFor('problems', () => (problems().length > 0 ? problems() : undefined));
  };
  const actionsAt = async ({ range }: Diagnostic, uri = editor.document.uri) =>
    (await commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', uri, range)).filter(
      ({ kind }) => kind?.value === 'quickfix',
    );
  const run = ({ command }: CodeAction) =>
    commands.executeCommand(command!.command, ...(command!.arguments as unknown[]));
  const titled = (actions: readonly CodeAction[], title: RegExp) => {
    const found = actions.find((action) => title.test(action.title));
    ok(found, `no ${String(title)} among ${actions.map((action) => action.title).join(', ')}`);
    return found;
  };
  const withCode = (code: string) => problems().find((one) => one.code === code);

  it('are none before somebody asks, and tell then what differs and where', async () => {
    equal(api.problems.scope, 'none');
    deepEqual(problems(), []);
    await asked();
    deepEqual(codes().sort(), ['changed-negation', 'other-figure', 'unmarked-cut']);
    const figure = withCode('other-figure')!;
    equal(figure.severity, DiagnosticSeverity.Information);
    equal(editor.document.getText(figure.range), 'Friday');
    equal(
      figure.message,
      `A figure or day differs from other-${name} with these words: “Friday” here, “Saturday” there`,
    );
    const [place] = figure.relatedInformation!;
    equal(place!.location.uri.toString(), other.toString());
    equal(place!.location.range.start.line, 2);
    deepEqual(problems(other), [], 'a source that is not open has problems');
  });

  it('are told of all sources on command, and go when they are cleared', async () => {
    await commands.executeCommand('onRecord.findDifferences');
    await waitFor('the other source is read', isRead);
    await waitFor('problems there', () => problems(other).length > 0);
    deepEqual(codes(other).sort(), ['changed-negation', 'other-figure']);
    await commands.executeCommand('onRecord.clearDifferences');
    deepEqual([...problems(), ...problems(other)], []);
  });

  it('follow what is typed here and there, files that come and go, and closing', async () => {
    await asked();
    const put = async (uri: Uri, from: string, to: string) => {
      const document = await workspace.openTextDocument(uri);
      const at = document.getText().indexOf(from);
      const edit = new WorkspaceEdit();
      const range = editor.selection.with(document.positionAt(at), document.positionAt(at + from.length));
      edit.replace(uri, range, to);
      await workspace.applyEdit(edit);
      await document.save();
    };
    await put(editor.document.uri, 'Friday', 'Saturday');
    await waitFor('the day is the same', () => !withCode('other-figure'));
    await put(other, 'not close', 'close');
    await waitFor('the negation is gone', () => !withCode('changed-negation'));
    await write('third', said('We will close the old bridge lighthouse on Sunday before the great storms,'));
    await waitFor('another day', () => withCode('other-figure')?.message.includes(`third-${name} (1 of 2 sources)`));
    await workspace.fs.delete(Uri.joinPath(folder, `third-${name}`));
    await waitFor('that day is gone', () => !withCode('other-figure'));
    const { uri } = editor.document;
    await commands.executeCommand('workbench.action.closeActiveEditor');
    await waitFor('a closed source has none', () => problems(uri).length === 0);
  });

  it('have quick fixes that compare and open the other source', async () => {
    await asked();
    const actions = await actionsAt(withCode('other-figure')!);
    await run(titled(actions, new RegExp(`^Compare with other-${name}$`)));
    await waitFor('a diff', () => window.tabGroups.activeTabGroup.activeTab?.input instanceof TabInputTextDiff);
    await commands.executeCommand('workbench.action.closeActiveEditor');
    await run(titled(actions, new RegExp(`^Open other-${name}, line 3$`)));
    await waitFor('the other source', () => window.activeTextEditor?.document.uri.toString() === other.toString());
    match(window.activeTextEditor!.document.getText(window.activeTextEditor!.selection), /^We will not close/);
  });

  it('are dismissed for good, undone, redone, and restored from a list', async () => {
    await asked();
    await run(titled(await actionsAt(withCode('other-figure')!), /^Dismiss for good: a figure or day$/));
    await waitFor('it is gone', () => !withCode('other-figure'));
    ok(withCode('changed-negation'), 'another problem went as well');
    const record = await waitFor('a record', () => recordOf(name, 'ana'));
    match(
      record,
      /"onRecord:kind":"dismissal".*"onRecord:difference":"figure".*"onRecord:here":"Friday","value":"Saturday"/,
    );
    await commands.executeCommand('onRecord.undoAct');
    await waitFor('it is back', () => withCode('other-figure'));
    await commands.executeCommand('onRecord.redoAct');
    await waitFor('it is gone again', () => !withCode('other-figure'));
    // What differs in another way later is told.
    await write('third', said('We will close the old bridge lighthouse on Sunday before the great storms,'));
    await waitFor('another day', () => withCode('other-figure')?.message.includes('Sunday'));
    await window.showTextDocument(editor.document);
    const [list] = await answering([{ pick: 'every entry' }], () =>
      commands.executeCommand('onRecord.restoreDifferences'),
    );
    equal(list!.entries.length, 1);
    await waitFor('it is told again', () => withCode('other-figure')?.message.includes('Saturday'));
    ok(!(await recordOf(name, 'ana')).includes('dismissal'), 'a record is left');
  });

  it('stay dismissed when the text changes, and in a source that is closed', async () => {
    await asked();
    select(editor, 'Friday');
    await commands.executeCommand('onRecord.dismissDifference');
    await waitFor('it is gone', () => !withCode('other-figure'));
    await editor.edit((edit) => edit.insert(editor.document.positionAt(0), 'Morning paper.\n\n'));
    await editor.document.save();
    await waitFor('the others moved', () => withCode('changed-negation')?.range.start.line === 4);
    ok(!withCode('other-figure'));
    const { uri } = editor.document;
    await commands.executeCommand('workbench.action.closeActiveEditor');
    await commands.executeCommand('onRecord.findDifferences');
    await waitFor('problems of the closed source', () => codes(uri).includes('changed-negation'));
    ok(!codes(uri).includes('other-figure'), 'a closed source forgets what is dismissed');
  });

  it('are those of quotations that nobody rejected, as far as that is shown', async () => {
    await asked();
    select(editor, 'old bridge');
    await commands.executeCommand('onRecord.rejectMark');
    await waitFor('they are gone', () => problems().length === 0);
    await commands.executeCommand('onRecord.undoAct');
    await waitFor('they are back', () => problems().length === 3);
    select(editor, 'Friday');
    await commands.executeCommand('onRecord.dismissDifference');
    await waitFor('it is gone', () => !withCode('other-figure'));
    await annotateAs('Bo');
    await workspace.getConfiguration('onRecord').update('blind', true, ConfigurationTarget.Global);
    await waitFor('what Ana dismissed is told to Bo, who is blind', () => withCode('other-figure'));
    await workspace.getConfiguration('onRecord').update('blind', undefined, ConfigurationTarget.Global);
    await waitFor('it is hidden again', () => !withCode('other-figure'));
    await answering([{ pick: 'every entry' }], () => commands.executeCommand('onRecord.restoreDifferences'));
    await waitFor('Bo takes it back', () => withCode('other-figure'));
    match(await recordOf(name, 'bo'), /"onRecord:verdict":"rejected"/);
    match(await recordOf(name, 'ana'), /"onRecord:difference":"figure"/);
  });

  it('of speakers go when people say that two names are one', async () => {
    const third = await write('third', TEXT.replace('Mayor Ana Ruiz', 'Boris Lindqvist'));
    await api.across.search();
    await waitFor('another speaker', () => withCode('other-speaker'));
    match(
      withCode('other-speaker')!.message,
      /credits somebody else with these words: Ana Ruiz here, Boris Lindqvist there/,
    );
    await api.acts.perform('Merge', ({ name: me }) => [
      {
        folder: recordFolder,
        sources: [],
        after: {
          id: 'urn:uuid:merge',
          creator: { name: me },
          created: new Date().toISOString(),
          name: 'Ana Ruiz',
          kind: 'person',
          spellings: [{ name: 'Boris Lindqvist' }, { name: 'Ana Ruiz' }],
        },
      },
    ]);
    await waitFor('they are one', () => !withCode('other-speaker'));
    const known = await api.readings.request(editor.document);
    const found = await api.across.occurrencesIn(known);
    deepEqual(found.find(({ there }) => there.source === third.toString())?.there.speakers, ['Ana Ruiz']);
  });

  it('are told always or never where the setting says so', async () => {
    const configuration = workspace.getConfiguration('onRecord');
    await configuration.update('differences', 'always', ConfigurationTarget.Global);
    await waitFor('problems that nobody asked for', () => problems().length > 0);
    await workspace.getConfiguration('onRecord').update('differences', 'never', ConfigurationTarget.Global);
    await waitFor('none', () => problems().length === 0);
    await api.across.search();
    equal(api.problems.scope, 'none');
    deepEqual(problems(), []);
  });
});
