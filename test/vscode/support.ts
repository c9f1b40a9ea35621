import { ok } from 'node:assert/strict';
import { commands, extensions, window, workspace, type TextEditor } from 'vscode';
import type { OnRecord } from '../../src/extension/extension';

/** The extension, activated. */
export async function onRecord(): Promise<OnRecord> {
  const extension = extensions.getExtension<OnRecord>('on-record.on-record');
  ok(extension, 'the extension is not there');
  return extension.activate();
}

/** Waits until a probe gives something, and returns that. */
export async function waitFor<T>(what: string, probe: () => T | Thenable<T>): Promise<NonNullable<T>> {
  for (let waited = 0; waited < 15_000; waited += 50) {
    const found = await probe();
    if (found !== undefined && found !== null && found !== false) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`It never came about: ${what}.`);
}

/** Opens a text of the folder in an editor and waits until it is read. */
export async function openSeed(name: string): Promise<TextEditor> {
  const { readings } = await onRecord();
  const [uri] = await workspace.findFiles(name);
  ok(uri, `there is no ${name}`);
  const editor = await window.showTextDocument(await workspace.openTextDocument(uri));
  await waitFor(`a reading of ${name}`, () => readings.get(editor.document)?.version === editor.document.version);
  return editor;
}

/** Opens a text that is in no file, as a news source, and waits until it is read. */
export async function openText(content: string): Promise<TextEditor> {
  const { readings } = await onRecord();
  const document = await workspace.openTextDocument({ content, language: 'news-source' });
  const editor = await window.showTextDocument(document);
  await waitFor('a reading of the text', () => readings.get(document)?.version === document.version);
  return editor;
}

/** Closes all editors without asking. */
export async function closeAll(): Promise<void> {
  while (window.activeTextEditor?.document.isDirty) {
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await commands.executeCommand('workbench.action.closeAllEditors');
}
