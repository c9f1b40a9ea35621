import { ConfigurationTarget, Selection, Uri, window, workspace, type TextEditor } from 'vscode';
import type { OnRecord } from '../../../src/extension/extension';
import { closeAll, onRecord, waitFor } from '../support';

const folder = workspace.workspaceFolders![0]!.uri;

/** The folder in which annotations of the workspace lie. */
export const recordFolder = Uri.joinPath(folder, '.on-record');

/** Has somebody annotate under this name; nobody without one. */
export async function annotateAs(name: string | undefined): Promise<void> {
  await workspace.getConfiguration('onRecord').update('annotator', name, ConfigurationTarget.Global);
}

/** Writes a text into the workspace, opens it and waits until it is read. */
export async function openSource(name: string, content: string): Promise<TextEditor> {
  const { readings } = await onRecord();
  const uri = Uri.joinPath(folder, name);
  await workspace.fs.writeFile(uri, new TextEncoder().encode(content));
  const editor = await window.showTextDocument(await workspace.openTextDocument(uri));
  const isRead = () => readings.get(editor.document)?.version === editor.document.version;
  await waitFor(`a reading of ${name}`, () => editor.document.getText() === content && isRead());
  return editor;
}

/** What a test works with: the extension, and a source of its own in an editor. */
export interface OpenedSource {
  readonly api: OnRecord;
  readonly editor: TextEditor;
  readonly name: string;
}

/**
 * Has Ana open a source before each test, and cleans up after it. VS Code may keep a document that was closed: a name of its own makes each
 * test start anew.
 */
export function eachWithSource(stem: string, content: string, take: (opened: OpenedSource) => void): void {
  let tests = 0;
  let name = '';
  beforeEach(async () => {
    await annotateAs('Ana');
    name = `${stem}-${++tests}.txt`;
    take({ api: await onRecord(), editor: await openSource(name, content), name });
  });
  afterEach(() => cleanUp(name));
}

/** Selects the first place of some words. */
export function select(editor: TextEditor, words: string): void {
  const start = editor.document.getText().indexOf(words);
  if (start < 0) throw new Error(`“${words}” is not in the text`);
  editor.selection = new Selection(editor.document.positionAt(start), editor.document.positionAt(start + words.length));
}

/** What a file of annotations holds, as text; empty where there is none. */
export async function recordOf(name: string, annotator: string): Promise<string> {
  try {
    const uri = Uri.joinPath(recordFolder, `${name}.${annotator}.json`);
    return new TextDecoder().decode(await workspace.fs.readFile(uri));
  } catch {
    return '';
  }
}

/** Closes everything and takes away the annotations and the texts of a test. */
export async function cleanUp(...names: readonly string[]): Promise<void> {
  await closeAll();
  await annotateAs(undefined);
  for (const uri of [recordFolder, ...names.map((name) => Uri.joinPath(folder, name))]) {
    await workspace.fs.delete(uri, { recursive: true }).then(undefined, () => undefined);
  }
}
