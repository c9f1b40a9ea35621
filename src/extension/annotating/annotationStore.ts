import {
  Disposable,
  EndOfLine,
  EventEmitter,
  RelativePattern,
  workspace,
  type LogOutputChannel,
  type TextDocument,
  type TextDocumentChangeEvent,
  type Uri,
} from 'vscode';
import { AnnotatedSource, type Change } from '../../annotations/annotatedSource';
import type { Annotation, Annotator } from '../../annotations/annotation';
import { together } from '../../annotations/changes';
import type { PlacedAnnotation } from '../../annotations/placed';
import { inOriginal } from '../../annotations/placeAnnotations';
import { slugOf } from '../../annotations/record/recordPaths';
import { isSameData } from '../../annotations/sameData';
import { withLineFeeds } from '../../text/lineFeeds';
import type { Sources } from '../sources';
import { openDocument } from '../sourceText';
import { watchFiles } from '../watchFiles';
import { homeOf, isSameHome, type AnnotationHome } from './annotationHome';
import { keepText, readAnnotationFiles, readNamedFiles, readText, type AnnotationFile } from './annotationFiles';
import { annotator } from './annotator';
import { PendingChanges } from './pendingChanges';

/** What the store keeps for one open document. */
interface Entry {
  readonly home: AnnotationHome;
  readonly source: AnnotatedSource;
  /** Texts that annotations speak of, by version. */
  readonly texts: Map<string, string>;
  files: readonly AnnotationFile[];
  eol: EndOfLine;
}

/** How long files must have rested before they are read again, in milliseconds: git writes many at once. */
const PAUSE = 150;

/** How long nothing must have been typed before words that were deleted are looked for again, in milliseconds. */
const TYPING_PAUSE = 250;

/**
 * The one store of people's annotations of the open sources. It reads their files, moves marks along with the text, and writes what is
 * decided at once; what another window or program writes is taken in. Offsets are UTF-16 code units of the text with line feeds.
 */
export class AnnotationStore implements Disposable {
  readonly #sources: Sources;
  readonly #ownStorage: Uri;
  readonly #log: LogOutputChannel;
  readonly #entries = new Map<TextDocument, Promise<Entry>>();
  readonly #loaded = new Map<TextDocument, Entry>();
  readonly #pending: PendingChanges;
  readonly #changed = new EventEmitter<TextDocument>();
  readonly #filesChanged = new EventEmitter<void>();
  readonly #watchers = new Map<string, Disposable>();
  readonly #subscriptions: Disposable;
  #reloading: ReturnType<typeof setTimeout> | undefined;
  readonly #recovering = new Map<TextDocument, ReturnType<typeof setTimeout>>();
  /** The annotations of a document changed, or where they stand in it by more than typing. */
  readonly onDidChange = this.#changed.event;
  /** Files of annotations changed, of open sources or others. */
  readonly onDidChangeFiles = this.#filesChanged.event;

