import { Disposable, languages, SelectionRange, window, Selection, type TextDocument, type TextEditor } from 'vscode';
import type { StatementKind } from '../../annotations/annotation';
import { moveBorder, stretchesAround, type StretchKind } from '../../text/stretches';
import type { Span } from '../../text/span';
import { registerCommand, type CommandId } from '../commands';
import { rangeOf } from '../marks';
import { SOURCE_LANGUAGES } from '../sources';
import { selectedSpan } from './desk';

/** What the cursor alone stands for when it is marked: the first of these stretches that there is. */
const MEANT: Partial<Readonly<Record<StatementKind, readonly StretchKind[]>>> = {
  quotation: ['quoted', 'clause', 'sentence', 'paragraph'],
  claim: ['sentence', 'paragraph'],
  boilerplate: ['paragraph'],
};

/** Commands that move the borders of the selection by a word. */
const MOVES: readonly (readonly [CommandId, 'start' | 'end', 1 | -1])[] = [
  ['onRecord.moveStartBack', 'start', -1],
  ['onRecord.moveStartOn', 'start', 1],
  ['onRecord.moveEndOn', 'end', 1],
  ['onRecord.moveEndBack', 'end', -1],
];

/** Has VS Code's own commands grow and shrink selections by what a reader would mark, and moves their borders by words. */
export function registerSelecting(): Disposable {
  return Disposable.from(
    languages.registerSelectionRangeProvider(SOURCE_LANGUAGES, {
      provideSelectionRanges: (document, positions) => {
        const text = document.getText();
        return positions.map((position) => {
          const offset = document.offsetAt(position);
          const stretches = stretchesAround(text, { start: offset, end: offset });
          const [smallest, ...rest] = stretches.length > 0 ? stretches : [{ start: offset, end: offset }];
          return chain(document, [smallest, ...rest]);
        });
      },
    }),
    ...MOVES.map(([id, border, by]) =>
      registerCommand(id, () => {
        const editor = window.activeTextEditor;
        if (!editor) return;
        const { start, end } = moveBorder(editor.document.getText(), spanToMark(editor, 'tag'), border, by);
        editor.selection = new Selection(editor.document.positionAt(start), editor.document.positionAt(end));
        editor.revealRange(editor.selection);
      }),
    ),
  );
}

/** What is selected; where nothing is, what the cursor stands for when it is marked as something of a kind. */
export function spanToMark(editor: TextEditor, kind: StatementKind): Span {
  const selected = selectedSpan(editor);
  if (selected.start < selected.end) return selected;
  const stretches = stretchesAround(editor.document.getText(), selected);
  const wanted = MEANT[kind] ?? ['word'];
  const stretch = wanted.map((one) => stretches.find((candidate) => candidate.kind === one)).find(Boolean);
  return stretch ? { start: stretch.start, end: stretch.end } : selected;
}

function chain(document: TextDocument, [smallest, ...rest]: readonly [Span, ...Span[]]): SelectionRange {
  const [next, ...more] = rest;
  return new SelectionRange(rangeOf(document, smallest), next && chain(document, [next, ...more]));
}
