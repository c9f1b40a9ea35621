import {
  commands,
  Disposable,
  EventEmitter,
  Range,
  window,
  workspace,
  type Memento,
  type TextDocument,
  type TextEditor,
} from 'vscode';
import { extent, type Reading } from '../annotations/reading';
import { overlaps, type Span } from '../text/span';
import { registerCommand } from './commands';
import type { DocumentReadings } from './documentReadings';
import { markedSpans, type MarkedSpans } from './markRanges';
import { createMarkStyles, type MarkStyle } from './markStyles';
import { setting } from './settings';

/** Drawing is the editor's work and costs it memory: beyond this many marks only the first are drawn, and the language status says so. */
const MOST_MARKS = 10_000;

/** What of the marks a person wants to see. It is remembered for the workspace and is a context key, `onRecord.marksShown`. */
export type Shown = 'all' | 'activeParagraph' | 'none';

/** What an editor shows now, and of what. */
interface Drawn extends MarkedSpans {
  /** With `state` tells one drawing from another, so that nothing is drawn twice. */
  readonly reading: Reading | undefined;
  readonly state: string;
}

/** Draws the marks of every visible source, and offers the commands that switch them off and on or narrow them to a paragraph. */
export class Marks implements Disposable {
  readonly #readings: DocumentReadings;
  readonly #memory: Memento;
  readonly #types = createMarkStyles();
  readonly #drawn = new WeakMap<TextEditor, Drawn>();
  readonly #changed = new EventEmitter<void>();
  readonly #subscriptions: Disposable;
  #shown: Shown;
  /** What is shown changed, or what is drawn in an editor. */
  readonly onDidChange = this.#changed.event;

  constructor(readings: DocumentReadings, memory: Memento) {
    this.#readings = readings;
    this.#memory = memory;
    this.#shown = memory.get<Shown>('marksShown', 'all');
    this.#subscriptions = Disposable.from(
      this.#changed,
      ...Object.values(this.#types),
      readings.onDidChange((document) => this.#drawDocument(document)),
      window.onDidChangeVisibleTextEditors(() => this.#drawAll()),
      window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (this.#shown === 'activeParagraph') this.#draw(textEditor);
      }),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('onRecord.marks')) this.#drawAll();
      }),
      registerCommand('onRecord.toggleMarks', () => this.#show(this.#shown === 'none' ? 'all' : 'none')),
      registerCommand('onRecord.toggleActiveParagraphOnly', () =>
        this.#show(this.#shown === 'activeParagraph' ? 'all' : 'activeParagraph'),
      ),
    );
    this.#show(this.#shown);
  }

  get shown(): Shown {
    return this.#shown;
  }

  /** What is drawn in an editor, as of the last reading; nothing where there is none. */
  drawnIn(editor: TextEditor): MarkedSpans | undefined {
    return this.#drawn.get(editor);
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #show(shown: Shown): void {
    this.#shown = shown;
    void this.#memory.update('marksShown', shown);
    void commands.executeCommand('setContext', 'onRecord.marksShown', shown);
    this.#drawAll();
    this.#changed.fire();
  }

  #drawAll(): void {
    for (const editor of window.visibleTextEditors) this.#draw(editor);
  }

  #drawDocument(document: TextDocument): void {
    for (const editor of window.visibleTextEditors) if (editor.document === document) this.#draw(editor);
  }

  #draw(editor: TextEditor): void {
    const { document } = editor;
    const known = this.#readings.get(document);
    const before = this.#drawn.get(editor);
    if (!known && !before) return;
    // While a document is ahead of its reading, VS Code itself moves what is drawn; the next reading puts it right.
    if (known && known.version !== document.version) return;
    const kinds = setting('marks', document);
    const only = this.#shown === 'activeParagraph' ? activeParagraph(editor) : undefined;
    const state = JSON.stringify([this.#shown, only, kinds]);
    if (before?.state === state && before.reading === known?.reading) return;
    const marks = !known || this.#shown === 'none' ? [] : known.reading.marks;
    const shown = only ? marks.filter((mark) => overlaps(extent(mark), only)) : marks;
    const drawn = markedSpans(shown, kinds, MOST_MARKS);
    this.#drawn.set(editor, { ...drawn, reading: known?.reading, state });
    for (const style of Object.keys(this.#types) as MarkStyle[]) {
      // Whole lists take the place of the last ones, so that nothing flickers in between.
      editor.setDecorations(
        this.#types[style],
        drawn.spans[style].map((span) => rangeOf(document, span)),
      );
    }
    this.#changed.fire();
  }
}

/** A span of a document as VS Code counts, by line and character. */
export function rangeOf(document: TextDocument, { start, end }: Span): Range {
  return new Range(document.positionAt(start), document.positionAt(end));
}

/** The line the cursor is in: captures have a paragraph a line. */
function activeParagraph({ document, selection }: TextEditor): Span {
  const { range } = document.lineAt(selection.active.line);
  return { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
}
