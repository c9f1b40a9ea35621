import { deepEqual, equal } from 'node:assert/strict';
import { ConfigurationTarget, languages, Uri, window, workspace, type TextEditor } from 'vscode';
import type { OnRecord } from '../../../src/extension/extension';
import { closeAll, onRecord, waitFor } from '../support';

describe('sources', () => {
  let api: OnRecord;
  const written: Uri[] = [];
  const folder = () => workspace.workspaceFolders![0]!.uri;
  const isSource = (path: string) => api.sources.isSourcePath(Uri.joinPath(folder(), path));
  const configure = (name: string, value: unknown) =>
    workspace.getConfiguration('onRecord', folder()).update(name, value, ConfigurationTarget.Workspace);

  /** Writes a text of the folder and shows it. */
  async function showFile(path: string): Promise<TextEditor> {
    const uri = Uri.joinPath(folder(), path);
    await workspace.fs.writeFile(uri, new TextEncoder().encode('Text.'));
    written.push(uri);
    return window.showTextDocument(await workspace.openTextDocument(uri));
  }

  before(async () => (api = await onRecord()));
  afterEach(async () => {
    await closeAll();
    for (const name of ['include', 'exclude', 'assignLanguage']) await configure(name, undefined);
  });

  after(() => Promise.all(written.map((uri) => workspace.fs.delete(uri))));

  it('are the texts of the folder, but not those of software projects', () => {
    for (const path of ['capture.txt', 'a/b c/Über uns.txt', 'changes-in-visa-requirements.txt'])
      equal(isSource(path), true, path);
    const others = [
      'LICENSE.txt',
      'a/README.txt',
      'requirements.txt',
      'node_modules/a/b.txt',
      '.git/x.txt',
      'robots.txt',
      'a.md',
    ];
    for (const path of others) equal(isSource(path), false, path);
  });

  it('are found in the folder', async () => {
    const names = (await api.sources.findSources()).map(({ path }) => path.split('/').at(-1)!);
    equal(names.filter((name) => name.startsWith('00')).length, 2);
    deepEqual(names, names.toSorted());
  });

  it('are what the settings say', async () => {
    await configure('include', ['captures/**/*.md']);
    equal(isSource('capture.txt'), false);
    equal(isSource('captures/a/b.md'), true);
    await configure('exclude', ['**/b.md']);
    equal(isSource('captures/a/b.md'), false);
    equal(isSource('captures/a/c.md'), true);
  });

  it('are no output channels and settings', () => {
    for (const address of ['output:extension.txt', 'untitled:a.txt', 'vscode-nowhere:/a.txt']) {
      equal(api.sources.isSourcePath(Uri.parse(address)), false, address);
    }
  });

  it('get their language when they are shown', async () => {
    const { document } = await showFile('shown.txt');
    await waitFor('the language', () => document.languageId === 'news-source');
  });

  it('keep the language that a person chooses for them', async () => {
    const { document } = await showFile('chosen.txt');
    await waitFor('the language', () => document.languageId === 'news-source');
    await languages.setTextDocumentLanguage(document, 'plaintext');
    await showFile('other.txt');
    await window.showTextDocument(document);
    equal(document.languageId, 'plaintext');
    equal(api.sources.isSource(document), true);
  });

  it('keep their language where the setting says so, and are read all the same', async () => {
    await configure('assignLanguage', false);
    const { document } = await showFile('plain.txt');
    await waitFor('a reading', () => api.readings.get(document));
    equal(document.languageId, 'plaintext');
  });

  it('leave other plain texts alone', async () => {
    const { document } = await showFile('LICENSE.txt');
    equal(api.sources.isSource(document), false);
    equal(document.languageId, 'plaintext');
  });
});
