import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { commands, Uri, workspace, type TextEditor } from 'vscode';
import type { OnRecord } from '../../../src/extension/extension';
import { onRecord, waitFor } from '../support';
import { annotateAs, cleanUp, openSource, recordFolder, select } from './annotating';
import { answering } from './answering';

const FIRST = 'Delia Quarrington said the bridge was safe.\n\nShe said 40 boats had come.\n';
const SECOND = 'Dee Quarry, the engineer, said on Monday that 12 boats were lost.\n\n“They are gone,” Quarry added.\n';
const SPEAKERS_FILE = Uri.joinPath(recordFolder, 'speakers', 'ana.json');

describe('naming speakers over the folder', () => {
  let api: OnRecord;
  let editor: TextEditor;
  let tests = 0;
  let names: readonly [string, string];

  before(async () => (api = await onRecord()));
  beforeEach(async () => {
    await annotateAs('Ana');
    tests++;
    names = [`naming-${tests}-a.txt`, `naming-${tests}-b.txt`];
    await openSource(names[1], SECOND);
    editor = await openSource(names[0], FIRST);
    await commands.executeCommand('onRecord.listClaimsOfFolder');
    await commands.executeCommand('onRecord.claims.focus');
    await commands.executeCommand('onRecord.readFolderAgain');
    // Sources of the test before, which had the same speakers, may still be listed.
    await waitFor('the folder is read', () => {
      const places = ['Delia Quarrington', 'Dee Quarry'].map(placesOf);
      return names.every(
        (name, index) => places[index]!.length > 0 && places[index]!.every((uri) => uri.endsWith(`/${name}`)),
      );
    });
  });
  afterEach(async () => {
    await commands.executeCommand('onRecord.listClaimsOfSource');
    await cleanUp(...names);
    await waitFor('the names are forgotten', () => api.speakers.decisions(recordFolder).length === 0);
  });

  const nodes = () => api.sidebar.claims.getChildren();
  const nodeOf = (name: string) =>
    nodes().find(
      (node) => node.is === 'group' && node.group.head.by === 'speaker' && node.group.head.person.name === name,
    );
  const groups = () =>
    nodes().flatMap((node) =>
      node.is === 'group' && node.group.head.by === 'speaker' ? [node.group.head.person.name] : [],
    );
  const placesOf = (name: string) => {
    const node = nodeOf(name);
    return node?.is === 'group' ? node.group.claims.map(({ source }) => source.uri) : [];
  };
  const speakersOf = (name: string) => {
    const document = workspace.textDocuments.find(({ uri }) => uri.path.endsWith(`/${name}`))!;
    return api.readings.get(document)!.reading.analysis.speakers.map((speaker) => speaker.name);
  };
  const file = async () => {
    try {
      return new TextDecoder().decode(await workspace.fs.readFile(SPEAKERS_FILE));
    } catch {
      return '';
    }
  };
  const shown = (there: readonly string[], gone: readonly string[] = []) =>
    waitFor(`groups of ${there.join(', ')}`, () => {
      const all = groups();
      return there.every((name) => all.includes(name)) && !gone.some((name) => all.includes(name));
    });

  it('merges two over two files, in texts and lists, and undoes it', async () => {
    const asked = await answering([{ pick: ['Dee Quarry'] }, { pick: ['Delia Quarrington'] }, { pick: names }], () =>
      commands.executeCommand('onRecord.mergeSpeakers', nodeOf('Delia Quarrington')),
    );
    deepEqual(asked[2]?.picked, names);
    match(asked[2].entries[0]!, /“Delia Quarrington” · 2 quotations/);
    await shown(['Delia Quarrington'], ['Dee Quarry']);
    deepEqual(speakersOf(names[1]).includes('Delia Quarrington'), true);
    match(await file(), /"name":"Delia Quarrington","kind":"person","spellings":\[{"name":"Dee Quarry"},/);
    await commands.executeCommand('onRecord.undoAct');
    await shown(['Delia Quarrington', 'Dee Quarry']);
    ok(!(await file()).includes('Quarry'));
    ok(speakersOf(names[1]).includes('Dee Quarry'));
    await commands.executeCommand('onRecord.redoAct');
    await shown(['Delia Quarrington'], ['Dee Quarry']);
  });

  it('renames the speaker at the cursor, and splits what was one', async () => {
    select(editor, 'Delia Quarrington');
    await answering([{ type: 'Dee Quarry' }, { pick: [names[0]] }], () =>
      commands.executeCommand('onRecord.renameSpeaker'),
    );
    await shown(['Dee Quarry'], ['Delia Quarrington']);
    equal(speakersOf(names[0])[0], 'Dee Quarry');
    await waitFor('both are one', () =>
      names.every((name) => placesOf('Dee Quarry').some((uri) => uri.endsWith(`/${name}`))),
    );
    const asked = await answering([{ pick: [names[1]] }, { type: 'Dee Quarry (engineer)' }], () =>
      commands.executeCommand('onRecord.splitSpeaker', nodeOf('Dee Quarry')),
    );
    deepEqual(asked[0]?.picked, []);
    await shown(['Dee Quarry', 'Dee Quarry (engineer)']);
    ok(speakersOf(names[1]).includes('Dee Quarry (engineer)'));
    equal(speakersOf(names[0])[0], 'Dee Quarry');
    await commands.executeCommand('onRecord.undoAct');
    await shown(['Dee Quarry'], ['Dee Quarry (engineer)']);
  });

  it('does nothing when the person gives up at the preview', async () => {
    const node = await waitFor('her group', () => nodeOf('Dee Quarry'));
    const act = () => commands.executeCommand('onRecord.renameSpeaker', node);
    equal((await answering([{ type: 'Dee Q.' }, {}], act)).length, 2);
    equal(await file(), '');
  });

  it('loses nothing when another window writes at the same moment', async () => {
    select(editor, 'Delia Quarrington');
    await answering([{ type: 'Dee Quarry' }, { pick: [names[0]] }], () =>
      commands.executeCommand('onRecord.renameSpeaker'),
    );
    await waitFor('the file', async () => (await file()).includes('Dee Quarry'));
    // The other window had read the file before this one wrote it.
    const record = {
      id: 'x',
      creator: { name: 'Ana' },
      created: '2026-01-01T00:00:00Z',
      name: 'Nobody',
      kind: 'person',
    };
    const others = JSON.stringify({ items: [{ ...record, spellings: [{ name: 'No one' }] }] });
    await workspace.fs.writeFile(SPEAKERS_FILE, new TextEncoder().encode(others));
    await waitFor('both decisions', async () => {
      const content = await file();
      return content.includes('Dee Quarry') && content.includes('Nobody');
    });
  });

  it('takes in what another window writes, and hides what was decided by those who are hidden', async () => {
    const record = {
      id: 'x',
      creator: { name: 'Ben' },
      created: '2026-01-01T00:00:00Z',
      name: 'Dame Dee',
      kind: 'person',
    };
    const bens = JSON.stringify({ items: [{ ...record, spellings: [{ name: 'Dee Quarry' }] }] });
    await workspace.fs.writeFile(Uri.joinPath(recordFolder, 'speakers', 'ben.json'), new TextEncoder().encode(bens));
    await shown(['Dame Dee'], ['Dee Quarry']);
    await workspace.getConfiguration('onRecord').update('blind', true, true);
    await shown(['Dee Quarry'], ['Dame Dee']);
    await workspace.getConfiguration('onRecord').update('blind', undefined, true);
  });
});
