import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { commands, Uri, window, workspace, type TextEditor } from 'vscode';
import type { OnRecord } from '../../../src/extension/extension';
import { waitFor } from '../support';
import { annotateAs, eachWithSource, recordFolder, recordOf, select } from './annotating';
import { answering } from './answering';

const TEXT = 'Mayor Ana Ruiz said the bridge was safe.\n\n“We will rebuild it,” the mayor added on Monday.\n';
const QUOTED = '“We will rebuild it,”';

describe('agreement in the editor', () => {
  let api: OnRecord;
  let editor: TextEditor;
  let name: string;

  afterEach(async () => {
    await workspace.getConfiguration('onRecord').update('blind', undefined, true);
  });
  eachWithSource('agreement', TEXT, (opened) => ({ api, editor, name } = opened));
  beforeEach(async () => {
    select(editor, 'We will rebuild');
    await commands.executeCommand('onRecord.confirmMark');
    await waitFor('Ana’s file', async () => (await recordOf(name, 'ana')) !== '');
  });

  /** What Ana said, as Ben says it. */
  const benSays = async (change: (record: string) => string) => {
    const record = (await recordOf(name, 'ana'))
      .replaceAll('"name":"Ana"', '"name":"Ben"')
      .replace(/urn:uuid:[0-9a-f-]+/, 'urn:uuid:0b9e9c50-0000-4000-8000-00000000000b');
    const uri = Uri.joinPath(recordFolder, `${name}.ben.json`);
    await workspace.fs.writeFile(uri, new TextEncoder().encode(change(record)));
    await waitFor('Ben’s is there', () => api.annotations.placed(editor.document).length === 2);
  };
  const rejects = (record: string) => record.replace('"confirmed"', '"rejected"');
  const selected = () => {
    const active = window.activeTextEditor!;
    return [active.document.uri.path.split('/').at(-1), active.document.getText(active.selection)];
  };
  const reportShown = () =>
    window.visibleTextEditors.find(({ document }) => document.uri.scheme === 'on-record-report')?.document.getText();

  it('walks to a disagreement and adjudicates it, as one act', async () => {
    await benSays(rejects);
    select(editor, 'Mayor');
    await commands.executeCommand('onRecord.nextDisagreement');
    deepEqual(selected(), [name, QUOTED]);
    const [question] = await answering([{ pick: ['Ben: none'] }], () => commands.executeCommand('onRecord.adjudicate'));
    equal(question!.entries.length, 2);
    match(question!.entries[0]!, /^Ana: quotation, direct, speaker/);
    await waitFor('Ana agrees', async () => (await recordOf(name, 'ana')).includes('"rejected"'));
    await commands.executeCommand('onRecord.undoAct');
    await waitFor('it is undone', async () => (await recordOf(name, 'ana')).includes('"confirmed"'));
  });

  it('lets somebody else judge, once', async () => {
    await benSays(rejects);
    await annotateAs('Judge');
    await commands.executeCommand('onRecord.previousDisagreement');
    deepEqual(selected(), [name, QUOTED]);
    const [question] = await answering([{ pick: ['None of these', 'Ben: none'] }], () =>
      commands.executeCommand('onRecord.adjudicate'),
    );
    equal(question!.title, 'Who Is Right?');
    await waitFor('the judgement', async () => (await recordOf(name, 'judge')).includes('"rejected"'));
    select(editor, 'Mayor');
    await commands.executeCommand('onRecord.nextDisagreement');
    deepEqual(selected(), [name, 'Mayor']);
  });

  it('reports how far people agree', async () => {
    await benSays(rejects);
    await commands.executeCommand('onRecord.showAgreement');
    const report = await waitFor('a report', reportShown);
    match(report, /Compared are Ana, Ben/);
    match(report, /## Quotations/);
    match(report, new RegExp(`\\| ${name.replace(/[.-]/g, '.{1,2}')} \\| 1 \\|`));
  });

  it('shows nothing of it in blind mode', async () => {
    await benSays(rejects);
    await workspace.getConfiguration('onRecord').update('blind', true, true);
    select(editor, 'Mayor');
    await commands.executeCommand('onRecord.nextDisagreement');
    await commands.executeCommand('onRecord.showAgreement');
    const questions = await answering([{ pick: [] }], () => commands.executeCommand('onRecord.adjudicate'));
    deepEqual([selected()[1], reportShown(), questions], ['Mayor', undefined, []]);
    ok(!(await recordOf(name, 'ana')).includes('rejected'));
  });
});
