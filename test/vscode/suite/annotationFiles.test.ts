import { deepEqual, match } from 'node:assert/strict';
import { DiagnosticSeverity, languages, Uri, window, workspace } from 'vscode';
import type { Annotation } from '../../../src/annotations/annotation';
import { writeRecordFile } from '../../../src/annotations/record/recordFile';
import { describe as describeWords } from '../../../src/annotations/selector';
import { waitFor } from '../support';
import { cleanUp, recordFolder } from './annotating';

const TEXT = 'The mayor said the bridge was safe.\n';

const CUE: Annotation = {
  id: 'urn:uuid:1',
  creator: { name: 'Ana' },
  created: '2026-01-02T03:04:05.000Z',
  verdict: 'confirmed',
  statement: { kind: 'cue' },
  parts: [{ role: 'content', selector: describeWords(TEXT, { start: 10, end: 14 }) }],
};

const PAGE = writeRecordFile('schema.txt', { annotations: [CUE], foreign: { label: 'Ours' }, unusable: [] });

describe('files of annotations', () => {
  afterEach(() => cleanUp());

  const diagnosticsOf = (uri: Uri) =>
    languages.getDiagnostics(uri).filter(({ severity }) => severity <= DiagnosticSeverity.Warning);
  const show = async (path: string, content: string) => {
    const uri = Uri.joinPath(recordFolder, path);
    await workspace.fs.writeFile(uri, new TextEncoder().encode(content));
    await window.showTextDocument(await workspace.openTextDocument(uri), { preview: false });
    return uri;
  };

  it('are validated by VS Code, whatever folder their text is in', async () => {
    const right = await show('schema.txt.ana.json', PAGE);
    for (const path of ['schema.txt.ben.json', 'news/2026/schema.txt.ana.json']) {
      const wrong = await show(path, PAGE.replace('"confirmed"', '"confirmd"'));
      const [diagnostic, ...others] = await waitFor('a diagnostic', () => {
        const found = diagnosticsOf(wrong);
        return found.length > 0 ? found : undefined;
      });
      match(diagnostic!.message, /added.*confirmed.*corrected.*rejected/);
      deepEqual([diagnostic!.range.start.line, others], [1, []]);
    }
    const speakers = await show(
      'speakers/ana.json',
      '{"onRecord:format":1,"onRecord:kind":"speakers","items":[\n{"id":"urn:uuid:2","creator":{"name":"Ana"},"created":"2026-01-02T03:04:05.000Z","name":"Ruiz","kind":"persom","spellings":[{"name":"R."}]}\n]}\n',
    );
    await waitFor('a diagnostic of the speakers', () => diagnosticsOf(speakers).length > 0);
    match(diagnosticsOf(speakers)[0]!.message, /person.*organisation/);
    // The right one was opened first, and is validated by the same rules.
    deepEqual(diagnosticsOf(right), []);
  });
});
