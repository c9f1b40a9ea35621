import { Disposable, l10n, Range, Uri, window, workspace, type QuickPickItem } from 'vscode';
import { newestFirst, readHistory, safeSource, type HistoryEntry } from '../../annotations/history';
import { registerCommand } from '../commands';
import type { AnnotationStore } from './annotationStore';
import { sourceOf, type AnnotationHome } from './annotationHome';
import { say } from '../say';

import { filesIn, readIfThere } from './files';

/** So many acts are listed, the newest. */
const MOST_LISTED = 10_000;

/** An act in the list, and the source to open for it. */
interface HistoryItem extends QuickPickItem {
  readonly words: string;
  readonly source: Uri | undefined;
}

/** The command that lists who did what when. */
export function registerHistory(store: AnnotationStore): Disposable {
  return registerCommand('onRecord.showHistory', () => showHistory(store));
}

async function showHistory(store: AnnotationStore): Promise<void> {
  const found: (HistoryEntry & { readonly home: AnnotationHome })[] = [];
  let broken = 0;
  for (const home of homes(store)) {
    for (const content of await filesOf(home)) {
      const history = readHistory(content);
      broken += history.broken;
      for (const entry of history.entries) found.push({ ...entry, home });
    }
  }
  if (found.length === 0) {
    say(l10n.t('Nobody has annotated anything here yet'));
    return;
  }
  const items = newestFirst(found)
    .slice(0, MOST_LISTED)
    .map((entry) => itemOf(entry, entry.home));
  const picked = await window.showQuickPick(items, {
    title: broken === 0 ? l10n.t('Who Did What When') : l10n.t('Who Did What When ({0} lines cannot be read)', broken),
    placeHolder: l10n.t('Type words, a name or a source'),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  if (picked?.source) await open(picked.source, picked.words);
  else if (picked) say(l10n.t('It is not known in which source that was'));
}

/** The folders of the workspace, and where the annotations of the active source are if that is elsewhere. */
function homes(store: AnnotationStore): AnnotationHome[] {
  const inside = (workspace.workspaceFolders ?? []).map(({ uri }) => store.homeOf(Uri.joinPath(uri, 'source')));
  const active = window.activeTextEditor && store.homeOf(window.activeTextEditor.document.uri);
  const isKnown = inside.some(({ folder }) => folder.toString() === active?.folder.toString());
  return active && !isKnown ? [...inside, active] : inside;
}

async function filesOf({ folder }: AnnotationHome): Promise<string[]> {
  const history = Uri.joinPath(folder, 'history');
  const names = (await filesIn(history)).filter((name) => name.endsWith('.jsonl')).sort();
  const contents = await Promise.all(names.map((name) => readIfThere(Uri.joinPath(history, name))));
  return contents.filter((content) => content !== undefined);
}

function itemOf({ at, by, title, sources, words, annotations }: HistoryEntry, home: AnnotationHome): HistoryItem {
  const [first] = sources;
  const safe = first === undefined ? undefined : safeSource(first);
  const where = sources.length > 1 ? l10n.t('{0} and {1} more', first ?? '', sources.length - 1) : (first ?? '');
  const many = annotations > 1 ? l10n.t('{0} annotations', annotations) : '';
  const about = words === '' ? '' : `“${words.replace(/\s+/gu, ' ')}”`;
  return {
    label: plain(title === '' ? '?' : title),
    description: plain([by, new Date(at).toLocaleString()].join(' · ')),
    detail: plain([about, where, many].filter((part) => part !== '').join(' · ')),
    words,
    source: home.isBeside && safe !== undefined ? sourceOf(home.folder, safe) : undefined,
  };
}

/** In lists VS Code makes icons of `$(name)`; what stands in a file is text. */
function plain(text: string): string {
  return text.replaceAll('$(', '$\u200b(');
}

/** Opens a source, at the words if they still stand there. */
async function open(source: Uri, words: string): Promise<void> {
  try {
    const document = await workspace.openTextDocument(source);
    const at = words === '' ? -1 : document.getText().indexOf(words);
    const range = at < 0 ? undefined : new Range(document.positionAt(at), document.positionAt(at + words.length));
    await window.showTextDocument(document, range ? { selection: range } : {});
  } catch {
    say(l10n.t('{0} is not there any longer', workspace.asRelativePath(source)));
  }
}
