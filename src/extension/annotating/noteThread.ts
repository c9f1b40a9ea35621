import {
  CommentMode,
  CommentThreadCollapsibleState,
  CommentThreadState,
  l10n,
  type Comment,
  type CommentThread,
  type Range,
  type Uri,
} from 'vscode';
import type { AnnotationId } from '../../annotations/annotation';
import type { Thread, ThreadNote } from '../../annotations/threads';

/** A note as VS Code shows it. Its commands are given nothing else, so it knows where it belongs. */
export interface NoteComment extends Comment {
  readonly source: Uri;
  readonly thread: AnnotationId;
  readonly note: AnnotationId;
}

/** How much of the words that a thread is about stands over it, in UTF-16 code units. */
const LABEL_LENGTH = 80;

/**
 * One thread of notes in VS Code, kept in step with what the annotations say. VS Code knows its comments by their identity and keeps what
 * somebody types in a thread only as long as the thread is there, so both are changed in place, and only where they differ.
 */
export class NoteThread {
  readonly shown: CommentThread;
  readonly #source: Uri;
  #comments = new Map<AnnotationId, NoteComment>();

  constructor(shown: CommentThread, source: Uri) {
    this.shown = shown;
    this.#source = source;
  }

  /**
   * @param range where its words are now; nothing where they are lost: VS Code shows the thread above the text then
   * @param me whoever annotates here
   */
  show(thread: Thread, range: Range | undefined, me: string | undefined): void {
    const { shown } = this;
    if (!isSameRange(shown.range, range)) shown.range = range;
    const label = labelOf(thread);
    if (shown.label !== label) shown.label = label;
    const state = thread.isSettled ? CommentThreadState.Resolved : CommentThreadState.Unresolved;
    if (shown.state !== state) shown.state = state;
    const context = thread.isSettled ? 'settled' : 'open';
    if (shown.contextValue !== context) shown.contextValue = context;
    this.#showNotes(thread, me);
  }

  /** Whether any note was shown in it yet. */
  get hasBegun(): boolean {
    return this.#comments.size > 0;
  }

  /**
   * None of its notes is there any longer. What somebody may be typing in it stays: while it is open it becomes an empty one, which VS Code
   * takes away when it is closed, and a note that is just being reworded is shown until that is done. A thread of one's own notes that one
   * took away oneself is gone at once.
   * @returns whether that is all
   */
  leave(me: string | undefined): boolean {
    const isMine = [...this.#comments.values()].every(({ author }) => author.name === me);
    const isOpen = this.shown.collapsibleState === CommentThreadCollapsibleState.Expanded;
    this.#comments = new Map([...this.#comments].filter(([, comment]) => isBeingEdited(comment)));
    if (this.#comments.size > 0 || (isOpen && !isMine)) this.shown.comments = [...this.#comments.values()];
    else this.shown.dispose();
    return this.#comments.size === 0;
  }

  /** Shows a note with its text open for editing, or not. */
  edit(comment: NoteComment, isEditing: boolean): void {
    comment.mode = isEditing ? CommentMode.Editing : CommentMode.Preview;
    this.shown.comments = [...this.#comments.values()];
  }

  #showNotes({ id, notes }: Thread, me: string | undefined): void {
    const comments = new Map<AnnotationId, NoteComment>();
    let hasChanged = false;
    for (const note of notes) {
      const key = note.annotation.id;
      const fields = fieldsOf(note, me);
      const known = this.#comments.get(key);
      const identity = { source: this.#source, thread: id, note: key, mode: CommentMode.Preview };
      const comment = known ?? { ...identity, ...fields };
      hasChanged ||= !known || isOther(known, fields);
      comments.set(key, Object.assign(comment, fields));
    }
    // Somebody rewords a note that is not there any longer: their words are not taken from them.
    for (const [key, comment] of this.#comments) {
      if (!comments.has(key) && isBeingEdited(comment)) comments.set(key, comment);
    }
    hasChanged ||= comments.size !== this.#comments.size;
    this.#comments = comments;
    if (hasChanged) this.shown.comments = [...comments.values()];
  }
}

type Fields = Pick<NoteComment, 'author' | 'body' | 'contextValue' | 'label' | 'timestamp'>;

/**
 * What is shown of a note. The body is a plain string: VS Code shows that as the text it is, whatever it holds. As markdown, links and
 * images of a file that somebody sent would come alive.
 */
function fieldsOf({ annotation, statement, change }: ThreadNote, me: string | undefined): Fields {
  const isMere = statement.text === '';
  const said = change === 'settled' ? l10n.t('settled') : change === 'reopened' ? l10n.t('reopened') : undefined;
  const edited = annotation.modified === undefined ? undefined : l10n.t('reworded');
  const label = [...(isMere ? [] : [said]), edited].filter((word) => word !== undefined).join(' · ');
  const time = Date.parse(annotation.created);
  return {
    author: { name: annotation.creator.name },
    body: isMere && change !== undefined ? mereWords(change) : statement.text,
    contextValue: annotation.creator.name !== me ? 'others' : isMere ? 'ownSettling' : 'own',
    ...(label !== '' && { label }),
    ...(Number.isFinite(time) && time > 0 && { timestamp: new Date(time) }),
  };
}

function mereWords(change: NonNullable<ThreadNote['change']>): string {
  return change === 'settled' ? l10n.t('Settled.') : l10n.t('Reopened.');
}

function isOther(known: NoteComment, { author, body, contextValue, label }: Fields): boolean {
  return (
    known.body !== body ||
    known.contextValue !== contextValue ||
    known.label !== label ||
    known.author.name !== author.name
  );
}

function isBeingEdited({ mode }: NoteComment): boolean {
  return mode === CommentMode.Editing;
}

function labelOf({ about }: Thread): string {
  const words = about.annotation.parts
    .filter(({ role }) => role === 'content')
    .map(({ selector }) => selector.exact)
    .join(' … ')
    .replace(/\s+/gu, ' ');
  const short = words.length > LABEL_LENGTH ? `${words.slice(0, LABEL_LENGTH).trimEnd()}…` : words;
  return about.state === 'lost' ? l10n.t('No longer in the text: “{0}”', short) : l10n.t('On “{0}”', short);
}

function isSameRange(a: Range | undefined, b: Range | undefined): boolean {
  return a && b ? a.isEqual(b) : a === b;
}
