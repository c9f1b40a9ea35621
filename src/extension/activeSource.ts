import { commands, Disposable, window, workspace } from 'vscode';
import type { Sources } from './sources';

/**
 * Keeps two context keys: `onRecord.isSource` is true while the active editor shows a source, commands are offered only then; and
 * `onRecord.languages` lists the language of that source: keys are offered where it is written in, and not in the inputs around it, such as
 * that of a commit message, which for VS Code are editors as well.
 */
export function registerActiveSource(sources: Sources): Disposable {
  let language: string | undefined;
  let isFirst = true;
  const update = () => {
    const document = window.activeTextEditor?.document;
    const next = document && sources.isSource(document) ? document.languageId : undefined;
    if (next === language && !isFirst) return;
    isFirst = false;
    language = next;
    void commands.executeCommand('setContext', 'onRecord.isSource', next !== undefined);
    void commands.executeCommand('setContext', 'onRecord.languages', next === undefined ? [] : [next]);
  };
  update();
  return Disposable.from(
    window.onDidChangeActiveTextEditor(update),
    workspace.onDidOpenTextDocument(update),
    sources.onDidChange(update),
  );
}
