import { Disposable, EventEmitter, window, workspace, type TextDocument } from 'vscode';
import type { Sources } from './sources';

/**
 * The source that somebody works on: that of the active editor or, while the focus is elsewhere, the last one that can still be seen.
 */
export class OpenSource implements Disposable {
  readonly #sources: Sources;
  readonly #changed = new EventEmitter<void>();
  readonly onDidChange = this.#changed.event;
  readonly #subscriptions: Disposable;
  #document: TextDocument | undefined;
  #isActive = false;

  constructor(sources: Sources) {
    this.#sources = sources;
    const update = () => this.#update();
    this.#subscriptions = Disposable.from(
      this.#changed,
      window.onDidChangeActiveTextEditor(update),
      window.onDidChangeVisibleTextEditors(update),
      workspace.onDidOpenTextDocument(update),
      sources.onDidChange(update),
    );
    update();
  }

  get document(): TextDocument | undefined {
    return this.#document;
  }

  /** Whether the active editor shows a text that does not count as a source. */
  get isOtherActive(): boolean {
    return !this.#isActive && window.activeTextEditor !== undefined;
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #update(): void {
    const active = window.activeTextEditor?.document;
    const isActive = active !== undefined && this.#sources.isSource(active);
    this.#isActive = isActive;
    const document = isActive ? active : this.#lastIfVisible();
    const hasChanged = document !== this.#document;
    this.#document = document;
    if (hasChanged || document === undefined) this.#changed.fire();
  }

  #lastIfVisible(): TextDocument | undefined {
    const last = this.#document;
    const isVisible = window.visibleTextEditors.some(({ document }) => document === last);
    return last && isVisible && this.#sources.isSource(last) ? last : undefined;
  }
}
