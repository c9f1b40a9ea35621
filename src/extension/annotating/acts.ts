import { commands, Disposable, EventEmitter, l10n, Uri, window, type LogOutputChannel } from 'vscode';
import type { Change } from '../../annotations/annotatedSource';
import type { Annotation } from '../../annotations/annotation';
import { slugOf } from '../../annotations/record/recordPaths';
import { registerCommand } from '../commands';
import type { AnnotationStore } from './annotationStore';
import { annotator, askAnnotator } from './annotator';
import { readIfThere, writeWhole } from './files';

/** What one act does to one annotation: what it was before, and what it is then. Nothing stands for an annotation that is not there. */
export interface Step {
  readonly source: Uri;
  readonly before?: Annotation;
  readonly after?: Annotation;
}

/** Something a person did: one decision, or many at once. It is undone as a whole. */
export interface Act {
  /** What was done, as a person would say it: “Confirm quotation”. */
  readonly title: string;
  readonly steps: readonly Step[];
}

/** A line of the history: who did what when. It is for people to read; nothing is restored from it. */
export interface HistoryEntry {
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly by: string;
  readonly title: string;
  /** Paths of the sources concerned, within their folder. */
  readonly sources: readonly string[];
  /** The first words concerned. */
  readonly words: string;
  readonly annotations: number;
}

/** So many acts can be undone. */
const MOST_ACTS = 500;

/** How long the status bar says what was done, in milliseconds. */
const STATUS_TIME = 4000;

/** Performs what people decide, and undoes and redoes it. */
export class Acts implements Disposable {
  readonly #store: AnnotationStore;
  readonly #log: LogOutputChannel;
  readonly #performed = new EventEmitter<Act>();
  readonly #subscriptions: Disposable;
  #done: Act[] = [];
  #undone: Act[] = [];
  /** Acts are performed one after the other. */
  #last: Promise<unknown> = Promise.resolve();
  /** Something was done, undone or redone. */
  readonly onDidPerform = this.#performed.event;

  constructor(store: AnnotationStore, log: LogOutputChannel) {
    this.#store = store;
    this.#log = log;
    this.#subscriptions = Disposable.from(
      this.#performed,
      registerCommand('onRecord.undoAct', () => this.undo()),
      registerCommand('onRecord.redoAct', () => this.redo()),
    );
    this.#tell();
  }

  /** What can be undone, the latest last. */
  get done(): readonly Act[] {
    return this.#done;
  }

  /**
   * Does something under the name of whoever annotates here, who is asked for it the first time. Resolves when it is kept; false if the
   * person would not give a name.
   */
  async perform(
    title: string,
    make: (me: { readonly name: string }) => readonly Step[] | Promise<readonly Step[]>,
  ): Promise<boolean> {
    const me = await askAnnotator();
    if (!me) return false;
    const steps = await make(me);
    if (steps.length === 0) return false;
    const act = { title, steps };
    await this.#apply(
      act,
      title,
      (step) => step.after,
      (step) => step.before,
    );
    this.#done = [...this.#done, act].slice(-MOST_ACTS);
    this.#undone = [];
    this.#tell();
    return true;
  }

  async undo(): Promise<void> {
    const act = this.#done.at(-1);
    if (!act) {
      say(l10n.t('Nothing to undo'));
      return;
    }
    this.#done = this.#done.slice(0, -1);
    this.#undone = [...this.#undone, act];
    await this.#apply(
      act,
      l10n.t('Undo: {0}', act.title),
      (step) => step.before,
      (step) => step.after,
    );
    say(l10n.t('Undone: {0}', act.title));
    this.#tell();
  }

  async redo(): Promise<void> {
    const act = this.#undone.at(-1);
    if (!act) {
      say(l10n.t('Nothing to redo'));
      return;
    }
    this.#undone = this.#undone.slice(0, -1);
    this.#done = [...this.#done, act];
    await this.#apply(
      act,
      l10n.t('Redo: {0}', act.title),
      (step) => step.after,
      (step) => step.before,
    );
    say(l10n.t('Redone: {0}', act.title));
    this.#tell();
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #apply(
    act: Act,
    title: string,
    to: (step: Step) => Annotation | undefined,
    from: (step: Step) => Annotation | undefined,
  ): Promise<void> {
    const applying = this.#last.then(async () => {
      const bySource = new Map<string, { readonly source: Uri; readonly steps: Step[] }>();
      for (const step of act.steps) {
        const key = step.source.toString();
        const known = bySource.get(key) ?? { source: step.source, steps: [] };
        bySource.set(key, known);
        known.steps.push(step);
      }
      for (const { source, steps } of bySource.values()) {
        const changes = steps.flatMap((step): Change[] => {
          const put = to(step);
          const gone = from(step);
          return put ? [{ put }] : gone ? [{ remove: gone.id }] : [];
        });
        // What cannot be written is kept and has been reported; the act is done all the same.
        await this.#store.change(source, changes).catch(() => undefined);
      }
      await this.#note(
        title,
        [...bySource.values()].map(({ source }) => source),
        act.steps,
      );
      this.#performed.fire(act);
    });
    this.#last = applying.catch(() => undefined);
    return applying;
  }

  /** Adds a line to the history of this month, in the folder of the first source. */
  async #note(title: string, sources: readonly Uri[], steps: readonly Step[]): Promise<void> {
    const me = annotator();
    if (!me || !sources[0]) return;
    const at = new Date().toISOString();
    const [first] = steps;
    const entry: HistoryEntry = {
      at,
      by: me.name,
      title,
      sources: sources.map((source) => this.#store.homeOf(source).source),
      words: ((first?.after ?? first?.before)?.parts[0]?.selector.exact ?? '').slice(0, 80),
      annotations: steps.length,
    };
    const file = Uri.joinPath(
      this.#store.homeOf(sources[0]).folder,
      'history',
      `${at.slice(0, 7)}.${slugOf(me.name)}.jsonl`,
    );
    try {
      await writeWhole(file, `${(await readIfThere(file)) ?? ''}${JSON.stringify(entry)}\n`);
    } catch (error) {
      this.#log.warn(`The history cannot be written. ${String(error)}`);
    }
  }

  #tell(): void {
    void commands.executeCommand('setContext', 'onRecord.canUndo', this.#done.length > 0);
    void commands.executeCommand('setContext', 'onRecord.canRedo', this.#undone.length > 0);
  }
}

function say(words: string): void {
  window.setStatusBarMessage(words, STATUS_TIME);
}
