import { equal } from 'node:assert/strict';
import { commands, Uri, window, workspace } from 'vscode';
import { onRecord, waitFor } from '../support';
import { annotateAs, cleanUp, openSource, recordFolder, select } from './annotating';

const TEXT = 'Mayor Ana Ruiz said the bridge was safe.\n\n“We will rebuild it,” the mayor added on Monday.\n';

describe('history of acts', () => {
  before(onRecord);
  afterEach(() => cleanUp('history-1.txt', 'history-2.txt'));

  it('lists the newest first, past broken lines, and opens its source', async () => {
    await annotateAs('Ana');
    const uri = Uri.joinPath(recordFolder, 'history', '2001-01.ben.jsonl');
    const old = { at: '2001-01-01T00:00:00.000Z', by: 'Ben', title: 'Old', sources: ['../../etc/passwd'], words: '' };
    await workspace.fs.writeFile(uri, new TextEncoder().encode(`{"at":\n${JSON.stringify(old)}\n`));
    const editor = await openSource('history-1.txt', TEXT);
    select(editor, 'We will rebuild');
    await commands.executeCommand('onRecord.confirmMark');
    await openSource('history-2.txt', 'Another text.\n');
    const showing = commands.executeCommand('onRecord.showHistory');
    // The newest is chosen as soon as the list is there.
    await waitFor('its source is opened', async () => {
      await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return window.activeTextEditor?.document.uri.path.endsWith('history-1.txt');
    });
    await showing;
    const { document, selection } = window.activeTextEditor!;
    equal(document.getText(selection), '“We will rebuild it,”');
  });
});
