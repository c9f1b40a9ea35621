import {
  CancellationError,
  commands,
  Disposable,
  l10n,
  Range,
  Selection,
  window,
  workspace,
  type CommentReply,
  type CommentThread,
  type TextDocument,
  type Uri,
} from 'vscode';
import type { Deciding, Step } from '../../annotations/deciding';
import { answer, note, reword, settle, takeBack } from '../../annotations/noting';
import { subjectsAt, type Subject } from '../../annotations/subject';
import type { PlacedPart } from '../../annotations/textMark';
import type { Reading } from '../../annotations/reading';
import type { Span } from '../../text/span';
import { registerCommand } from '../commands';
import type { DocumentReadings } from '../documentReadings';
import { say } from '../say';
import { selectedSpan, toNormal, type Desk } from './desk';
import type { Notes } from './notes';
import type { NoteComment } from './noteThread';

interface NoteTools {
  readonly desk: Desk;
  readonly notes: Notes;
  readonly readings: DocumentReadings;
}

/** The commands of notes. All but the first are called by VS Code's threads, with what they are about. */
export function registerNotes(tools: NoteTools): Disposable {
  return Disposable.from(
    registerCommand('onRecord.addNote', () => begin(tools)),
    registerCommand('onRecord.saveNote', (reply: CommentReply) => save(tools, reply)),
    registerCommand('onRecord.answerNote', (reply: CommentReply) => save(tools, reply)),
    registerCommand('onRecord.settleNotes', (given: CommentThread | CommentReply) => change(tools, given, true)),
    registerCommand('onRecord.reopenNotes', (given: CommentThread | CommentReply) => change(tools, given, false)),
    registerCommand('onRecord.editNote', (comment: NoteComment) => edit(tools, comment, true)),
    registerCommand('onRecord.cancelEditingNote', (comment: NoteComment) => edit(tools, comment, false)),
    registerCommand('onRecord.saveEditedNote', (comment: NoteComment) => saveEdited(tools, comment)),
    registerCommand('onRecord.deleteNote', (comment: NoteComment) => remove(tools, comment)),
  );
}

/** Has somebody write a note on what is selected, else on the mark at the cursor, else on its line. */
async function begin(tools: NoteTools): Promise<void> {
  const { desk, notes } = tools;
  const editor = window.activeTextEditor;
  const known = await desk.read(editor);
  if (!editor || !known) return;
  const { document } = editor;
  const selected = selectedSpan(editor);
  const [subject] = selected.start === selected.end ? subjectsAt(known.reading, selected) : [];
  const about = subject ? extentOf(subject) : wordsAt(document, editor.selection);
  if (!about) {
    say(l10n.t('There are no words here to note something on'));
    return;
  }
  const range = new Range(document.positionAt(about.start), document.positionAt(about.end));
  const isFree = notes.threadsOn(document.uri).every((thread) => thread.range?.end.line !== range.end.line);
  if (isFree) {
    editor.selection = new Selection(range.start, range.end);
    if (await notes.places.whenOffered(editor)) {
      await commands.executeCommand('workbench.action.addComment');
      return;
    }
  }
  // Where a thread is, VS Code's own command would only open that. It cannot put the cursor into one that an extension opens.
  const words = document.getText(range).replace(/\s+/gu, ' ');
  const text = await window.showInputBox({ title: l10n.t('Note'), prompt: l10n.t('On “{0}”', words) });
  if (text !== undefined && text.trim() !== '') await saveFirst(tools, notes.begin(document.uri, range), text);
}

/** Keeps what was written in a thread, as its first note or as an answer. */
async function save(tools: NoteTools, { thread, text }: CommentReply): Promise<void> {
  if (text.trim() === '') return;
  const known = tools.notes.threadOf(thread);
  const isDone = known
    ? await act(tools, thread.uri, l10n.t('Answer note'), (deciding) => [answer(deciding, known, text)])
    : await saveFirst(tools, thread, text);
  // A failed command leaves the text where it was written; a cancelled one does so without a word.
  if (!isDone) throw new CancellationError();
}

async function saveFirst({ desk, notes, readings }: NoteTools, thread: CommentThread, text: string): Promise<boolean> {
  const document = await workspace.openTextDocument(thread.uri);
  const about = wordsAt(document, thread.range ?? new Range(0, 0, 0, 0));
  if (!about) {
    say(l10n.t('There are no words here to note something on'));
    return false;
  }
  const known = readings.get(document);
  const parts = known?.version === document.version ? partsAt(known.reading, about) : [whole(about)];
  return desk.act(document, l10n.t('Add note'), (deciding, lineFeeds) => {
    const normal = parts.map((part) => toNormal(lineFeeds, part));
    const step = note(deciding, text, normal);
    notes.adopt(thread, step.after!.id);
    return [step];
  });
}

