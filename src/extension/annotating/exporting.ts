import { commands, l10n, ProgressLocation, Uri, window, workspace, type Disposable, type QuickPickItem } from 'vscode';
import { marksWithin } from '../../annotations/textMarks';
import { FORMAT_NAMES, type Format, type FormatName } from '../../formats/format';
import { withLineFeeds } from '../../text/lineFeeds';
import { registerCommand } from '../commands';
import type { OpenSource } from '../openSource';
import { plainLabel } from '../plainLabel';
import type { Reports } from '../reports';
import { setting } from '../settings';
import type { Sources } from '../sources';
import { say } from '../say';
import { selectedSpan } from './desk';
import { pathWords, type MarkedSource, type MarkedSources } from './markedSources';
import { planFiles, writeFiles, type PlannedFile } from './outputFiles';

/** What exporting works with. */
export interface ExportTools {
  readonly sources: Sources;
  readonly open: OpenSource;
  readonly marked: MarkedSources;
  readonly reports: Reports;
}

/** What of the marks is written out. */
type Scope = 'selection' | 'source' | 'folder';

/** What a key or another extension may say beforehand; what it leaves open is asked. */
interface ExportRequest {
  readonly what?: Scope;
  readonly format?: FormatName;
  readonly folder?: Uri;
}

/** What is to be written, and what could not be read for it. */
interface Gathered {
  readonly texts: readonly MarkedSource[];
  readonly problems: readonly string[];
}

/** The command that writes marks out in the format of another program. */
export function registerExporting(tools: ExportTools): Disposable {
  return registerCommand('onRecord.exportAnnotations', (given?: unknown) => exportAnnotations(tools, requestIn(given)));
}

async function exportAnnotations(tools: ExportTools, request: ExportRequest): Promise<void> {
  const what = request.what ?? (await askScope(tools));
  const gathered = what && (await gather(tools, what));
  if (!gathered) return;
  const { texts, problems } = gathered;
  if (texts.length === 0) {
    say(l10n.t('There is nothing to export'));
    if (problems.length > 0) await tools.reports.show(l10n.t('Export') + '.log', problemsText(problems));
    return;
  }
  // Loaded with the first export: nobody pays for thirteen formats who does not use them.
  const { FORMATS } = await import('../../formats/formats');
  const format = request.format ? FORMATS[request.format] : await askFormat(Object.values(FORMATS), texts);
  const folder = format && (request.folder ?? (await askFolder(texts)));
  if (!format || !folder) return;
  await write(tools, { format, folder, texts, problems });
}

async function write(
  { reports }: ExportTools,
  { format, folder, texts, problems }: Gathered & { readonly format: Format; readonly folder: Uri },
): Promise<void> {
  const addresses = new Set(texts.map(({ uri }) => uri.toString()));
  const { planned, refused } = await planFiles(folder, format.write(texts), addresses);
  if (!(await mayReplace(planned))) return;
  const failed = await writeFiles(planned);
  const unwritten = new Set(failed.map(({ path }) => path));
  const written = planned.filter(({ path }) => !unwritten.has(path));
  const words =
    written.length === 1
      ? l10n.t('{0} written to {1}', written[0]!.path, pathWords(folder))
      : l10n.t('{0} files written to {1}', written.length, pathWords(folder));
  say(plainLabel(words));
  const all = [
    ...problems,
    ...[...refused, ...failed].map(({ path, why }) => l10n.t('{0} was not written: {1}', path, why)),
  ];
  if (all.length > 0) await reports.show(l10n.t('Export') + '.log', problemsText([words, ...all]));
  if (written.length > 0) void offerToOpen(words, written[0]!.uri);
}

async function askScope({ open }: ExportTools): Promise<Scope | undefined> {
  const { document } = open;
  const editor = window.activeTextEditor;
  const items: (QuickPickItem & { readonly scope: Scope })[] = [];
  if (editor && document === editor.document && !editor.selection.isEmpty) {
    items.push({
      scope: 'selection',
      label: l10n.t('What Is Selected'),
      detail: l10n.t('The marks in the selection; the text goes with them whole, so that their places stay true.'),
    });
  }
  if (document) {
    items.push({ scope: 'source', label: l10n.t('This Source'), description: plainLabel(pathWords(document.uri)) });
  }
  if (workspace.workspaceFolders) items.push({ scope: 'folder', label: l10n.t('All Sources of the Folder') });
  if (items.length === 0) say(l10n.t('Open a source, or a folder of sources, to export what is marked in it'));
  if (items.length < 2) return items[0]?.scope;
  const picked = await window.showQuickPick(items, { title: l10n.t('Export What?') });
  return picked?.scope;
}

