import { Disposable, RelativePattern, Uri, workspace, type TextDocument } from 'vscode';
import type { AnalysisQueue } from '../../worker/analysisQueue';
import type { AnnotationLayers } from '../annotating/annotationLayers';
import type { AnnotationStore } from '../annotating/annotationStore';
import type { ClosedAnnotations } from '../annotating/closedAnnotations';
import { exists } from '../annotating/files';
import type { DocumentReadings } from '../documentReadings';
import { setting } from '../settings';
import { openDocument } from '../sourceText';
import type { Sources } from '../sources';
import { watchGathered } from '../watchFiles';
import type { FileReadings } from './fileReadings';
import { FilesInTurn } from './filesInTurn';
import { PacedEvent } from './pacedEvent';
import { listedSource, type ListedSource, type SourceList } from './sourceList';

/** How far the reading of the folder has come. */
export interface FolderProgress {
  readonly read: number;
  readonly all: number;
  readonly state: 'searching' | 'reading' | 'stopped' | 'done';
  /** Whether more is being searched for or read. */
  readonly isReading: boolean;
  /** Whether so much had to be read that a person will wait for it: a changed file or two is not worth a word. */
  readonly isLong: boolean;
}

/** What the folders are read with. */
export interface FolderTools {
  readonly sources: Sources;
  readonly queue: AnalysisQueue;
  readonly readings: DocumentReadings;
  readonly annotations: AnnotationStore;
  readonly layers: AnnotationLayers;
  readonly closed: ClosedAnnotations;
}

/** From this many files on, reading them takes long enough to be told. */
const MANY = 50;

/** The least time between two events while files are read, and after a file changed, in milliseconds. */
const PACE = 300;

/** How long files are still watched after the last view was hidden, in milliseconds: showing it again costs nothing meanwhile. */
const LINGER = 60_000;

/**
 * Keeps a list of the sources of the folders, and what was found in their files, as they are: it searches the folders, has files read that
 * are new or changed, and learns of all of them what their sites share. Nothing is searched, read or watched unless somebody uses it.
 */
