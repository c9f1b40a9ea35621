import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { commands, ThemeIcon, Uri, workspace, type TextEditor } from 'vscode';
import type { OnRecord } from '../../../src/extension/extension';
import type { LeafNode } from '../../../src/extension/sidebar/claimNodes';
import { waitFor } from '../support';
import { eachWithSource, recordFolder, recordOf, select } from './annotating';
import { answering } from './answering';

const TEXT = 'Filler.\n\nThe ferry sank in 1990.\n\nIt had cost 40 million.\n';

describe('what became of a claim', () => {
  let api: OnRecord;
  let editor: TextEditor;
  let name: string;

  eachWithSource('status', TEXT, (opened) => ({ api, editor, name } = opened));
  beforeEach(async () => {
    await commands.executeCommand('onRecord.claims.focus');
    api.sidebar.choices.change({ scope: 'source', grouping: 'flat', order: 'place', filter: '' });
    await waitFor('both claims', () => leaves().length === 2);
  });

  const leaves = () => api.sidebar.claims.getChildren().filter((node): node is LeafNode => node.is === 'claim');
  const leaf = (words: string) => leaves().find(({ listed }) => listed.claim.words.includes(words))!;
  const item = (words: string) => api.sidebar.claims.getTreeItem(leaf(words));
  const icon = (words: string) => (item(words).iconPath as ThemeIcon).id;
  const tooltip = (words: string) =>
    (api.sidebar.claims.resolveTreeItem(item(words), leaf(words)).tooltip as string).split('\n');
  const set = (status: string, evidence: string, ...given: readonly unknown[]) =>
    answering([{ pick: [status] }, { type: evidence }], () =>
      commands.executeCommand('onRecord.setClaimStatus', ...given),
    );
  const shows = (words: string, description: string) =>
    waitFor(`“${description}”`, () => String(item(words).description).startsWith(description)).catch(() =>
      equal(item(words).description, description),
    );

  it('is set at the cursor, with the evidence, and shown in the list', async () => {
    ok(tooltip('had cost').includes('Unchecked'));
    select(editor, 'had cost');
    const asked = await set('Refuted', 'https://example.org/bill');
    deepEqual(
      asked.map(({ title }) => title),
      ['What Became of This Claim?', 'Evidence'],
    );
    await shows('had cost', 'checked: refuted');
    equal(icon('had cost'), 'error');
    match(item('had cost').accessibilityInformation!.label, /, checked: refuted, /);
    ok(tooltip('had cost').includes('Checked: refuted. Evidence: https://example.org/bill'));
    match(await recordOf(name, 'ana'), /"value":"https:\/\/example.org\/bill"/);
    equal((await set('Disputed', ''))[1]?.entries[0], 'https://example.org/bill');
    await shows('had cost', 'checked: disputed');
    await commands.executeCommand('onRecord.undoAct');
    await shows('had cost', 'checked: refuted');
    await commands.executeCommand('onRecord.undoAct');
    await waitFor('it is as it was', () => icon('had cost') === 'megaphone');
  });

  it('is set from the list, and found by the filter', async () => {
    await set('Needs a source', '', leaf('sank'));
    await shows('sank', 'checked: needs a source');
    api.sidebar.choices.change({ filter: '@needs-source' });
    equal(leaves().length, 1);
    api.sidebar.choices.change({ filter: '@unchecked' });
    deepEqual(
      leaves().map(({ listed }) => listed.claim.words),
      ['It had cost 40 million'],
    );
  });

  it('is not changed where the person gives up', async () => {
    select(editor, 'had cost');
    await answering([{ pick: ['Refuted'] }, {}], () => commands.executeCommand('onRecord.setClaimStatus'));
    equal(await recordOf(name, 'ana'), '');
  });

  it('is shown as theirs where others say it', async () => {
    select(editor, 'had cost');
    await set('Refuted', '');
    const bens = (await recordOf(name, 'ana'))
      .replaceAll('"name":"Ana"', '"name":"Ben"')
      .replace(/urn:uuid:[0-9a-f-]+/, 'urn:uuid:0b9e9c50-0000-4000-8000-000000000011')
      .replace('"refuted"', '"confirmed"');
    await workspace.fs.writeFile(Uri.joinPath(recordFolder, `${name}.ben.json`), new TextEncoder().encode(bens));
    await shows('had cost', 'checked: refuted · checked: so it is (Ben)');
    await commands.executeCommand('onRecord.undoAct');
    await shows('had cost', 'checked: so it is (Ben)');
    equal(icon('had cost'), 'pass');
  });

  it('tells claims that were confirmed or marked by hand', async () => {
    select(editor, 'sank');
    await commands.executeCommand('onRecord.confirmMark');
    await shows('sank', 'confirmed as a claim');
    equal(icon('sank'), 'check');
    select(editor, 'Filler');
    await commands.executeCommand('onRecord.markClaim');
    await waitFor('the third claim', () => leaves().length === 3);
    await shows('Filler', 'marked by hand');
    equal(icon('Filler'), 'add');
  });
});
