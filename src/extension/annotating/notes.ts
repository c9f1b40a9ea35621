import {
  comments,
  CommentThreadCollapsibleState,
  Disposable,
  l10n,
  Range,
  workspace,
  type CommentController,
  type CommentThread,
  type TextDocument,
  type Uri,
} from 'vscode';
import type { AnnotationId } from '../../annotations/annotation';
import { spansOf, type PlacedAnnotation } from '../../annotations/placed';
import { threadsOf, type Thread } from '../../annotations/threads';
import type { DocumentReadings } from '../documentReadings';
import type { Sources } from '../sources';
import type { AnnotationLayers } from './annotationLayers';
import type { AnnotationStore } from './annotationStore';
import { annotator } from './annotator';
import { NotePlaces } from './notePlaces';
import { NoteThread } from './noteThread';

/** What is shown for one source. It stays while the source is closed: VS Code gives drafts back only to the same thread. */
interface Shown {
  readonly uri: Uri;
  readonly threads: Map<AnnotationId, NoteThread>;
  /** The notes when the source was last open, of everybody. */
  notes: readonly PlacedAnnotation[];
  /** Where they stood then; nothing for those that are lost. */
  ranges: ReadonlyMap<AnnotationId, Range>;
}

interface NotesTools {
  readonly readings: DocumentReadings;
  readonly sources: Sources;
  readonly store: AnnotationStore;
  readonly layers: AnnotationLayers;
}

/** Shows the notes on sources as threads of VS Code's comments, and nothing but what the annotations say. */
export class Notes implements Disposable {
  readonly #tools: NotesTools;
  readonly #controller: CommentController;
  /** Where VS Code offers to begin one. */
  readonly places: NotePlaces;
  readonly #subscriptions: Disposable;
  readonly #shown = new Map<string, Shown>();

  constructor(tools: NotesTools) {
    this.#tools = tools;
    this.#controller = comments.createCommentController('onRecord.notes', l10n.t('Notes'));
    this.#controller.options = { prompt: l10n.t('Note'), placeHolder: l10n.t('A note, or an answer to one') };
    this.places = new NotePlaces(this.#controller, tools.sources);
    const show = (document: TextDocument) => this.#show(document);
    this.#subscriptions = Disposable.from(
      this.#controller,
      this.places,
      tools.readings.onDidChange(show),
      tools.layers.onDidChange(show),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('onRecord.blind') || event.affectsConfiguration('onRecord.annotator')) {
          for (const shown of this.#shown.values()) this.#update(shown);
        }
      }),
    );
  }

  /** The threads on a source as VS Code has them, in the order of the text. */
  threadsOn(source: Uri): readonly CommentThread[] {
    const shown = this.#shown.get(source.toString());
    return shown ? threadsOf(shown.notes).flatMap(({ id }) => shown.threads.get(id)?.shown ?? []) : [];
  }

  /** What the annotations that are shown say of the thread that VS Code shows so; nothing if it is a new one. */
  threadOf(shown: CommentThread): Thread | undefined {
    const known = this.#shown.get(shown.uri.toString());
    const id = known && [...known.threads].find(([, thread]) => thread.shown === shown)?.[0];
    return id === undefined ? undefined : this.thread(shown.uri, id);
  }

  thread(source: Uri, id: AnnotationId): Thread | undefined {
    const shown = this.#shown.get(source.toString());
    return shown && threadsOf(this.#tools.layers.shown(shown.notes)).find((thread) => thread.id === id);
  }

  /** The thread, as VS Code has it, with a certain id. */
  noteThread(source: Uri, id: AnnotationId): NoteThread | undefined {
    return this.#shown.get(source.toString())?.threads.get(id);
  }

  /** Opens an empty thread for somebody to write in. */
  begin(source: Uri, range: Range): CommentThread {
    const thread = this.#controller.createCommentThread(source, range, []);
    thread.collapsibleState = CommentThreadCollapsibleState.Expanded;
    return thread;
  }

  /** Lets a note that is about to be added appear in the empty thread in which it was written. */
  adopt(thread: CommentThread, note: AnnotationId): void {
    const { threads } = this.#shownOf(thread.uri);
    for (const [id, known] of threads) if (known.shown === thread) threads.delete(id);
    threads.set(note, new NoteThread(thread, thread.uri));
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #shownOf(uri: Uri): Shown {
    const key = uri.toString();
    const shown = this.#shown.get(key) ?? { uri, threads: new Map(), notes: [], ranges: new Map() };
    this.#shown.set(key, shown);
    return shown;
  }

  #show(document: TextDocument): void {
    const { store, sources } = this.#tools;
    if (document.isClosed || !store.get(document)) return;
    const placed = sources.isSource(document) ? store.placedInDocument(document) : [];
    const notes = placed.filter(({ annotation }) => annotation.statement.kind === 'note');
    if (notes.length === 0 && !this.#shown.has(document.uri.toString())) return;
    const shown = this.#shownOf(document.uri);
    shown.notes = notes;
    shown.ranges = new Map(
      notes.flatMap((note): [AnnotationId, Range][] => {
        const range = rangeOf(document, note);
        return range ? [[note.annotation.id, range]] : [];
      }),
    );
    this.#update(shown);
  }

  #update({ uri, threads, notes, ranges }: Shown): void {
    const me = annotator()?.name;
    const current = new Map(threadsOf(this.#tools.layers.shown(notes)).map((thread) => [thread.id, thread]));
    for (const [id, known] of threads) {
      // One that was adopted waits for its first note.
      if (!current.has(id) && known.hasBegun && known.leave(me)) threads.delete(id);
    }
    for (const [id, thread] of current) {
      const range = ranges.get(thread.about.annotation.id);
      const known = threads.get(id) ?? this.#create(uri, range);
      threads.set(id, known);
      known.show(thread, range, me);
    }
  }

  #create(uri: Uri, range: Range | undefined): NoteThread {
    return new NoteThread(this.#controller.createCommentThread(uri, range ?? new Range(0, 0, 0, 0), []), uri);
  }
}

/** From the first of a note's words to the last; nothing where they are lost. */
function rangeOf(document: TextDocument, note: PlacedAnnotation): Range | undefined {
  const spans = spansOf(note, 'content');
  const [first] = spans;
  if (!first) return undefined;
  const end = Math.max(...spans.map((span) => span.end));
  return new Range(document.positionAt(first.start), document.positionAt(end));
}
