import { deepEqual, equal, match, ok } from 'node:assert/strict';
import {
  commands,
  DiagnosticSeverity,
  languages,
  Uri,
  window,
  workspace,
  type CodeAction,
  type TextDocument,
} from 'vscode';
import { closeAll, onRecord, waitFor } from '../support';
import { cleanUp, openSource } from './annotating';

const SOURCE = 'Storm\n\n“We will never give up on the old bridge,” Mayor Ana Ruiz said.\n';

describe('check of a draft', () => {
  before(onRecord);
  afterEach(async () => {
    await commands.executeCommand('onRecord.clearDraftCheck');
    await closeAll();
    await cleanUp('draft-check.txt');
  });

  const problems = (document: TextDocument) =>
    languages.getDiagnostics(document.uri).filter(({ source }) => source === 'On Record');
  const checked = async (content: string, language: string) => {
    await openSource('draft-check.txt', SOURCE);
    const document = await workspace.openTextDocument({ content, language });
    await window.showTextDocument(document);
    await commands.executeCommand('onRecord.checkDraft');
    return document;
  };

  it('tells which quotations are in no source, and what is nearest, until the draft changes', async () => {
    const document = await checked(
      'She said “we will give up on the old bridge” and “we will never give up”.',
      'markdown',
    );
    const [problem, ...others] = problems(document);
    deepEqual(others, []);
    ok(problem);
    equal(problem.severity, DiagnosticSeverity.Information);
    equal(document.getText(problem.range), '“we will give up on the old bridge”');
    match(problem.message, /draft-check\.txt: “We will never give up on the old bridge”.*we will \[-never-\] give up/i);
    match(problem.relatedInformation![0]!.location.uri.path, /draft-check\.txt$/);
    await window.activeTextEditor!.edit((edit) => edit.insert(document.positionAt(0), 'x'));
    await waitFor('the problems are gone', () => problems(document).length === 0);
  });

  it('opens the passage and puts its words in place', async () => {
    const document = await checked('> We will give up on the old bridge.\n', 'plaintext');
    const [problem] = problems(document);
    const actions = await commands.executeCommand<CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      problem!.range,
    );
    const titled = (title: string) => actions.find((action) => action.title === title);
    await workspace.applyEdit(titled('Put the source’s words here')!.edit!);
    equal(document.getText(), '> We will never give up on the old bridge.\n');
    const { command, arguments: given } = titled('Open the nearest passage')!.command!;
    await commands.executeCommand(command, ...(given as unknown[]));
    await waitFor('the source is shown', () => {
      const editor = window.activeTextEditor;
      return editor?.document.uri.path.endsWith('draft-check.txt') && !editor.selection.isEmpty;
    });
    equal(
      window.activeTextEditor!.document.getText(window.activeTextEditor!.selection),
      'We will never give up on the old bridge',
    );
    ok(given![0] instanceof Uri);
  });
});
