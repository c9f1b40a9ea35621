import { deepEqual, equal, ok } from 'node:assert/strict';
import {
  commands,
  ConfigurationTarget,
  workspace,
  type DocumentSymbol,
  type Hover,
  type MarkdownString,
  type TextEditor,
} from 'vscode';
import type { OnRecord } from '../../../src/extension/extension';
import { closeAll, onRecord, openText, waitFor } from '../support';

const TEXT = 'Mayor Ana Ruiz said the bridge was safe.\n\nShe hopes that the ferry will run in May.';
const HOPED = 'that the ferry will run in May';

describe('thoughts and intentions', () => {
  let api: OnRecord;

  before(async () => (api = await onRecord()));
  afterEach(async () => {
    await workspace.getConfiguration('onRecord').update('thoughts', undefined, ConfigurationTarget.Global);
    await closeAll();
  });

  const toggle = () => commands.executeCommand('onRecord.toggleThoughts');
  const drawnThoughts = (editor: TextEditor, count: number) =>
    waitFor(`${count} thoughts drawn`, () => {
      const thoughts = api.marks.drawnIn(editor)?.spans.thought;
      return thoughts?.length === count
        ? thoughts.map(({ start, end }) => editor.document.getText().slice(start, end))
        : undefined;
    });
  const cardOn = async ({ document }: TextEditor) => {
    const position = document.positionAt(document.getText().indexOf('run in May'));
    const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, position);
    return hovers
      .flatMap(({ contents }) => contents as MarkdownString[])
      .map(({ value }) => value)
      .join('\n');
  };
  const outlined = async ({ document }: TextEditor) => {
    const symbols = await commands.executeCommand<DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    const all = (list: readonly DocumentSymbol[]): DocumentSymbol[] =>
      list.flatMap((one) => [one, ...all(one.children)]);
    return all(symbols).filter(({ detail }) => detail.startsWith('(thought or intention)')).length;
  };

  it('are found but shown nowhere at first', async () => {
    const editor = await openText(TEXT);
    await waitFor('the quotation is drawn', () => api.marks.drawnIn(editor)?.spans.indirectQuotation.length === 1);
    deepEqual(await drawnThoughts(editor, 0), []);
    equal((await cardOn(editor)).includes('thought'), false);
    equal(await outlined(editor), 0);
    const { reading, analysis } = await api.readings.request(editor.document);
    deepEqual([reading.thoughts, reading.analysis.quotations.length, analysis.quotations.length], [1, 1, 2]);
  });

  it('are shown, and hidden again, by one command, without a new analysis', async () => {
    const editor = await openText(TEXT);
    const { analysis } = await api.readings.request(editor.document);
    await toggle();
    deepEqual(await drawnThoughts(editor, 1), [HOPED]);
    const card = await cardOn(editor);
    ok(card.includes('Reported thought'), card);
    ok(card.includes('thought or felt'), card);
    equal(await outlined(editor), 1);
    equal(api.readings.get(editor.document)!.analysis, analysis);
    await toggle();
    deepEqual(await drawnThoughts(editor, 0), []);
  });
});
