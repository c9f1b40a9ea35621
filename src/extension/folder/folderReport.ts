import { commands, env, l10n, ProgressLocation, Uri, window, workspace, type Disposable } from 'vscode';
import { namesOf } from '../../report/decidedSource';
import type { ReportedSource } from '../../report/folderReport';
import type { AnalysisQueue } from '../../worker/analysisQueue';
import type { AcrossSources } from '../across/acrossSources';
import type { AnnotationLayers } from '../annotating/annotationLayers';
import type { AnnotationStore } from '../annotating/annotationStore';
import { writeWhole } from '../annotating/files';
import { pathWords } from '../annotating/markedSources';
import type { SpeakerStore } from '../annotating/speakerStore';
import { registerCommand } from '../commands';
import type { FolderReadings } from './folderReadings';
import { say } from '../say';
import type { Sources } from '../sources';

/** What a report is made of. */
export interface ReportTools {
  readonly sources: Sources;
  readonly queue: AnalysisQueue;
  readonly folder: FolderReadings;
  readonly across: AcrossSources;
  readonly annotations: AnnotationStore;
  readonly layers: AnnotationLayers;
  readonly speakers: SpeakerStore;
}

/** The command that writes a page about the sources of the folders; another extension may name the file. */
export function registerFolderReport(tools: ReportTools): Disposable {
  return registerCommand('onRecord.writeReport', async (given?: unknown) => {
    if (!workspace.workspaceFolders) {
      say(l10n.t('Open a folder of sources to report on'));
      return;
    }
    const file = given instanceof Uri ? given : await askFile();
    if (file) await writeReport(tools, file);
  });
}

async function writeReport(tools: ReportTools, file: Uri): Promise<void> {
  const isMarkdown = /\.(?:md|markdown)$/i.test(file.path);
  if (!isMarkdown && !/\.html?$/i.test(file.path)) {
    void window.showErrorMessage(l10n.t('A report is an HTML or a Markdown file: name it .html or .md'));
    return;
  }
  if (tools.sources.isSourcePath(file)) {
    const words = l10n.t('{0} would count as a source of the folder; give the report another name', pathWords(file));
    void window.showErrorMessage(words);
    return;
  }
  const gathered = await gather(tools);
  if (!gathered) return;
  const { reported, problems } = gathered;
  if (reported.length === 0) {
    say(l10n.t('There is no source in the folder to report on'));
    return;
  }
  const title = l10n.t('Report on {0}', workspace.name ?? l10n.t('the folder'));
  const as = isMarkdown ? 'markdown' : 'html';
  const { hidesPeople } = tools.layers;
  try {
    const page = window.withProgress(
      { location: ProgressLocation.Window, title: l10n.t('Writing the report') },
      (progress) =>
        // In the thread that compares: in a large folder that takes long.
        tools.queue.compare({ is: 'report', as, title, sources: reported, hidesPeople }, (done) =>
          progress.report({ message: `${Math.round(100 * done)} %` }),
        ),
    );
    await writeWhole(file, await page);
  } catch (error) {
    void window.showErrorMessage(l10n.t('The report was not written: {0}', (error as Error).message));
    return;
  }
  if (problems.length > 0) void window.showWarningMessage(l10n.t('Not in the report: {0}', problems.join('; ')));
  void offerToOpen(l10n.t('Report written to {0}', pathWords(file)), file);
}

interface Gathered {
  readonly reported: readonly ReportedSource[];
  /** The sources that could not be read, and why. */
  readonly problems: readonly string[];
}

/** Has the folder read, as it and what people said of it are now; nothing where somebody stopped that. */
async function gather({ folder, across, annotations, speakers }: ReportTools): Promise<Gathered | undefined> {
  await annotations.flush();
  const use = folder.use();
  try {
    folder.refresh();
    if (!(await readAll(folder))) return undefined;
    // What is open stands in for its file.
    await across.tell();
    await Promise.all(folder.found.map(({ home }) => speakers.load(home.folder)));
    return {
      reported: folder.found.map(({ uri, name, digest, deciders, choose }) => {
        return { uri: uri.toString(), name, digest, deciders, names: namesOf(digest, choose) };
      }),
      problems: folder.sources.flatMap(({ name, problem }) => (problem === undefined ? [] : `${name} (${problem})`)),
    };
  } finally {
    use.dispose();
  }
}

/** Waits until the folder is read, and says whether it is: somebody may stop that. */
async function readAll(folder: FolderReadings): Promise<boolean> {
  return window.withProgress(
    { location: ProgressLocation.Notification, title: l10n.t('Reading the sources'), cancellable: true },
    async (progress, token) => {
      const tell = () => {
        const { read, all, state } = folder.progress;
        if (state === 'reading') progress.report({ message: l10n.t('{0} of {1}', read, all) });
      };
      const telling = folder.onDidChange(tell);
      const stopped = new Promise<void>((resolve) => token.onCancellationRequested(() => resolve()));
      try {
        await Promise.race([folder.whenRead(), stopped]);
      } finally {
        telling.dispose();
      }
      return folder.progress.state === 'done';
    },
  );
}

async function askFile(): Promise<Uri | undefined> {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  return window.showSaveDialog({
    title: l10n.t('Write the Report into Which File?'),
    filters: { HTML: ['html'], Markdown: ['md'] },
    ...(folder && { defaultUri: Uri.joinPath(folder, 'report.html') }),
  });
}

async function offerToOpen(words: string, file: Uri): Promise<void> {
  const open = l10n.t('Open');
  if ((await window.showInformationMessage(words, open)) !== open) return;
  const isPage = /\.html?$/i.test(file.path) && file.scheme === 'file';
  if (!isPage || !(await env.openExternal(file))) await commands.executeCommand('vscode.open', file);
}
