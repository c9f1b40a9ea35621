import {
  Disposable,
  languages,
  TabInputText,
  TabInputTextDiff,
  Uri,
  window,
  workspace,
  type LogOutputChannel,
  type Tab,
  type TextDocument,
} from 'vscode';
import { dismissedIn } from '../../annotations/dismissing';
import type { SourceDigest } from '../../corpus/digest';
import { warningsOf, withoutDismissed, type SourceWarning } from '../../corpus/sourceWarnings';
import type { ClosedAnnotations } from '../annotating/closedAnnotations';
import { annotator } from '../annotating/annotator';
import type { DocumentReading, DocumentReadings } from '../documentReadings';
import type { FolderReadings } from '../folder/folderReadings';
import { FolderUse } from '../folder/folderUse';
import { setting } from '../settings';
import { openDocument } from '../sourceText';
import type { Sources } from '../sources';
import type { AcrossSources } from './acrossSources';
import { diagnosticOf } from './problemDiagnostics';

/** Of which sources problems are told: of none before somebody asked, of those that are open, of all of the folders. */
export type ProblemScope = 'none' | 'open' | 'all';

/** What the problems are made of. */
export interface ProblemTools {
  readonly across: AcrossSources;
  readonly folder: FolderReadings;
  readonly readings: DocumentReadings;
  readonly sources: Sources;
  readonly closed: ClosedAnnotations;
  readonly log: LogOutputChannel;
}

/** What was told of a source. */
interface Told {
  readonly warnings: readonly SourceWarning[];
  /** The sources with which it has words in common. */
  readonly others: ReadonlySet<string>;
  /** The version of the open document that it was made of. */
  readonly version?: number;
}

/** Why a source is looked at: it changed itself, and others with the same words are to be looked at as well; or another did. */
type Why = 'itself' | 'other';

/** How long nothing must have changed before sources are looked at again, in milliseconds. */
const PAUSE = 100;

/**
 * Tells in the list of problems what other sources have differently. Nothing is done before somebody asked to see what the sources have in
 * common, or a setting has it told always. After that only what changed, and what has words in common with that, is looked at again.
 */
export class SourceProblems implements Disposable {
  readonly #tools: ProblemTools;
  readonly #collection = languages.createDiagnosticCollection('on-record-sources');
  readonly #use: FolderUse;
  readonly #subscriptions: Disposable;
  readonly #told = new Map<string, Told>();
  readonly #waiting = new Map<string, Why>();
  /** What was known of the files of the folders when it was last looked. */
  #digests = new Map<string, SourceDigest | undefined>();
  #scope: ProblemScope = 'none';
  #isRunning = false;
  #pausing: ReturnType<typeof setTimeout> | undefined;

