import {
  commands,
  Disposable,
  Range,
  window,
  workspace,
  type Memento,
  type TextDocument,
  type TextEditor,
} from 'vscode';
import { extent } from '../annotations/reading';
import { overlaps, type Span } from '../text/span';
import { registerCommand } from './commands';
import type { DocumentReading, DocumentReadings } from './documentReadings';
import { markedSpans } from './markRanges';
import { createMarkStyles, type MarkStyle } from './markStyles';
import { setting } from './settings';

/** Drawing is the editor's work and costs it memory: beyond this many marks only the first are drawn, and the language status says so. */
export const MOST_MARKS = 20_000;

/** What of the marks a person wants to see. It is remembered for the workspace and is a context key, `onRecord.marksShown`. */
export type Shown = 'all' | 'activeParagraph' | 'none';

/** Draws the marks of every visible source, and offers the commands that switch them off and on or narrow them to a paragraph. */
export function registerMarks(readings: DocumentReadings, memory: Memento): Disposable {
  const types = createMarkStyles();
  const styles = Object.keys(types) as MarkStyle[];
  /** What was drawn last in an editor, so that nothing is drawn twice. */
  const drawn = new WeakMap<TextEditor, string>();
  let shown = memory.get<Shown>('marksShown', 'all');

  const show = (next: Shown) => {
    shown = next;
    void memory.update('marksShown', next);
    void commands.executeCommand('setContext', 'onRecord.marksShown', next);
    redraw();
  };
  const redraw = () => window.visibleTextEditors.forEach(draw);
  const redrawDocument = (document: TextDocument) =>
    window.visibleTextEditors.filter((editor) => editor.document === document).forEach(draw);

  const draw = (editor: TextEditor) => {
    const known = readings.get(editor.document);
    // While a document is ahead of its reading, VS Code itself moves what is drawn; the next reading puts it right.
    if (known && known.version !== editor.document.version) return;
    const paragraph = known && shown === 'activeParagraph' ? activeParagraph(known, editor) : undefined;
    const state = known
      ? [known.version, shown, paragraph?.start, JSON.stringify(setting('marks', editor.document))].join()
      : '';
    if (drawn.get(editor) === state || (!known && !drawn.has(editor))) return;
    drawn.set(editor, state);
    const marks = !known || shown === 'none' ? [] : known.reading.marks;
    const visible = paragraph ? marks.filter((mark) => overlaps(extent(mark), paragraph)) : marks;
    const { spans } = markedSpans(visible, setting('marks', editor.document), MOST_MARKS);
    for (const style of styles) {
      editor.setDecorations(
        types[style],
        spans[style].map((span) => rangeOf(editor.document, span)),
      );
    }
  };

  void commands.executeCommand('setContext', 'onRecord.marksShown', shown);
  redraw();
  return Disposable.from(
    ...Object.values(types),
    readings.onDidChange(redrawDocument),
    window.onDidChangeVisibleTextEditors(redraw),
    window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (shown === 'activeParagraph') draw(textEditor);
    }),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('onRecord.marks')) redraw();
    }),
    registerCommand('onRecord.toggleMarks', () => show(shown === 'none' ? 'all' : 'none')),
    registerCommand('onRecord.toggleActiveParagraphOnly', () =>
      show(shown === 'activeParagraph' ? 'all' : 'activeParagraph'),
    ),
  );
}

/** A span of a document as VS Code counts, by line and character. */
export function rangeOf(document: TextDocument, { start, end }: Span): Range {
  return new Range(document.positionAt(start), document.positionAt(end));
}

/** The line the cursor is in: captures have a paragraph a line. */
function activeParagraph({ document }: DocumentReading, editor: TextEditor): Span {
  const { range } = document.lineAt(editor.selection.active.line);
  return { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
}
