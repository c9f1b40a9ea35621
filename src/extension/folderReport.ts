import {
  commands,
  env,
  l10n,
  ProgressLocation,
  Uri,
  window,
  workspace,
  type CancellationToken,
  type Disposable,
} from 'vscode';
import { overlay } from '../annotations/overlay';
import { placeInOriginal } from '../annotations/placeAnnotations';
import type { ReportedSource } from '../report/folderReport';
import { namesOf } from '../report/reportedDecisions';
import type { AnalysisQueue } from '../worker/analysisQueue';
import type { AnnotationLayers } from './annotating/annotationLayers';
import type { AnnotationStore } from './annotating/annotationStore';
import { annotator } from './annotating/annotator';
import { writeWhole } from './annotating/files';
import { pathWords } from './annotating/markedSources';
import type { SpeakerStore } from './annotating/speakerStore';
import { registerCommand } from './commands';
import type { DocumentReadings } from './documentReadings';
import { say } from './say';
import { openDocument, textOf } from './sourceText';
import type { Sources } from './sources';

/** What a report is made of. */
export interface ReportTools {
  readonly sources: Sources;
  readonly queue: AnalysisQueue;
  readonly readings: DocumentReadings;
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
    // In the thread that compares: in a large folder that takes long.
    const page = await tools.queue.compare({ is: 'report', as, title, sources: reported, hidesPeople });
    await writeWhole(file, page);
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

/** Reads all sources; nothing where somebody stopped that. */
async function gather(tools: ReportTools): Promise<Gathered | undefined> {
  return window.withProgress(
    { location: ProgressLocation.Notification, title: l10n.t('Reading the sources'), cancellable: true },
    async (progress, token) => {
      const uris = await tools.sources.findSources(token);
      return gatherEach(tools, uris, token, (read) => {
        progress.report({ message: l10n.t('{0} of {1}', read, uris.length), increment: 100 / uris.length });
      });
    },
  );
}

async function gatherEach(
  tools: ReportTools,
  uris: readonly Uri[],
  token: CancellationToken,
  tell: (read: number) => void,
): Promise<Gathered | undefined> {
  const reported: ReportedSource[] = [];
  const problems: string[] = [];
  for (const [index, uri] of uris.entries()) {
    if (token.isCancellationRequested) return undefined;
    try {
      reported.push(await read(tools, uri));
    } catch (error) {
      problems.push(`${pathWords(uri)} (${(error as Error).message})`);
    }
    tell(index + 1);
  }
  return token.isCancellationRequested ? undefined : { reported, problems };
}

/** A source as people decided, as far as that is shown. */
async function read(
  { queue, readings, annotations, layers, speakers }: ReportTools,
  uri: Uri,
): Promise<ReportedSource> {
  const home = annotations.homeOf(uri);
  await speakers.load(home.folder);
  const choose = layers.namesIn(home.folder).in(home.source);
  const name = pathWords(uri);
  const document = openDocument(uri);
  if (document) {
    const { text, decided: analysis, decisions, rejected } = (await readings.request(document)).reading;
    return { name, text, decided: { analysis, decisions, rejected, names: namesOf(analysis.speakers, choose) } };
  }
  const text = await textOf(uri);
  if (text === undefined) throw new Error(l10n.t('binary data, not text'));
  const found = await queue.analyze({ text, isVisible: false });
  const said = await annotations.annotationsOf(uri);
  const texts = await annotations.textsOf(home, said);
  const placed = placeInOriginal(said, text, (version) => texts.get(version));
  const { analysis, decisions, rejected } = overlay(text, found, layers.shown(placed), annotator()?.name);
  return { name, text, decided: { analysis, decisions, rejected, names: namesOf(analysis.speakers, choose) } };
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
