import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { commands, Uri, window, workspace, type TextEditor } from 'vscode';
import type { OnRecord } from '../../../src/extension/extension';
import { waitFor } from '../support';
import { eachWithSource, recordOf, select } from './annotating';
import { answering, type Answer } from './answering';

const TEXT = 'Mayor Ana Ruiz said the bridge was safe.\r\n\r\n“We will rebuild it,” the mayor added on Monday. 😀\r\n';
const QUOTED = 'We will rebuild';

describe('export and import in the editor', () => {
  const output = Uri.joinPath(workspace.workspaceFolders![0]!.uri, '.exported');
  let api: OnRecord;
  let editor: TextEditor;
  let name: string;

  eachWithSource('exchange', TEXT, (opened) => ({ api, editor, name } = opened));
  afterEach(async () => {
    await workspace.fs.delete(output, { recursive: true }).then(undefined, () => undefined);
  });
  beforeEach(async () => {
    select(editor, QUOTED);
    await commands.executeCommand('onRecord.confirmMark');
  });

  const exported = async (format: string, what = 'source') =>
    commands.executeCommand('onRecord.exportAnnotations', { what, format, folder: output });
  const written = async (file: string) =>
    new TextDecoder().decode(await workspace.fs.readFile(Uri.joinPath(output, file)));
  const stem = () => name.replace(/\.txt$/, '');
  const imported = (format: string, author: string, ...files: string[]) =>
    commands.executeCommand('onRecord.importAnnotations', {
      files: files.map((file) => Uri.joinPath(output, file)),
      format,
      author,
    });
  const placedBy = (creator: string) =>
    api.annotations.placed(editor.document).filter(({ annotation }) => annotation.creator.name === creator);

  it('writes a source as CSV and as brat, and takes it in as another person’s', async () => {
    await exported('csv');
    const table = await written(`${stem()}.csv`);
    match(table, /“We will rebuild it,”.*confirmed.*Ana/);
    match(table, /found/);
    await exported('brat');
    equal(await written(`${stem()}.txt`), TEXT.replaceAll('\r\n', '\n'));
    match(await written(`${stem()}.ann`), /“We will rebuild it,”/);

    await imported('csv', 'Ben', `${stem()}.csv`);
    await waitFor('Ben’s is there', () => placedBy('Ben').length === 1);
    match(await recordOf(name, 'ben'), /“We will rebuild it,”/);
    equal(placedBy('Ben')[0]!.state, 'exact');
    equal(placedBy('Ana').length, 1);
    const once = await recordOf(name, 'ben');
    await imported('csv', 'Ben', `${stem()}.csv`);
    equal(await recordOf(name, 'ben'), once);

    await imported('brat', 'Cleo', `${stem()}.ann`);
    await waitFor('Cleo’s is there', () => placedBy('Cleo').length === 1);
    const [cleos] = api.annotations
      .placedInDocument(editor.document)
      .filter(({ annotation }) => annotation.creator.name === 'Cleo');
    const { start, end } = cleos!.parts.find(({ role }) => role === 'content')!;
    equal(editor.document.getText().slice(start, end), '“We will rebuild it,”');
  });

  it('asks for what was not said, and shows what would come in', async () => {
    const csv = Uri.joinPath(output, `${stem()}.csv`);
    const { showOpenDialog } = window;
    const choosing = async (chosen: Uri, answers: readonly Answer[], command: string) => {
      Object.assign(window, { showOpenDialog: () => Promise.resolve([chosen]) });
      try {
        return await answering(answers, () => commands.executeCommand(command));
      } finally {
        Object.assign(window, { showOpenDialog });
      }
    };
    select(editor, '“');
    const asked = await choosing(
      output,
      [{ pick: ['This Source'] }, { pick: ['CSV table'] }],
      'onRecord.exportAnnotations',
    );
    deepEqual(
      asked.map(({ title }) => title),
      ['Export What?', 'Export in Which Format?'],
    );
    deepEqual(
      asked[0]!.entries.map((entry) => entry.split(' | ')[0]),
      ['What Is Selected', 'This Source', 'All Sources of the Folder'],
    );
    ok((await workspace.fs.stat(csv)).size > 0);
    const answers = [
      { pick: ['CSV table'] },
      { pick: ['Somebody Else’s…'] },
      { type: ' Dan ' },
      { pick: ['said by people'] },
    ];
    const questions = await choosing(csv, answers, 'onRecord.importAnnotations');
    deepEqual(questions[0]!.entries[0], 'CSV table | as these files look');
    deepEqual(questions[1]!.entries, ['As the Files Say | Ana', 'Mine | Ana', 'Somebody Else’s…']);
    deepEqual(questions[3]!.entries, [`${name} | said by people`, `${name} | found by a program`]);
    deepEqual(questions[3]!.picked, [name]);
    equal(placedBy('Dan').length, 1);
  });

  it('takes in one’s own as one act, which is undone', async () => {
    await exported('w3c');
    await commands.executeCommand('onRecord.undoAct');
    equal(placedBy('Ana').length, 0);
    await imported('w3c', 'Ana', `${stem()}.jsonld`);
    equal(placedBy('Ana').length, 1);
    match(await recordOf(name, 'ana'), /“We will rebuild it,”/);
    await commands.executeCommand('onRecord.undoAct');
    equal(placedBy('Ana').length, 0);
  });

  it('writes the marks of a selection alone', async () => {
    select(editor, '“We will rebuild it,” the mayor added on Monday.');
    await exported('csv', 'selection');
    const table = await written(`${stem()}.csv`);
    match(table, /We will rebuild/);
    ok(!table.includes('bridge'));
  });

  it('writes every source of the folder', async () => {
    await exported('markdown', 'folder');
    const files = (await workspace.fs.readDirectory(output)).map(([file]) => file);
    ok(files.includes(`${stem()}.md`) && files.length > 1, files.join());
  });

  it('never takes the place of the source', async () => {
    const folder = Uri.joinPath(output, '..');
    await commands.executeCommand('onRecord.exportAnnotations', { what: 'source', format: 'brat', folder });
    await waitFor('it is said', () => window.activeTextEditor?.document.getText().includes('choose another folder'));
    const bytes = await workspace.fs.readFile(Uri.joinPath(folder, name));
    equal(new TextDecoder().decode(bytes), TEXT);
    for (const file of [`${stem()}.ann`, 'annotation.conf']) await workspace.fs.delete(Uri.joinPath(folder, file));
  });

  it('lists what could not be taken in', async () => {
    const file = Uri.joinPath(output, 'other.ann');
    await workspace.fs.writeFile(file, new TextEncoder().encode('T1\tQuote 0 4\tRain\n'));
    await commands.executeCommand('onRecord.importAnnotations', { files: [file], format: 'brat', author: 'Ben' });
    const report = await waitFor('a list', () =>
      window.activeTextEditor?.document.uri.scheme === 'on-record-report' ? window.activeTextEditor : undefined,
    );
    match(report.document.getText(), /^other\.ann: /);
    deepEqual([report.document.isDirty, await recordOf(name, 'ben')], [false, '']);
  });
});
