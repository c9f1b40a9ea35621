import type { Uri } from 'vscode';

/** Files that are treated together; they are analysed one after the other, on a thread of their own. */
const AT_ONCE = 6;

/** Files that wait to be treated, each once, in the order in which they came. */
export class FilesInTurn {
  readonly #treat: (file: Uri) => Promise<void>;
  readonly #onDone: (isStillDone: () => boolean) => Promise<void>;
  #waiting: Uri[] = [];
  /** Rises when whatever is under way has become pointless. */
  #round = 0;

  /** @param onDone called when none is left; what it is given says whether that is so later on */
  constructor(treat: (file: Uri) => Promise<void>, onDone: (isStillDone: () => boolean) => Promise<void>) {
    this.#treat = treat;
    this.#onDone = onDone;
  }

  /** How many wait. */
  get count(): number {
    return this.#waiting.length;
  }

  /** Has files wait, besides those that do. */
  put(files: readonly Uri[]): void {
    const waiting = new Map([...this.#waiting, ...files].map((uri) => [uri.toString(), uri]));
    this.#waiting = [...waiting.values()];
  }

  clear(): void {
    this.#waiting = [];
  }

  /** Treats those that wait, from the first on. */
  run(): void {
    const round = ++this.#round;
    const isCurrent = () => round === this.#round;
    const takeTurns = async () => {
      while (isCurrent()) {
        const file = this.#waiting.shift();
        if (!file) return;
        await this.#treat(file);
      }
    };
    void Promise.all(Array.from({ length: AT_ONCE }, takeTurns)).then(async () => {
      if (isCurrent()) await this.#onDone(isCurrent);
    });
  }

  /** Treats no more until it is run again; what is being treated goes on. */
  stop(): void {
    this.#round++;
  }
}
