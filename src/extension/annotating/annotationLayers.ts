import { Disposable, EventEmitter, l10n, window, workspace, type Memento, type TextDocument, type Uri } from 'vscode';
import type { Annotation, Annotator } from '../../annotations/annotation';
import type { Said } from '../../annotations/reading';
import { SpeakerNames, type SpeakerDecision } from '../../annotations/speakerNames';
import { registerCommand } from '../commands';
import { plainLabel } from '../plainLabel';
import { say } from '../say';
import { setting } from '../settings';
import type { AnnotationStore } from './annotationStore';
import { annotator } from './annotator';
import type { SpeakerStore } from './speakerStore';

/** Whose annotations are shown: everybody’s but of those that were hidden; in blind mode only one’s own. */
export class AnnotationLayers implements Disposable {
  readonly #store: AnnotationStore;
  readonly #speakers: SpeakerStore;
  readonly #memory: Memento;
  readonly #changed = new EventEmitter<TextDocument>();
  readonly #namesChanged = new EventEmitter<void>();
  readonly #subscriptions: Disposable;
  #hidden: ReadonlySet<string>;
  readonly #elsewhere = new Set<string>();
  /** Names by folder of annotations, and the decisions that they were made of. */
  #names = new Map<string, { readonly of: readonly SpeakerDecision[]; readonly names: SpeakerNames }>();
  /** What is shown of the annotations of a document changed. */
  readonly onDidChange = this.#changed.event;
  /** Whom names mean changed, in any source. */
  readonly onDidChangeNames = this.#namesChanged.event;

  constructor(store: AnnotationStore, speakers: SpeakerStore, memory: Memento) {
    this.#store = store;
    this.#speakers = speakers;
    this.#memory = memory;
    this.#hidden = new Set(memory.get<string[]>('hiddenAnnotators', []));
    this.#subscriptions = Disposable.from(
      this.#changed,
      this.#namesChanged,
      store.onDidChange((document) => this.#changed.fire(document)),
      speakers.onDidChange(() => this.#showAnew()),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('onRecord.blind') || event.affectsConfiguration('onRecord.annotator')) {
          this.#showAnew();
        }
      }),
      registerCommand('onRecord.chooseAnnotators', () => this.#choose()),
    );
  }

  /** Reads the annotations of a document, if that has not been done. What cannot be read is in the log, and the text is shown without. */
  async load(document: TextDocument): Promise<void> {
    await Promise.all([
      this.#store.load(document).catch(() => undefined),
      this.#speakers.load(this.#store.homeOf(document.uri).folder),
    ]);
  }

  /** What people said of a document, as far as it is shown; offsets are those of the document. */
  said(document: TextDocument): Said {
    const me = annotator();
    const { folder, source } = this.#store.homeOf(document.uri);
    const names = this.namesIn(folder);
    return {
      annotations: this.shown(this.#store.placedInDocument(document)),
      ...(me && { viewer: me.name }),
      ...(!names.isEmpty && { choose: names.in(source) }),
    };
  }

  /** Whom names mean in the sources of a folder of annotations, as far as that is shown. The same object while nothing changes. */
  namesIn(folder: Uri): SpeakerNames {
    const of = this.#speakers.decisions(folder);
    const known = this.#names.get(folder.toString());
    if (known?.of === of) return known.names;
    const names = new SpeakerNames(of.filter(this.#isShown()), annotator()?.name);
    this.#names.set(folder.toString(), { of, names });
    return names;
  }

  /** Says whose annotations are shown, and to whom: what was laid over a text is to be laid anew when this changes. */
  get choice(): string {
    return JSON.stringify([annotator()?.name, setting('blind'), ...[...this.#hidden].sort()]);
  }

  /** Whether somebody's annotations may not be shown: in blind mode, and where people were hidden. */
  get hidesPeople(): boolean {
    return setting('blind') || this.#hidden.size > 0;
  }

  /** Takes note of people who annotated sources that are not open: they can be shown and hidden too. */
  noteAnnotators(annotations: readonly Annotation[]): void {
    for (const { creator } of annotations) this.#elsewhere.add(creator.name);
  }

  /** Those of some annotations that are shown. */
  shown<One extends { readonly annotation: Annotation }>(annotations: readonly One[]): One[] {
    const isShown = this.#isShown();
    return annotations.filter(({ annotation }) => isShown(annotation));
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  async #choose(): Promise<void> {
    if (setting('blind')) {
      void window.showInformationMessage(
        l10n.t('Blind mode is on: only your own annotations are shown. The setting “Blind” switches it off.'),
      );
      return;
    }
    const here = workspace.textDocuments.flatMap((document) =>
      this.#store.placed(document).map(({ annotation }) => annotation.creator.name),
    );
    const names = new Set([...here, ...this.#elsewhere]);
    if (names.size === 0) {
      say(l10n.t('Nobody has annotated these sources'));
      return;
    }
    const items = [...names].sort().map((name) => ({
      label: plainLabel(name),
      name,
      picked: !this.#hidden.has(name),
      ...(name === annotator()?.name && { description: l10n.t('you') }),
    }));
    const picked = await window.showQuickPick(items, {
      title: l10n.t('Whose Annotations Are Shown?'),
      canPickMany: true,
    });
    if (!picked) return;
    const shown = new Set(picked.map(({ name }) => name));
    this.#hidden = new Set([
      ...[...this.#hidden].filter((name) => !names.has(name)),
      ...[...names].filter((name) => !shown.has(name)),
    ]);
    await this.#memory.update('hiddenAnnotators', [...this.#hidden]);
    this.#showAnew();
  }

  #isShown(): (said: { readonly creator: Annotator }) => boolean {
    const me = annotator()?.name;
    const isBlind = setting('blind');
    return ({ creator }) => (isBlind ? creator.name === me : !this.#hidden.has(creator.name));
  }

  #showAnew(): void {
    this.#names = new Map();
    this.#namesChanged.fire();
    for (const document of workspace.textDocuments) {
      if (this.#store.get(document)) this.#changed.fire(document);
    }
  }
}
