import { Disposable, EventEmitter, l10n, RelativePattern, Uri, window, type LogOutputChannel } from 'vscode';
import type { AnnotationId } from '../../annotations/annotation';
import { keepLater, newsOf, withChanges, type ItemChange } from '../../annotations/changes';
import { besidesOf, isSpeakersPath, slugOf, SPEAKERS_FOLDER, speakersPath } from '../../annotations/record/recordPaths';
import { readSpeakerFile, writeSpeakerFile, type SpeakerFile } from '../../annotations/record/speakerFile';
import { isSameData } from '../../annotations/sameData';
import type { SpeakerDecision } from '../../annotations/speakerNames';
import { baseName } from '../baseName';
import { watchGathered } from '../watchFiles';
import { annotator } from './annotator';
import { RecentlyWritten } from './recentlyWritten';
import { deleteIfThere, filesIn, readIfThere, writeWhole } from './files';

/** One change to one's own decisions. */
export type SpeakerChange = ItemChange<SpeakerDecision>;

/** What the store keeps for one folder of annotations. */
interface Entry {
  decisions: readonly SpeakerDecision[];
  /** Changes that are not in their file: it is being written, or could not be. */
  waiting: SpeakerChange[];
  readonly written: RecentlyWritten<SpeakerDecision>;
  /** In whose file that was. */
  writtenBy: string | undefined;
  /** Files are written one after the other. */
  last: Promise<unknown>;
  readonly watcher: Disposable;
}

/** How long files must have rested before they are read again, in milliseconds. */
const PAUSE = 150;

const NONE: readonly SpeakerDecision[] = [];

/** The one store of what people decided about the names of speakers, by the folder of annotations that it lies in. */
export class SpeakerStore implements Disposable {
  readonly #log: LogOutputChannel;
  readonly #entries = new Map<string, Entry>();
  readonly #loading = new Map<string, Promise<Entry>>();
  readonly #changed = new EventEmitter<void>();
  /** Decisions were read, or changed. */
  readonly onDidChange = this.#changed.event;

  constructor(log: LogOutputChannel) {
    this.#log = log;
  }

  /** Reads the decisions in a folder of annotations, if that has not been done. */
  async load(folder: Uri): Promise<void> {
    await this.#load(folder);
  }

  /** Everybody's decisions in a folder of annotations; none before it is read, which this sets off. The same list while nothing changes. */
  decisions(folder: Uri): readonly SpeakerDecision[] {
    const entry = this.#entries.get(folder.toString());
    if (!entry) void this.#load(folder).then(({ decisions }) => decisions.length > 0 && this.#changed.fire());
    return entry?.decisions ?? NONE;
  }

  /**
   * Changes one's own decisions: at once in what views show, and in the file before the promise resolves. Rejects if the file cannot be
   * written; the changes are kept and tried again with the next ones.
   */
  async change(folder: Uri, changes: readonly SpeakerChange[]): Promise<void> {
    const me = annotator();
    if (!me) throw new Error('nobody annotates here: the setting onRecord.annotator is empty');
    const entry = await this.#load(folder);
    entry.waiting.push(...changes);
    entry.decisions = withChanges(entry.decisions, changes);
    this.#changed.fire();
    const writing = entry.last.then(() => this.#write(folder, entry, slugOf(me.name)));
    entry.last = writing.catch(() => undefined);
    await writing;
  }

  /** Resolves when everything that was decided is in its file, or could not be written. */
  async flush(): Promise<void> {
    await Promise.all([...this.#entries.values()].map(({ last }) => last));
  }

  dispose(): void {
    for (const { watcher, written } of this.#entries.values()) Disposable.from(watcher, written).dispose();
    this.#changed.dispose();
  }

  #load(folder: Uri): Promise<Entry> {
    const key = folder.toString();
    const known = this.#loading.get(key);
    if (known) return known;
    const loading = this.#read(folder).then((decisions) => {
      const reload = () => void this.#reload(folder, entry);
      const watcher = this.#watch(folder, reload);
      const written = new RecentlyWritten<SpeakerDecision>(reload);
      const last = Promise.resolve();
      const entry: Entry = { decisions, waiting: [], written, writtenBy: undefined, last, watcher };
      this.#entries.set(key, entry);
      return entry;
    });
    this.#loading.set(key, loading);
    return loading;
  }

  async #read(folder: Uri): Promise<readonly SpeakerDecision[]> {
    try {
      const inside = Uri.joinPath(folder, SPEAKERS_FOLDER);
      const decisions = new Map<AnnotationId, SpeakerDecision>();
      for (const name of (await filesIn(inside)).sort()) {
        if (!isSpeakersPath(`${SPEAKERS_FOLDER}/${name}`)) continue;
        const { items, problems } = await readFile(Uri.joinPath(inside, name));
        for (const { line, message } of problems) {
          this.#log.warn(`${SPEAKERS_FOLDER}/${name}${line === undefined ? '' : `, line ${line}`} ${message}.`);
        }
        for (const item of items) keepLater(decisions, item);
      }
      return [...decisions.values()];
    } catch (error) {
      this.#log.error(`The names of speakers in ${folder.toString(true)} cannot be read. ${String(error)}`);
      return NONE;
    }
  }

