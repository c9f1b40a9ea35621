import type { Disposable } from 'vscode';

/** How long work may go on before others get their turn, and how long they do, in milliseconds. */
const SLICE = 25;
const PAUSE = 10;

/** Does long work a little at a time, so that the editor never waits for it. */
export class InSteps implements Disposable {
  #timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * Does the work, in place of what was under way: at once what takes no longer than a moment, the rest later.
   * @param work yields wherever it can be interrupted, for good as well
   * @param done called at the end, unless that is reached at once
   */
  run(work: Iterator<unknown, void>, done: () => void): void {
    clearTimeout(this.#timer);
    if (isDoneWithin(work)) return;
    const goOn = () => {
      if (isDoneWithin(work)) done();
      else this.#timer = setTimeout(goOn, PAUSE);
    };
    this.#timer = setTimeout(goOn, PAUSE);
  }

  dispose(): void {
    clearTimeout(this.#timer);
  }
}

function isDoneWithin(work: Iterator<unknown, void>): boolean {
  const until = Date.now() + SLICE;
  while (Date.now() < until) if (work.next().done) return true;
  return false;
}
