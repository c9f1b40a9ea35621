import { deepEqual, equal, ok } from 'node:assert/strict';
import { commands, Uri, workspace } from 'vscode';
import { GIT_ATTRIBUTES, GIT_CONFIG_COMMAND } from '../../../src/annotations/record/gitAttributes';
import { installMergeDriver, type Dialogs } from '../../../src/extension/annotating/mergeDriver';
import { onRecord } from '../support';

describe('the merge driver for git', () => {
  const folder = Uri.joinPath(workspace.workspaceFolders![0]!.uri, 'merge-driver');
  const file = Uri.joinPath(folder, '.gitattributes');
  const OURS = GIT_ATTRIBUTES.map((line) => `${line}\n`).join('');

  beforeEach(() => workspace.fs.createDirectory(folder));
  afterEach(() => workspace.fs.delete(folder, { recursive: true }));

  const write = (content: string) => workspace.fs.writeFile(file, new TextEncoder().encode(content));
  const content = async () => new TextDecoder().decode(await workspace.fs.readFile(file));
  /** Dialogs that answer, and note what they were shown. */
  const dialogs = (answer: 'terminal' | 'copy' | undefined, shown: unknown[] = []): Dialogs => ({
    ask: (_folder, added) => {
      shown.push(added);
      return Promise.resolve(answer);
    },
    hand: (_folder, command, how) => {
      shown.push([command, how]);
      return Promise.resolve();
    },
  });

  it('writes the lines that were shown, and hands over the command', async () => {
    await write('*.png binary\n');
    const shown: unknown[] = [];
    ok(await installMergeDriver(folder, dialogs('copy', shown)));
    equal(await content(), `*.png binary\n${OURS}`);
    deepEqual(shown, [GIT_ATTRIBUTES, [GIT_CONFIG_COMMAND, 'copy']]);
    ok(await installMergeDriver(folder, dialogs('terminal', shown)));
    equal(await content(), `*.png binary\n${OURS}`, 'a second time adds nothing');
    deepEqual(shown.slice(2), [[], [GIT_CONFIG_COMMAND, 'terminal']]);
  });

  it('makes the file where there is none, and leaves nothing else behind', async () => {
    ok(await installMergeDriver(folder, dialogs('copy')));
    equal(await content(), OURS);
    deepEqual(
      (await workspace.fs.readDirectory(folder)).map(([name]) => name),
      ['.gitattributes'],
    );
  });

  it('does nothing if the person says no', async () => {
    const shown: unknown[] = [];
    equal(await installMergeDriver(folder, dialogs(undefined, shown)), false);
    deepEqual([shown.length, await workspace.fs.readDirectory(folder)], [1, []]);
  });

  it('is a command', async () => {
    await onRecord();
    ok((await commands.getCommands(true)).includes('onRecord.installMergeDriver'));
  });
});
