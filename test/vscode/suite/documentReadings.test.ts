import { equal, notEqual, ok, rejects } from 'node:assert/strict';
import { languages, Position, Range, window, workspace, WorkspaceEdit, type TextDocument } from 'vscode';
import type { OnRecord } from '../../../src/extension/extension';
import { closeAll, onRecord, openText, waitFor } from '../support';

describe('readings of documents', () => {
  let api: OnRecord;

  before(async () => (api = await onRecord()));
  afterEach(closeAll);

  /** The reading of a document as it is, without asking for it. */
  const current = (document: TextDocument) =>
    waitFor('the reading of the newest version', () => {
      const known = api.readings.get(document);
      return known?.version === document.version ? known : undefined;
    });

  it('come by themselves for what an editor shows', async () => {
    const { document } = await openText('“We won,” Ana Ruiz said.');
    equal((await current(document)).reading.text, document.getText());
  });

  it('follow an edit by themselves, and keep the old reading until then', async () => {
    const { document } = await openText('“We won,” Ana Ruiz said.');
    const old = await current(document);
    const edit = new WorkspaceEdit();
    edit.insert(document.uri, new Position(0, 0), 'LONDON — ');
    await workspace.applyEdit(edit);
    notEqual(document.version, old.version);
    ok(api.readings.get(document));
    equal((await current(document)).reading.text, 'LONDON — “We won,” Ana Ruiz said.');
  });

  it('are of the newest version when they are asked for, however fast one types', async () => {
    const { document } = await openText('Typing: ');
    for (const letter of 'A mayor said so.') {
      const edit = new WorkspaceEdit();
      edit.insert(document.uri, document.positionAt(document.getText().length), letter);
      void api.readings.request(document).catch(() => undefined);
      await workspace.applyEdit(edit);
    }
    const { version, reading } = await api.readings.request(document);
    equal(version, document.version);
    equal(reading.text, 'Typing: A mayor said so.');
  });

  it('are shared by all who ask', async () => {
    const { document } = await openText('One.');
    const [first, second] = await Promise.all([api.readings.request(document), api.readings.request(document)]);
    equal(first, second);
    equal(await api.readings.request(document), first);
  });

  it('outlive a change of language as long as the document counts as a source', async () => {
    const { document } = await openText('One.');
    await current(document);
    const plain = await languages.setTextDocumentLanguage(document, 'plaintext');
    equal(plain.languageId, 'plaintext');
    equal(api.readings.get(plain), undefined);
    await languages.setTextDocumentLanguage(plain, 'news-source');
    ok(await current(plain));
  });

  it('are not made of what is no source', async () => {
    const document = await workspace.openTextDocument({ content: 'let a = 1;', language: 'javascript' });
    await window.showTextDocument(document);
    equal(api.sources.isSource(document), false);
    equal(api.readings.get(document), undefined);
  });

  describe('of any text at all', () => {
    const texts: Readonly<Record<string, string>> = {
      empty: '',
      'one long line': '“We won,” Ana Ruiz said. '.repeat(400),
      'binary bytes': String.fromCharCode(...Array.from({ length: 4096 }, (_, i) => (i * 197) % 256)),
      'only quotation marks': '“”"\'‘’«»'.repeat(4000),
      CRLF: '“One,” Ana Ruiz said.\r\n\r\n“Two,” she said.\r\nLoad more\r\n',
      emoji: '😀😀 “Ein 😀 Satz,” sagte Ana Ruiz. 👩‍👩‍👧 “Noch 😀 einer.”',
      'right to left': 'قالت آنا: «لقد فزنا» أمس.\nיניב אמר: „ניצחנו”.',
    };
    for (const [name, text] of Object.entries(texts)) {
      it(`${name}: no exception, and each mark on its words`, async () => {
        const document = await workspace.openTextDocument({ content: text, language: 'news-source' });
        const { reading } = await api.readings.request(document);
        for (const { spans } of reading.marks.slice(0, 1000)) {
          for (const { start, end } of spans) {
            const range = new Range(document.positionAt(start), document.positionAt(end));
            equal(document.getText(range), reading.text.slice(start, end));
          }
        }
      }).timeout(60_000);
    }
  });

  it('cannot be had of a closed document', async () => {
    const { document } = await openText('One.');
    await closeAll();
    await waitFor('the document is closed', () => document.isClosed);
    await rejects(api.readings.request(document));
    equal(api.readings.get(document), undefined);
  });
});
