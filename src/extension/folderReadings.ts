import {
  Disposable,
  EventEmitter,
  FileSystemError,
  l10n,
  RelativePattern,
  Uri,
  workspace,
  type TextDocument,
} from 'vscode';
import { comparable } from '../annotations/comparable';
import type { SpeakerNames } from '../annotations/speakerNames';
import type { SourceDigest } from '../corpus/digest';
import { nameDigest, type ChooseName } from '../corpus/nameDigest';
import { decidedSource, type DecidedSource } from '../report/decidedSource';
import type { AnalysisQueue } from '../worker/analysisQueue';
import type { AnnotationHome } from './annotating/annotationHome';
import type { AnnotationLayers } from './annotating/annotationLayers';
import type { AnnotationStore } from './annotating/annotationStore';
import type { ClosedAnnotations } from './annotating/closedAnnotations';
import { exists } from './annotating/files';
import type { DocumentReading, DocumentReadings } from './documentReadings';
import { setting } from './settings';
import { decode, openDocument } from './sourceText';
import type { Sources } from './sources';
import { watchGathered } from './watchFiles';

/** A source in the folders of the workspace. */
export interface FolderSource {
  readonly uri: Uri;
  /** Its path within its folder. */
  readonly name: string;
  /** What was found in it; nothing until it is read. */
  readonly digest?: SourceDigest;
  /** Why it could not be read, in words. */
  readonly problem?: string;
}

/** A source that was read, with the names that its text has. */
export interface FoundSource extends DecidedSource {
  readonly uri: Uri;
  /** Its path within its folder. */
  readonly name: string;
  readonly home: AnnotationHome;
  /** Whom names mean there. */
  readonly choose: ChooseName;
}

/** What a source is called and where its annotations are. */
interface Listed {
  readonly uri: Uri;
  readonly key: string;
  readonly name: string;
  readonly home: AnnotationHome;
}

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

/** What people said, and whose of it is shown. */
export interface AnnotationTools {
  readonly annotations: AnnotationStore;
  readonly layers: AnnotationLayers;
  readonly closed: ClosedAnnotations;
}

/** What is kept of a file, and the version of the file that it was made of. */
interface Entry {
  /** What was found in it; nothing where it could not be read. */
  readonly found?: DecidedSource;
  /** Why it could not be read, in words. */
  readonly problem?: string;
  readonly mtime: number;
  readonly size: number;
  /** Which state of people's annotations was laid over it; nothing where there are none. */
  readonly said: string | undefined;
}

/** Files that are looked at together; they are analysed one after the other, on a thread of their own. */
const AT_ONCE = 6;

/** From this many files on, reading them takes long enough to be told. */
const MANY = 50;

/** The least time between two events while files are read, and after a file changed, in milliseconds. */
const PACE = 300;

/** How long files are still watched after the last view was hidden, in milliseconds: showing it again costs nothing meanwhile. */
const LINGER = 60_000;

/** A time that no file has. */
const NEVER = -1;

/** Larger files are not read along with the folder, in bytes; no captured page is that long. */
const LARGEST = 4_000_000;

/**
 * What is known of all sources in the folders of the workspace. Nothing is searched, read or watched unless a view uses it; what was read
 * is kept by the file's time and size, and open documents stand in for their files.
 */
export class FolderReadings implements Disposable {
  readonly #sources: Sources;
  readonly #queue: AnalysisQueue;
  readonly #readings: DocumentReadings;
  readonly #annotations: AnnotationStore;
  readonly #layers: AnnotationLayers;
  readonly #closed: ClosedAnnotations;
  readonly #changed = new EventEmitter<void>();
  /** The list, some of its sources or the progress changed; fired at a pace that views can follow. */
  readonly onDidChange = this.#changed.event;
  readonly #subscriptions: Disposable;
  readonly #entries = new Map<string, Entry>();
  readonly #found = new WeakMap<DocumentReading, DecidedSource>();
  readonly #named = new WeakMap<SourceDigest, { readonly by: SpeakerNames; readonly digest: SourceDigest }>();
  #listed: readonly Listed[] = [];
  /** By address; made when it is first asked for. */
  #names: ReadonlyMap<string, string> | undefined;
  #waiting: Uri[] = [];
  #watched: Disposable | undefined;
  /** Whose annotations were shown when it was last looked. */
  #choice: string;
  #isLong = false;
  #users = 0;
  #isDisposed = false;
  #state: FolderProgress['state'] = 'done';
  /** Rises when whatever is under way has become pointless. */
  #round = 0;
  #lingering: ReturnType<typeof setTimeout> | undefined;
  #firing: ReturnType<typeof setTimeout> | undefined;

