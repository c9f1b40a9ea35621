import { commands, Disposable, window, workspace } from 'vscode';
import type { Sources } from './sources';

/** Keeps the context key `onRecord.isSource` true while the active editor shows a source: commands and keys are offered only then. */
export function registerActiveSource(sources: Sources): Disposable {
  let isSource: boolean | undefined;
  const update = () => {
    const document = window.activeTextEditor?.document;
    const next = document !== undefined && sources.isSource(document);
    if (next === isSource) return;
    isSource = next;
    void commands.executeCommand('setContext', 'onRecord.isSource', next);
  };
  update();
  return Disposable.from(
    window.onDidChangeActiveTextEditor(update),
    workspace.onDidOpenTextDocument(update),
    sources.onDidChange(update),
  );
}
