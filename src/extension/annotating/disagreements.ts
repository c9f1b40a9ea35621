import { RelativePattern, Uri, workspace, type Memento } from 'vscode';
import { disagreements, type Disagreement } from '../../annotations/agreement/disagreements';
import { ownAbout } from '../../annotations/agreement/adjudicate';
import { parseRecordPath, RECORD_FOLDER } from '../../annotations/record/recordPaths';
import { groupBy } from '../../text/groupBy';
import { sourceOf } from './annotationHome';
import { annotator } from './annotator';
import type { MarkedSource, MarkedSources } from './markedSources';

/** What people disagree on in one source; offsets are UTF-16 code units of its text with line feeds. */
export interface SourceDisagreements {
  readonly source: MarkedSource;
  /** In the order of the text. */
  readonly all: readonly Disagreement[];
}

/** Where it is kept whose annotations are compared. */
const COMPARED = 'comparedAnnotators';

/** What people disagree on, source by source. It is read from the files each time: they are other people's, and change with every pull. */
export class Disagreements {
  readonly #marked: MarkedSources;
  readonly #memory: Memento;

  constructor(marked: MarkedSources, memory: Memento) {
    this.#marked = marked;
    this.#memory = memory;
  }

  /** The sources that several people have files of annotations for, in the order of their paths. */
  async annotatedSources(): Promise<Uri[]> {
    const found: Uri[] = [];
    for (const { uri } of workspace.workspaceFolders ?? []) {
      const folder = Uri.joinPath(uri, RECORD_FOLDER);
      const files = await workspace.findFiles(new RelativePattern(folder, '**/*.json'), null);
      const records = files.flatMap(({ path }) => parseRecordPath(path.slice(folder.path.length + 1)) ?? []);
      for (const [source, names] of groupBy(records, (record) => record.source)) {
        const people = new Set(names.map(({ slug }) => slug.replace(/~\d+$/, '')));
        if (people.size > 1) found.push(sourceOf(folder, source));
      }
    }
    return found.sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  /** Compares these people from now on; whoever is not among them judges. */
  async compare(names: readonly string[]): Promise<void> {
    await this.#memory.update(COMPARED, names);
  }

  /**
   * Whose annotations are compared of those who annotated something: those who were chosen; else, where at least two others did, the others, since
   * whoever looks then judges; else all.
   */
  compared(names: readonly string[]): readonly string[] {
    const chosen = this.#memory.get<readonly string[]>(COMPARED, []).filter((name) => names.includes(name));
    if (chosen.length > 1) return chosen;
    const others = names.filter((name) => name !== annotator()?.name);
    return others.length > 1 ? others : names;
  }

  /** What people disagree on in a source; what whoever judges has decided already is left out. Rejects if the source cannot be read. */
  async of(uri: Uri): Promise<SourceDisagreements> {
    const source = await this.#marked.annotated(uri);
    const people = this.compared([...new Set(source.marks.flatMap(({ creator }) => creator?.name ?? []))]);
    const marks = source.marks.filter(({ creator }) => creator && people.includes(creator.name));
    const all = disagreements([{ name: source.name, length: source.text.length, marks }]);
    const me = annotator()?.name;
    const isDecided = (one: Disagreement) =>
      me !== undefined && !people.includes(me) && ownAbout(one, me, source.placed).length > 0;
    return { source, all: all.filter((one) => !isDecided(one)) };
  }
}