  constructor(sources: Sources, ownStorage: Uri, log: LogOutputChannel) {
    this.#sources = sources;
    this.#ownStorage = ownStorage;
    this.#log = log;
    this.#pending = new PendingChanges(log, (home) => void this.#reload(home));
    this.#subscriptions = Disposable.from(
      this.#changed,
      this.#filesChanged,
      workspace.onDidChangeTextDocument((event) => this.#onEdit(event)),
      workspace.onDidSaveTextDocument((document) => void this.#onSave(document)),
      workspace.onDidCloseTextDocument((document) => {
        this.#entries.delete(document);
        this.#loaded.delete(document);
      }),
    );
  }

  /** Where the annotations of a source are kept. */
  homeOf(source: Uri): AnnotationHome {
    return homeOf(source, this.#ownStorage);
  }

  /** Reads the annotations of a document, if that has not been done. */
  async load(document: TextDocument): Promise<void> {
    await this.#load(document);
  }

  /** The annotations of a document that was loaded, with their places, of everybody; none before. */
  placed(document: TextDocument): readonly PlacedAnnotation[] {
    return this.#loaded.get(document)?.source.placed() ?? [];
  }

  /** The annotations of a document in offsets of the document as it stands. */
  placedInDocument(document: TextDocument): readonly PlacedAnnotation[] {
    const placed = this.placed(document);
    if (placed.length === 0 || document.eol === EndOfLine.LF) return placed;
    return inOriginal(placed, withLineFeeds(document.getText()));
  }

  /** The annotated source of a document that was loaded. */
  get(document: TextDocument): AnnotatedSource | undefined {
    return this.#loaded.get(document)?.source;
  }

  /** The files that the annotations of a document were read from. */
  filesOf(document: TextDocument): readonly AnnotationFile[] {
    return this.#loaded.get(document)?.files ?? [];
  }

  /**
   * The annotations of a source as its files and what waits to be written say, open or not.
   * @param names of its files, where they are known
   */
  async annotationsOf(source: Uri, names?: Iterable<string>): Promise<readonly Annotation[]> {
    const open = openDocument(source);
    if (open) return (await this.#load(open)).source.placed().map(({ annotation }) => annotation);
    const home = this.homeOf(source);
    const files = names ? await readNamedFiles(home, names) : await readAnnotationFiles(home);
    return this.#pending.laidOver(home, inFiles(files));
  }

  /** The texts that annotations of a source speak of, those that were kept. */
  async textsOf(home: AnnotationHome, annotations: readonly Annotation[]): Promise<Map<string, string>> {
    const texts = new Map<string, string>();
    for (const version of new Set(annotations.flatMap(({ version: of }) => of ?? []))) {
      const text = await readText(home, version);
      if (text !== undefined) texts.set(version, text);
    }
    return texts;
  }

  /**
   * Changes one's own annotations of a source: at once in what views show, and in the file before the promise resolves.
   * Rejects if the file cannot be written; the changes are kept and tried again with the next ones.
   * @param whose other than one's own only where what they themselves wrote is taken in
   */
  async change(source: Uri, changes: readonly Change[], whose: Annotator | undefined = annotator()): Promise<void> {
    if (!whose) throw new Error('nobody annotates here: the setting onRecord.annotator is empty');
    const document = openDocument(source);
    const entry = document && (await this.#load(document));
    if (document && entry) {
      entry.source.change(changes, (version) => this.#formerOf(entry, version));
      this.#changed.fire(document);
    }
    const home = entry?.home ?? this.homeOf(source);
    // Both begin at once: what is shown but not yet waiting to be written would be dropped if files were read again meanwhile.
    await Promise.all([entry && this.#keepText(entry), this.#pending.write(home, slugOf(whose.name), changes)]);
    this.#filesChanged.fire();
  }

  /** Reads the files of the open sources again, where it is known that they changed. */
  async readAgain(): Promise<void> {
    clearTimeout(this.#reloading);
    await this.#reload();
  }

  /** Resolves when everything that was decided is in its file, or could not be written. */
  async flush(): Promise<void> {
    await this.#pending.flush();
  }

  dispose(): void {
    clearTimeout(this.#reloading);
    for (const timer of this.#recovering.values()) clearTimeout(timer);
    for (const watcher of this.#watchers.values()) watcher.dispose();
    this.#pending.dispose();
    this.#subscriptions.dispose();
  }

  #load(document: TextDocument): Promise<Entry> {
    const known = this.#entries.get(document);
    if (known) return known;
    const loading = this.#read(document);
    this.#entries.set(document, loading);
    loading.catch(() => this.#entries.delete(document));
    return loading;
  }

  async #read(document: TextDocument): Promise<Entry> {
    const home = this.homeOf(document.uri);
    this.#watch(home);
    const since = Date.now();
    const files = await this.#readFiles(home);
    const texts = await this.textsOf(home, inFiles(files));
    const annotations = this.#pending.laidOver(home, inFiles(files), since);
    // From here on nothing waits, so that no edit is missed.
    const { text } = withLineFeeds(document.getText());
    const source = new AnnotatedSource(text);
    const entry: Entry = { home, source, texts, files, eol: document.eol };
    source.set(annotations, (version) => this.#formerOf(entry, version));
    if (!document.isClosed) this.#loaded.set(document, entry);
    return entry;
  }

  async #readFiles(home: AnnotationHome): Promise<readonly AnnotationFile[]> {
    try {
      return await readAnnotationFiles(home);
    } catch (error) {
      this.#log.error(`The annotations in ${home.folder.toString(true)} cannot be read. ${String(error)}`);
      return [];
    }
  }

  /**
   * A file that is just being replaced may not be there for a moment: nothing is read while this window writes, and a file that another one
   * may be replacing is gone only if it still is a little later.
   */
  async #readFilesAgain({ home, files: before }: Entry): Promise<readonly AnnotationFile[]> {
    for (;;) {
      await this.#pending.settled(home);
      const files = await this.#readFiles(home);
      if (this.#pending.isWriting(home)) continue;
      const there = new Set(files.map(({ uri }) => uri.toString()));
      if (before.every(({ uri }) => there.has(uri.toString()))) return files;
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
      if (!this.#pending.isWriting(home)) return this.#readFiles(home);
    }
  }

  #formerOf({ texts, source }: Entry, version: string): string | undefined {
    return version === source.version ? source.text : texts.get(version);
  }

  #watch({ folder, isBeside }: AnnotationHome): void {
    const key = folder.toString();
    if (!isBeside || this.#watchers.has(key)) return;
    const reload = () => {
      clearTimeout(this.#reloading);
      this.#reloading = setTimeout(() => void this.#reload(), PAUSE);
    };
    this.#watchers.set(key, watchFiles(new RelativePattern(folder, '**/*.json'), reload));
  }

  /** Reads the files of open documents again, or of one source; what is as it was stays where it is. */
  async #reload(home?: AnnotationHome): Promise<void> {
    for (const [document, entry] of this.#loaded) {
      if (home && !isSameHome(entry.home, home)) continue;
      const since = Date.now();
      const files = await this.#readFilesAgain(entry);
      await this.#pending.writeWhatWasLost(entry.home, files);
      const texts = await this.textsOf(entry.home, inFiles(files));
      const annotations = this.#pending.laidOver(entry.home, inFiles(files), since);
      for (const [version, text] of texts) entry.texts.set(version, text);
      const isAsItWas = isSameSet(annotations, entry.source) && isSameData(files, entry.files);
      entry.files = files;
      if (isAsItWas || this.#loaded.get(document) !== entry) continue;
      entry.source.set(annotations, (version) => this.#formerOf(entry, version));
      this.#changed.fire(document);
    }
    this.#filesChanged.fire();
  }

  #onEdit({ document, contentChanges }: TextDocumentChangeEvent): void {
    const entry = this.#loaded.get(document);
    if (!entry) return;
    const wasCrLf = entry.eol === EndOfLine.CRLF;
    entry.eol = document.eol;
    if (contentChanges.length === 0) return;
    const changes = contentChanges.map(({ range, rangeOffset, rangeLength, text }) => ({
      offset: rangeOffset - (wasCrLf ? range.start.line : 0),
      length: rangeLength - (wasCrLf ? range.end.line - range.start.line : 0),
      text: withLineFeeds(text).text,
    }));
    const { length } = entry.source.text;
    entry.source.edit(changes, withLineFeeds(document.getText()).text);
    const recover = () => {
      this.#recovering.delete(document);
      if (entry.source.recover((version) => this.#formerOf(entry, version))) this.#changed.fire(document);
    };
    clearTimeout(this.#recovering.get(document));
    // A text that was read from its file again comes as one change of all of it: nothing was deleted by hand.
    const isReplaced = changes.some((change) => change.length * 2 > length);
    if (isReplaced) recover();
    else this.#recovering.set(document, setTimeout(recover, TYPING_PAUSE));
  }

  /** One's own annotations describe the text as it was saved, so that they are found again whatever becomes of it. */
  async #onSave(document: TextDocument): Promise<void> {
    const entry = this.#loaded.get(document);
    const me = annotator();
    if (!entry || !me || !this.#sources.isSource(document)) return;
    const changes = entry.source
      .placed()
      .filter(({ annotation }) => annotation.creator.name === me.name)
      .flatMap(({ annotation }) => {
        const put = entry.source.describedAnew(annotation.id);
        return put ? [{ put }] : [];
      });
    if (changes.length > 0) await this.change(document.uri, changes);
  }

  async #keepText({ home, source, texts }: Entry): Promise<void> {
    const { version, text } = source;
    if (texts.has(version)) return;
    texts.set(version, text);
    try {
      await keepText(home, version, text);
    } catch (error) {
      this.#log.warn(`The text that annotations speak of cannot be kept. ${String(error)}`);
    }
  }
}

function inFiles(files: readonly AnnotationFile[]): Annotation[] {
  return together(files.map(({ annotations }) => annotations));
}

function isSameSet(annotations: readonly Annotation[], source: AnnotatedSource): boolean {
  return (
    annotations.length === source.size &&
    annotations.every((annotation) => isSameData(annotation, source.get(annotation.id)))
  );
}