/** Settles or reopens a thread, with what was written in it, if anything was. */
async function change(tools: NoteTools, given: CommentThread | CommentReply, settled: boolean): Promise<void> {
  const [thread, text] = 'thread' in given ? [given.thread, given.text.trim()] : [given, ''];
  const known = tools.notes.threadOf(thread);
  if (!known) return;
  const title = settled ? l10n.t('Settle notes') : l10n.t('Reopen notes');
  await act(tools, thread.uri, title, (deciding) =>
    text === '' ? [settle(deciding, known, settled)] : [answer(deciding, known, text, settled)],
  );
}

function edit({ notes }: NoteTools, comment: NoteComment, isEditing: boolean): void {
  if (!isEditing) comment.body = savedText(notes, comment) ?? comment.body;
  notes.noteThread(comment.source, comment.thread)?.edit(comment, isEditing);
}

/** Keeps what a note was changed to: VS Code has put the new text into the comment. */
async function saveEdited(tools: NoteTools, comment: NoteComment): Promise<void> {
  const { notes } = tools;
  const { source, thread: id } = comment;
  const text = typeof comment.body === 'string' ? comment.body : comment.body.value;
  const annotation = annotationOf(notes, comment);
  const thread = notes.thread(source, id);
  const shown = notes.noteThread(source, id);
  edit(tools, comment, false);
  if (annotation) {
    await act(tools, source, l10n.t('Reword note'), (deciding) => [reword(deciding, annotation, text)]);
  } else if (thread) {
    // It was taken away meanwhile, by another window or an undo: the words are kept as an answer of their own,
    await act(tools, source, l10n.t('Answer note'), (deciding) => [answer(deciding, thread, text)]);
  } else if (shown) {
    // and where the whole thread is gone, as a note.
    await saveFirst(tools, shown.shown, text);
  }
}

async function remove(tools: NoteTools, comment: NoteComment): Promise<void> {
  const annotation = annotationOf(tools.notes, comment);
  if (!annotation) return;
  await act(tools, comment.source, l10n.t('Delete note'), (deciding) => [takeBack(deciding, annotation)]);
}

function annotationOf(notes: Notes, { source, thread, note: id }: NoteComment) {
  return notes.thread(source, thread)?.notes.find(({ annotation }) => annotation.id === id)?.annotation;
}

function savedText(notes: Notes, comment: NoteComment): string | undefined {
  const statement = annotationOf(notes, comment)?.statement;
  return statement?.kind === 'note' ? statement.text : undefined;
}

async function act(
  { desk }: NoteTools,
  uri: Uri,
  title: string,
  make: (deciding: Deciding) => readonly (Step | undefined)[],
): Promise<boolean> {
  const document = await workspace.openTextDocument(uri);
  return desk.act(document, title, (deciding) => make(deciding).flatMap((step) => step ?? []));
}

/** The words of a range without the blanks around them; of an empty one those of its line, or of the next line up or down that has some. */
function wordsAt(document: TextDocument, range: Range): Span | undefined {
  const selected = trimmed(document, document.validateRange(range));
  if (selected) return selected;
  const line = Math.min(range.end.line, document.lineCount - 1);
  for (let above = line; above >= 0; above--) {
    const words = trimmed(document, document.lineAt(above).range);
    if (words) return words;
  }
  for (let below = line + 1; below < document.lineCount; below++) {
    const words = trimmed(document, document.lineAt(below).range);
    if (words) return words;
  }
  return undefined;
}

function trimmed(document: TextDocument, range: Range): Span | undefined {
  const text = document.getText(range);
  const words = text.trim();
  if (words === '') return undefined;
  const start = document.offsetAt(range.start) + text.indexOf(words);
  return { start, end: start + words.length };
}

/** A mark that these are all the words of may have gaps, which are no part of what the note is about. */
function partsAt(reading: Reading, about: Span): readonly PlacedPart[] {
  const subject = subjectsAt(reading, about).find((one) => {
    const extent = extentOf(one);
    return extent?.start === about.start && extent.end === about.end;
  });
  return subject ? contentOf(subject) : [whole(about)];
}

function extentOf(subject: Subject): Span | undefined {
  const content = contentOf(subject);
  if (content.length === 0) return undefined;
  return {
    start: Math.min(...content.map(({ start }) => start)),
    end: Math.max(...content.map(({ end }) => end)),
  };
}

function contentOf({ parts }: Subject): PlacedPart[] {
  return parts.filter(({ role }) => role === 'content');
}

function whole({ start, end }: Span): PlacedPart {
  return { role: 'content', start, end };
}