export class FolderReader implements Disposable {
  readonly #tools: FolderTools;
  readonly #list: SourceList;
  readonly #files: FileReadings;
  readonly #turns = new FilesInTurn(
    (uri) => this.#look(uri),
    (isStillDone) => this.#learn(isStillDone),
  );
  readonly #changed = new PacedEvent(PACE);
  /** The list, some of its sources or the progress changed; fired at a pace that views can follow. */
  readonly onDidChange = this.#changed.event;
  readonly #subscriptions: Disposable;
  #watched: Disposable | undefined;
  /** Whose annotations were shown when it was last looked. */
  #choice: string;
  #isLong = false;
  #users = 0;
  #isDisposed = false;
  #state: FolderProgress['state'] = 'done';
  /** The search that is under way; nothing while there is none. */
  #search: symbol | undefined;
  #lingering: ReturnType<typeof setTimeout> | undefined;

  constructor(tools: FolderTools, list: SourceList, files: FileReadings) {
    const { sources, queue, readings, layers } = tools;
    this.#tools = tools;
    this.#list = list;
    this.#files = files;
    this.#choice = layers.choice;
    const searchAgain = () => {
      if (this.#watched) this.#searchFolders();
    };
    this.#subscriptions = Disposable.from(
      this.#changed,
      sources.onDidChange(searchAgain),
      workspace.onDidChangeWorkspaceFolders(searchAgain),
      readings.onDidChange((document) => this.#onReading(document)),
      queue.onDidLose(() => this.#onLoss()),
      layers.onDidChangeNames(() => this.#onLayers()),
      workspace.onDidCloseTextDocument(({ uri }) => this.#onSaid([uri])),
    );
  }

  get progress(): FolderProgress {
    const all = this.#list.all.length;
    // Who has just asked for the folders is answered as soon as they are searched.
    const state = this.#users > 0 && !this.#watched ? 'searching' : this.#state;
    const isReading = state === 'searching' || state === 'reading';
    return { read: all - this.#turns.count, all, state, isReading, isLong: this.#isLong };
  }

  /** Resolves when what is asked for is read, or somebody stopped that. */
  async whenRead(): Promise<void> {
    while (this.progress.isReading) {
      await new Promise<void>((resolve) => {
        const waiting = this.onDidChange(() => {
          waiting.dispose();
          resolve();
        });
      });
    }
  }

  /** Whether the folders are read or being read, and watched. */
  get isUsed(): boolean {
    return this.#watched !== undefined;
  }

  /** Has a source read anew whose file is the same: something else stood in for it meanwhile. */
  readAnew(uri: Uri): void {
    this.#files.drop(uri.toString());
    if (this.#mayEnqueue && this.#list.has(uri)) this.#enqueue([uri]);
  }

  /** Has the folders read, and watched for changes, until what it returns is disposed. */
  use(): Disposable {
    this.#users++;
    clearTimeout(this.#lingering);
    // Not at once: a view that is told of a change before it has what this returns would ask again, and so for ever.
    queueMicrotask(() => this.#begin());
    return new Disposable(() => {
      if (--this.#users > 0) return;
      this.#interrupt();
      this.#lingering = setTimeout(() => this.#release(), LINGER);
    });
  }

  /** Stops reading; what was read stays. */
  stop(): void {
    this.#interrupt();
    this.#state = 'stopped';
    this.#changed.fireNow();
  }

  /** Searches the folders again and reads what is new, what changed and what could not be read. */
  refresh(): void {
    this.#files.dropProblems();
    if (this.#watched) this.#searchFolders();
  }

  dispose(): void {
    this.#isDisposed = true;
    this.#interrupt();
    clearTimeout(this.#lingering);
    this.#watched?.dispose();
    this.#subscriptions.dispose();
  }

  #begin(): void {
    if (this.#users === 0 || this.#isDisposed) return;
    if (!this.#watched) {
      this.#watched = this.#watch();
      this.#searchFolders();
    } else if (this.#state === 'searching' && !this.#search) this.#searchFolders();
    else if (this.#state === 'reading') this.#turns.run();
  }

  #release(): void {
    this.#watched?.dispose();
    this.#watched = undefined;
  }

  /** Whatever is being searched or read has become pointless. */
  #interrupt(): void {
    this.#search = undefined;
    this.#turns.stop();
  }

  #searchFolders(): void {
    this.#interrupt();
    const search = Symbol('search');
    this.#search = search;
    this.#state = 'searching';
    this.#changed.fireNow();
    const list = async (uris: readonly Uri[]) => {
      if (this.#search !== search) return;
      const listed = uris.map((uri) => listedSource(uri, this.#tools.annotations.homeOf(uri)));
      await this.#tools.closed.list(listed.map(({ home }) => home));
      if (this.#search !== search) return;
      this.#search = undefined;
      // What was being read anew is not kept, and may be compared all the same.
      const known = new Set([...this.#files.keys, ...this.#list.all.map(({ key }) => key)]);
      this.#list.set(listed);
      for (const key of known) if (this.#list.nameOf(key) === undefined) this.#files.forget(key);
      this.#turns.clear();
      this.#enqueue(uris);
    };
    this.#tools.sources
      .findSources()
      .then(list, () => list([]))
      .catch(() => undefined);
  }

  /** Whether single files may be read by themselves: not while all are searched for, nor when somebody stopped the reading. */
  get #mayEnqueue(): boolean {
    return this.#watched !== undefined && this.#state !== 'stopped' && this.#state !== 'searching';
  }

  /** Has files read, or looked at again, besides those that wait. */
  #enqueue(uris: readonly Uri[]): void {
    this.#turns.put(uris);
    this.#isLong = this.#turns.count >= MANY;
    const isKnown = this.#state !== 'searching' && !this.#isLong;
    this.#state = 'reading';
    // A few that are known and read anew keep what they show until they are read.
    if (isKnown) this.#changed.fireSoon();
    else this.#changed.fireNow();
    this.#turns.run();
  }

  async #look(uri: Uri): Promise<void> {
    const reading = await this.#files.look(uri);
    if (this.#isDisposed) return;
    const key = uri.toString();
    // It may have gone while it was read. What was under way when somebody stopped the reading is as good as any.
    if (!this.#list.has(uri)) {
      this.#files.forget(key);
      return;
    }
    this.#files.keep(key, reading);
    this.#changed.fireSoon();
  }

  /** What is read tells more of the lines of its sites than was known when the first were read. */
  async #learn(isStillDone: () => boolean): Promise<void> {
    const again = await this.#tools.queue.compare({ is: 'learn' }).catch((): readonly string[] => []);
    if (!isStillDone()) return;
    if (again.length > 0) {
      this.#readAgain(this.#list.among(again));
      return;
    }
    this.#state = 'done';
    this.#changed.fireNow();
  }

  /** Has sources read again whose files are the same; until then they show what they did. */
  #readAgain(listed: readonly ListedSource[]): void {
    for (const { uri, key } of listed) {
      this.#files.outdate(key);
      const document = openDocument(uri);
      if (document) this.#tools.readings.readAnew(document);
    }
    this.#enqueue(listed.map(({ uri }) => uri));
  }

  /** The thread died that had kept what is compared: all is read anew when it is next used. */
  #onLoss(): void {
    this.#files.dropAll();
    if (this.#watched) this.#searchFolders();
  }

  #watch(): Disposable {
    const patterns = (workspace.workspaceFolders ?? []).flatMap((folder) =>
      setting('include', folder.uri).map((pattern) => new RelativePattern(folder, pattern)),
    );
    const files = watchGathered(patterns, PACE, (uris) => void this.#onFilesChanged(uris));
    const annotations = this.#tools.closed.watch((uris) => this.#onSaid(uris));
    return Disposable.from(files, annotations);
  }

  /** Has sources looked at again whose annotations may have changed. Those that are open have readings that know. */
  #onSaid(uris: readonly Uri[]): void {
    if (!this.#mayEnqueue) return;
    const listed = this.#list.among(uris.map((uri) => uri.toString()));
    const closed = listed.filter(({ uri }) => !openDocument(uri));
    if (closed.length > 0) this.#enqueue(closed.map(({ uri }) => uri));
  }

  /** Whose annotations are shown may have changed: what is closed and annotated is laid anew. */
  #onLayers(): void {
    this.#changed.fireSoon();
    const { choice } = this.#tools.layers;
    if (choice === this.#choice) return;
    this.#choice = choice;
    const annotated = this.#list.all.filter(({ home }) => this.#tools.closed.has(home));
    // Reading was stopped: what is no longer to be shown goes all the same.
    if (this.#state === 'stopped') for (const { key } of annotated) this.#files.drop(key);
    this.#onSaid(annotated.map(({ uri }) => uri));
  }

  /** What came or went has the folders searched; a file that only changed is looked at by itself. */
  async #onFilesChanged(uris: readonly Uri[]): Promise<void> {
    const changed = uris.filter((uri) => this.#tools.sources.isSourcePath(uri));
    if (changed.length === 0 || this.#state === 'stopped') return;
    const exist = await Promise.all(changed.map(exists));
    const isListChanged = changed.some((uri, index) => this.#list.has(uri) !== exist[index]);
    if (isListChanged || this.#state === 'searching') this.#searchFolders();
    else this.#enqueue(changed);
  }

  #onReading({ uri }: TextDocument): void {
    if (this.#users > 0 && this.#list.has(uri)) this.#changed.fireSoon();
  }
}
