import { Disposable, FileType, l10n, Uri, window, workspace, type LogOutputChannel, type TextDocument } from 'vscode';
import { RECORD_FOLDER } from '../../annotations/record/recordPaths';
import { withLineFeeds } from '../../text/lineFeeds';
import { openDocument } from '../sourceText';
import type { Acts } from './acts';
import { listAnnotationFiles, moveAnnotationFiles } from './annotationFiles';
import type { AnnotationStore } from './annotationStore';

/** A source that has another name now. */
export interface Move {
  readonly from: Uri;
  readonly to: Uri;
}

/** An untitled text that was closed is taken for a file that was opened at most so much earlier or later, in milliseconds. */
const SAVING = 3000;

/** An untitled text that was closed a moment ago. */
interface Closed {
  readonly uri: Uri;
  readonly text: string;
  /** In milliseconds. */
  readonly at: number;
}

/** A file that was opened a moment ago. */
interface Opened {
  readonly document: TextDocument;
  /** In milliseconds. */
  readonly at: number;
}

/** Takes the annotations of sources along that get another name, or a first one. */
export class MovedSources implements Disposable {
  readonly #store: AnnotationStore;
  readonly #acts: Acts;
  readonly #log: LogOutputChannel;
  readonly #subscriptions: Disposable;
  /** Renames are followed one after the other: the next may move what the last one did. */
  #last: Promise<unknown> = Promise.resolve();
  /** VS Code empties an untitled text before it closes it. */
  readonly #untitled = new Map<string, string>();
  #closed: readonly Closed[] = [];
  #opened: readonly Opened[] = [];

  constructor(store: AnnotationStore, acts: Acts, log: LogOutputChannel) {
    this.#store = store;
    this.#acts = acts;
    this.#log = log;
    this.#subscriptions = Disposable.from(
      // Undoing a rename is one, too.
      workspace.onDidRenameFiles(({ files }) => void this.#queue(() => this.#follow(files))),
      workspace.onDidChangeTextDocument(({ document }) => this.#remember(document)),
      store.onDidChange((document) => this.#remember(document)),
      workspace.onDidCloseTextDocument((document) => this.#onClose(document)),
      workspace.onDidOpenTextDocument((document) => this.#onOpen(document)),
    );
  }

  /** Moves the annotations of sources; says of which not, as others are there. */
  move(moves: readonly Move[]): Promise<void> {
    return this.#queue(() => this.#move(moves));
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #queue(act: () => Promise<void>): Promise<void> {
    const acting = this.#last.then(act);
    this.#last = acting.catch((error: unknown) => this.#log.error(`Annotations cannot be moved. ${String(error)}`));
    return acting;
  }

  async #follow(files: readonly { readonly oldUri: Uri; readonly newUri: Uri }[]): Promise<void> {
    const moves: Move[] = [];
    for (const { oldUri, newUri } of files) {
      if (`${oldUri.path}/`.includes(`/${RECORD_FOLDER}/`)) continue;
      const { type } = await workspace.fs.stat(newUri);
      if ((type & FileType.Directory) === 0) moves.push({ from: oldUri, to: newUri });
      else moves.push(...(await this.#within(oldUri, newUri)));
    }
    await this.#move(moves);
  }

  /** The annotated sources of a folder that has another name now. */
  async #within(from: Uri, to: Uri): Promise<Move[]> {
    const { folder, source: path } = this.#store.homeOf(from);
    const inside = Uri.joinPath(folder, path);
    const sources = (await listAnnotationFiles(inside)).keys();
    return [...sources].map((source) => ({ from: Uri.joinPath(from, source), to: Uri.joinPath(to, source) }));
  }

  async #move(moves: readonly Move[]): Promise<void> {
    await this.#store.flush();
    const taken: string[] = [];
    for (const { from, to } of moves) {
      try {
        const left = await moveAnnotationFiles(this.#store.homeOf(from), this.#store.homeOf(to));
        taken.push(...left);
        if (left.length === 0) this.#acts.sourceMoved(from, to);
      } catch (error) {
        this.#log.error(`The annotations of ${from.toString(true)} cannot be moved. ${String(error)}`);
        void window.showErrorMessage(
          l10n.t(
            'The annotations of {0} could not be moved along. They are where they were. ({1})',
            workspace.asRelativePath(from),
            (error as Error).message,
          ),
        );
      }
    }
    if (taken.length > 0) {
      void window.showWarningMessage(
        l10n.t(
          'Annotations were not moved along, as there are others under the new name already: {0}. Nothing was written over.',
          taken.slice(0, 3).join(', ') + (taken.length > 3 ? ', …' : ''),
        ),
      );
    }
    await this.#store.readAgain();
  }

  /** VS Code closes an untitled text that is saved and opens the file, in either order, and does not say that the two are one. */
  #onClose({ uri, isUntitled }: TextDocument): void {
    const text = this.#untitled.get(uri.toString());
    if (!isUntitled || text === undefined) return;
    this.#untitled.delete(uri.toString());
    this.#closed = [...recent(this.#closed), { uri, text, at: Date.now() }];
    this.#match();
  }

  /** Keeps the text of what is in no file, as it is gone when that is saved; of what nobody annotated nothing has to move. */
  #remember(document: TextDocument): void {
    if (!document.isUntitled || this.#store.placed(document).length === 0) return;
    const text = document.getText();
    if (text !== '') this.#untitled.set(document.uri.toString(), text);
  }

  #onOpen(document: TextDocument): void {
    this.#remember(document);
    if (document.isUntitled || !this.#store.homeOf(document.uri).isBeside) return;
    this.#opened = [...recent(this.#opened), { document, at: Date.now() }];
    this.#match();
  }

  #match(): void {
    for (const closed of recent(this.#closed)) {
      const words = wordsOf(closed.text);
      const opened = recent(this.#opened).findLast(({ document }) => wordsOf(document.getText()) === words);
      if (!opened || words === '') continue;
      this.#closed = this.#closed.filter((other) => other !== closed);
      const to = opened.document.uri;
      void this.#queue(async () => {
        const isNew = Date.now() - (await workspace.fs.stat(to)).mtime < SAVING * 2;
        if (isNew && !openDocument(closed.uri)) await this.#move([{ from: closed.uri, to }]);
      });
    }
  }
}

/** A text without what saving it may change: white space at the ends of lines, and line breaks at its end. */
function wordsOf(text: string): string {
  const lines = withLineFeeds(text).text.split('\n');
  return lines
    .map((line) => line.trimEnd())
    .join('\n')
    .trimEnd();
}

function recent<One extends { readonly at: number }>(all: readonly One[]): readonly One[] {
  return all.filter(({ at }) => Date.now() - at < SAVING);
}
