import { Uri, workspace, type Disposable, type TextDocument } from 'vscode';
import type { SourceDigest } from '../../corpus/digest';
import type { ChooseName } from '../../corpus/nameDigest';
import type { DecidedSource } from '../../report/decidedSource';
import type { AnnotationHome } from '../annotating/annotationHome';
import type { AnnotationLayers } from '../annotating/annotationLayers';
import type { AnnotationStore } from '../annotating/annotationStore';
import { Digests } from './digests';
import { FileReadings } from './fileReadings';
import { FolderReader, type FolderProgress, type FolderTools } from './folderReader';
import { SourceList, type ListedSource } from './sourceList';

/** A source in the folders of the workspace. */
export interface FolderSource {
  readonly uri: Uri;
  /** Its path within its folder. */
  readonly name: string;
  /** What was found in it; nothing until it is read. */
  readonly digest?: SourceDigest;
  /** Why it could not be read, in words. */
  readonly problem?: string;
}

/** A source that was read, with the names that its text has. */
export interface FoundSource extends DecidedSource {
  readonly uri: Uri;
  /** Its path within its folder. */
  readonly name: string;
  readonly home: AnnotationHome;
  /** Whom names mean there. */
  readonly choose: ChooseName;
}

/**
 * What is known of all sources in the folders of the workspace, while a view uses it. Open documents stand in for their files.
 */
export class FolderReadings implements Disposable {
  readonly #annotations: AnnotationStore;
  readonly #layers: AnnotationLayers;
  readonly #list = new SourceList();
  readonly #files: FileReadings;
  readonly #digests: Digests;
  readonly #reader: FolderReader;
  /** The list, some of its sources or the progress changed; fired at a pace that views can follow. */
  readonly onDidChange: FolderReader['onDidChange'];

  constructor(tools: FolderTools) {
    this.#annotations = tools.annotations;
    this.#layers = tools.layers;
    this.#files = new FileReadings(tools.queue, tools.annotations, tools.closed);
    this.#digests = new Digests(tools.readings, tools.layers);
    this.#reader = new FolderReader(tools, this.#list, this.#files);
    this.onDidChange = this.#reader.onDidChange;
  }

  /** The sources in the order of their paths. */
  get sources(): FolderSource[] {
    const foundIn = this.#finder();
    return this.#list.all.map((listed) => {
      const { uri, key, name, home } = listed;
      const found = foundIn(listed);
      if (found) return { uri, name, digest: this.#digests.named(found.digest, home) };
      const problem = this.#files.get(key)?.problem;
      return problem === undefined ? { uri, name } : { uri, name, problem };
    });
  }

  /** The sources that were read, in the order of their paths, with the names that their texts have. */
  get found(): FoundSource[] {
    const foundIn = this.#finder();
    return this.#list.all.flatMap((listed) => {
      const { uri, name, home } = listed;
      const found = foundIn(listed);
      return found ? { ...found, uri, name, home, choose: this.#layers.namesIn(home.folder).in(home.source) } : [];
    });
  }

  get progress(): FolderProgress {
    return this.#reader.progress;
  }

  /** Resolves when what is asked for is read, or somebody stopped that. */
  whenRead(): Promise<void> {
    return this.#reader.whenRead();
  }

  /** Whether the folders are read or being read, and watched. */
  get isUsed(): boolean {
    return this.#reader.isUsed;
  }

  /** What a source of the folders is called; nothing for any other. */
  nameOf(uri: string): string | undefined {
    return this.#list.nameOf(uri);
  }

  /** Whom names mean in a source; nothing where nobody decided that of any. */
  namesIn(uri: string): ChooseName | undefined {
    const { folder, source } = this.#annotations.homeOf(Uri.parse(uri));
    const names = this.#layers.namesIn(folder);
    return names.isEmpty ? undefined : names.in(source);
  }

  /** The digest of an open document's newest reading, as people decided. */
  digestOf(document: TextDocument): SourceDigest | undefined {
    const found = this.#digests.ofDocument(document);
    return found && this.#digests.named(found.digest, this.#annotations.homeOf(document.uri));
  }

  /** Has a source read anew whose file is the same: something else stood in for it meanwhile. */
  readAnew(uri: Uri): void {
    this.#reader.readAnew(uri);
  }

  /** Has the folders read, and watched for changes, until what it returns is disposed. */
  use(): Disposable {
    return this.#reader.use();
  }

  /** Stops reading; what was read stays. */
  stop(): void {
    this.#reader.stop();
  }

  /** Searches the folders again and reads what is new, what changed and what could not be read. */
  refresh(): void {
    this.#reader.refresh();
  }

  dispose(): void {
    this.#reader.dispose();
  }

  /** What was found in a source: in its open document, else in its file. */
  #finder(): (listed: ListedSource) => DecidedSource | undefined {
    const open = new Map(workspace.textDocuments.map((document) => [document.uri.toString(), document]));
    return ({ key }) => {
      const document = open.get(key);
      return (document && this.#digests.ofDocument(document)) ?? this.#files.get(key)?.found;
    };
  }
}
