import {
  EventEmitter,
  languages,
  RelativePattern,
  Uri,
  workspace,
  type CancellationToken,
  type Disposable,
  type TextDocument,
} from 'vscode';
import { compareText } from '../text/compareText';
import { setting } from './settings';

/** The language of a captured news text. */
export const NEWS_SOURCE = 'news-source';

/** The languages in which sources are opened. */
export const SOURCE_LANGUAGES: readonly string[] = [NEWS_SOURCE, 'plaintext'];

/** The most files that a search of the workspace gives: beyond that, folders were opened that are no collection of captures. */
const MOST_SOURCES = 20_000;

/** Says which documents and files are captured sources: those of the language, and those that the settings include and do not exclude. */
export class Sources implements Disposable {
  readonly #changed = new EventEmitter<void>();
  /** The settings changed, and with them perhaps what counts as a source. */
  readonly onDidChange = this.#changed.event;
  readonly #verdicts = new Map<string, boolean>();
  readonly #subscription = workspace.onDidChangeConfiguration((event) => {
    if (!event.affectsConfiguration('onRecord.include') && !event.affectsConfiguration('onRecord.exclude')) return;
    this.#verdicts.clear();
    this.#changed.fire();
  });

  /** Whether a document is a source: by its language, which a person may choose by hand, or by its path. */
  isSource({ uri, languageId }: Pick<TextDocument, 'uri' | 'languageId'>): boolean {
    return languageId === NEWS_SOURCE || this.isSourcePath(uri);
  }

  /** Whether the settings count a file as a source. */
  isSourcePath(uri: Uri): boolean {
    const key = uri.toString();
    const verdict = this.#verdicts.get(key) ?? isIncluded(uri);
    this.#verdicts.set(key, verdict);
    return verdict;
  }

  /** Every source in the folders of the workspace, in the order of their paths. */
  async findSources(token?: CancellationToken): Promise<Uri[]> {
    const found = new Map<string, Uri>();
    for (const folder of workspace.workspaceFolders ?? []) {
      const patterns = setting('exclude', folder.uri);
      // Braces may not be nested, so what holds some is left to isSourcePath.
      const simple = patterns.filter((pattern) => !pattern.includes('{'));
      const exclude = simple.length === 0 ? null : new RelativePattern(folder, `{${simple.join(',')}}`);
      for (const pattern of setting('include', folder.uri)) {
        const include = new RelativePattern(folder, pattern);
        for (const uri of await workspace.findFiles(include, exclude, MOST_SOURCES, token)) {
          if (this.isSourcePath(uri)) found.set(uri.toString(), uri);
        }
      }
    }
    return [...found.values()].sort((a, b) => compareText(a.path, b.path));
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#changed.dispose();
  }
}

function isIncluded(uri: Uri): boolean {
  // Output channels, settings and the like are text as well; only what lies in a file system can be a capture.
  if (workspace.fs.isWritableFileSystem(uri.scheme) === undefined) return false;
  // A file that belongs to no folder is judged by its name alone: where on the disk it lies says nothing.
  const base = workspace.getWorkspaceFolder(uri)?.uri ?? Uri.joinPath(uri, '..');
  const matches = (patterns: readonly string[]) =>
    patterns.some((pattern) => languages.match({ pattern: new RelativePattern(base, pattern) }, asDocument(uri)) > 0);
  return matches(setting('include', uri)) && !matches(setting('exclude', uri));
}

/** VS Code's own glob matching wants a document; it looks at nothing but the address, the language and whether it is a notebook. */
function asDocument(uri: Uri): TextDocument {
  return { uri, languageId: NEWS_SOURCE } as TextDocument;
}
