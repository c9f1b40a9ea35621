import { deepEqual, equal, match, ok } from 'node:assert/strict';
import {
  commands,
  Uri,
  window,
  workspace,
  type CodeAction,
  type Hover,
  type MarkdownString,
  type Position,
  type TextEditor,
} from 'vscode';
import type { OnRecord } from '../../../src/extension/extension';
import type { AnnotationNode, PlacedNode } from '../../../src/extension/annotating/annotationNodes';
import { waitFor } from '../support';
import { annotateAs, eachWithSource, recordOf, select } from './annotating';
import { answering } from './answering';

const folder = workspace.workspaceFolders![0]!.uri;
const TEXT = 'The ferry sank in 1990.\n\nIt had cost 40 million.\n\nThe ship $(bug) went down in 1990.\n';
const DOWN = 'The ship $\u200B(bug) went down in 1990';

describe('relations between marks', () => {
  let api: OnRecord;
  let editor: TextEditor;
  let name: string;

  eachWithSource('related', TEXT, (opened) => ({ api, editor, name } = opened));

  const relate = (words: string, kind: string, to: string) => {
    select(editor, words);
    return answering([{ pick: [kind] }, { pick: [to] }], () => commands.executeCommand('onRecord.relateMark'));
  };
  const cardAt = async (words: string) => {
    select(editor, words);
    const at: Position = editor.selection.start;
    const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', editor.document.uri, at);
    return hovers
      .flatMap(({ contents }) => contents as MarkdownString[])
      .map(({ value }) => value.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code))))
      .join('\n');
  };
  const listed = (): PlacedNode[] =>
    api.listed
      .getChildren()
      .flatMap((group) => api.listed.getChildren(group))
      .filter((node: AnnotationNode): node is PlacedNode => node.is === 'placed' && node.relation !== undefined);
  const described = () => listed().map((node) => String(api.listed.getTreeItem(node).description));
  const shown = () => editor.document.getText(window.activeTextEditor!.selection);

  it('are made by keys, shown on both cards and in the list, and undone', async () => {
    const asked = await relate('ferry sank', 'Supports', DOWN);
    // Claims of the folder follow, where an earlier test had that read.
    deepEqual(asked[1]!.entries.slice(0, 3), [
      'In this text',
      'It had cost 40 million | claim, line 3',
      `${DOWN} | claim, line 5`,
    ]);
    await waitFor('it is listed', () => listed().length === 1);
    match(described()[0]!, /^supports “The ship \$\(bug\) went down in 1990”$/);
    match(await cardAt('ferry sank'), /Supports .*The ship \$\(bug\) went down in 1990.*says .*Ana/);
    match(await cardAt('went down'), /Is supported by .*The ferry sank in 1990.*says .*Ana/);
    match(await recordOf(name, 'ana'), /supports/);
    await commands.executeCommand('onRecord.undoAct');
    await waitFor('it is gone', () => listed().length === 0);
    ok(!(await cardAt('went down')).includes('supported by'));
    await commands.executeCommand('onRecord.redoAct');
    await waitFor('it is back', () => listed().length === 1);
    await relate('ferry sank', 'Contradicts', DOWN);
    await waitFor('it is changed, not doubled', () => described().join().startsWith('contradicts'));
    equal(listed().length, 1);
    await commands.executeCommand('onRecord.takeBack', listed()[0]);
    await waitFor('it is taken back', () => listed().length === 0);
  });

  it('lead from one mark to the other', async () => {
    await relate('ferry sank', 'Says the same as', DOWN);
    await waitFor('it is listed', () => listed().length === 1);
    select(editor, 'ferry sank');
    await commands.executeCommand('onRecord.goToRelated');
    ok(shown().startsWith('The ship'));
    await commands.executeCommand('onRecord.goToRelated');
    ok(shown().startsWith('The ferry'));
    select(editor, 'had cost');
    await commands.executeCommand('onRecord.goToRelated');
    equal(shown(), 'had cost');
  });

  it('say that the other mark was rejected, or is no longer there', async () => {
    await relate('ferry sank', 'Contradicts', DOWN);
    await waitFor('it is listed', () => listed().length === 1);
    select(editor, 'went down');
    await commands.executeCommand('onRecord.rejectMark');
    await waitFor('it says so', () => described()[0]?.includes('rejected as a mark'));
    match(await cardAt('ferry sank'), /rejected as a mark/);
    await editor.edit((edit) => edit.delete(editor.document.lineAt(4).range));
    await waitFor('it says so', () => described()[0]?.includes('no longer in the text'));
    match(await cardAt('ferry sank'), /no longer in the text/);
  });

  it('of another person are shown as theirs, and not changed', async () => {
    await relate('ferry sank', 'Supports', DOWN);
    await annotateAs('Ben');
    await waitFor('it is Ana’s', () => described()[0]?.endsWith(' · Ana'));
    await commands.executeCommand('onRecord.takeBack', listed()[0]);
    equal(listed().length, 1);
    await relate('ferry sank', 'Contradicts', DOWN);
    await waitFor('both are listed', () => listed().length === 2);
    match(await recordOf(name, 'ana'), /supports/);
    match(await recordOf(name, 'ben'), /contradicts/);
  });

  it('lead to another source, and back from there', async () => {
    const other = `other-${name}`;
    const uri = Uri.joinPath(folder, other);
    await workspace.fs.writeFile(uri, new TextEncoder().encode('Filler.\n\nThe boat was lost in 1990.\n'));
    await commands.executeCommand('onRecord.listClaimsOfFolder');
    await commands.executeCommand('onRecord.claims.focus');
    await waitFor('it is read', () => api.folder.sources.some((one) => one.name === other && one.digest));
    await window.showTextDocument(editor.document);
    await relate('ferry sank', 'Supports', 'The boat was lost in 1990');
    await waitFor('it is listed', () => described()[0]?.endsWith(` in ${other}`));
    select(editor, 'ferry sank');
    await commands.executeCommand('onRecord.goToRelated');
    await waitFor('it is shown', () => window.activeTextEditor?.document.uri.toString() === uri.toString());
    const there = window.activeTextEditor!;
    ok(there.document.getText(there.selection).startsWith('The boat was lost'));
    await commands.executeCommand('onRecord.goToRelated');
    await waitFor('back', () => window.activeTextEditor?.document === editor.document);
    ok(shown().startsWith('The ferry'));
    await commands.executeCommand('onRecord.listClaimsOfSource');
    await workspace.fs.delete(uri);
    ok((await recordOf(name, 'ana')).includes(other));
    equal(await recordOf(other, 'ana'), '');
  });

  it('are offered at the lightbulb', async () => {
    select(editor, 'ferry sank');
    const actions = await commands.executeCommand<CodeAction[]>(
      'vscode.executeCodeActionProvider',
      editor.document.uri,
      editor.selection,
    );
    ok(actions.some(({ title }) => title === 'Relate this claim to another mark…'));
  });
});
