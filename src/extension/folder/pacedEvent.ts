import { EventEmitter, type Disposable } from 'vscode';

/** An event for views that show what changes many times a second. */
export class PacedEvent implements Disposable {
  readonly #emitter = new EventEmitter<void>();
  readonly #pace: number;
  readonly event = this.#emitter.event;
  #firing: ReturnType<typeof setTimeout> | undefined;

  /** @param pace the least time between two events that `fireSoon` asks for, in milliseconds */
  constructor(pace: number) {
    this.#pace = pace;
  }

  fireSoon(): void {
    this.#firing ??= setTimeout(() => this.fireNow(), this.#pace);
  }

  fireNow(): void {
    clearTimeout(this.#firing);
    this.#firing = undefined;
    this.#emitter.fire();
  }

  dispose(): void {
    clearTimeout(this.#firing);
    this.#emitter.dispose();
  }
}
