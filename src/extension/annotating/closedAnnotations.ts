import { Disposable, RelativePattern, Uri, workspace, type LogOutputChannel } from 'vscode';
import type { Analysis } from '../../analysis/analysis';
import type { Annotation } from '../../annotations/annotation';
import { dismissedIn, type Dismissed } from '../../annotations/dismissing';
import { overlay, type Overlaid } from '../../annotations/overlay';
import { placeInOriginal } from '../../annotations/placeAnnotations';
import { parseRecordPath, RECORD_FOLDER } from '../../annotations/record/recordPaths';
import type { RelationElsewhere } from '../../annotations/relating';
import { textVersion } from '../../annotations/textVersion';
import { groupBy } from '../../text/groupBy';
import { withLineFeeds } from '../../text/lineFeeds';
import { baseName } from '../baseName';
import { watchGathered } from '../watchFiles';
import { sourceOf, type AnnotationHome } from './annotationHome';
import { annotationFile, listAnnotationFiles } from './annotationFiles';
import type { AnnotationLayers } from './annotationLayers';
import type { AnnotationStore } from './annotationStore';
import { annotator } from './annotator';
import { exists, isMissing } from './files';

/** How long files must have rested before it is told that they changed, in milliseconds. */
const PAUSE = 200;

/** A file in a folder of annotations that has one of these endings is no folder of such files. */
const FILE = /\.(json|jsonl|txt|tmp)$/;

/**
 * Says what people decided about sources that nobody has open. Which sources have files of annotations is looked up once for the whole folder
 * and then kept by what is told of changed files, so that a source without any costs nothing.
 */
export class ClosedAnnotations {
  readonly #store: AnnotationStore;
  readonly #layers: AnnotationLayers;
  readonly #log: LogOutputChannel;
  /** Names of files by the path of their source, by folder of annotations. */
  #files = new Map<string, Map<string, Set<string>>>();
  /** Relations made in sources that were read, by the path of the source, by folder of annotations. */
  readonly #relations = new Map<string, Map<string, readonly RelationElsewhere[]>>();

  /** What is dismissed in sources that were read, by their addresses. */
  readonly #dismissed = new Map<string, readonly Dismissed[]>();

  constructor(store: AnnotationStore, layers: AnnotationLayers, log: LogOutputChannel) {
    this.#store = store;
    this.#layers = layers;
    this.#log = log;
  }

