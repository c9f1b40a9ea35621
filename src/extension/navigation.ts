import { Disposable, l10n, Selection, TextEditorRevealType, window } from 'vscode';
import { nextStop, stops, type StopKind } from '../analysis/stops';
import { readText } from '../text/sourceText';
import { registerCommand, type CommandId } from './commands';
import type { DocumentReadings } from './documentReadings';
import { rangeOf } from './marks';
import { readNow } from './places';
import type { Sources } from './sources';

const WALKS: readonly (readonly [CommandId, StopKind, 'next' | 'previous'])[] = [
  ['onRecord.goToNextClaim', 'claim', 'next'],
  ['onRecord.goToPreviousClaim', 'claim', 'previous'],
  ['onRecord.goToNextQuotation', 'quotation', 'next'],
  ['onRecord.goToPreviousQuotation', 'quotation', 'previous'],
  ['onRecord.goToNextSpeaker', 'speaker', 'next'],
  ['onRecord.goToPreviousSpeaker', 'speaker', 'previous'],
  ['onRecord.goToNextBoilerplate', 'boilerplate', 'next'],
  ['onRecord.goToPreviousBoilerplate', 'boilerplate', 'previous'],
];

/** How long the status bar says that there is nothing to go to, in milliseconds. */
const STATUS_TIME = 3000;

/** Commands that walk from mark to mark. What is found is selected: it is seen with marks switched off, and screen readers read it out. */
export function registerNavigation(readings: DocumentReadings, sources: Sources): Disposable {
  const walk = async (kind: StopKind, direction: 'next' | 'previous') => {
    const editor = window.activeTextEditor;
    const read = editor && (await readNow(editor.document, readings, sources));
    if (!read) return;
    const { text, analysis } = read.reading;
    const from = editor.document.offsetAt(editor.selection.start);
    const stop = nextStop(stops(kind, readText(text), analysis), from, direction);
    if (!stop) {
      window.setStatusBarMessage(NOTHING[kind](), STATUS_TIME);
      return;
    }
    const range = rangeOf(editor.document, stop);
    editor.selection = new Selection(range.start, range.end);
    editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
  };
  return Disposable.from(...WALKS.map(([id, kind, direction]) => registerCommand(id, () => walk(kind, direction))));
}

const NOTHING: Record<StopKind, () => string> = {
  claim: () => l10n.t('No claim in this source'),
  quotation: () => l10n.t('No quotation in this source'),
  speaker: () => l10n.t('No speaker in this source'),
  boilerplate: () => l10n.t('No boilerplate in this source'),
};
