import { Uri, window, workspace, type ExtensionContext } from 'vscode';
import { startThread, THREAD_SCRIPT } from '#thread';
import { AnalysisQueue } from '../worker/analysisQueue';
import { registerActiveSource } from './activeSource';
import { DocumentReadings } from './documentReadings';
import { registerLanguage } from './language';
import { registerMarks } from './marks';
import { Sources } from './sources';

/** What other extensions, and the tests, may use of this one. */
export interface OnRecord {
  /** Rises when something here changes its meaning or goes. */
  readonly version: 1;
  readonly readings: DocumentReadings;
  readonly sources: Sources;
}

/** Registers the features; nothing is read before an editor shows a source. */
export function activate(context: ExtensionContext): OnRecord {
  const log = window.createOutputChannel('On Record', { log: true });
  const script = Uri.joinPath(context.extensionUri, THREAD_SCRIPT);
  const worker = { path: script.fsPath, read: () => workspace.fs.readFile(script) };
  const queue = new AnalysisQueue((events) => startThread(worker, events), log);
  const sources = new Sources();
  const readings = new DocumentReadings(queue, sources, log);

  context.subscriptions.push(
    log,
    sources,
    readings,
    registerLanguage(sources),
    registerActiveSource(sources),
    registerMarks(readings, context.workspaceState),
  );
  return { version: 1, readings, sources };
}
