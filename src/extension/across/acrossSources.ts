import { Disposable, EventEmitter, workspace, type TextDocument } from 'vscode';
import { comparable } from '../../annotations/comparable';
import { nameOccurrence, nameUtterance, type ChooseNameIn } from '../../corpus/nameOccurrences';
import type { ListedOccurrence, ListedUtterance } from '../../corpus/sourceComparison';
import type { AnalysisQueue } from '../../worker/analysisQueue';
import type { DocumentReading, DocumentReadings } from '../documentReadings';
import type { FolderProgress } from '../folder/folderReader';
import type { FolderReadings } from '../folder/folderReadings';
import { FolderUse } from '../folder/folderUse';

/**
 * The same words in the sources of the workspace. The comparing is done by the thread that analyses, of what was read with the folder;
 * open documents stand in for their files. Nothing is read for it unless somebody asks for that with `search`.
 */
export class AcrossSources implements Disposable {
  readonly #folder: FolderReadings;
  readonly #queue: AnalysisQueue;
  readonly #readings: DocumentReadings;
  readonly #changed = new EventEmitter<void>();
  /** What the sources have in common may have changed. */
  readonly onDidChange = this.#changed.event;
  readonly #asked = new EventEmitter<void>();
  /** Somebody wants to see what the sources have in common. */
  readonly onDidAsk = this.#asked.event;
  readonly #subscriptions: Disposable;
  readonly #use: FolderUse;
  /** The readings of open documents that the thread has as they are. */
  readonly #told = new Map<string, DocumentReading>();
  /** Open documents that stand in for their files. */
  readonly #standIns = new Set<string>();
  readonly #answers = new Map<string, Promise<readonly ListedOccurrence[]>>();

  constructor(folder: FolderReadings, queue: AnalysisQueue, readings: DocumentReadings) {
    this.#folder = folder;
    this.#use = new FolderUse(folder);
    this.#queue = queue;
    this.#readings = readings;
    const onChange = () => {
      this.#told.clear();
      this.#answers.clear();
      this.#changed.fire();
    };
    this.#subscriptions = Disposable.from(
      this.#changed,
      this.#asked,
      folder.onDidChange(onChange),
      readings.onDidChange(() => this.#answers.clear()),
      workspace.onDidCloseTextDocument((document) => this.#onClose(document)),
    );
  }

  /** Whether there is anything to compare with: the folders are read, or being read. */
  get isSearched(): boolean {
    return this.#use.isOn || this.#folder.isUsed;
  }

  get progress(): FolderProgress {
    return this.#folder.progress;
  }

  /** What a source is called; its address where it is in no folder. */
  nameOf(source: string): string {
    return this.#folder.nameOf(source) ?? source;
  }

  /** Tells that somebody asked to see what the sources have in common. */
  ask(): void {
    this.#asked.fire();
  }

  /** Has the folders read, and kept as they are from now on. Resolves when they are read, or somebody stopped that. */
  async search(): Promise<void> {
    this.#use.set(true);
    this.ask();
    await this.#folder.whenRead();
  }

  /** Where the words quoted in a document stand in other sources, as it was read. Rejects if the comparing failed. */
  async occurrencesIn(known: DocumentReading): Promise<readonly ListedOccurrence[]> {
    if (!this.isSearched) return [];
    await this.tell(known);
    return this.#ask(known.document.uri.toString());
  }

  /** The same for a source of the folders that may not be open. Rejects if the comparing failed. */
  async occurrencesOf(source: string): Promise<readonly ListedOccurrence[]> {
    if (!this.isSearched) return [];
    await this.tell();
    return this.#ask(source);
  }

  /**
   * Each utterance of the folder once, those that several sources have or all, in the order of the sources. Rejects if the comparing failed,
   * or if they were asked for again meanwhile.
   * @param tell called with how much is done, 0..1, where that takes long
   */
  async utterances(of: 'shared' | 'all', tell: (done: number) => void): Promise<readonly ListedUtterance[]> {
    await this.tell();
    const utterances = await this.#queue.compare({ is: 'utterances', of }, tell);
    const chooseIn = this.#chooser();
    return utterances.map((utterance) => nameUtterance(utterance, chooseIn));
  }

  /** Tells the thread of the open documents that it does not have as they are, and of one that was asked for. */
  async tell(asked?: DocumentReading): Promise<void> {
    const open = await Promise.all(
      workspace.textDocuments
        .filter((document) => document !== asked?.document)
        .map((document) => this.#current(document)),
    );
    const news = [...open, asked].flatMap((known) => {
      if (!known || this.#told.get(known.document.uri.toString())?.reading === known.reading) return [];
      return [known];
    });
    if (news.length === 0) return;
    this.#answers.clear();
    await Promise.all(
      news.map((known) => {
        const source = known.document.uri.toString();
        this.#told.set(source, known);
        this.#standIns.add(source);
        const { text, decided, rejected } = known.reading;
        return this.#queue.compare({ is: 'set', source, text, analysis: comparable(decided, { rejected }) });
      }),
    );
    for (const { document } of news) if (document.isClosed) this.#onClose(document);
  }

  dispose(): void {
    this.#use.dispose();
    this.#subscriptions.dispose();
  }

  async #ask(source: string): Promise<readonly ListedOccurrence[]> {
    const asked = this.#answers.get(source) ?? this.#queue.compare({ is: 'occurrences', source });
    this.#answers.set(source, asked);
    const occurrences = await asked;
    const chooseIn = this.#chooser();
    return occurrences.map((occurrence) => nameOccurrence(occurrence, chooseIn));
  }

  /** Whom names mean in the sources; looked up once for each. */
  #chooser(): ChooseNameIn {
    const known = new Map<string, ReturnType<ChooseNameIn>>();
    return (source) => {
      if (!known.has(source)) known.set(source, this.#folder.namesIn(source));
      return known.get(source);
    };
  }

  /** The reading of an open source of the folders as it is now; of those that nobody looks at only where they may not be as their files are. */
  async #current(document: TextDocument): Promise<DocumentReading | undefined> {
    const known = this.#readings.get(document);
    if (this.#folder.nameOf(document.uri.toString()) === undefined || (!known && !document.isDirty)) return undefined;
    // What cannot be read stays as it was.
    return known?.version === document.version ? known : this.#readings.request(document).catch(() => known);
  }

  #onClose({ uri }: TextDocument): void {
    const source = uri.toString();
    if (!this.#standIns.delete(source)) return;
    this.#told.delete(source);
    this.#answers.clear();
    if (this.#folder.nameOf(source) !== undefined) this.#folder.readAnew(uri);
    else this.#queue.compare({ is: 'delete', source }).catch(() => undefined);
  }
}
