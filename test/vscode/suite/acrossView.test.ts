import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { commands, env, TabInputTextDiff, Uri, window, workspace } from 'vscode';
import type { OnRecord } from '../../../src/extension/extension';
import type { AcrossNode } from '../../../src/extension/across/utteranceItems';
import { closeAll, onRecord, waitFor } from '../support';

const folder = workspace.workspaceFolders![0]!.uri;
const TEXTS = {
  'view-one.txt': '“The $(bug) harbour bridge will not open before the summer of next year,” Ida Holm said.\n',
  'view-two.txt': '“The $(bug) harbour bridge will open before the summer of next year,” Ida Holm said.\n',
  'view-three.txt': '“Nobody painted the old lighthouse green,” said Bo Lindgren.\n',
};

describe('the view of what is quoted across sources', () => {
  let api: OnRecord;

  before(async () => {
    api = await onRecord();
    for (const [name, text] of Object.entries(TEXTS))
      await workspace.fs.writeFile(Uri.joinPath(folder, name), new TextEncoder().encode(text));
    await commands.executeCommand('onRecord.across.focus');
  });
  after(async () => {
    await commands.executeCommand('onRecord.listSharedUtterances');
    await closeAll();
    for (const name of Object.keys(TEXTS)) await workspace.fs.delete(Uri.joinPath(folder, name));
    await commands.executeCommand('workbench.view.explorer');
  });

  const children = (node?: AcrossNode) => api.utterances.getChildren(node);
  const item = (node: AcrossNode) => api.utterances.getTreeItem(node);
  const find = (words: string, node?: AcrossNode) =>
    children(node).find((one) => (item(one).label as string).includes(words));

  it('shows each utterance once with its variants, and how they differ', async () => {
    const node = await waitFor('it is listed', () => find('harbour bridge'));
    match(String(item(node).description), /2 sources · Ida Holm · a negation left out/);
    match(item(node).accessibilityInformation!.label, /^The \$\(bug\) harbour bridge.*Ida Holm, 2 sources/);
    const variants = children(node);
    deepEqual(
      variants.map((one) => item(one).label as string),
      ['view-one.txt', 'view-two.txt'],
    );
    match(String(item(variants[1]!).description), /a negation left out here without a mark: “not”/);
    equal(api.utterances.getParent(variants[0]!), node);
    ok(!find('lighthouse'), 'what one source has alone is not shared');
  });

  it('compares, opens and copies', async () => {
    const node = await waitFor('it is listed', () => find('harbour bridge'));
    await commands.executeCommand('onRecord.compareListed', node);
    await waitFor('a diff', () => window.tabGroups.activeTabGroup.activeTab?.input instanceof TabInputTextDiff);
    const [, other] = children(node);
    await commands.executeCommand('onRecord.copyUtterance', other);
    match(
      await env.clipboard.readText(),
      /^“The \$\(bug\) harbour bridge will open.*” \(credited to Ida Holm; view-two\.txt, line 1\)$/,
    );
    const { command } = item(other!);
    await commands.executeCommand(command!.command, ...(command!.arguments as unknown[]));
    await waitFor('it is open', () => window.activeTextEditor?.document.uri.path.endsWith('view-two.txt'));
  });

  it('lists by speaker, and who is quoted in one source only', async () => {
    await commands.executeCommand('onRecord.listUtterancesBySpeaker');
    const speaker = await waitFor('the speaker is listed', () => find('Ida Holm'));
    equal(item(speaker).description, '1 utterance, 2 sources');
    ok(find('harbour bridge', speaker));
    await commands.executeCommand('onRecord.listUtterancesOfOneSource');
    await waitFor('it is another list', () => !find('Ida Holm'));
    ok(find('Bo Lindgren'));
  });

  it('shows the pair of the samples', async () => {
    await commands.executeCommand('onRecord.listSharedUtterances');
    const node = await waitFor('it is listed', () => find('very particular drivers'));
    const described = children(node).map((one) => String(item(one).description));
    ok(described.some((words) => words.includes('left out here without a mark: “as I said, that goes to')));
  });
});
