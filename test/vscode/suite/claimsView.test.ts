import { deepEqual, equal, match, ok } from 'node:assert/strict';
import {
  commands,
  Selection,
  Uri,
  window,
  workspace,
  type TextEditor,
  type TreeItem,
  type TreeItemLabel,
} from 'vscode';
import type { OnRecord } from '../../../src/extension/extension';
import type { ClaimNode, GroupNode, LeafNode } from '../../../src/extension/sidebar/claimNodes';
import { closeAll, onRecord, openSeed, openText, waitFor } from '../support';

const THE_HILL = '000_394c58ccb8c3b3d9.txt';
const folder = workspace.workspaceFolders![0]!.uri;
const RUPTLY = '004_25a1dc2fe0616f89.txt';

describe('the claims view', () => {
  let api: OnRecord;

  before(async () => {
    api = await onRecord();
    await commands.executeCommand('onRecord.claims.focus');
  });

  beforeEach(() => {
    api.sidebar.choices.change({ scope: 'source', grouping: 'speaker', order: 'place', filter: '' });
  });

  after(closeAll);

  const roots = () => api.sidebar.claims.getChildren();
  const groups = () => roots().filter((node): node is GroupNode => node.is === 'group');
  const leaves = () =>
    roots().flatMap((node) => (node.is === 'group' ? api.sidebar.claims.getChildren(node) : [node])) as LeafNode[];
  const withPlaces = () => leaves().flatMap((leaf) => [leaf, ...(api.sidebar.claims.getChildren(leaf) as LeafNode[])]);
  const item = (node: ClaimNode): TreeItem => api.sidebar.claims.getTreeItem(node);
  const claimsOf = (editor: TextEditor) => api.readings.get(editor.document)!.reading.analysis.claims;

  it('lists every claim of the open source, repeats once with their number', async () => {
    const editor = await openSeed(RUPTLY);
    api.sidebar.choices.change({ grouping: 'flat' });
    const claims = await waitFor('claims', () => (leaves().length > 0 ? leaves() : undefined));
    deepEqual(
      claims.map(({ listed }) => listed.claim.id),
      claimsOf(editor).map(({ id }) => id),
    );
    for (const [index, leaf] of claims.entries()) {
      const { repeats } = claimsOf(editor)[index]!;
      const { label } = item(leaf).label as TreeItemLabel;
      equal(/^×(\d+) /.exec(label)?.[1], repeats.length > 0 ? String(1 + repeats.length) : undefined);
    }
    ok(claims.some(({ listed }) => listed.claim.times > 1));
  });

  for (const grouping of ['speaker', 'source', 'kind'] as const) {
    it(`groups by ${grouping} with the number of claims`, async () => {
      const editor = await openSeed(THE_HILL);
      await waitFor('the claims of the source', () => leaves()[0]?.listed.source.name === THE_HILL);
      api.sidebar.choices.change({ grouping });
      const shown = groups();
      ok(shown.length > 0);
      for (const group of shown) {
        equal(item(group).description, String(api.sidebar.claims.getChildren(group).length));
        for (const leaf of api.sidebar.claims.getChildren(group)) equal(api.sidebar.claims.getParent(leaf), group);
      }
      const ids = new Set(withPlaces().map(({ listed }) => listed.claim.id));
      equal(ids.size, claimsOf(editor).length);
    });
  }

  it('has an id for every entry, and no two alike', async () => {
    await openSeed(RUPTLY);
    await waitFor('claims', () => leaves().length > 0);
    const ids = [...groups(), ...withPlaces()].map((node) => item(node).id);
    equal(new Set(ids).size, ids.length);
    ok(!ids.includes(undefined));
  });

  it('keeps the entries of claims that are still there when the text is edited', async () => {
    const editor = await openText('The ferry sank in 1990. It had cost 40 million.');
    api.sidebar.choices.change({ grouping: 'flat' });
    const before = await waitFor('both claims', () => (leaves().length === 2 ? leaves() : undefined));
    await editor.edit((edit) => edit.insert(editor.document.positionAt(0), 'Old news.\n\n'));
    await waitFor('the new place', () => leaves()[0]?.listed.claim.place.start.line === 2);
    deepEqual(
      leaves().map((leaf) => before.indexOf(leaf)),
      [0, 1],
    );
  });

  it('sorts by check-worthiness', async () => {
    await openSeed(THE_HILL);
    api.sidebar.choices.change({ grouping: 'flat', order: 'checkWorthiness' });
    const worth = await waitFor('claims', () =>
      leaves().length > 0 ? leaves().map(({ listed }) => listed.claim.checkWorthiness) : undefined,
    );
    deepEqual(
      worth,
      [...worth].sort((a, b) => b - a),
    );
  });

  it('filters, says so, and shows the hits', async () => {
    await openText('The ferry sank in 1990. It had cost 40 million.');
    api.sidebar.choices.change({ grouping: 'flat' });
    await waitFor('both claims', () => leaves().length === 2);
    api.sidebar.choices.change({ filter: 'MILLION' });
    equal(leaves().length, 1);
    const label = item(leaves()[0]!).label;
    ok(typeof label === 'object' && label.highlights?.length === 1);
    ok(api.sidebar.claims.tree.message?.includes('MILLION'));
    await commands.executeCommand('onRecord.clearClaimFilter');
    equal(leaves().length, 2);
    equal(api.sidebar.claims.tree.message, '');
  });

  it('lists the claims of the whole folder', async () => {
    await openSeed(THE_HILL);
    await commands.executeCommand('onRecord.listClaimsOfFolder');
    api.sidebar.choices.change({ grouping: 'source' });
    const listed = await waitFor('both sources', () => (groups().length >= 2 ? groups() : undefined));
    const names = listed.map((group) => (item(group).label as string) || '');
    ok(names.includes(THE_HILL) && names.includes(RUPTLY), names.join());
  });

  it('lists once what several sources claim, with its places and the figures that differ', async () => {
    const texts = {
      'same-a.txt': 'The blast at the Orla pit killed 12 miners on Friday, police said.\n',
      'same-b.txt': 'Fourteen miners died on Friday in the blast at the Orla pit, the mayor said.\n',
    };
    for (const [name, text] of Object.entries(texts)) {
      await workspace.fs.writeFile(Uri.joinPath(folder, name), new TextEncoder().encode(text));
    }
    try {
      api.sidebar.choices.change({ scope: 'folder', grouping: 'flat', filter: 'orla' });
      const [leaf] = await waitFor('one claim of both', () => {
        const [first] = leaves();
        return first?.listed.again.length === 1 ? leaves() : undefined;
      });
      equal(leaves().length, 1);
      ok(leaf);
      match((item(leaf).label as TreeItemLabel).label, /^×2 ≠ /);
      match(String(item(leaf).description), /^figures differ: 12, Fourteen · .*same-a\.txt and 1 other/);
      match(item(leaf).accessibilityInformation!.label, /figures differ: 12, Fourteen/);
      const [place] = api.sidebar.claims.getChildren(leaf) as LeafNode[];
      ok(place);
      match((item(place).label as TreeItemLabel).label, /^≠ Fourteen/);
      match(String(item(place).description), /^Fourteen, not 12 · .*same-b\.txt$/);
      match(item(place).accessibilityInformation!.label, /Fourteen, not 12/);
      const { tooltip } = api.sidebar.claims.resolveTreeItem(item(leaf), leaf);
      match(tooltip as string, /Again: same-b\.txt, line 1 \(.*\): Fourteen, not 12/);
      const { command, arguments: given } = item(place).command!;
      await commands.executeCommand(command, ...(given as unknown[]));
      const editor = await waitFor('the other source', () =>
        window.activeTextEditor?.document.uri.path.endsWith('/same-b.txt') ? window.activeTextEditor : undefined,
      );
      ok(editor.document.getText(editor.selection).includes('miners died'));
      api.sidebar.choices.change({ filter: '@differs' });
      await waitFor('the filter finds both', () => leaves()[0]?.listed.again.length === 1);
      equal(leaves().length, 1);
    } finally {
      await closeAll();
      for (const name of Object.keys(texts)) await workspace.fs.delete(Uri.joinPath(folder, name));
    }
  });

  it('says everything of a claim to a screen reader', async () => {
    await openText('Filler.\n\nThe ferry sank in 1990.');
    api.sidebar.choices.change({ grouping: 'flat' });
    const [leaf] = await waitFor('the claim', () => (leaves().length === 1 ? leaves() : undefined));
    const { label } = item(leaf!).accessibilityInformation!;
    ok(label.includes('The ferry sank in 1990'), label);
    ok(label.includes('Claim, in the outlet’s own voice'), label);
    ok(label.includes('line 3'), label);
  });

  it('goes to the place of a claim', async () => {
    const editor = await openText('Filler.\n\nThe ferry sank in 1990.');
    api.sidebar.choices.change({ grouping: 'flat' });
    const [leaf] = await waitFor('the claim', () => (leaves().length === 1 ? leaves() : undefined));
    const { command, arguments: given } = item(leaf!).command!;
    await commands.executeCommand(command, ...(given as unknown[]));
    equal(editor.document.getText(editor.selection).startsWith('The ferry sank'), true);
  });

  it('tells what a claim is in plain text, when asked', async () => {
    await openText('The ferry [sank](command:evil) in 1990.');
    const [leaf] = await waitFor('the claim', () => (leaves().length === 1 ? leaves() : undefined));
    const { tooltip } = api.sidebar.claims.resolveTreeItem(item(leaf!), leaf!);
    equal(typeof tooltip, 'string');
  });

  it('follows the cursor', async () => {
    const editor = await openText('The ferry sank in 1990. It had cost 40 million.');
    api.sidebar.choices.change({ grouping: 'flat' });
    await waitFor('both claims', () => leaves().length === 2);
    const put = (offset: number) => {
      const position = editor.document.positionAt(offset);
      editor.selection = new Selection(position, position);
    };
    const selected = () => {
      const [node] = api.sidebar.claims.tree.selection;
      return node?.is === 'claim' ? leaves().indexOf(node) : -1;
    };
    put(40);
    await waitFor('the second claim is selected', () => selected() === 1);
    put(5);
    await waitFor('the first claim is selected', () => selected() === 0);
  });

  it('reveals a claim that a link names, though it was filtered out', async () => {
    const editor = await openSeed(THE_HILL);
    const claim = claimsOf(editor).at(-1)!;
    api.sidebar.choices.change({ filter: 'there is no such word', grouping: 'kind' });
    await commands.executeCommand('onRecord.revealClaim', editor.document.uri.toString(), claim.id);
    await waitFor('the claim is selected', () => {
      const [node] = api.sidebar.claims.tree.selection;
      return node?.is === 'claim' && node.listed.claim.id === claim.id;
    });
  });

  it('opens nothing for a link that names no source', async () => {
    const open = workspace.textDocuments.length;
    const outside = Uri.joinPath(workspace.workspaceFolders![0]!.uri, '..', 'elsewhere.txt').toString();
    for (const address of [outside, 'command:workbench.action.quit', 'no address', 7, undefined]) {
      await commands.executeCommand('onRecord.revealClaim', address, 'claim-1');
      await commands.executeCommand('onRecord.showSpeakerQuotations', address, 'person:Nobody');
    }
    equal(workspace.textDocuments.length, open);
  });
});