  /** Looks up which of some sources have files of annotations. */
  async list(homes: Iterable<AnnotationHome>): Promise<void> {
    const files = new Map<string, Map<string, Set<string>>>();
    for (const [key, [home]] of groupBy(homes, ({ folder }) => folder.toString())) {
      files.set(key, await this.#list(home!.folder));
    }
    this.#files = files;
  }

  /** Whether a source has files of annotations. */
  has(home: Pick<AnnotationHome, 'folder' | 'source'>): boolean {
    return this.#namesOf(home).size > 0;
  }

  /** Tells one state of what is shown of the annotations of a source from another; nothing where there are none. */
  async stateOf(home: AnnotationHome): Promise<string | undefined> {
    const names = [...this.#namesOf(home)].sort();
    if (names.length === 0) return undefined;
    const states = await Promise.all(
      names.map(async (name) => {
        try {
          const { mtime, size } = await workspace.fs.stat(annotationFile(home, name));
          return [name, mtime, size];
        } catch (error) {
          if (isMissing(error)) return [name];
          throw error;
        }
      }),
    );
    return JSON.stringify([this.#layers.choice, states]);
  }

  /** What was found in a source, as people decided: as far as that is shown. What cannot be read is in the log. */
  async lay(source: Uri, home: AnnotationHome, text: string, found: Analysis): Promise<Overlaid> {
    try {
      const annotations = await this.#store.annotationsOf(source, this.#namesOf(home));
      this.#layers.noteAnnotators(annotations);
      this.#noteRelations(home, annotations);
      const version = textVersion(withLineFeeds(text).text);
      const apart = annotations.filter((annotation) => annotation.version !== version);
      const texts = await this.#store.textsOf(home, apart);
      const placed = placeInOriginal(annotations, text, (former) => texts.get(former));
      const shown = this.#layers.shown(placed);
      this.#dismissed.set(source.toString(), dismissedIn(shown, annotator()?.name));
      return overlay(text, found, shown, annotator()?.name);
    } catch (error) {
      this.#log.error(`The annotations of ${home.source} cannot be read. ${String(error)}`);
      return overlay(text, found, []);
    }
  }

  /** What is dismissed in a source, as far as that is shown, as it was when the source was read. */
  dismissedIn(source: Uri): readonly Dismissed[] {
    return this.has(this.#store.homeOf(source)) ? (this.#dismissed.get(source.toString()) ?? []) : [];
  }

  /** The relations made in the sources of a folder of annotations, as far as those were read. */
  relationsIn(folder: Uri): RelationElsewhere[] {
    const made = this.#relations.get(folder.toString()) ?? new Map<string, readonly RelationElsewhere[]>();
    return [...made].flatMap(([source, relations]) => (this.has({ folder, source }) ? relations : []));
  }

  #noteRelations({ folder, source }: AnnotationHome, annotations: readonly Annotation[]): void {
    const key = folder.toString();
    const made = this.#relations.get(key) ?? new Map<string, readonly RelationElsewhere[]>();
    this.#relations.set(key, made);
    const relations = annotations.filter(({ statement }) => statement.kind === 'relation');
    if (relations.length === 0) made.delete(source);
    else
      made.set(
        source,
        relations.map((annotation) => ({ annotation, source })),
      );
  }

  /** Tells which sources have other annotations than before, from what changes in the folders of the workspace. */
  watch(tell: (sources: readonly Uri[]) => void): Disposable {
    return Disposable.from(
      ...(workspace.workspaceFolders ?? []).map(({ uri }) => this.#watch(Uri.joinPath(uri, RECORD_FOLDER), tell)),
    );
  }

  #watch(folder: Uri, tell: (sources: readonly Uri[]) => void): Disposable {
    const update = async (changed: readonly Uri[]) => {
      const sources = await this.#update(folder, changed);
      if (sources.length > 0) tell(sources.map((source) => sourceOf(folder, source)));
    };
    // Of a folder that is deleted nothing is told but itself.
    const pattern = new RelativePattern(Uri.joinPath(folder, '..'), `{${RECORD_FOLDER},${RECORD_FOLDER}/**}`);
    return watchGathered([pattern], PAUSE, (changed) => void update(changed));
  }

  /** Takes in what changed in a folder of annotations. Gives the paths of the sources whose annotations that may be. */
  async #update(folder: Uri, changed: readonly Uri[]): Promise<string[]> {
    const paths = changed.map(({ path }) => path.slice(folder.path.length + 1));
    const known = this.#files.get(folder.toString()) ?? new Map<string, Set<string>>();
    if (paths.some((path) => !FILE.test(path))) {
      const there = await this.#list(folder);
      this.#files.set(folder.toString(), there);
      return [...new Set([...known.keys(), ...there.keys()])];
    }
    this.#files.set(folder.toString(), known);
    const sources = new Set<string>();
    for (const [index, path] of paths.entries()) {
      const source = parseRecordPath(path)?.source;
      if (source === undefined) continue;
      const names = known.get(source) ?? new Set<string>();
      known.set(source, names);
      const name = baseName(changed[index]!.path);
      if (await exists(changed[index]!)) names.add(name);
      else names.delete(name);
      sources.add(source);
    }
    return [...sources];
  }

  async #list(folder: Uri): Promise<Map<string, Set<string>>> {
    try {
      return await listAnnotationFiles(folder);
    } catch (error) {
      this.#log.error(`The annotations in ${folder.toString(true)} cannot be listed. ${String(error)}`);
      return new Map();
    }
  }

  #namesOf({ folder, source }: Pick<AnnotationHome, 'folder' | 'source'>): ReadonlySet<string> {
    return this.#files.get(folder.toString())?.get(source) ?? NONE;
  }
}

const NONE: ReadonlySet<string> = new Set();
