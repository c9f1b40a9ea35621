import { doesNotMatch, equal, match } from 'node:assert/strict';
import { commands, ConfigurationTarget, Uri, workspace } from 'vscode';
import { closeAll, onRecord } from '../support';
import { annotateAs, cleanUp, openSource, select } from './annotating';

const STORM =
  'Storm\n\n“We will <b>never</b> give up on it,” Mayor Ana Ruiz said.\n\nForty houses burnt down on Monday.\n';

describe('report in the editor', () => {
  const folder = workspace.workspaceFolders![0]!.uri;
  const blind = (value: boolean | undefined) =>
    workspace.getConfiguration('onRecord').update('blind', value, ConfigurationTarget.Global);
  const report = async (name: string) => {
    const uri = Uri.joinPath(folder, name);
    await commands.executeCommand('onRecord.writeReport', uri);
    return workspace.fs.readFile(uri).then(
      (bytes) => new TextDecoder().decode(bytes),
      () => '',
    );
  };
  before(onRecord);
  afterEach(async () => {
    await blind(undefined);
    await cleanUp('reported.txt', 'reported.html', 'reported.md', 'reported-too.txt');
  });

  it('is written as a page or as Markdown, never as a source', async () => {
    await openSource('reported.txt', STORM);
    match(await report('reported.html'), /<bdi>reported\.txt<\/bdi>[^]*Ana Ruiz/);
    match(await report('reported.md'), /\| reported\\.txt \|[^]*Ana Ruiz/);
    equal(await report('reported-too.txt'), '');
  });

  it('knows what people decided, open or not, as far as that is shown', async () => {
    await annotateAs('Ana');
    const editor = await openSource('reported.txt', STORM);
    select(editor, 'never');
    await commands.executeCommand('onRecord.confirmMark');
    const decided = /Ana \(1 confirmed\)[^]*Ana Ruiz/;
    match(await report('reported.html'), decided);
    await closeAll();
    match(await report('reported.html'), decided);
    await annotateAs('Bo');
    await blind(true);
    const page = await report('reported.html');
    match(page, /Nobody’s decisions[^]*hidden when it was written/);
    doesNotMatch(page, /1 confirmed/);
  });
});
