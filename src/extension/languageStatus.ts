import {
  Disposable,
  languages,
  LanguageStatusSeverity,
  RelativePattern,
  Uri,
  window,
  type LogOutputChannel,
} from 'vscode';
import type { DocumentReadings } from './documentReadings';
import type { Marks } from './marks';
import { NEWS_SOURCE, type Sources } from './sources';
import { registerCommand, type CommandId } from './commands';
import { statusText } from './statusText';

const TOGGLE: CommandId = 'onRecord.toggleMarks';
const SHOW_LOG: CommandId = 'onRecord.showLog';

/** Says of the active source what was found in it, whether it is being read, and whether something went wrong or is not shown. */
export function registerLanguageStatus(
  readings: DocumentReadings,
  sources: Sources,
  marks: Marks,
  log: LogOutputChannel,
): Disposable {
  const item = languages.createLanguageStatusItem('onRecord.source', { language: NEWS_SOURCE });
  item.name = 'On Record';

  const update = () => {
    const editor = window.activeTextEditor;
    if (!editor || !sources.isSource(editor.document)) return;
    const { document } = editor;
    // A source may have any language; the item belongs to this one then.
    item.selector = [
      { language: NEWS_SOURCE },
      { pattern: new RelativePattern(Uri.joinPath(document.uri, '..'), document.uri.path.split('/').at(-1)!) },
    ];
    const known = readings.get(document);
    const hasFailed = readings.hasFailed(document);
    item.busy = !hasFailed && known?.version !== document.version;
    item.severity = LanguageStatusSeverity.Information;
    if (hasFailed) {
      item.severity = LanguageStatusSeverity.Error;
      item.text = 'Could not be analysed';
      item.detail = 'What is marked is as of an earlier version.';
      item.command = { command: SHOW_LOG, title: 'Show Log' };
      return;
    }
    const { text, detail, isWarning } = known
      ? statusText(known.reading, marks.shown, marks.drawnIn(editor)?.omitted ?? 0)
      : { text: 'Being read…', detail: '', isWarning: false };
    item.text = text;
    item.detail = detail;
    if (isWarning) item.severity = LanguageStatusSeverity.Warning;
    item.command = { command: TOGGLE, title: marks.shown === 'none' ? 'Show Marks' : 'Hide Marks' };
  };

  update();
  return Disposable.from(
    item,
    registerCommand(SHOW_LOG, () => log.show()),
    window.onDidChangeActiveTextEditor(update),
    readings.onDidChange(update),
    sources.onDidChange(update),
    marks.onDidChange(update),
  );
}
