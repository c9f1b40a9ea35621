import { commands, Disposable, EventEmitter, l10n, Uri, type LogOutputChannel } from 'vscode';
import type { Annotation } from '../../annotations/annotation';
import type { HistoryEntry } from '../../annotations/history';
import { slugOf } from '../../annotations/record/recordPaths';
import type { NamingStep } from '../../annotations/speakerNames';
import { groupBy } from '../../text/groupBy';
import { registerCommand } from '../commands';
import { say } from '../say';
import type { AnnotationStore } from './annotationStore';
import { annotator, askAnnotator } from './annotator';
import { readIfThere, writeWhole } from './files';
import type { SpeakerStore } from './speakerStore';

/** What one act does to one annotation, or one decision about names. */
export type Step = AnnotationStep | SpeakerStep;

/** What an annotation was before, and what it is then. Nothing stands for an annotation that is not there. */
export interface AnnotationStep {
  readonly source: Uri;
  readonly before?: Annotation;
  readonly after?: Annotation;
}

/** What a decision about the names of speakers was before, and what it is then. */
export interface SpeakerStep extends NamingStep {
  /** The folder of annotations that it lies in. */
  readonly folder: Uri;
  /** Paths of the sources that have the names, within what holds that folder. */
  readonly sources: readonly string[];
}

/** Something a person did: one decision, or many at once. It is undone as a whole. */
export interface Act {
  /** What was done, as a person would say it: “Confirm quotation”. */
  readonly title: string;
  readonly steps: readonly Step[];
}

/** So many acts can be undone. */
const MOST_ACTS = 500;

/** Performs what people decide, and undoes and redoes it. */
export class Acts implements Disposable {
  readonly #store: AnnotationStore;
  readonly #speakers: SpeakerStore;
  readonly #log: LogOutputChannel;
  readonly #performed = new EventEmitter<Act>();
  readonly #subscriptions: Disposable;
  #done: Act[] = [];
  #undone: Act[] = [];
  /** Acts are performed one after the other. */
  #last: Promise<unknown> = Promise.resolve();
  /** Something was done, undone or redone. */
  readonly onDidPerform = this.#performed.event;

  constructor(store: AnnotationStore, speakers: SpeakerStore, log: LogOutputChannel) {
    this.#store = store;
    this.#speakers = speakers;
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
    // At once: whoever undoes while this is still being written means this.
    this.#done = [...this.#done, act].slice(-MOST_ACTS);
    this.#undone = [];
    this.#tell();
    await this.#apply(act, title, 'after');
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
    await this.#apply(act, l10n.t('Undo: {0}', act.title), 'before');
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
    await this.#apply(act, l10n.t('Redo: {0}', act.title), 'after');
    say(l10n.t('Redone: {0}', act.title));
    this.#tell();
  }

  /** What was done to the annotations of a source can be undone although it has another name now. */
  sourceMoved(from: Uri, to: Uri): void {
    const moved = (act: Act): Act => ({
      ...act,
      steps: act.steps.map((step) =>
        'source' in step && step.source.toString() === from.toString() ? { ...step, source: to } : step,
      ),
    });
    this.#done = this.#done.map(moved);
    this.#undone = this.#undone.map(moved);
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  /** @param to whether what was after the act is to be there, or what was before */
  #apply(act: Act, title: string, to: 'before' | 'after'): Promise<void> {
    const from = to === 'after' ? 'before' : 'after';
    const changesOf = <One extends { readonly id: string }>(
      steps: readonly { readonly before?: One; readonly after?: One }[],
    ) =>
      steps.flatMap(({ [to]: put, [from]: gone }): ({ readonly put: One } | { readonly remove: string })[] =>
        put ? [{ put }] : gone ? [{ remove: gone.id }] : [],
      );
    const applying = this.#last.then(async () => {
      const ofAnnotations = act.steps.filter((step) => 'source' in step);
      const ofSpeakers = act.steps.filter((step) => 'folder' in step);
      // What cannot be written is kept and has been reported; the act is done all the same.
      for (const steps of groupBy(ofAnnotations, ({ source }) => source.toString()).values()) {
        await this.#store.change(steps[0]!.source, changesOf(steps)).catch(() => undefined);
      }
      for (const steps of groupBy(ofSpeakers, ({ folder }) => folder.toString()).values()) {
        await this.#speakers.change(steps[0]!.folder, changesOf(steps)).catch(() => undefined);
      }
      await this.#note(title, act.steps);
      this.#performed.fire(act);
    });
    this.#last = applying.catch(() => undefined);
    return applying;
  }

  /** Adds a line to the history of this month, in the folder of the first step. */
  async #note(title: string, steps: readonly Step[]): Promise<void> {
    const me = annotator();
    const [first] = steps;
    if (!me || !first) return;
    const at = new Date().toISOString();
    const sources = steps.flatMap((step) => ('folder' in step ? step.sources : this.#store.homeOf(step.source).source));
    const entry: HistoryEntry = {
      at,
      by: me.name,
      title,
      sources: [...new Set(sources)],
      words: wordsOf(first).slice(0, 80),
      annotations: steps.length,
    };
    const folder = 'folder' in first ? first.folder : this.#store.homeOf(first.source).folder;
    const file = Uri.joinPath(folder, 'history', `${at.slice(0, 7)}.${slugOf(me.name)}.jsonl`);
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

/** The first words concerned, or the name. */
function wordsOf(step: Step): string {
  if ('folder' in step) return (step.after ?? step.before)?.name ?? '';
  return (step.after ?? step.before)?.parts[0]?.selector.exact ?? '';
}