  constructor(sources: Sources, queue: AnalysisQueue, readings: DocumentReadings, said: AnnotationTools) {
    this.#sources = sources;
    this.#queue = queue;
    this.#readings = readings;
    this.#annotations = said.annotations;
    this.#layers = said.layers;
    this.#closed = said.closed;
    this.#choice = said.layers.choice;
    const searchAgain = () => {
      if (this.#watched) this.#search();
    };
    this.#subscriptions = Disposable.from(
      this.#changed,
      sources.onDidChange(searchAgain),
      workspace.onDidChangeWorkspaceFolders(searchAgain),
      readings.onDidChange((document) => this.#onReading(document)),
      queue.onDidLose(() => this.#onLoss()),
      said.layers.onDidChangeNames(() => this.#onLayers()),
      workspace.onDidCloseTextDocument(({ uri }) => this.#onSaid([uri])),
    );
  }

  /** The sources in the order of their paths. */
  get sources(): FolderSource[] {
    const foundIn = this.#finder();
    return this.#listed.map((listed) => {
      const { uri, key, name, home } = listed;
      const found = foundIn(listed);
      if (found) return { uri, name, digest: this.#withNames(found.digest, home) };
      const problem = this.#entries.get(key)?.problem;
      return problem === undefined ? { uri, name } : { uri, name, problem };
    });
  }

  /** The sources that were read, in the order of their paths, with the names that their texts have. */
  get found(): FoundSource[] {
    const foundIn = this.#finder();
    return this.#listed.flatMap((listed) => {
      const { uri, name, home } = listed;
      const found = foundIn(listed);
      return found ? { ...found, uri, name, home, choose: this.#layers.namesIn(home.folder).in(home.source) } : [];
    });
  }

  get progress(): FolderProgress {
    const all = this.#listed.length;
    // Who has just asked for the folders is answered as soon as they are searched.
    const state = this.#users > 0 && !this.#watched ? 'searching' : this.#state;
    const isReading = state === 'searching' || state === 'reading';
    return { read: all - this.#waiting.length, all, state, isReading, isLong: this.#isLong };
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

  /** What a source of the folders is called; nothing for any other. */
  nameOf(uri: string): string | undefined {
    this.#names ??= new Map(this.#listed.map(({ key, name }) => [key, name]));
    return this.#names.get(uri);
  }

  /** Whom names mean in a source; nothing where nobody decided that of any. */
  namesIn(uri: string): ChooseName | undefined {
    const { folder, source } = this.#annotations.homeOf(Uri.parse(uri));
    const names = this.#layers.namesIn(folder);
    return names.isEmpty ? undefined : names.in(source);
  }

  /** Has a source read anew whose file is the same: something else stood in for it meanwhile. */
  readAnew(uri: Uri): void {
    this.#entries.delete(uri.toString());
    if (this.#watched && this.#isListed(uri) && this.#state !== 'stopped') this.#enqueue([uri]);
  }

  /** The digest of an open document's newest reading, as people decided. */
  digestOf(document: TextDocument): SourceDigest | undefined {
    const found = this.#foundIn(document);
    return found && this.#withNames(found.digest, this.#annotations.homeOf(document.uri));
  }

  /** Has the folders read, and watched for changes, until what it returns is disposed. */
  use(): Disposable {
    this.#users++;
    clearTimeout(this.#lingering);
    // Not at once: a view that is told of a change before it has what this returns would ask again, and so for ever.
    queueMicrotask(() => this.#begin());
    return new Disposable(() => {
      if (--this.#users > 0) return;
      this.#round++;
      this.#lingering = setTimeout(() => this.#release(), LINGER);
    });
  }

  /** Stops reading; what was read stays. */
  stop(): void {
    this.#round++;
    this.#state = 'stopped';
    this.#fireNow();
  }

  /** Searches the folders again and reads what is new, what changed and what could not be read. */
  refresh(): void {
    for (const [key, { problem }] of this.#entries) if (problem !== undefined) this.#entries.delete(key);
    if (this.#watched) this.#search();
  }

  dispose(): void {
    this.#isDisposed = true;
    this.#round++;
    clearTimeout(this.#lingering);
    clearTimeout(this.#firing);
    this.#watched?.dispose();
    this.#subscriptions.dispose();
  }

  /** What was found in a source: in its open document, else in its file. */
  #finder(): (listed: Listed) => DecidedSource | undefined {
    const open = new Map(workspace.textDocuments.map((document) => [document.uri.toString(), document]));
    return ({ key }) => {
      const document = open.get(key);
      return (document && this.#foundIn(document)) ?? this.#entries.get(key)?.found;
    };
  }

  /** Made once for each reading. */
  #foundIn(document: TextDocument): DecidedSource | undefined {
    const known = this.#readings.get(document);
    if (!known) return undefined;
    const { text, decided, decisions, rejected } = known.reading;
    const made = this.#found.get(known) ?? decidedSource(text, decided, { decisions, rejected });
    this.#found.set(known, made);
    return made;
  }

  /** Made once while names mean the same. */
  #withNames(found: SourceDigest, { folder, source }: AnnotationHome): SourceDigest {
    const by = this.#layers.namesIn(folder);
    if (by.isEmpty) return found;
    const known = this.#named.get(found);
    if (known?.by === by) return known.digest;
    const named = nameDigest(found, by.in(source));
    this.#named.set(found, { by, digest: named });
    return named;
  }

  #begin(): void {
    if (this.#users === 0 || this.#isDisposed) return;
    if (!this.#watched) {
      this.#watched = this.#watch();
      this.#search();
    } else if (this.#state === 'searching') this.#search();
    else if (this.#state === 'reading') this.#readWaiting();
  }

  #release(): void {
    this.#watched?.dispose();
    this.#watched = undefined;
  }

  #search(): void {
    const round = ++this.#round;
    this.#state = 'searching';
    this.#fireNow();
    const list = async (uris: readonly Uri[]) => {
      if (round !== this.#round) return;
      const listed = uris.map((uri) => ({
        uri,
        key: uri.toString(),
        name: workspace.asRelativePath(uri),
        home: this.#annotations.homeOf(uri),
      }));
      await this.#closed.list(listed.map(({ home }) => home));
      if (round !== this.#round) return;
      // What was being read anew has no entry, and may be compared all the same.
      const known = new Set([...this.#entries.keys(), ...this.#listed.map(({ key }) => key)]);
      this.#listed = listed;
      this.#names = undefined;
      const keys = new Set(this.#listed.map(({ key }) => key));
      for (const key of [...known].filter((one) => !keys.has(one))) {
        this.#entries.delete(key);
        this.#forget(key);
      }
      this.#waiting = [];
      this.#enqueue(uris);
    };
    this.#sources
      .findSources()
      .then(list, () => list([]))
      .catch(() => undefined);
  }

  /** Has files read, or looked at again, besides those that wait. */
  #enqueue(uris: readonly Uri[]): void {
    const waiting = new Map([...this.#waiting, ...uris].map((uri) => [uri.toString(), uri]));
    this.#waiting = [...waiting.values()];
    this.#isLong = this.#waiting.length >= MANY;
    const isKnown = this.#state !== 'searching' && !this.#isLong;
    this.#state = 'reading';
    // A few that are known and read anew keep what they show until they are read.
    if (isKnown) this.#fireSoon();
    else this.#fireNow();
    this.#readWaiting();
  }

  #readWaiting(): void {
    const round = ++this.#round;
    const takeTurns = async () => {
      while (round === this.#round) {
        const uri = this.#waiting.shift();
        if (!uri) return;
        const entry = await this.#look(uri);
        if (this.#isDisposed) return;
        // It went while it was read.
        if (!this.#isListed(uri)) {
          this.#forget(uri.toString());
          continue;
        }
        // What was under way when the round ended is as good as any.
        this.#entries.set(uri.toString(), entry);
        if (!entry.found) this.#forget(uri.toString());
        this.#fireSoon();
      }
    };
    void Promise.all(Array.from({ length: AT_ONCE }, takeTurns)).then(async () => {
      if (round !== this.#round) return;
      // What is read tells more of the lines of its sites than was known when the first were read.
      const again = await this.#queue.compare({ is: 'learn' }).catch((): readonly string[] => []);
      if (round !== this.#round) return;
      if (again.length > 0) {
        this.#readAgain(again);
        return;
      }
      this.#state = 'done';
      this.#fireNow();
    });
  }

  /** Has sources read again whose files are the same; until then they show what they did. */
  #readAgain(keys: readonly string[]): void {
    const asked = new Set(keys);
    const listed = this.#listed.filter(({ key }) => asked.has(key));
    for (const { uri, key } of listed) {
      const entry = this.#entries.get(key);
      if (entry) this.#entries.set(key, { ...entry, mtime: NEVER });
      const document = openDocument(uri);
      if (document) this.#readings.readAnew(document);
    }
    this.#enqueue(listed.map(({ uri }) => uri));
  }

  /** What there is to know of a file: what is known if the file is still the same. */
  async #look(uri: Uri): Promise<Entry> {
    let version: Pick<Entry, 'mtime' | 'size' | 'said'> = { mtime: 0, size: 0, said: undefined };
    try {
      const home = this.#annotations.homeOf(uri);
      const { mtime, size } = await workspace.fs.stat(uri);
      version = { mtime, size, said: await this.#closed.stateOf(home) };
      const known = this.#entries.get(uri.toString());
      if (known?.mtime === mtime && known.size === size && known.said === version.said) return known;
      if (size > LARGEST) {
        return { ...version, problem: l10n.t('too long to be read with the folder; open it to see its claims') };
      }
      const bytes = await workspace.fs.readFile(uri);
      const text = await decode(bytes, uri);
      if (text === undefined) return { ...version, problem: l10n.t('binary data, not text') };
      const found = await this.#queue.analyze({ text, source: uri.toString(), isVisible: false });
      const said = await this.#closed.lay(uri, home, text, found);
      const { analysis } = said;
      if (version.said !== undefined) {
        await this.#queue.compare({ is: 'set', source: uri.toString(), text, analysis: comparable(analysis, said) });
      }
      return { ...version, found: decidedSource(text, analysis, said) };
    } catch (error) {
      return { ...version, problem: reasonOf(error) };
    }
  }

  /** A source is no longer compared with others. */
  #forget(key: string): void {
    this.#queue.compare({ is: 'delete', source: key }).catch(() => undefined);
  }

  /** The thread died that had kept what is compared: all is read anew when it is next used. */
  #onLoss(): void {
    this.#entries.clear();
    if (this.#watched) this.#search();
  }

  #watch(): Disposable {
    const patterns = (workspace.workspaceFolders ?? []).flatMap((folder) =>
      setting('include', folder.uri).map((pattern) => new RelativePattern(folder, pattern)),
    );
    const files = watchGathered(patterns, PACE, (uris) => void this.#onFilesChanged(uris));
    const annotations = this.#closed.watch((uris) => this.#onSaid(uris));
    return Disposable.from(files, annotations);
  }

  /** Has sources looked at again whose annotations may have changed. Those that are open have readings that know. */
  #onSaid(uris: readonly Uri[]): void {
    if (!this.#watched || this.#state === 'stopped' || this.#state === 'searching') return;
    const asked = new Set(uris.map((uri) => uri.toString()));
    const closed = this.#listed.filter(({ key, uri }) => asked.has(key) && !openDocument(uri));
    if (closed.length > 0) this.#enqueue(closed.map(({ uri }) => uri));
  }

  /** Whose annotations are shown may have changed: what is closed and annotated is laid anew. */
  #onLayers(): void {
    this.#fireSoon();
    const { choice } = this.#layers;
    if (choice === this.#choice) return;
    this.#choice = choice;
    const annotated = this.#listed.filter(({ home }) => this.#closed.has(home));
    // Reading was stopped: what is no longer to be shown goes all the same.
    if (this.#state === 'stopped') for (const { key } of annotated) this.#entries.delete(key);
    this.#onSaid(annotated.map(({ uri }) => uri));
  }

  /** What came or went has the folders searched; a file that only changed is looked at by itself. */
  async #onFilesChanged(uris: readonly Uri[]): Promise<void> {
    const changed = uris.filter((uri) => this.#sources.isSourcePath(uri));
    if (changed.length === 0 || this.#state === 'stopped') return;
    const exist = await Promise.all(changed.map(exists));
    const isListChanged = changed.some((uri, index) => this.#isListed(uri) !== exist[index]);
    if (isListChanged || this.#state === 'searching') this.#search();
    else this.#enqueue(changed);
  }

  #isListed(uri: Uri): boolean {
    return this.nameOf(uri.toString()) !== undefined;
  }

  #onReading({ uri }: TextDocument): void {
    if (this.#users > 0 && this.#isListed(uri)) this.#fireSoon();
  }

  #fireSoon(): void {
    this.#firing ??= setTimeout(() => this.#fireNow(), PACE);
  }

  #fireNow(): void {
    clearTimeout(this.#firing);
    this.#firing = undefined;
    this.#changed.fire();
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof FileSystemError)) return l10n.t('could not be analysed');
  switch (error.code) {
    case 'FileNotFound':
      return l10n.t('no longer there');
    case 'NoPermissions':
      return l10n.t('may not be read');
    default:
      return l10n.t('could not be read');
  }
}
