import { EventEmitter, window, workspace, Disposable, type LogOutputChannel, type TextDocument } from 'vscode';
import type { Analysis } from '../analysis/analysis';
import { read, type Reading } from '../annotations/reading';
import { Superseded, type AnalysisQueue } from '../worker/analysisQueue';
import type { AnnotationLayers } from './annotating/annotationLayers';
import { setting } from './settings';
import type { Sources } from './sources';

/** The reading of one version of an open document. */
export interface DocumentReading {
  readonly document: TextDocument;
  /** The version of the document that was read; the document may have gone on since. */
  readonly version: number;
  /** All that was found. */
  readonly analysis: Analysis;
  /** What of it is shown. */
  readonly reading: Reading;
}

/** What the store keeps for one open document. */
interface Entry {
  reading?: DocumentReading;
  /** Resolves when the document, as it then is, has been read. */
  running?: Promise<DocumentReading>;
  /** The version whose analysis failed, and why; it is not tried again before the document changes. */
  failed?: { readonly version: number; readonly error: Error };
  /** When the document last changed, in milliseconds. */
  changedAt: number;
}

/** A version that no document has. */
const NEVER = -1;

/** How long nothing must have been typed before a document is read again, in milliseconds. */
const TYPING_PAUSE = 250;

/**
 * The one store of what is known of the open documents. Views read it and redraw when it says that a reading changed.
 * What visible editors show is read without being asked for; anything else on request. Nothing is computed in this thread.
 */
export class DocumentReadings implements Disposable {
  readonly #queue: AnalysisQueue;
  readonly #sources: Sources;
  readonly #layers: AnnotationLayers;
  readonly #log: LogOutputChannel;
  readonly #entries = new Map<TextDocument, Entry>();
  readonly #changed = new EventEmitter<TextDocument>();
  readonly #subscriptions: Disposable;
  /** A document has a newer reading, could not be read, or has none any longer. */
  readonly onDidChange = this.#changed.event;

