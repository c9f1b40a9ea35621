import { commands, Disposable, languages, Range, Uri, workspace } from 'vscode';
import type { ListedPassage } from '../../corpus/sourceComparison';
import { passageInContext } from '../../corpus/passageInContext';
import type { Span } from '../../text/span';
import { sourceFromLink } from '../places';
import type { Sources } from '../sources';

/** The scheme of documents that show a passage of a source. */
const SCHEME = 'on-record-passage';

/** Their language, for which lines are wrapped. */
const LANGUAGE = 'on-record-passage';

/** A passage of a source, by its address. */
export type PassageAddress = Pick<ListedPassage, 'source'> & Span;

/** Shows passages of sources side by side in VS Code's own diff editor, as documents that hold nothing else. */
export class PassageDocuments implements Disposable {
  readonly #sources: Sources;
  readonly #registration: Disposable;

  constructor(sources: Sources) {
    this.#sources = sources;
    this.#registration = workspace.registerTextDocumentContentProvider(SCHEME, {
      provideTextDocumentContent: async (uri) => (await this.#read(decodePassage(uri)))?.words ?? '',
    });
  }

  /** Opens two passages side by side; nothing is opened for what is no source of the workspace. Returns whether it did. */
  async compare(here: PassageAddress, there: PassageAddress, title: string): Promise<boolean> {
    const [left, right] = await Promise.all([this.#open(here), this.#open(there)]);
    if (!left || !right) return false;
    const selection = new Range(right.line, 0, right.line, 0);
    await commands.executeCommand('vscode.diff', left.uri, right.uri, title, { preview: true, selection });
    return true;
  }

  dispose(): void {
    this.#registration.dispose();
  }

  async #open(passage: PassageAddress): Promise<{ readonly uri: Uri; readonly line: number } | undefined> {
    const shown = await this.#read(passage);
    if (!shown) return undefined;
    const { path } = Uri.parse(passage.source);
    const { start, end } = passage;
    const query = JSON.stringify([passage.source, start, end, shown.version]);
    const uri = Uri.from({ scheme: SCHEME, path, query });
    const document = await workspace.openTextDocument(uri);
    await languages.setTextDocumentLanguage(document, LANGUAGE);
    return { uri, line: shown.line };
  }

  async #read({ source, start, end }: PassageAddress) {
    const document = await sourceFromLink(source, this.#sources).catch(() => undefined);
    if (!document) return undefined;
    const { words, line } = passageInContext(document.getText(), { start, end });
    return { words, line, version: document.version };
  }
}

/** A document's address may come from anywhere: what is no source reads as nothing. */
function decodePassage({ query }: Uri): PassageAddress {
  try {
    const [source, start, end] = JSON.parse(query) as unknown[];
    return { source: String(source), start: Number(start), end: Number(end) };
  } catch {
    return { source: '', start: 0, end: 0 };
  }
}
