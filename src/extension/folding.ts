import {
  commands,
  Disposable,
  EventEmitter,
  FoldingRange,
  FoldingRangeKind,
  languages,
  window,
  type TextDocument,
} from 'vscode';
import { asides, type Aside } from '../analysis/asides';
import { readText } from '../text/sourceText';
import { registerCommand } from './commands';
import type { DocumentReadings } from './documentReadings';
import { readNow } from './places';
import { SOURCE_LANGUAGES, type Sources } from './sources';

const KINDS: Record<Aside['kind'], FoldingRangeKind> = {
  boilerplate: FoldingRangeKind.Comment,
  repeat: FoldingRangeKind.Region,
};

/** Folds runs of boilerplate, and repeats, where they fill at least two lines; a command folds them all. */
export function registerFolding(readings: DocumentReadings, sources: Sources): Disposable {
  const foldable = async (document: TextDocument) => {
    const read = await readNow(document, readings, sources);
    if (!read) return undefined;
    return asides(readText(read.reading.text), read.reading.analysis).filter(
      (aside) => aside.lastLine > aside.firstLine,
    );
  };
  const changed = new EventEmitter<void>();
  return Disposable.from(
    changed,
    readings.onDidChange(() => changed.fire()),
    languages.registerFoldingRangeProvider(SOURCE_LANGUAGES, {
      onDidChangeFoldingRanges: changed.event,
      provideFoldingRanges: async (document) =>
        (await foldable(document))?.map(
          ({ firstLine, lastLine, kind }) => new FoldingRange(firstLine, lastLine, KINDS[kind]),
        ),
    }),
    registerCommand('onRecord.foldBoilerplate', async () => {
      const document = window.activeTextEditor?.document;
      const lines = document && (await foldable(document))?.map(({ firstLine }) => firstLine);
      if (lines?.length) await commands.executeCommand('editor.fold', { selectionLines: lines, levels: 1 });
    }),
  );
}
