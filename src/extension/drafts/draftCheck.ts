import {
  CodeAction,
  CodeActionKind,
  Disposable,
  l10n,
  languages,
  ProgressLocation,
  window,
  workspace,
  WorkspaceEdit,
  type CancellationToken,
  type TextDocument,
} from 'vscode';
import { readForCheck, VerbatimCheck } from '../../corpus/verbatim/verbatimCheck';
import { oneLine } from '../../text/oneLine';
import { registerCommand } from '../commands';
import { say } from '../say';
import { textOf } from '../sourceText';
import { NEWS_SOURCE, type Sources } from '../sources';
import { problemOf, type DraftProblem } from './draftProblems';

/** The languages in which drafts are written. */
const DRAFT_LANGUAGES = ['markdown', 'plaintext', NEWS_SOURCE];

/** The commands that look for the quotations of a draft in the sources of the workspace, and what is offered for those that are not there. */
export function registerDraftCheck(sources: Sources): Disposable {
  const collection = languages.createDiagnosticCollection('on-record-draft');
  const problems = new Map<string, readonly DraftProblem[]>();
  const clear = ({ uri }: Pick<TextDocument, 'uri'>) => {
    problems.delete(uri.toString());
    collection.delete(uri);
  };
  return Disposable.from(
    collection,
    registerCommand('onRecord.checkDraft', async () => {
      const document = window.activeTextEditor?.document;
      if (!document || !DRAFT_LANGUAGES.includes(document.languageId)) {
        say(l10n.t('Open a draft, in Markdown or plain text, to check its quotations'));
        return;
      }
      clear(document);
      const { version } = document;
      const checked = await checkWithProgress(document, sources);
      if (!checked) return;
      if (document.isClosed || document.version !== version) {
        say(l10n.t('The draft changed meanwhile; check it again'));
        return;
      }
      const found = checked.result().flatMap((one) => problemOf(document, one) ?? []);
      problems.set(document.uri.toString(), found);
      collection.set(
        document.uri,
        found.map(({ diagnostic }) => diagnostic),
      );
      const wrong = found.filter(({ isWrong }) => isWrong).length;
      say(l10n.t('Quotations: {0}; in no source: {1}; to look at: {2}', checked.size, wrong, found.length - wrong));
    }),
    registerCommand('onRecord.clearDraftCheck', () => {
      problems.clear();
      collection.clear();
    }),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0 && problems.has(document.uri.toString())) clear(document);
    }),
    workspace.onDidCloseTextDocument(clear),
    languages.registerCodeActionsProvider(
      DRAFT_LANGUAGES,
      {
        provideCodeActions: (document, range) =>
          (problems.get(document.uri.toString()) ?? [])
            .filter(({ diagnostic }) => diagnostic.range.intersection(range))
            .flatMap((problem) => actionsFor(document, problem)),
      },
      { providedCodeActionKinds: [CodeActionKind.QuickFix] },
    ),
  );
}

async function checkWithProgress(document: TextDocument, sources: Sources): Promise<VerbatimCheck | undefined> {
  return window.withProgress(
    {
      location: ProgressLocation.Notification,
      title: l10n.t('Looking for the quotations in the sources'),
      cancellable: true,
    },
    async (progress, token) =>
      check(document, sources, token, (read, all) =>
        progress.report({ message: l10n.t('{0} of {1}', read, all), increment: 100 / all }),
      ),
  );
}

async function check(
  document: TextDocument,
  sources: Sources,
  token: CancellationToken,
  tell: (read: number, all: number) => void,
): Promise<VerbatimCheck | undefined> {
  const own = document.uri.toString();
  const found = (await sources.findSources(token)).filter((uri) => uri.toString() !== own);
  const isCancelled = () => token.isCancellationRequested;
  if (isCancelled()) return undefined;
  if (found.length === 0) {
    say(l10n.t('There is no source in the folder to look in'));
    return undefined;
  }
  const looking = new VerbatimCheck(document.getText(), document.languageId === 'markdown');
  let failed = 0;
  for (const [index, uri] of found.entries()) {
    if (isCancelled()) return undefined;
    const text = await textOf(uri).catch(() => undefined);
    if (text === undefined) failed++;
    else looking.read(uri.toString(), readForCheck(text));
    tell(index + 1, found.length);
  }
  if (failed > 0) void window.showWarningMessage(l10n.t('Sources that could not be read: {0}', failed));
  return looking;
}

function actionsFor(document: TextDocument, { diagnostic, words, passage, isWrong }: DraftProblem): CodeAction[] {
  if (!passage) return [];
  const open = new CodeAction(l10n.t('Open the nearest passage'), CodeActionKind.QuickFix);
  open.command = { title: open.title, command: 'vscode.open', arguments: [passage.uri, { selection: passage.range }] };
  open.diagnostics = [diagnostic];
  if (!isWrong) return [open];
  const put = new CodeAction(l10n.t('Put the source’s words here'), CodeActionKind.QuickFix);
  put.edit = new WorkspaceEdit();
  const stop = /[.,;:]?$/u.exec(document.getText(words))![0];
  put.edit.replace(document.uri, words, asWritten(passage.words, document.languageId === 'markdown') + stop);
  put.diagnostics = [diagnostic];
  return [open, put];
}

/** Words of a source as a draft has them: on one line, and no markup. */
function asWritten(words: string, isMarkdown: boolean): string {
  const line = oneLine(words);
  return isMarkdown ? line.replace(/[\\`*_<]/g, '\\$&') : line;
}
