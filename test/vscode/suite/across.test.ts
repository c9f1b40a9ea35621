import { deepEqual, equal, match, ok } from 'node:assert/strict';
import {
  commands,
  TabInputTextDiff,
  Uri,
  window,
  workspace,
  WorkspaceEdit,
  type CodeAction,
  type Hover,
  type Location,
  type MarkdownString,
  type TextEditor,
} from 'vscode';
import type { OnRecord } from '../../../src/extension/extension';
import { openSeed, waitFor } from '../support';
import { cleanUp, eachWithSource, openSource, select } from './annotating';
import { answering } from './answering';

const folder = workspace.workspaceFolders![0]!.uri;
const TEXT =
  'Harbour news.\n\n“We will not close the old ferry terminal before the winter storms begin.” So said Mayor Ana Ruiz on Monday.\n';
const OTHER =
  'Town news.\n\nThey met on Monday.\n\n“We will close the old ferry terminal before the winter storms begin, as everybody $(bug) <b>knows</b>,” Ana Ruiz said.\n';

describe('the same words in other sources', () => {
  let api: OnRecord;
  let editor: TextEditor;
  let name: string;
  let other: Uri;

  eachWithSource('across', TEXT, (opened) => ({ api, editor, name } = opened));
  beforeEach(async () => {
    other = Uri.joinPath(folder, `other-${name}`);
    await workspace.fs.writeFile(other, new TextEncoder().encode(OTHER));
    // VS Code tells late of the files of the test before.
    const isGone = ({ name: one }: { readonly name: string }) => one.endsWith(name) || !one.includes('across-');
    const isRead = () => api.folder.sources.some(({ uri, digest }) => digest && uri.toString() === other.toString());
    await waitFor('just its own sources', () => !api.folder.isUsed || (api.folder.sources.every(isGone) && isRead()));
  });
  afterEach(() => cleanUp(`other-${name}`));

  const cardAt = async (words: string) => {
    select(editor, words);
    const at = editor.selection.start;
    const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', editor.document.uri, at);
    return hovers
      .flatMap(({ contents }) => contents as MarkdownString[])
      .map(({ value }) => value)
      .join('\n');
  };
  const plainCardAt = async (words: string) =>
    (await cardAt(words)).replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
  const diff = () => {
    const input = window.tabGroups.activeTabGroup.activeTab?.input;
    return input instanceof TabInputTextDiff ? input : undefined;
  };
  const contents = async (uri: Uri) => (await workspace.openTextDocument(uri)).getText();

  it('are looked for when that is asked, and shown on the card', async () => {
    if (!api.across.isSearched) {
      match(await cardAt('old ferry'), /Look in the other sources/u);
      ok(!api.folder.isUsed, 'pointing at something read the folder');
    }
    await commands.executeCommand('onRecord.searchAcross', editor.document.uri.toString(), 20);
    await waitFor('it is on the card', async () => (await cardAt('old ferry')).includes('Also in'));
    const card = await plainCardAt('old ferry');
    match(card, new RegExp(`Also in .*other-${name}, line 5.*credited to .*Ana Ruiz`));
    match(card, /a negation left out there without a mark: .*“not”.*; left out here without a mark: .*as everybody/);
    ok(!(await cardAt('old ferry')).includes('$(bug)'), 'words of a text became an icon');
    ok(!(await cardAt('old ferry')).includes('<b>'), 'words of a text became markup');
  });

  it('follow what is typed in the other source', async () => {
    await api.across.search();
    await waitFor('it is on the card', async () => (await cardAt('old ferry')).includes('Also in'));
    const there = await workspace.openTextDocument(other);
    const spoken = there.lineAt(4).text;
    const put = async (words: string) => {
      const edit = new WorkspaceEdit();
      edit.replace(other, there.lineAt(4).range, words);
      await workspace.applyEdit(edit);
    };
    await put('Nothing was said.');
    await waitFor('it is gone', async () => !(await cardAt('old ferry')).includes('Also in'));
    await put(spoken);
    await there.save();
    await waitFor('it is back', async () => (await cardAt('old ferry')).includes('Also in'));
  });

  it('are compared side by side, from the cursor', async () => {
    select(editor, 'old ferry');
    await commands.executeCommand('onRecord.compareQuotation');
    const { original, modified } = await waitFor('a diff', diff);
    match(await contents(original), /^“We will not close.*begin\.”\nSo said Mayor/mu);
    match(await contents(modified), /^“We will close.*knows<\/b>,”\nAna Ruiz said/mu);
    match(window.tabGroups.activeTabGroup.activeTab!.label, new RegExp(`^${name} ↔ other-${name}`));
  });

  it('are chosen from where several sources have them', async () => {
    const third = `third-${name}`;
    await workspace.fs.writeFile(
      Uri.joinPath(folder, third),
      new TextEncoder().encode(TEXT.replace('Harbour', 'Port')),
    );
    await api.across.search();
    await waitFor('all are read', () => api.folder.sources.some((one) => one.name === third && one.digest));
    select(editor, 'old ferry');
    const asked = await answering(
      [{ pick: [`We will not close the old ferry terminal before the winter storms begin.`] }],
      () => commands.executeCommand('onRecord.compareQuotation'),
    );
    equal(asked[0]!.entries.length, 2);
    await waitFor('a diff', diff);
    await workspace.fs.delete(Uri.joinPath(folder, third));
  });

  it('are the references of a quotation', async () => {
    const at = editor.document.positionAt(TEXT.indexOf('old ferry'));
    // VS Code may tell late of the file that was just written.
    const elsewhere = await waitFor('a reference elsewhere', async () => {
      const { uri: here } = editor.document;
      const found = await commands.executeCommand<Location[]>('vscode.executeReferenceProvider', here, at);
      const others = found.filter(({ uri }) => uri.toString() === other.toString());
      return others.length > 0 ? others : undefined;
    });
    deepEqual(
      elsewhere.map(({ range }) => [range.start.line, range.start.character]),
      [[4, 1]],
    );
  });

  it('are offered at the lightbulb', async () => {
    select(editor, 'old ferry');
    const actions = await commands.executeCommand<CodeAction[]>(
      'vscode.executeCodeActionProvider',
      editor.document.uri,
      editor.selection,
    );
    ok(actions.some(({ title }) => title === 'Compare this quotation with other sources'));
  });

  it('show where a sample ends a sentence that the other goes on with', async () => {
    editor = await openSeed('000_394c58ccb8c3b3d9.txt');
    await api.across.search();
    const card = await waitFor('it is on the card', async () => {
      const now = await plainCardAt('very particular drivers');
      return now.includes('Also in') ? now : undefined;
    });
    match(card, /004_25a1dc2fe0616f89\.txt, line 10.*left out here without a mark: .*as I said, that goes to/);
  });

  it('say so where no other source has them', async () => {
    editor = await openSource(`alone-${name}`, '“Nobody has ever painted the lighthouse green,” Bo Lind said.\n');
    await api.across.search();
    await waitFor('it says so', async () => (await cardAt('painted')).includes('In no other source'));
    await cleanUp(`alone-${name}`);
  });
});
