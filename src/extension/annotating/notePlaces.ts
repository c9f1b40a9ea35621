import { Disposable, Range, window, type CommentController, type TextDocument, type TextEditor } from 'vscode';
import type { Sources } from '../sources';

/** How long the cursor rests before its lines are offered, in milliseconds. */
const REST = 100;

/** How long VS Code may take to ask for what is offered, and then to draw it, in milliseconds. */
const PATIENCE = 2000;
const DRAWING = 100;

/**
 * Where VS Code offers to begin a note: on the lines of the cursor or the selection. VS Code marks what is offered in the margin, and a bar
 * beside the whole text would say nothing.
 */
export class NotePlaces implements Disposable {
  readonly #controller: CommentController;
  readonly #sources: Sources;
  readonly #subscriptions: Disposable;
  /** By document: the lines that VS Code was last told. */
  readonly #offered = new WeakMap<TextDocument, readonly Range[]>();
  #resting: ReturnType<typeof setTimeout> | undefined;
  #asked: (() => void)[] = [];

  constructor(controller: CommentController, sources: Sources) {
    this.#controller = controller;
    this.#sources = sources;
    this.#offer();
    this.#subscriptions = Disposable.from(
      window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (!sources.isSource(textEditor.document) || this.#isOffered(textEditor)) return;
        clearTimeout(this.#resting);
        this.#resting = setTimeout(() => this.#offer(), REST);
      }),
      new Disposable(() => clearTimeout(this.#resting)),
    );
  }

  /** Resolves when VS Code would begin a note on what is selected; false if it does not come to that. */
  async whenOffered(editor: TextEditor): Promise<boolean> {
    const until = Date.now() + PATIENCE;
    while (!this.#isOffered(editor)) {
      const left = until - Date.now();
      if (left <= 0) return false;
      await new Promise<void>((resolve) => {
        this.#asked.push(resolve);
        setTimeout(resolve, left);
      });
      // What was told is not drawn yet.
      await new Promise((resolve) => setTimeout(resolve, DRAWING));
    }
    return true;
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  /** Has VS Code ask anew: it does so when it is given another provider. */
  #offer(): void {
    this.#controller.commentingRangeProvider = { provideCommentingRanges: (document) => this.#provide(document) };
  }

  #provide(document: TextDocument): Range[] {
    const offered = this.#sources.isSource(document) ? linesAt(document) : [];
    this.#offered.set(document, offered);
    for (const resolve of this.#asked.splice(0)) resolve();
    return offered;
  }

  #isOffered({ document, selection }: TextEditor): boolean {
    const offered = this.#offered.get(document) ?? [];
    return offered.some(({ start, end }) => start.line === selection.start.line && end.line === selection.end.line);
  }
}

/** The lines of the selection in every editor that shows a document, but blank ones. */
function linesAt(document: TextDocument): Range[] {
  const editors = window.visibleTextEditors.filter((editor) => editor.document === document);
  return editors.flatMap(({ selection: { start, end } }) => {
    const lines = new Range(start.line, 0, end.line, document.lineAt(end.line).text.length);
    return document.getText(lines).trim() === '' ? [] : lines;
  });
}
