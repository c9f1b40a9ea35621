import { deepEqual, equal, match, ok } from 'node:assert/strict';
import {
  commands,
  CommentMode,
  CommentThreadCollapsibleState,
  CommentThreadState,
  ConfigurationTarget,
  Position,
  Selection,
  Uri,
  workspace,
  type CommentThread,
  type TextEditor,
} from 'vscode';
import type { NoteComment } from '../../../src/extension/annotating/noteThread';
import type { OnRecord } from '../../../src/extension/extension';
import { waitFor } from '../support';
import { eachWithSource, recordFolder, recordOf, select } from './annotating';

const TEXT = 'Mayor Ana Ruiz said the bridge was safe.\n\n“We will rebuild it,” the mayor added on Monday.\n';
const HOSTILE = '[x](command:workbench.action.quit) <img src=x onerror=alert(1)> ![i](http://127.0.0.1/i.png) $(bug)';

describe('notes', () => {
  let api: OnRecord;
  let editor: TextEditor;
  let name: string;

  afterEach(async () => {
    await workspace.getConfiguration('onRecord').update('blind', undefined, ConfigurationTarget.Global);
  });
  eachWithSource('notes', TEXT, (opened) => ({ api, editor, name } = opened));

  const threads = () => api.notes.threadsOn(editor.document.uri);
  const notesIn = (thread: CommentThread | undefined) => (thread?.comments ?? []) as readonly NoteComment[];
  const said = () =>
    threads().map((thread) => notesIn(thread).map(({ author, body }) => `${author.name}: ${body as string}`));
  const saying = async (expected: readonly (readonly string[])[]) => {
    const isSo = () => JSON.stringify(said()) === JSON.stringify(expected);
    await waitFor('the notes', isSo).catch(() => deepEqual(said(), expected));
  };
  /** Without printing all of both where they differ. */
  const isSame = (one: unknown, other: unknown) => ok(one === other, 'it is another object');
  const wordsOf = ({ range }: CommentThread) => range && editor.document.getText(range);
  /** Writes a note as VS Code does: the thread is opened, and its text sent from there. */
  const add = async (words: string, text: string) => {
    select(editor, words);
    const at = editor.selection;
    const thread = api.notes.begin(editor.document.uri, at);
    await commands.executeCommand('onRecord.saveNote', { thread, text });
    return thread;
  };
  /** Lets another person's file come in beside ours. */
  const writeAs = async (other: string, change: (record: string) => string) => {
    const record = (await recordOf(name, 'ana')).replaceAll('"name":"Ana"', `"name":"${other}"`);
    const uri = Uri.joinPath(recordFolder, `${name}.${other.toLowerCase()}.json`);
    await workspace.fs.writeFile(uri, new TextEncoder().encode(change(record)));
  };
  /** Another note, made later. */
  const later = (record: string) =>
    record
      .replace(/urn:uuid:[0-9a-f-]+/, 'urn:uuid:0b9e9c50-0000-4000-8000-000000000003')
      .replace(/"created":"[^"]+"/, `"created":"${new Date().toISOString()}"`);

  it('appear in the thread in which they were written', async () => {
    const thread = await add('bridge', 'Which one?');
    await saying([['Ana: Which one?']]);
    isSame(threads()[0], thread);
    equal(thread.label, 'On “bridge”');
    equal(notesIn(thread)[0]!.contextValue, 'own');
  });

  it('take the words of the line where VS Code gives a place without any', async () => {
    const thread = api.notes.begin(editor.document.uri, new Selection(2, 0, 2, 0));
    await commands.executeCommand('onRecord.saveNote', { thread, text: 'Check' });
    await saying([['Ana: Check']]);
    equal(wordsOf(threads()[0]!), editor.document.lineAt(2).text);
  });

  it('are answered, settled, reopened, undone and redone', async () => {
    const thread = await add('bridge', 'Which one?');
    await commands.executeCommand('onRecord.answerNote', { thread, text: 'The old one' });
    await saying([['Ana: Which one?', 'Ana: The old one']]);
    await commands.executeCommand('onRecord.settleNotes', thread);
    await waitFor('it is settled', () => thread.state === CommentThreadState.Resolved);
    equal(said()[0]!.at(-1), 'Ana: Settled.');
    await commands.executeCommand('onRecord.reopenNotes', thread);
    await waitFor('it is open', () => thread.state === CommentThreadState.Unresolved);
    equal(said()[0]!.length, 2);
    await commands.executeCommand('onRecord.undoAct');
    await waitFor('it is settled again', () => thread.state === CommentThreadState.Resolved);
    await commands.executeCommand('onRecord.undoAct');
    await commands.executeCommand('onRecord.undoAct');
    await saying([['Ana: Which one?']]);
    isSame(threads()[0], thread);
    await commands.executeCommand('onRecord.undoAct');
    await saying([]);
    await commands.executeCommand('onRecord.redoAct');
    await saying([['Ana: Which one?']]);
  });

  it('are reworded and deleted', async () => {
    const thread = await add('bridge', 'Wich one?');
    const [comment] = notesIn(thread);
    await commands.executeCommand('onRecord.editNote', comment);
    equal(comment!.mode, CommentMode.Editing);
    comment!.body = 'Which one?';
    await commands.executeCommand('onRecord.saveEditedNote', comment);
    await saying([['Ana: Which one?']]);
    equal(comment!.mode, CommentMode.Preview);
    equal(comment!.label, 'reworded');
    await commands.executeCommand('onRecord.editNote', comment);
    comment!.body = 'Never mind';
    await commands.executeCommand('onRecord.cancelEditingNote', comment);
    deepEqual(said(), [['Ana: Which one?']]);
    await commands.executeCommand('onRecord.deleteNote', comment);
    await saying([]);
    ok(!(await recordOf(name, 'ana')).includes('Which one?'));
  });

  it('of another person appear in the same thread, and are only answered', async () => {
    const thread = await add('bridge', 'Which one?');
    const id = notesIn(thread)[0]!.note;
    await writeAs('Ben', (record) =>
      later(record)
        .replace('Which one?', 'The new one')
        .replace('"onRecord:kind"', `"onRecord:answers":"${id}","onRecord:kind"`),
    );
    await saying([['Ana: Which one?', 'Ben: The new one']]);
    isSame(threads()[0], thread);
    const [mine, bens] = notesIn(thread);
    deepEqual([mine!.contextValue, bens!.contextValue], ['own', 'others']);
    await commands.executeCommand('onRecord.deleteNote', bens);
    bens!.body = 'Mine now';
    await commands.executeCommand('onRecord.saveEditedNote', bens);
    await commands.executeCommand('onRecord.deleteNote', mine);
    await saying([['Ben: The new one']]);
    isSame(threads()[0], thread);
    await commands.executeCommand('onRecord.settleNotes', thread);
    await saying([['Ben: The new one', 'Ana: Settled.']]);
    match(await recordOf(name, 'ana'), /"onRecord:settled":true/);
    match(await recordOf(name, 'ben'), /The new one/);
  });

  it('of others are hidden in blind mode, but not what is being typed under them', async () => {
    await add('Monday', 'Mine');
    await writeAs('Ben', (record) => later(record).replace('Mine', 'Bens'));
    await saying([['Ana: Mine'], ['Ben: Bens']]);
    const bens = threads()[1]!;
    bens.collapsibleState = CommentThreadCollapsibleState.Expanded;
    await workspace.getConfiguration('onRecord').update('blind', true, ConfigurationTarget.Global);
    await saying([['Ana: Mine']]);
    deepEqual(bens.comments, []);
    await commands.executeCommand('onRecord.saveNote', { thread: bens, text: 'Typed meanwhile' });
    await saying([['Ana: Mine'], ['Ana: Typed meanwhile']]);
    isSame(threads()[1], bens);
  });

  it('move with the text, and stay when their words are gone', async () => {
    const thread = await add('bridge', 'Which one?');
    await editor.edit((edit) => edit.insert(new Position(0, 0), 'One.\n\nTwo. '));
    await waitFor('it has moved', () => wordsOf(thread) === 'bridge');
    equal(thread.range!.start.line, 2);
    const line = editor.document.lineAt(2);
    await editor.edit((edit) => edit.delete(line.rangeIncludingLineBreak));
    await waitFor('its words are lost', () => thread.range === undefined);
    equal(thread.label, 'No longer in the text: “bridge”');
    await saying([['Ana: Which one?']]);
    await commands.executeCommand('onRecord.answerNote', { thread, text: 'Gone' });
    await saying([['Ana: Which one?', 'Ana: Gone']]);
    await editor.edit((edit) => edit.insert(new Position(0, 0), line.text));
    await waitFor('they are back', () => wordsOf(thread) === 'bridge');
  });

  it('keep their threads, and what is being reworded, whatever comes in', async () => {
    const thread = await add('bridge', 'Which one?');
    const [comment] = notesIn(thread);
    await commands.executeCommand('onRecord.editNote', comment);
    await editor.edit((edit) => edit.insert(new Position(0, 0), 'One.\n\n'));
    await writeAs('Ben', (record) => later(record).replace('Which one?', 'Mine'));
    await saying([['Ana: Which one?'], ['Ben: Mine']]);
    isSame(threads()[0], thread);
    isSame(notesIn(thread)[0], comment);
    equal(comment!.mode, CommentMode.Editing);
    // Undone while it is being reworded: the words are kept as a note of their own.
    await commands.executeCommand('onRecord.undoAct');
    isSame(notesIn(thread)[0], comment);
    comment!.body = 'Which bridge?';
    await commands.executeCommand('onRecord.saveEditedNote', comment);
    await saying([['Ben: Mine'], ['Ana: Which bridge?']]);
    isSame(threads()[1], thread);
  });

  it('are text, whatever they hold', async () => {
    const thread = await add('bridge', HOSTILE);
    await saying([[`Ana: ${HOSTILE}`]]);
    // VS Code shows a plain string as it stands; only a MarkdownString can hold links, images and HTML.
    equal(typeof notesIn(thread)[0]!.body, 'string');
  });
});