async function gather(tools: ExportTools, what: Scope): Promise<Gathered | undefined> {
  if (what === 'folder') return gatherFolder(tools);
  const { document } = tools.open;
  if (!document) {
    say(l10n.t('Open a source to export what is marked in it'));
    return undefined;
  }
  const editor = window.visibleTextEditors.find((one) => one.document === document);
  const selected = editor && withLineFeeds(document.getText()).normal(selectedSpan(editor));
  const gathered = await gatherEach(tools, [document.uri], () => true);
  if (what === 'source' || !gathered || !selected) return gathered;
  return { ...gathered, texts: gathered.texts.map((text) => ({ ...text, ...marksWithin(text, selected) })) };
}

async function gatherFolder(tools: ExportTools): Promise<Gathered | undefined> {
  return window.withProgress(
    { location: ProgressLocation.Notification, title: l10n.t('Reading the sources'), cancellable: true },
    async (progress, token) => {
      const uris = await tools.sources.findSources(token);
      return gatherEach(tools, uris, (read) => {
        progress.report({
          message: l10n.t('{0} of {1}', read, uris.length),
          increment: read === 0 ? 0 : 100 / uris.length,
        });
        return !token.isCancellationRequested;
      });
    },
  );
}

/** @param goOn is told how many were read; nothing is gathered once it says no */
async function gatherEach(
  { marked }: ExportTools,
  uris: readonly Uri[],
  goOn: (read: number) => boolean,
): Promise<Gathered | undefined> {
  const texts: MarkedSource[] = [];
  const problems: string[] = [];
  for (const [read, uri] of uris.entries()) {
    if (!goOn(read)) return undefined;
    try {
      texts.push(await marked.marked(uri));
    } catch (error) {
      problems.push(l10n.t('{0} was left out: {1}', pathWords(uri), (error as Error).message));
    }
  }
  for (const { lost, uri } of texts) {
    if (lost > 0) {
      problems.push(l10n.t('{0}: left out, since their words are not in the text: {1}', pathWords(uri), lost));
    }
  }
  return goOn(uris.length) ? { texts, problems } : undefined;
}

/** Asks for the format, and tells what each cannot hold of just these marks. */
async function askFormat(formats: readonly Format[], texts: readonly MarkedSource[]): Promise<Format | undefined> {
  const items = formats.map((format) => {
    const losses = format.losses(texts).map(({ what, count }) => `${what}: ${count}`);
    return {
      format,
      label: format.title,
      detail:
        losses.length === 0
          ? l10n.t('Holds all of these marks')
          : plainLabel(l10n.t('Cannot hold: {0}', losses.join('; '))),
    };
  });
  const marks = texts.reduce((sum, { marks: { length } }) => sum + length, 0);
  const lost = texts.reduce((sum, text) => sum + text.lost, 0);
  const placeholders = [
    texts.length === 1 ? l10n.t('{0} marks', marks) : l10n.t('{0} marks in {1} sources', marks, texts.length),
    ...(lost > 0 ? [l10n.t('{0} annotations are left out: their words are not in the text', lost)] : []),
    ...(setting('blind') ? [l10n.t('blind mode: only your own annotations')] : []),
  ];
  const picked = await window.showQuickPick(items, {
    title: l10n.t('Export in Which Format?'),
    placeHolder: placeholders.join(' · '),
    matchOnDetail: true,
  });
  return picked?.format;
}

async function askFolder([first]: readonly MarkedSource[]): Promise<Uri | undefined> {
  const chosen = await window.showOpenDialog({
    title: l10n.t('Export into Which Folder?'),
    openLabel: l10n.t('Export Here'),
    canSelectFiles: false,
    canSelectFolders: true,
    ...(first && { defaultUri: Uri.joinPath(first.uri, '..') }),
  });
  return chosen?.[0];
}

async function mayReplace(planned: readonly PlannedFile[]): Promise<boolean> {
  const replaced = planned.filter(({ replaces }) => replaces);
  if (replaced.length === 0) return true;
  const named = replaced.slice(0, MOST_NAMED).map(({ path }) => path);
  const replace = l10n.t('Replace');
  const answer = await window.showWarningMessage(
    replaced.length === 1
      ? l10n.t('1 file is there already. Replace it?')
      : l10n.t('{0} files are there already. Replace them?', replaced.length),
    { modal: true, detail: [...named, ...(replaced.length > named.length ? ['…'] : [])].join('\n') },
    replace,
  );
  return answer === replace;
}

/** So many files are named before they are replaced. */
const MOST_NAMED = 10;

async function offerToOpen(words: string, uri: Uri): Promise<void> {
  const open = l10n.t('Open');
  if ((await window.showInformationMessage(words, open)) === open) await commands.executeCommand('vscode.open', uri);
}

function problemsText(problems: readonly string[]): string {
  return `${problems.join('\n')}\n`;
}

function requestIn(given: unknown): ExportRequest {
  if (typeof given !== 'object' || given === null) return {};
  const { what, format, folder } = given as Readonly<Record<string, unknown>>;
  const scope = (['selection', 'source', 'folder'] as const).find((known) => known === what);
  const name = FORMAT_NAMES.find((known) => known === format);
  return { ...(scope && { what: scope }), ...(name && { format: name }), ...(folder instanceof Uri && { folder }) };
}
