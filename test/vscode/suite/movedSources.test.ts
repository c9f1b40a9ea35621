import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { commands, languages, Uri, window, workspace, WorkspaceEdit } from 'vscode';
import { waitFor } from '../support';
import { cleanUp, eachWithSource, recordFolder, recordOf, select, type OpenedSource } from './annotating';
import { answering } from './answering';

const TEXT = 'Mayor Ana Ruiz said the bridge was safe.\n\n“We will rebuild it,” the mayor added on Monday.\n';

describe('sources that get another name', () => {
  const folder = Uri.joinPath(recordFolder, '..');
  const elsewhere = Uri.joinPath(folder, '..', 'moved-elsewhere');
  const at = (name: string) => Uri.joinPath(folder, name);
  let opened: OpenedSource;
  eachWithSource('moved', TEXT, (one) => (opened = one));
  beforeEach(async () => {
    select(opened.editor, 'We will rebuild');
    await commands.executeCommand('onRecord.confirmMark');
    await write(at(`.on-record/${opened.name}.ben.json`), '<<<<<<< HEAD\n=======\n>>>>>>> theirs\n');
  });
  afterEach(async () => {
    for (const uri of [elsewhere, at('moved-into'), at('moved-folder'), at(other())])
      await workspace.fs.delete(uri, { recursive: true }).then(undefined, () => undefined);
    await cleanUp();
  });

  const write = (uri: Uri, content: string) => workspace.fs.writeFile(uri, new TextEncoder().encode(content));
  const read = async (uri: Uri) => new TextDecoder().decode(await workspace.fs.readFile(uri));
  const isThere = (uri: Uri) =>
    workspace.fs.stat(uri).then(
      () => true,
      () => false,
    );
  const other = () => opened.name.replace('moved', 'other');
  const rename = async (from: Uri, to: Uri) => {
    const edit = new WorkspaceEdit();
    edit.renameFile(from, to);
    ok(await workspace.applyEdit(edit));
  };
  const placedIn = async (uri: Uri) => {
    const document = await workspace.openTextDocument(uri);
    await opened.api.annotations.load(document);
    return opened.api.annotations.placed(document);
  };

  it('take everybody’s annotations along, to the last byte, and back', async () => {
    const [anas, bens] = [await recordOf(opened.name, 'ana'), await recordOf(opened.name, 'ben')];
    ok(anas !== '');
    await rename(at(opened.name), at(other()));
    await waitFor('the files moved', async () => (await recordOf(other(), 'ben')) !== '');
    deepEqual([await recordOf(other(), 'ana'), await recordOf(other(), 'ben')], [anas, bens]);
    deepEqual([await recordOf(opened.name, 'ana'), await recordOf(opened.name, 'ben')], ['', '']);
    const document = await workspace.openTextDocument(at(other()));
    await window.showTextDocument(document);
    await waitFor('the annotation in the text', () =>
      opened.api.annotations.placed(document).some(({ state }) => state === 'exact'),
    );
    await commands.executeCommand('onRecord.undoAct');
    await waitFor('the act undone under the new name', async () =>
      /"items":\[\n?\]/.test(await recordOf(other(), 'ana')),
    );
    equal(await recordOf(opened.name, 'ana'), '');
    await commands.executeCommand('onRecord.redoAct');
    await rename(at(other()), at(opened.name));
    await waitFor('the files moved back', async () => (await recordOf(opened.name, 'ana')).includes('rebuild'));
    equal(await recordOf(other(), 'ana'), '');
  });

  it('keep their annotations in a folder that is renamed, and out of the workspace', async () => {
    await rename(at(opened.name), at('moved-into/deep/a.txt'));
    await waitFor('the files moved', async () => (await recordOf('moved-into/deep/a.txt', 'ana')) !== '');
    await rename(at('moved-into'), at('moved-folder'));
    await waitFor('the files moved on', async () => (await recordOf('moved-folder/deep/a.txt', 'ben')) !== '');
    equal(await recordOf('moved-into/deep/a.txt', 'ana'), '');
    await rename(at('moved-folder/deep/a.txt'), Uri.joinPath(elsewhere, 'b.txt'));
    const file = Uri.joinPath(elsewhere, '.on-record', 'b.txt.ana.json');
    await waitFor('the files moved out', () => isThere(file));
    const [placed] = await placedIn(Uri.joinPath(elsewhere, 'b.txt'));
    deepEqual([placed?.state, placed?.annotation.creator.name], ['exact', 'Ana']);
    ok(await isThere(Uri.joinPath(elsewhere, '.on-record', 'texts', `${placed!.annotation.version!}.txt`)));
  });

  it('never write over annotations that are there', async () => {
    const anas = await recordOf(opened.name, 'ana');
    await write(at(`.on-record/${other()}.ana.json`), '{"type":"AnnotationPage","items":[]}\n');
    const warnings: string[] = [];
    const { showWarningMessage } = window;
    Object.assign(window, { showWarningMessage: (words: string) => Promise.resolve(void warnings.push(words)) });
    try {
      await rename(at(opened.name), at(other()));
      await waitFor('a warning', () => warnings.length > 0);
    } finally {
      Object.assign(window, { showWarningMessage });
    }
    match(warnings[0]!, /not moved along.*other.*ana\.json/);
    equal(await recordOf(opened.name, 'ana'), anas);
    match(await recordOf(other(), 'ana'), /"items":\[\]/);
    ok((await recordOf(opened.name, 'ben')) !== '');
  });

  it('that were renamed outside of VS Code get theirs by a command, after a look', async () => {
    const anas = await recordOf(opened.name, 'ana');
    await commands.executeCommand('workbench.action.closeAllEditors');
    await workspace.fs.rename(at(opened.name), at(other()));
    equal(await recordOf(other(), 'ana'), '');
    const [asked] = await answering([{ pick: [`${opened.name} → ${other()}`] }], () =>
      commands.executeCommand('onRecord.moveAnnotations'),
    );
    deepEqual(asked?.entries, [`${opened.name} → ${other()} | the same text`]);
    equal(asked.picked.length, 1);
    equal(await recordOf(other(), 'ana'), anas);
    const again = await answering([], () => commands.executeCommand('onRecord.moveAnnotations'));
    equal(again.length, 0);
  });

  it('that had none are given those of the untitled text', async () => {
    const uri = at('moved-into/untitled-text.txt');
    await workspace.fs.createDirectory(at('moved-into'));
    const plain = await workspace.openTextDocument(uri.with({ scheme: 'untitled' }));
    const untitled = await languages.setTextDocumentLanguage(plain, 'news-source');
    const editor = await window.showTextDocument(untitled);
    await editor.edit((edit) => edit.insert(untitled.positionAt(0), TEXT));
    await waitFor('a reading', () => opened.api.readings.get(untitled)?.version === untitled.version);
    select(editor, 'We will rebuild');
    await commands.executeCommand('onRecord.confirmMark');
    const storage = opened.api.annotations.homeOf(untitled.uri);
    equal(storage.isBeside, false);
    equal(opened.api.annotations.placed(untitled).length, 1);
    await untitled.save();
    await waitFor(
      'the annotations beside the file',
      async () => (await recordOf('moved-into/untitled-text.txt', 'ana')) !== '',
    );
    const page = await read(at('.on-record/moved-into/untitled-text.txt.ana.json'));
    match(page, /"onRecord:source":"moved-into\/untitled-text\.txt"/);
    // The file may be open, and have been read, before its annotations were written.
    await waitFor('its place in the file', async () => (await placedIn(uri))[0]?.state === 'exact');
    equal(await isThere(Uri.joinPath(storage.folder, `${storage.source}.ana.json`)), false);
  });
});
