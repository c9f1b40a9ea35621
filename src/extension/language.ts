import { Disposable, languages, window, workspace, type TextDocument } from 'vscode';
import { setting } from './settings';
import { NEWS_SOURCE, type Sources } from './sources';

/** Gives plain texts that are sources their language when an editor shows them, unless a person chose another or the setting forbids it. */
export function registerLanguage(sources: Sources): Disposable {
  /** Documents that were given the language once: what a person makes of it afterwards stays. */
  const assigned = new WeakSet<TextDocument>();

  const assign = (document: TextDocument) => {
    if (document.languageId !== 'plaintext' || assigned.has(document)) return;
    if (!sources.isSourcePath(document.uri) || !setting('assignLanguage', document)) return;
    assigned.add(document);
    void languages.setTextDocumentLanguage(document, NEWS_SOURCE);
  };
  const assignVisible = () => window.visibleTextEditors.forEach(({ document }) => assign(document));

  assignVisible();
  return Disposable.from(
    window.onDidChangeVisibleTextEditors(assignVisible),
    sources.onDidChange(assignVisible),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('onRecord.assignLanguage')) assignVisible();
    }),
  );
}
