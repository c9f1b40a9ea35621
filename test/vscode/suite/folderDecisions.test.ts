import { equal } from 'node:assert/strict';
import { commands, Uri, workspace, type TextEditor } from 'vscode';
import type { OnRecord } from '../../../src/extension/extension';
import { waitFor } from '../support';
import { cleanUp, eachWithSource, recordFolder, recordOf, select } from './annotating';
import { answering } from './answering';

const folder = workspace.workspaceFolders![0]!.uri;
const TEXT = 'Filler.\n\nThe ferry sank in 1990.\n\nIt had cost 40 million.\n\nShops stay shut, it was heard.\n';

describe('what was decided about sources that are closed', () => {
  let api: OnRecord;
  let editor: TextEditor;
  let name: string;

  eachWithSource('decided', TEXT, (opened) => ({ api, editor, name } = opened));
  // VS Code keeps a document for minutes after it was closed: what is decided goes to a source with the same text that never was open.
  beforeEach(async () => {
    await write(Uri.joinPath(folder, closed()), TEXT);
    api.sidebar.choices.change({ scope: 'folder', grouping: 'speaker', order: 'place', filter: '' });
    await commands.executeCommand('onRecord.claims.focus');
    await waitFor('the source is listed', () => claims().length === 2 && listed() === 2);
  });
  afterEach(async () => {
    await commands.executeCommand('onRecord.listClaimsOfSource');
    await cleanUp(closed());
  });

  const closed = () => `closed-${name}`;
  const write = (uri: Uri, content: string) => workspace.fs.writeFile(uri, new TextEncoder().encode(content));
  const isClosed = (address: string) => address.endsWith(`/${closed()}`);
  const digest = () => api.folder.sources.find(({ uri }) => isClosed(uri.path))?.digest;
  const claims = () => digest()?.claims.map(({ words }) => words) ?? [];
  const listed = () =>
    api.sidebar.claims
      .getChildren()
      .flatMap((node) => (node.is === 'group' ? node.group.claims : []))
      .filter(({ source }) => isClosed(source.uri)).length;
  /** Has somebody say of the closed source what Ana said of the open one. */
  const saysToo = async (who: string) => {
    const record = (await recordOf(name, 'ana')).replaceAll('"name":"Ana"', `"name":"${who}"`);
    await write(Uri.joinPath(recordFolder, `${closed()}.${who.toLowerCase()}.json`), record.replaceAll(name, closed()));
  };
  const rejectIn = async (who: string) => {
    select(editor, 'had cost');
    await commands.executeCommand('onRecord.rejectMark');
    await saysToo(who);
    await waitFor('it is rejected', () => claims().length === 1);
  };

  it('is left out, comes back with its layer hidden, and is laid over again', async () => {
    await rejectIn('Ana');
    await waitFor('the tree lacks it', () => listed() === 1);
    await answering([{ pick: [] }], () => commands.executeCommand('onRecord.chooseAnnotators'));
    await waitFor('it is back', () => claims().length === 2);
    await waitFor('the tree has it', () => listed() === 2);
    await answering([{ pick: 'every entry' }], () => commands.executeCommand('onRecord.chooseAnnotators'));
    await waitFor('it is gone again', () => claims().length === 1);
    await workspace.fs.delete(recordFolder, { recursive: true });
    await waitFor('nobody has decided', () => claims().length === 2);
  });

  it('counts what was added', async () => {
    const before = digest()!.unattributed.quotations.length;
    select(editor, 'Shops stay shut');
    await commands.executeCommand('onRecord.markQuotation');
    equal(digest()!.unattributed.quotations.length, before);
    await saysToo('Ana');
    await waitFor('it is counted', () => digest()!.unattributed.quotations.length === before + 1);
  });

  it('is hidden where it is another’s, in blind mode', async () => {
    await rejectIn('Ben');
    const blind = (value: boolean | undefined) => workspace.getConfiguration('onRecord').update('blind', value, true);
    await blind(true);
    await waitFor('it is back', () => claims().length === 2);
    await blind(undefined);
    await waitFor('it is gone again', () => claims().length === 1);
    await workspace.fs.delete(Uri.joinPath(recordFolder, `${closed()}.ben.json`));
    await waitFor('nobody has decided', () => claims().length === 2);
  });

  it('moves with its text', async () => {
    await rejectIn('Ana');
    await write(Uri.joinPath(folder, closed()), `It cost 3 million in 1980.\r\n\r\n${TEXT.replaceAll('\n', '\r\n')}`);
    await waitFor('it is still rejected', () => claims().length === 2);
    equal(claims().join(), 'It cost 3 million in 1980,The ferry sank in 1990');
  });
});
