import { equal, ok } from 'node:assert/strict';
import { extensions, version, workspace } from 'vscode';

describe('the host', () => {
  it('opens a copy of the seeds', async () => {
    equal(workspace.workspaceFolders?.length, 1);
    const found = await workspace.findFiles('*.txt');
    ok(found.length >= 2, `${found.length} texts`);
  });

  const promised = { oldest: '1.100.', newest: '1.139.', web: '1.139.', desktop: '1.' }[ON_RECORD_HOST];
  it(`is VS Code ${promised}x`, () => ok(version.startsWith(promised), version));

  const kind = ON_RECORD_HOST === 'web' ? 'a web worker' : 'Node';
  it(`runs extensions in ${kind}`, () => {
    equal('importScripts' in globalThis ? 'a web worker' : 'Node', kind);
  });
});

describe('the extension', () => {
  it('becomes active when a text is opened', async () => {
    const extension = extensions.getExtension('on-record.on-record');
    ok(extension, 'the extension is not there');
    const [first] = await workspace.findFiles('*.txt');
    await workspace.openTextDocument(first!);
    for (let waited = 0; !extension.isActive && waited < 10_000; waited += 50) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    ok(extension.isActive, 'it did not become active');
  });
});