  #watch(folder: Uri, reload: () => void): Disposable {
    // Of a folder that is deleted nothing is told but itself.
    const inside = [baseName(folder.path), SPEAKERS_FOLDER, '*.json'].map((_, at, all) =>
      all.slice(0, at + 1).join('/'),
    );
    const pattern = new RelativePattern(Uri.joinPath(folder, '..'), `{${inside.join(',')}}`);
    return watchGathered([pattern], PAUSE, reload);
  }

  async #reload(folder: Uri, entry: Entry): Promise<void> {
    await entry.last;
    await this.#writeWhatWasLost(folder, entry);
    const decisions = withChanges(await this.#read(folder), entry.waiting);
    if (isSameData(byId(decisions), byId(entry.decisions))) return;
    entry.decisions = decisions;
    this.#changed.fire();
  }

  /** Writes changes anew that another window undid by writing at the same moment. A file that is gone was taken away by somebody. */
  async #writeWhatWasLost(folder: Uri, entry: Entry): Promise<void> {
    const { written, writtenBy, waiting } = entry;
    if (writtenBy === undefined || written.isEmpty) return;
    const content = await readIfThere(Uri.joinPath(folder, speakersPath(writtenBy)));
    if (content === undefined) {
      written.forget();
      return;
    }
    const me = annotator();
    const file = readSpeakerFile(content);
    if (!me || slugOf(me.name) !== writtenBy || file.isDamaged) return;
    const again = written.lost(file.items, waiting);
    if (again.length > 0) await this.change(folder, again).catch(() => undefined);
  }

  async #write(folder: Uri, entry: Entry, slug: string): Promise<void> {
    const changes = [...entry.waiting];
    if (changes.length === 0) return;
    try {
      await changeSpeakerFile(folder, slug, changes);
      entry.waiting = entry.waiting.slice(changes.length);
      if (entry.writtenBy !== slug) entry.written.forget();
      entry.writtenBy = slug;
      entry.written.add(changes);
    } catch (error) {
      this.#log.error(`The names of speakers cannot be written to ${folder.toString(true)}. ${String(error)}`);
      void window.showErrorMessage(
        l10n.t(
          'What you decided about speakers could not be written. It is kept in this window, and written with your next decision about a speaker. ({0})',
          (error as Error).message,
        ),
      );
      throw error;
    }
  }
}

/**
 * Changes somebody's decisions, on top of what the file holds at this moment. A file that a person must mend first stays as it is: the changes
 * go into one beside it, which is taken in as soon as it is mended.
 */
async function changeSpeakerFile(folder: Uri, slug: string, changes: readonly SpeakerChange[]): Promise<void> {
  const uri = Uri.joinPath(folder, speakersPath(slug));
  const besides = Uri.joinPath(folder, speakersPath(besidesOf(slug)));
  const file = await readFile(uri);
  const target = file.isDamaged ? { uri: besides, file: await readFile(besides) } : { uri, file };
  const waiting = file.isDamaged ? undefined : await readIfThere(besides);
  const takenIn = waiting === undefined ? [] : newsOf(readSpeakerFile(waiting).items, file.items);
  const items = withChanges(target.file.items, [...takenIn, ...changes]);
  await writeWhole(target.uri, writeSpeakerFile({ ...target.file, items }));
  if (waiting !== undefined) await deleteIfThere(besides);
}

async function readFile(uri: Uri): Promise<SpeakerFile> {
  return readSpeakerFile((await readIfThere(uri)) ?? '');
}

function byId(decisions: readonly SpeakerDecision[]): readonly SpeakerDecision[] {
  return [...decisions].sort((a, b) => (a.id < b.id ? -1 : 1));
}
