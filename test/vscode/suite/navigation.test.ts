import { deepEqual, equal, ok } from 'node:assert/strict';
import {
  commands,
  FoldingRange,
  Position,
  Range,
  Selection,
  type DocumentHighlight,
  type DocumentSymbol,
  type Location,
  type LocationLink,
  type TextDocument,
  type TextEditor,
} from 'vscode';
import type { DocumentReading } from '../../../src/extension/documentReadings';
import { closeAll, onRecord, openSeed } from '../support';

const SEEDS = ['000_394c58ccb8c3b3d9.txt', '004_25a1dc2fe0616f89.txt'];

async function readingOf(document: TextDocument): Promise<DocumentReading> {
  return (await onRecord()).readings.request(document);
}

function putCursor(editor: TextEditor, offset: number): void {
  const position = editor.document.positionAt(offset);
  editor.selection = new Selection(position, position);
}

describe('walking by key', () => {
  after(closeAll);

  const walks = [
    ['Claim', (reading: DocumentReading) => reading.reading.analysis.claims.map(({ span }) => span.start)],
    [
      'Quotation',
      ({ reading }: DocumentReading) => reading.analysis.quotations.map(({ content }) => content[0]!.start),
    ],
    [
      'Speaker',
      ({ reading }: DocumentReading) => reading.analysis.speakers.flatMap((s) => s.mentions.map((m) => m.start)),
    ],
  ] as const;

  for (const [name, startsOf] of walks) {
    it(`visits every ${name.toLowerCase()} once, forwards and backwards, and comes round`, async () => {
      const editor = await openSeed(SEEDS[0]!);
      const starts = [...new Set(startsOf(await readingOf(editor.document)))].sort((a, b) => a - b);
      ok(starts.length > 0);
      putCursor(editor, editor.document.getText().length);
      const visit = async (direction: string) => {
        await commands.executeCommand(`onRecord.goTo${direction}${name}`);
        return editor.document.offsetAt(editor.selection.start);
      };
      const forwards: number[] = [];
      for (const _ of starts) forwards.push(await visit('Next'));
      deepEqual(forwards, starts);
      equal(await visit('Next'), starts[0]);
      equal(await visit('Previous'), starts.at(-1));
    });
  }
});

describe('from a mention', () => {
  after(closeAll);

  it('definition leads to the fullest name, references and highlights to all mentions', async () => {
    const editor = await openSeed(SEEDS[0]!);
    const { document } = editor;
    const { analysis } = (await readingOf(document)).reading;
    const speaker = [...analysis.speakers].sort((a, b) => b.mentions.length - a.mentions.length)[0]!;
    const toRange = ({ start, end }: { start: number; end: number }) =>
      new Range(document.positionAt(start), document.positionAt(end));
    const mentions = speaker.mentions.map(toRange);
    const at = mentions.at(-1)!.start.translate(0, 1);

    const definitions = await commands.executeCommand<(Location | LocationLink)[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      at,
    );
    const [definition] = definitions;
    const target = definition && 'targetRange' in definition ? definition.targetSelectionRange : definition?.range;
    deepEqual(target, mentions[speaker.fullest]);

    const references = await commands.executeCommand<Location[]>('vscode.executeReferenceProvider', document.uri, at);
    deepEqual(
      references.map(({ range }) => range),
      mentions,
    );

    const highlights = await commands.executeCommand<DocumentHighlight[]>(
      'vscode.executeDocumentHighlights',
      document.uri,
      at,
    );
    deepEqual(
      highlights.map(({ range }) => range),
      mentions,
    );
  });

  it('nothing leads from a word that names nobody', async () => {
    const { document } = await openSeed(SEEDS[0]!);
    const at = new Position(14, 14);
    equal((await commands.executeCommand<unknown[]>('vscode.executeDefinitionProvider', document.uri, at)).length, 0);
  });
});

describe('outline and folding', () => {
  after(closeAll);

  for (const seed of SEEDS) {
    it(`give ranges within the document and within each other (${seed})`, async () => {
      const { document } = await openSeed(seed);
      const symbols = await commands.executeCommand<DocumentSymbol[]>(
        'vscode.executeDocumentSymbolProvider',
        document.uri,
      );
      ok(symbols.length > 0);
      const check = ({ range, selectionRange, children, name }: DocumentSymbol) => {
        ok(name !== '' && range.contains(selectionRange) && document.validateRange(range).isEqual(range));
        for (const child of children) {
          ok(range.contains(child.range), `${child.name} reaches out of ${name}`);
          check(child);
        }
      };
      symbols.forEach(check);
    });

    it(`fold just what the analysis sets aside (${seed})`, async () => {
      const { document } = await openSeed(seed);
      const { analysis } = (await readingOf(document)).reading;
      const aside = new Set(
        [...analysis.boilerplate, ...analysis.repeats].flatMap(({ span }) => {
          const [first, last] = [document.positionAt(span.start).line, document.positionAt(span.end).line];
          return Array.from({ length: last - first + 1 }, (_, index) => first + index);
        }),
      );
      const ranges =
        (await commands.executeCommand<FoldingRange[] | undefined>(
          'vscode.executeFoldingRangeProvider',
          document.uri,
        )) ?? [];
      for (const { start, end } of ranges) {
        for (let line = start; line <= end; line++) ok(aside.has(line) || document.lineAt(line).isEmptyOrWhitespace);
      }
    });
  }
});
