import { equal } from 'node:assert/strict';
import { commands, Uri, workspace, type TextEditor } from 'vscode';
import type { OnRecord } from '../../../src/extension/extension';
import { CAPTURES, SITE_LINE, siteLineIn } from '../../captures';
import { closeAll, onRecord, waitFor } from '../support';
import { openSource } from './annotating';

const folder = workspace.workspaceFolders![0]!.uri;

describe('lines of a site', () => {
  let api: OnRecord;
  const names = CAPTURES.map((_, index) => `site-${index}.txt`);

  before(async () => (api = await onRecord()));
  after(async () => {
    await commands.executeCommand('onRecord.listClaimsOfSource');
    await closeAll();
    for (const name of names) {
      await workspace.fs.delete(Uri.joinPath(folder, name)).then(undefined, () => undefined);
    }
  });

  const reasonIn = ({ document }: TextEditor) => {
    const { text, analysis } = api.readings.get(document)!.reading;
    const at = siteLineIn(text);
    return analysis.boilerplate.find(({ span }) => span.start <= at && span.end >= at + SITE_LINE.length)?.reason;
  };

  it('are told by the other captures of the folder, when that is read', async () => {
    const editor = await openSource(names[0]!, CAPTURES[0]!);
    equal(reasonIn(editor), undefined);
    for (const index of [1, 2]) {
      await workspace.fs.writeFile(Uri.joinPath(folder, names[index]!), new TextEncoder().encode(CAPTURES[index]));
    }
    await commands.executeCommand('onRecord.listClaimsOfFolder');
    await commands.executeCommand('onRecord.claims.focus');
    await waitFor('the line is told', () => reasonIn(editor) === 'repeat');
    const boilerplateOf = (name: string) =>
      api.folder.sources.find((source) => source.name === name)?.digest?.composition.boilerplate;
    const shares = await waitFor('all three are read', () => {
      const known = names.map(boilerplateOf);
      return !api.folder.progress.isReading && known.every((share) => share !== undefined) ? known : undefined;
    });
    // The stories are of one length but for a word: so is what stands around them.
    equal(new Set(shares.map((share) => Math.round(share / 10))).size, 1, shares.join());
    await editor.edit((edit) => edit.insert(editor.document.positionAt(0), 'Port Elm.\n\n'));
    await waitFor('it is told after an edit', () => {
      const { version } = api.readings.get(editor.document)!;
      return version === editor.document.version && reasonIn(editor) === 'repeat';
    });
  });
});
