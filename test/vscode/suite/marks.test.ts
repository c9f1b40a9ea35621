import { deepEqual, equal, ok } from 'node:assert/strict';
import { commands, ConfigurationTarget, Selection, ViewColumn, window, workspace, type TextEditor } from 'vscode';
import type { OnRecord } from '../../../src/extension/extension';
import { closeAll, onRecord, openSeed, openText, waitFor } from '../support';

const SEED = '000_394c58ccb8c3b3d9.txt';

describe('marks', () => {
  let api: OnRecord;

  before(async () => (api = await onRecord()));
  afterEach(async () => {
    if (api.marks.shown === 'none') await commands.executeCommand('onRecord.toggleMarks');
    if (api.marks.shown === 'activeParagraph') await commands.executeCommand('onRecord.toggleActiveParagraphOnly');
    await workspace.getConfiguration('onRecord').update('marks', undefined, ConfigurationTarget.Global);
    await closeAll();
  });

  /** The words that an editor shows in each style, once they are drawn as `isRight` wants them. */
  async function drawn(editor: TextEditor, isRight = (words: Record<string, string[]>) => count(words) > 0) {
    return waitFor('the marks are drawn', () => {
      const spans = api.marks.drawnIn(editor)?.spans;
      if (!spans) return undefined;
      const text = editor.document.getText();
      const words = Object.fromEntries(
        Object.entries(spans).map(([style, list]) => [style, list.map(({ start, end }) => text.slice(start, end))]),
      );
      return isRight(words) ? words : undefined;
    });
  }
  const count = (words: Record<string, string[]>) => Object.values(words).flat().length;

  it('are drawn when an editor shows a source', async () => {
    const words = await drawn(await openSeed(SEED));
    ok(words['boilerplate']!.some((text) => text.includes('Load more')));
    ok(words['headline']!.some((text) => text.startsWith('Tensions between US')));
  });

  it('are switched off and on by one command', async () => {
    const editor = await openSeed(SEED);
    const all = await drawn(editor);
    await commands.executeCommand('onRecord.toggleMarks');
    equal(api.marks.shown, 'none');
    equal(count(await drawn(editor, (words) => count(words) === 0)), 0);
    await commands.executeCommand('onRecord.toggleMarks');
    deepEqual(await drawn(editor), all);
  });

  it('are narrowed to the active paragraph by another, and follow the cursor', async () => {
    const editor = await openSeed(SEED);
    await drawn(editor);
    await commands.executeCommand('onRecord.toggleActiveParagraphOnly');
    const moveTo = (words: string) => {
      const position = editor.document.positionAt(editor.document.getText().indexOf(words));
      editor.selection = new Selection(position, position);
    };
    moveTo('Load more');
    deepEqual((await drawn(editor, ({ boilerplate }) => boilerplate?.length === 1))['boilerplate'], ['Load more']);
    moveTo('Tensions between US');
    const { headline, boilerplate } = await drawn(editor, (words) => words['headline']!.length === 1);
    equal(boilerplate!.length, 0);
    equal(headline!.length, 1);
  });

  it('are of the kinds that the settings show', async () => {
    const editor = await openSeed(SEED);
    await drawn(editor);
    await workspace.getConfiguration('onRecord').update('marks', { boilerplate: false }, ConfigurationTarget.Global);
    const words = await drawn(editor, ({ boilerplate }) => boilerplate!.length === 0);
    ok(words['headline']!.length > 0);
  });

  it('move with the text', async () => {
    const editor = await openSeed(SEED);
    await drawn(editor);
    await editor.edit((edit) => edit.insert(editor.document.positionAt(0), 'x\n\n'));
    await api.readings.request(editor.document);
    ok((await drawn(editor))['boilerplate']!.includes('Load more'));
    await commands.executeCommand('undo');
  });

  it('are drawn in both editors that show a source', async () => {
    const first = await openText('Load more\n\nText.\n\nLoad more');
    const second = await window.showTextDocument(first.document, { viewColumn: ViewColumn.Two });
    deepEqual(await drawn(second), await drawn(first));
  });
});
