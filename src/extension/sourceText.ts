import { workspace, type TextDocument, type Uri } from 'vscode';

/** The text of a file as VS Code would open it; nothing if it holds binary data. */
export async function decode(bytes: Uint8Array, uri: Uri): Promise<string | undefined> {
  try {
    return await workspace.decode(bytes, { uri });
  } catch {
    return undefined;
  }
}

/** The open document at an address. */
export function openDocument(uri: Uri): TextDocument | undefined {
  const key = uri.toString();
  return workspace.textDocuments.find((document) => !document.isClosed && document.uri.toString() === key);
}

/** The text of a source as it stands in an editor, else in its file; nothing if that holds binary data. Rejects if it cannot be read. */
export async function textOf(uri: Uri): Promise<string | undefined> {
  const open = openDocument(uri);
  return open ? open.getText() : decode(await workspace.fs.readFile(uri), uri);
}