  constructor(tools: ProblemTools) {
    const { across, folder, readings } = tools;
    this.#tools = tools;
    this.#use = new FolderUse(folder);
    this.#subscriptions = Disposable.from(
      this.#collection,
      across.onDidAsk(() => {
        if (this.#scope === 'none' && setting('differences') !== 'never') this.show('open');
      }),
      across.onDidChange(() => this.#onFolder()),
      readings.onDidChange((document) => this.#onReading(document)),
      workspace.onDidCloseTextDocument(({ uri }) => this.#onClose(uri.toString())),
      window.tabGroups.onDidChangeTabs(({ opened, closed }) => {
        const changed = new Set([...opened, ...closed].flatMap(sourcesOf));
        for (const source of changed) if (this.#scope === 'open') this.#look(source, 'other');
      }),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('onRecord.differences')) this.#onSetting();
      }),
    );
    this.#onSetting();
  }

  get scope(): ProblemScope {
    return this.#scope;
  }

  /** Whether all that is asked for has been looked at. */
  get isSettled(): boolean {
    return this.#waiting.size === 0 && !this.#isRunning && !this.#tools.across.progress.isReading;
  }

  /** What is told of a source; nothing of an open one that changed since. */
  of(source: string): readonly SourceWarning[] {
    const told = this.#told.get(source);
    const document = openDocument(Uri.parse(source));
    return told && (!document || told.version === undefined || told.version === document.version) ? told.warnings : [];
  }

  /** How many problems are told, and in how many sources. */
  get count(): { readonly problems: number; readonly sources: number } {
    const all = [...this.#told.values()].map(({ warnings }) => warnings.length).filter((count) => count > 0);
    return { problems: all.reduce((sum, count) => sum + count, 0), sources: all.length };
  }

  /** Tells the problems of some sources from now on, or of none. */
  show(scope: ProblemScope): void {
    this.#scope = scope;
    this.#use.set(scope !== 'none');
    if (scope === 'none') {
      clearTimeout(this.#pausing);
      this.#waiting.clear();
      this.#told.clear();
      this.#digests.clear();
      this.#collection.clear();
      return;
    }
    for (const source of this.#asked()) if (!this.#told.has(source)) this.#waiting.set(source, 'other');
    this.#onFolder();
    this.#lookSoon();
  }

  /** Resolves when all that is asked for has been looked at, or nothing is any longer. */
  async whenSettled(tell: (done: number, all: number) => void = () => undefined): Promise<void> {
    while (this.#scope !== 'none' && !this.isSettled) {
      tell(this.#told.size, this.#told.size + this.#waiting.size);
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  }

  dispose(): void {
    this.show('none');
    this.#use.dispose();
    this.#subscriptions.dispose();
  }

  #onSetting(): void {
    const when = setting('differences');
    if (when === 'never') this.show('none');
    else if (when === 'always') this.#always();
  }

  /** Has the folders read, once a source of them is looked at. */
  #always(): void {
    const isShown = window.visibleTextEditors.some(({ document }) => this.#tools.readings.get(document));
    if (this.#scope === 'none' && isShown && workspace.workspaceFolders?.length) void this.#tools.across.search();
  }

  /** The sources of which problems are to be told. */
  *#asked(): Generator<string> {
    const { folder } = this.#tools;
    for (const document of workspace.textDocuments) if (this.#isOpen(document)) yield document.uri.toString();
    if (this.#scope === 'all') for (const { uri } of folder.sources) yield uri.toString();
  }

  #onReading(document: TextDocument): void {
    if (this.#scope === 'none' && setting('differences') === 'always') this.#always();
    // That of a closed document is gone as well.
    if (this.#scope === 'none' || !this.#tools.readings.get(document)) return;
    this.#look(document.uri.toString(), 'itself');
  }

  #onClose(source: string): void {
    if (this.#scope === 'none') return;
    // It is its file again, which may be another text.
    this.#digests.delete(source);
    if (this.#scope === 'open') this.#forget(source);
    this.#onFolder();
  }

  /** Files changed, came or went, or somebody says something else of them. */
  #onFolder(): void {
    if (this.#scope === 'none' || this.#tools.across.progress.isReading) return;
    const before = this.#digests;
    const open = new Set(workspace.textDocuments.filter((one) => this.#isOpen(one)).map(({ uri }) => uri.toString())); // prettier-ignore
    this.#digests = new Map(this.#tools.folder.sources.map(({ uri, digest }) => [uri.toString(), digest]));
    const changed = [...this.#digests].filter(([source, digest]) => !open.has(source) && before.get(source) !== digest);
    const gone = [...before.keys()].filter((source) => !this.#digests.has(source) && !open.has(source));
    for (const source of gone) this.#forget(source);
    if (this.#scope === 'all') for (const [source] of changed) this.#look(source, 'itself');
    else if (changed.length + gone.length > 0) for (const source of open) this.#look(source, 'other');
    this.#lookSoon();
  }

  #forget(source: string): void {
    const others = this.#told.get(source)?.others ?? [];
    this.#told.delete(source);
    this.#waiting.delete(source);
    this.#collection.delete(Uri.parse(source));
    for (const other of others) if (this.#told.has(other)) this.#look(other, 'other');
  }

  #look(source: string, why: Why): void {
    if (this.#waiting.get(source) !== 'itself') this.#waiting.set(source, why);
    this.#lookSoon();
  }

  #lookSoon(): void {
    clearTimeout(this.#pausing);
    this.#pausing = setTimeout(() => void this.#lookAtAll(), PAUSE);
  }

  /** Looks at one source after the other, those that are shown first: the thread has more to do. */
  async #lookAtAll(): Promise<void> {
    if (this.#isRunning) return;
    this.#isRunning = true;
    try {
      while (this.#waiting.size > 0 && this.#scope !== 'none' && !this.#tools.across.progress.isReading) {
        const shown = window.visibleTextEditors.map(({ document }) => document.uri.toString());
        const source = shown.find((one) => this.#waiting.has(one)) ?? [...this.#waiting.keys()][0]!;
        const why = this.#waiting.get(source)!;
        this.#waiting.delete(source);
        await this.#lookAt(source, why).catch((error: unknown) =>
          this.#tools.log.warn(`${source} cannot be compared with other sources. ${String(error)}`),
        );
      }
    } finally {
      this.#isRunning = false;
    }
  }

  async #lookAt(source: string, why: Why): Promise<void> {
    const { across, closed, folder } = this.#tools;
    const uri = Uri.parse(source);
    const known = await this.#readingOf(uri);
    if (!known && (this.#scope !== 'all' || folder.nameOf(source) === undefined)) {
      this.#forget(source);
      return;
    }
    const occurrences = known ? await across.occurrencesIn(known) : await across.occurrencesOf(source);
    // What changed meanwhile is looked at again.
    const document = openDocument(uri);
    if (this.#scope === 'none' || (known && this.#tools.readings.get(known.document)?.reading !== known.reading))
      return;
    if (!known && document && this.#isOpen(document)) return;
    const dismissed = known ? dismissedIn(known.reading.annotations, annotator()?.name) : closed.dismissedIn(uri);
    const warnings = withoutDismissed(warningsOf(occurrences), dismissed);
    const others = new Set(occurrences.map(({ there }) => there.source));
    const before = this.#told.get(source);
    this.#told.set(source, { warnings, others, ...(known && { version: known.version }) });
    const nameOf = (other: string) => across.nameOf(other);
    this.#collection.set(uri, warnings.map((warning) => diagnosticOf(warning, nameOf))); // prettier-ignore
    for (const other of new Set([...others, ...(before?.others ?? [])])) {
      const told = this.#told.get(other);
      const isNews = why === 'itself' && before ? true : told?.others.has(source) !== others.has(other);
      if (told && isNews) this.#look(other, 'other');
    }
  }

  /**
   * Whether a document is a source that somebody has looked at. VS Code keeps documents for a while that were closed: one that has no tab is
   * no more than its file.
   */
  #isOpen(document: TextDocument): boolean {
    const { sources, readings, folder } = this.#tools;
    if (!readings.get(document) || !sources.isSource(document)) return false;
    const source = document.uri.toString();
    return hasTab(source) || (this.#scope === 'all' && folder.nameOf(source) !== undefined);
  }

  /** The reading of an open source as it is now. */
  async #readingOf(uri: Uri): Promise<DocumentReading | undefined> {
    const document = openDocument(uri);
    return document && this.#isOpen(document)
      ? this.#tools.readings.request(document).catch(() => undefined)
      : undefined;
  }
}

/** The addresses of the texts that a tab shows. */
function sourcesOf({ input }: Tab): string[] {
  if (input instanceof TabInputText) return [input.uri.toString()];
  return input instanceof TabInputTextDiff ? [input.original.toString(), input.modified.toString()] : [];
}

function hasTab(source: string): boolean {
  return window.tabGroups.all.some(({ tabs }) => tabs.some((tab) => sourcesOf(tab).includes(source)));
}
