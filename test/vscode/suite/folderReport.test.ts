import { doesNotMatch, equal, match, ok } from 'node:assert/strict';
import { commands, ConfigurationTarget, Uri, workspace } from 'vscode';
import { shares } from '../../../src/corpus/composition';
import { escapeMarkdown } from '../../../src/formats/markdown';
import { CAPTURES } from '../../captures';
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

  it('tells what the editor shows: lines that captures of a site share, and what several claim, once', async () => {
    const names = CAPTURES.map((_, index) => `reported-${index}.txt`);
    try {
      for (const [index, name] of names.entries()) {
        const text = CAPTURES[index]!.replace(/school|bridge/g, 'ferry').replace(
          'Four',
          index === 1 ? 'Three' : 'Four',
        );
        await workspace.fs.writeFile(Uri.joinPath(folder, name), new TextEncoder().encode(text));
      }
      const page = await report('reported.md');
      const known = (await onRecord()).folder.sources;
      for (const name of names) {
        const { attributed, own, boilerplate } = shares(known.find((one) => one.name === name)!.digest!.composition);
        ok(page.includes(`| ${escapeMarkdown(name)} | ${attributed} | ${own} | ${boilerplate} |`), page);
      }
      match(page, /≠ Figures differ: (?:Four hundred, Three hundred|Three hundred, Four hundred)/);
    } finally {
      await cleanUp(...names);
    }
  });
});
