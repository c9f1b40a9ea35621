import {
  commands,
  Disposable,
  l10n,
  languages,
  Location,
  ProgressLocation,
  Selection,
  Uri,
  window,
  type TextDocument,
} from 'vscode';
import type { Quotation } from '../../analysis/analysis';
import { speakerAt } from '../../analysis/speakerAt';
import { subjectsAt } from '../../annotations/subject';
import { differenceText, explainDifferences } from '../../corpus/explainDifferences';
import type { ListedOccurrence, ListedPassage } from '../../corpus/sourceComparison';
import { oneLine } from '../../text/oneLine';
import { selectedSpan } from '../annotating/desk';
import { registerCommand } from '../commands';
import type { DocumentReading, DocumentReadings } from '../documentReadings';
import { occurrencesOf } from '../hover/elsewhereLines';
import { rangeOf } from '../marks';
import { readNow, sourceFromLink, toRange } from '../places';
import { plainLabel } from '../plainLabel';
import { say } from '../say';
import { baseName } from '../baseName';
import { SOURCE_LANGUAGES, type Sources } from '../sources';
import type { AcrossSources } from './acrossSources';
import { PassageDocuments, type PassageAddress } from './passageDocuments';

/** A list shows no more of a passage, in code units. */
const LONGEST_WORDS = 100;

/** What the commands work with. */
export interface AcrossTools {
  readonly across: AcrossSources;
  readonly readings: DocumentReadings;
  readonly sources: Sources;
}

/** The commands that look for the same words in other sources, and compare them; and references of quotations. */
export function registerAcross(tools: AcrossTools): Disposable {
  const { across, readings, sources } = tools;
  const passages = new PassageDocuments(sources);
  return Disposable.from(
    passages,
    registerCommand('onRecord.searchAcross', (address?: unknown, start?: unknown) =>
      searchAcross(tools, address, start),
    ),
    registerCommand('onRecord.comparePassages', (...given: unknown[]) => {
      const [here, there] = [passageOf(given.slice(0, 3)), passageOf(given.slice(3))];
      return here && there ? compare(across, passages, here, there) : undefined;
    }),
    registerCommand('onRecord.compareQuotation', (key?: unknown) => compareQuotation(tools, passages, key)),
    languages.registerReferenceProvider(SOURCE_LANGUAGES, {
      provideReferences: async (document, position, { includeDeclaration }) => {
        const at = document.offsetAt(position);
        const known = await readNow(document, readings, sources);
        const quotation = known && quotationsAt(known, { start: at, end: at })[0];
        // A mention has references of its own: the speaker's other mentions.
        if (!quotation || speakerAt(known.reading.analysis, at)) return undefined;
        const found = await look(tools, document, quotation);
        const here = includeDeclaration
          ? quotation.content.map((span) => new Location(document.uri, rangeOf(document, span)))
          : [];
        return found.length === 0 ? undefined : [...here, ...found.map(({ there }) => locationOf(there))];
      },
    }),
  );
}

/** Has the folders read; then shows the card again from which that was asked. */
async function searchAcross({ across, sources }: AcrossTools, address: unknown, start: unknown): Promise<void> {
  await searched(across);
  say(l10n.t('{0} sources compared', across.progress.read));
  const document = await sourceFromLink(address, sources);
  if (!document || typeof start !== 'number') return;
  const editor = await window.showTextDocument(document);
  const at = document.positionAt(start);
  editor.selection = new Selection(at, at);
  await commands.executeCommand('editor.action.showHover');
}

/** Has the folders read and waits for that, which the status bar says. */
async function searched(across: AcrossSources): Promise<void> {
  const title = l10n.t('Comparing the sources');
  await window.withProgress({ location: ProgressLocation.Window, title }, () => across.search());
}

/** @param key of the quotation that is meant; else the one at the cursor */
async function compareQuotation(tools: AcrossTools, passages: PassageDocuments, key: unknown): Promise<void> {
  const { readings, sources, across } = tools;
  const editor = window.activeTextEditor;
  const known = editor && (await readNow(editor.document, readings, sources));
  const all = !known
    ? []
    : typeof key === 'string'
      ? known.reading.decided.quotations.filter(({ id }) => id === key)
      : quotationsAt(known, selectedSpan(editor));
  const [quotation] = all;
  if (!known || !quotation) {
    say(l10n.t('No quotation is marked here'));
    return;
  }
  const found = await look(tools, known.document, quotation);
  if (found.length === 0) {
    say(l10n.t('These words are in no other source'));
    return;
  }
  const chosen = found.length === 1 ? found[0] : await chooseOccurrence(across, found);
  if (chosen) await compare(across, passages, chosen.here, chosen.there);
}

/** Where the words of a quotation stand in other sources; the folders are read for it if they are not. */
async function look(
  { across, readings, sources }: AcrossTools,
  document: TextDocument,
  { id, content }: Quotation,
): Promise<ListedOccurrence[]> {
  await searched(across);
  // It may have changed meanwhile.
  const known = await readNow(document, readings, sources);
  try {
    return known ? occurrencesOf({ id, content }, await across.occurrencesIn(known)) : [];
  } catch {
    return [];
  }
}

async function chooseOccurrence(
  across: AcrossSources,
  found: readonly ListedOccurrence[],
): Promise<ListedOccurrence | undefined> {
  const items = found.map((one) => {
    const [gravest] = explainDifferences(one.differences, one.relations);
    return {
      label: plainLabel(oneLine(one.there.words, LONGEST_WORDS)),
      description: plainLabel(whereWords(across, one.there)),
      detail: gravest ? plainLabel(differenceText(gravest)) : l10n.t('the same words'),
      one,
    };
  });
  return (await window.showQuickPick(items, { title: l10n.t('Compare with Which Passage?'), matchOnDescription: true }))
    ?.one;
}

async function compare(
  across: AcrossSources,
  passages: PassageDocuments,
  here: PassageAddress,
  there: PassageAddress,
): Promise<void> {
  const [left, right] = [here, there].map(({ source }) => baseName(across.nameOf(source)));
  const isOpen = await passages.compare(here, there, l10n.t('{0} ↔ {1}', left!, right!));
  if (!isOpen) say(l10n.t('That source is no longer there'));
}

function whereWords(across: AcrossSources, { source, place }: ListedPassage): string {
  return l10n.t('{0}, line {1}', across.nameOf(source), place.start.line + 1);
}

function locationOf({ source, place }: ListedPassage): Location {
  return new Location(Uri.parse(source), toRange(place));
}

/** The quotations at a stretch, the smallest first. */
function quotationsAt({ reading }: DocumentReading, at: { start: number; end: number }): Quotation[] {
  const keys = subjectsAt(reading, at).filter(({ statement }) => statement.kind === 'quotation');
  return keys.flatMap(({ key }) => reading.decided.quotations.filter(({ id }) => id === key));
}

function passageOf([source, start, end]: readonly unknown[]): PassageAddress | undefined {
  if (typeof source !== 'string' || typeof start !== 'number' || typeof end !== 'number') return undefined;
  return { source, start, end };
}
