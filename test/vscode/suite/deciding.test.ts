import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { commands, EndOfLine, Position, Range, Uri, workspace, type TextEditor } from 'vscode';
import type { OnRecord } from '../../../src/extension/extension';
import { waitFor } from '../support';
import { eachWithSource, openSource, recordFolder, recordOf, select } from './annotating';

const TEXT = 'Mayor Ana Ruiz said the bridge was safe.\n\n“We will rebuild it,” the mayor added on Monday.\n';
const QUOTED = 'We will rebuild';

describe('deciding', () => {
  let api: OnRecord;
  let editor: TextEditor;
  let name: string;

  eachWithSource('bridge', TEXT, (opened) => ({ api, editor, name } = opened));

  const reading = () => api.readings.get(editor.document)!.reading;
  const quotations = () => reading().analysis.quotations.length;
  const originOf = (words: string) => {
    const at = editor.document.getText().indexOf(words);
    return reading()
      .marksAt(at)
      .find(({ kind }) => kind === 'quotation')?.origin;
  };
  const decided = (words: string, origin: string | undefined) =>
    waitFor(`${words} is ${origin ?? 'nothing'}`, () => originOf(words) === origin);

  it('confirms what the cursor is on, in a file beside the sources', async () => {
    select(editor, QUOTED);
    await commands.executeCommand('onRecord.confirmMark');
    await decided(QUOTED, 'confirmed');
    const record = await recordOf(name, 'ana');
    match(record, /"onRecord:verdict":"confirmed"/);
    match(record, /“We will rebuild it,”/);
    const drawn = api.marks.drawnIn(editor)!.spans.decided;
    equal(editor.document.getText().slice(drawn[0]!.start, drawn[0]!.end), '“We will rebuild it,”');
  });

  it('rejects, undoes and redoes', async () => {
    const before = quotations();
    select(editor, QUOTED);
    await commands.executeCommand('onRecord.rejectMark');
    await waitFor('one quotation less', () => quotations() === before - 1);
    equal(reading().rejected.length, 1);
    await commands.executeCommand('onRecord.undoAct');
    await waitFor('it is back', () => quotations() === before && originOf(QUOTED) === 'found');
    ok(!(await recordOf(name, 'ana')).includes('rejected'));
    await commands.executeCommand('onRecord.redoAct');
    await waitFor('it is gone again', () => quotations() === before - 1);
  });

  it('undoes what was done last, though that is still being written', async () => {
    select(editor, QUOTED);
    await commands.executeCommand('onRecord.confirmMark');
    await decided(QUOTED, 'confirmed');
    const { length } = api.acts.done;
    const rejecting = commands.executeCommand('onRecord.rejectMark');
    while (api.acts.done.length === length) await new Promise((resolve) => setTimeout(resolve));
    await commands.executeCommand('onRecord.undoAct');
    await rejecting;
    await decided(QUOTED, 'confirmed');
  });

  it('sticks although the text changes, is saved, and is opened again', async () => {
    const before = quotations();
    select(editor, QUOTED);
    await commands.executeCommand('onRecord.rejectMark');
    await editor.edit((edit) => edit.insert(new Position(0, 0), 'The council met on Tuesday.\n\n'));
    await editor.document.save();
    await waitFor('read again', () => api.readings.get(editor.document)?.version === editor.document.version);
    await waitFor('it is still rejected', () => quotations() === before - 1);
    await commands.executeCommand('workbench.action.closeAllEditors');
    // Changed by another program meanwhile.
    const uri = Uri.joinPath(recordFolder, '..', name);
    const changed = `A line on top.\n\n${TEXT.replaceAll(/[“”]/g, '"')}`;
    await workspace.fs.writeFile(uri, new TextEncoder().encode(changed));
    editor = await openSource(name, changed);
    await waitFor('it is still rejected', () => quotations() === before - 1);
    equal(api.annotations.placed(editor.document)[0]!.state, 'moved');
  });

  it('moves with the text as it is typed, whatever its line endings', async () => {
    select(editor, QUOTED);
    await commands.executeCommand('onRecord.confirmMark');
    await decided(QUOTED, 'confirmed');
    await editor.edit((edit) => edit.setEndOfLine(EndOfLine.CRLF));
    await editor.edit((edit) => edit.insert(new Position(0, 0), 'One.\n\nTwo.\n\n'));
    await editor.edit((edit) => edit.delete(new Range(0, 0, 1, 0)));
    await waitFor('read again', () => api.readings.get(editor.document)?.version === editor.document.version);
    await decided(QUOTED, 'confirmed');
    const [placed] = api.annotations.placedInDocument(editor.document);
    const { start, end } = placed!.parts[0]!;
    equal(editor.document.getText().slice(start, end), '“We will rebuild it,”');
  });

  it('comes back when words that were cut are pasted again', async () => {
    select(editor, QUOTED);
    await commands.executeCommand('onRecord.confirmMark');
    const line = editor.document.lineAt(2).text;
    await editor.edit((edit) => edit.delete(editor.document.lineAt(2).range));
    await waitFor('it is lost', () => api.annotations.placed(editor.document)[0]!.state === 'lost');
    await editor.edit((edit) => edit.insert(new Position(0, 0), `${line}\n\n`));
    await waitFor('it is found again', () => api.annotations.placed(editor.document)[0]!.state === 'moved');
    await decided(QUOTED, 'confirmed');
  });

  it('takes in what another window writes, and keeps both', async () => {
    select(editor, QUOTED);
    await commands.executeCommand('onRecord.confirmMark');
    await decided(QUOTED, 'confirmed');
    const record = await recordOf(name, 'ana');
    const bens = record
      .replaceAll('"name":"Ana"', '"name":"Ben"')
      .replace(/urn:uuid:[0-9a-f-]+/, 'urn:uuid:0b9e9c50-0000-4000-8000-000000000002')
      .replace('"confirmed"', '"rejected"');
    await workspace.fs.writeFile(Uri.joinPath(recordFolder, `${name}.ben.json`), new TextEncoder().encode(bens));
    await waitFor('Ben’s is there', () => api.annotations.placed(editor.document).length === 2);
    equal(originOf(QUOTED), 'confirmed');
    const mark = reading().marks.find(({ kind, origin }) => kind === 'quotation' && origin === 'confirmed');
    deepEqual(
      mark?.decision?.others.map(({ annotation }) => annotation.creator.name),
      ['Ben'],
    );
  });

  it('never writes over a file that a merge left in conflict', async () => {
    select(editor, QUOTED);
    await commands.executeCommand('onRecord.confirmMark');
    await decided(QUOTED, 'confirmed');
    const uri = Uri.joinPath(recordFolder, `${name}.ana.json`);
    const conflict = (await recordOf(name, 'ana')).replace('{"id"', '<<<<<<< HEAD\n{"id"');
    await workspace.fs.writeFile(uri, new TextEncoder().encode(conflict));
    await waitFor('the damage is seen', () => api.annotations.filesOf(editor.document).some((file) => file.isDamaged));
    equal(originOf(QUOTED), 'confirmed');
    select(editor, 'the bridge was safe');
    await commands.executeCommand('onRecord.confirmMark');
    await decided('the bridge was safe', 'confirmed');
    equal(await recordOf(name, 'ana'), conflict);
    match(await recordOf(name, 'ana~1'), /the bridge was safe/);
    await workspace.fs.writeFile(uri, new TextEncoder().encode(conflict.replace('<<<<<<< HEAD\n', '')));
    await waitFor('it is mended', () => !api.annotations.filesOf(editor.document).some((file) => file.isDamaged));
    select(editor, QUOTED);
    await commands.executeCommand('onRecord.rejectMark');
    match(await recordOf(name, 'ana'), /the bridge was safe/);
    equal(await recordOf(name, 'ana~1'), '');
  });
});
