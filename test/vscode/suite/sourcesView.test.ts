import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { commands, Uri, workspace } from 'vscode';
import type { OnRecord } from '../../../src/extension/extension';
import type { SourceEntry } from '../../../src/extension/sidebar/sourceItems';
import { closeAll, onRecord, waitFor } from '../support';

describe('the sources view', () => {
  let api: OnRecord;
  const folder = workspace.workspaceFolders![0]!.uri;
  const binary = Uri.joinPath(folder, 'picture.txt');
  const added = Uri.joinPath(folder, 'added.txt');

  before(async () => {
    api = await onRecord();
    await commands.executeCommand('onRecord.sources.focus');
  });

  after(async () => {
    for (const uri of [binary, added]) await workspace.fs.delete(uri).then(undefined, () => undefined);
    await closeAll();
  });

  const entries = () => api.sidebar.sources.getChildren() as SourceEntry[];
  const named = (name: string) => entries().find(({ source }) => source.name === name);
  const item = (entry: SourceEntry) => api.sidebar.sources.getTreeItem(entry);

  it('says of each source what it consists of', async () => {
    await waitFor('both seeds are read', () => entries().filter(({ source }) => source.digest).length >= 2);
    for (const entry of entries()) {
      match(String(item(entry).description), /^\d+% attributed · \d+% own · \d+% boilerplate$/);
      ok(/\d+ percent/.test(item(entry).accessibilityInformation!.label));
      const tooltip = api.sidebar.sources.resolveTreeItem(item(entry), entry).tooltip as string;
      const percents = [...tooltip.matchAll(/^(\d+) %/gm)].map(([, percent]) => Number(percent));
      equal(
        percents.reduce((sum, percent) => sum + percent, 0),
        100,
      );
    }
  });

  it('lists whom a source quotes, and leads to the first quotation', async () => {
    const entry = await waitFor('a source that quotes', () =>
      entries().find((entry) => api.sidebar.sources.getChildren(entry).length > 0),
    );
    const [speaker] = api.sidebar.sources.getChildren(entry);
    const { description, command } = api.sidebar.sources.getTreeItem(speaker!);
    match(String(description), /^\d+ quotations?$/);
    equal(command?.command, 'vscode.open');
    equal(api.sidebar.sources.getParent(speaker!), entry);
  });

  it('lists thoughts where they are asked for', async () => {
    await workspace.fs.writeFile(added, new TextEncoder().encode('Ana Ruiz hopes that the ferry will run in May.'));
    const entry = await waitFor('the new source', () => {
      const found = named('added.txt');
      return found?.source.digest && found;
    });
    deepEqual(api.sidebar.sources.getChildren(entry), []);
    await commands.executeCommand('onRecord.toggleThoughts');
    const [speaker] = await waitFor('the speaker', () => {
      const children = api.sidebar.sources.getChildren(entry);
      return children.length > 0 ? children : undefined;
    });
    equal(api.sidebar.sources.getTreeItem(speaker!).description, '1 thought or intention');
    await commands.executeCommand('onRecord.toggleThoughts');
    await workspace.fs.delete(added);
    await waitFor('it is gone', () => named('added.txt') === undefined);
  });

  it('notices a new source, a change of it and its end', async () => {
    const encoder = new TextEncoder();
    await workspace.fs.writeFile(added, encoder.encode('The ferry sank in 1990.'));
    await waitFor('the new source', () => named('added.txt')?.source.digest?.claims.length === 1);
    await workspace.fs.writeFile(added, encoder.encode('The ferry sank in 1990. It had cost 40 million.'));
    await waitFor('its second claim', () => named('added.txt')?.source.digest?.claims.length === 2);
    await workspace.fs.delete(added);
    await waitFor('it is gone', () => named('added.txt') === undefined);
  });

  it('shows what cannot be read, and why', async () => {
    await workspace.fs.writeFile(binary, new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 0, 0]));
    const entry = await waitFor('the binary file', () => {
      const found = named('picture.txt');
      return found?.source.problem === undefined ? undefined : found;
    });
    equal(item(entry).description, 'binary data, not text');
  });

  it('sorts by name and by share', async () => {
    await commands.executeCommand('onRecord.sortSourcesByShare');
    const shares = entries().map(({ source: { digest } }) =>
      digest ? digest.composition.attributed / Math.max(1, digest.composition.attributed + digest.composition.own) : -1,
    );
    deepEqual(
      shares,
      [...shares].sort((a, b) => b - a),
    );
    await commands.executeCommand('onRecord.sortSourcesByName');
    const names = entries().map(({ source }) => source.name);
    deepEqual(names, [...names].sort());
  });
});