  constructor(queue: AnalysisQueue, sources: Sources, layers: AnnotationLayers, log: LogOutputChannel) {
    this.#queue = queue;
    this.#sources = sources;
    this.#layers = layers;
    this.#log = log;
    this.#subscriptions = Disposable.from(
      window.onDidChangeVisibleTextEditors(() => this.#readVisible()),
      workspace.onDidOpenTextDocument((document) => {
        // A change of language closes and opens the same document, and may make it a source or none.
        if (!sources.isSource(document)) this.#forget(document);
        this.#readVisible();
      }),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) this.#onEdit(document);
      }),
      workspace.onDidCloseTextDocument((document) => {
        if (document.isClosed) this.#forget(document);
      }),
      sources.onDidChange(() => {
        for (const document of [...this.#entries.keys()]) if (!sources.isSource(document)) this.#forget(document);
        this.#readVisible();
      }),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('onRecord.thoughts')) this.#showAllAnew();
      }),
      layers.onDidChange((document) => this.#showAnew(document)),
    );
    this.#readVisible();
  }

  /** The newest reading of a document, perhaps of an earlier version of it. */
  get(document: TextDocument): DocumentReading | undefined {
    return this.#entries.get(document)?.reading;
  }

  /** Whether the document as it is now could not be analysed; the log says why. */
  hasFailed(document: TextDocument): boolean {
    return this.#entries.get(document)?.failed?.version === document.version;
  }

  /**
   * The reading of a document as it is now, whether or not it counts as a source. Rejects if it is closed meanwhile or cannot be analysed.
   * If it is edited meanwhile, the reading is that of its newest version.
   */
  request(document: TextDocument): Promise<DocumentReading> {
    if (document.isClosed) return Promise.reject(new Superseded());
    const entry = this.#entryOf(document);
    if (entry.reading?.version === document.version) return Promise.resolve(entry.reading);
    if (entry.failed?.version === document.version) return Promise.reject(entry.failed.error);
    entry.running ??= this.#read(document, entry).finally(() => delete entry.running);
    return entry.running;
  }

  /** Has an open document read again that is the same: more is known of its site than when it was read. */
  readAnew(document: TextDocument): void {
    const entry = this.#entries.get(document);
    if (!entry?.reading) return;
    // Until then it shows what it did.
    entry.reading = { ...entry.reading, version: NEVER };
    if (window.visibleTextEditors.some((editor) => editor.document === document)) this.#readQuietly(document);
  }

  dispose(): void {
    this.#subscriptions.dispose();
    this.#changed.dispose();
    this.#queue.dispose();
  }

  #entryOf(document: TextDocument): Entry {
    const entry = this.#entries.get(document) ?? { changedAt: 0 };
    this.#entries.set(document, entry);
    return entry;
  }

  async #read(document: TextDocument, entry: Entry): Promise<DocumentReading> {
    for (;;) {
      const { version } = document;
      const text = document.getText();
      const isVisible = window.visibleTextEditors.some((editor) => editor.document === document);
      try {
        const [analysis] = await Promise.all([
          this.#queue.analyze({ text, document: document.uri.toString(), isVisible }),
          this.#layers.load(document),
        ]);
        if (this.#entries.get(document) !== entry) throw new Superseded();
        if (document.version === version) {
          const reading = this.#lay(document, text, analysis);
          entry.reading = { document, version, analysis, reading };
          this.#changed.fire(document);
          return entry.reading;
        }
      } catch (error) {
        if (!(error instanceof Superseded)) {
          entry.failed = { version, error: error as Error };
          this.#log.error(`${document.uri.toString(true)} could not be analysed. ${String(error)}`);
          this.#changed.fire(document);
        }
        throw error;
      }
      await typingPause(entry);
    }
  }

  #lay(document: TextDocument, text: string, analysis: Analysis): Reading {
    return read(text, analysis, { thoughts: setting('thoughts', document) }, this.#layers.said(document));
  }

  /** Another choice of what is shown, or a person's decision, needs no new analysis. */
  #showAnew(document: TextDocument): void {
    const entry = this.#entries.get(document);
    // Places of annotations are those of the document as it is now: a reading that is behind is made anew anyway.
    if (entry?.reading?.version !== document.version) return;
    const { analysis, reading } = entry.reading;
    entry.reading = { ...entry.reading, reading: this.#lay(document, reading.text, analysis) };
    this.#changed.fire(document);
  }

  #showAllAnew(): void {
    for (const document of this.#entries.keys()) this.#showAnew(document);
  }

  #readVisible(): void {
    for (const { document } of window.visibleTextEditors)
      if (this.#sources.isSource(document)) this.#readQuietly(document);
  }

  #onEdit(document: TextDocument): void {
    const entry = this.#entries.get(document);
    if (!entry) return;
    const isTyping = Date.now() - entry.changedAt < TYPING_PAUSE;
    entry.changedAt = Date.now();
    // Whoever waits for the end of this typing reads the document then.
    if (isTyping) return;
    void typingPause(entry).then(() => {
      const isVisible = window.visibleTextEditors.some((editor) => editor.document === document);
      if (isVisible && !document.isClosed && this.#sources.isSource(document)) this.#readQuietly(document);
    });
  }

  /** Reads a document that nobody asked for: what goes wrong is in the log and in the event. */
  #readQuietly(document: TextDocument): void {
    this.request(document).catch(() => undefined);
  }

  #forget(document: TextDocument): void {
    if (!this.#entries.delete(document)) return;
    this.#queue.forget(document.uri.toString());
    this.#changed.fire(document);
  }
}

/** Resolves when nothing was typed for a while. */
async function typingPause(entry: Entry): Promise<void> {
  for (;;) {
    const rest = entry.changedAt + TYPING_PAUSE - Date.now();
    if (rest <= 0) return;
    await new Promise((resolve) => setTimeout(resolve, rest));
  }
}
