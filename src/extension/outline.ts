import { DocumentSymbol, l10n, languages, SymbolKind, type Disposable, type TextDocument } from 'vscode';
import { outline, type OutlineEntry, type OutlineKind } from '../analysis/outline';
import type { DocumentReadings } from './documentReadings';
import { rangeOf } from './marks';
import { readNow } from './places';
import { SOURCE_LANGUAGES, type Sources } from './sources';

/** The outline, breadcrumbs and sticky headlines of a source. */
export function registerOutline(readings: DocumentReadings, sources: Sources): Disposable {
  const provideDocumentSymbols = async (document: TextDocument) => {
    const read = await readNow(document, readings, sources);
    return read && outline(read.reading.text, read.reading.analysis).map((entry) => toSymbol(document, entry));
  };
  return languages.registerDocumentSymbolProvider(
    SOURCE_LANGUAGES,
    { provideDocumentSymbols },
    { label: l10n.t('Who Says What') },
  );
}

const SYMBOLS: Record<OutlineKind, SymbolKind> = {
  headline: SymbolKind.File,
  subheading: SymbolKind.Namespace,
  paragraph: SymbolKind.String,
  quotation: SymbolKind.Constant,
  thought: SymbolKind.Event,
  boilerplate: SymbolKind.Null,
  repeat: SymbolKind.Null,
};

function toSymbol(document: TextDocument, entry: OutlineEntry): DocumentSymbol {
  const range = rangeOf(document, entry.span);
  const { name, detail } = wordsOf(entry);
  const symbol = new DocumentSymbol(name, detail, SYMBOLS[entry.kind], range, rangeOf(document, entry.place));
  symbol.children = entry.children.map((child) => toSymbol(document, child));
  return symbol;
}

function wordsOf({ kind, name, detail }: OutlineEntry): { name: string; detail: string } {
  switch (kind) {
    case 'quotation':
      return { name: name || l10n.t('Speaker unclear'), detail };
    case 'thought':
      return { name: name || l10n.t('Speaker unclear'), detail: l10n.t('(thought or intention) {0}', detail) };
    case 'boilerplate':
      return { name: l10n.t('Boilerplate'), detail: name };
    case 'repeat':
      return { name: l10n.t('Repeat'), detail: name };
    default:
      return { name, detail };
  }
}
