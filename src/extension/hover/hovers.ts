import { Hover, languages, MarkdownString, window, workspace, Disposable } from 'vscode';
import type { AcrossSources } from '../across/acrossSources';
import type { Relations } from '../annotating/relations';
import { registerCommand, type CommandId } from '../commands';
import type { DocumentReading, DocumentReadings } from '../documentReadings';
import { rangeOf } from '../marks';
import { readNow, sourceFromLink } from '../places';
import { SOURCE_LANGUAGES, type Sources } from '../sources';
import type { Card } from './card';
import { cardsAt } from './cardsAt';
import type { Elsewhere } from './elsewhereLines';
import { cardMarkdown } from './markdown';

/** The only commands that a card may call. */
const LINKED: readonly CommandId[] = [
  'onRecord.showPassage',
  'onRecord.showSpeakerQuotations',
  'onRecord.revealClaim',
  'onRecord.confirmMark',
  'onRecord.correctMark',
  'onRecord.rejectMark',
  'onRecord.goToRelated',
  'onRecord.searchAcross',
  'onRecord.comparePassages',
];

/** Offers a hover card on every mark, and the command by which its links go to a passage. */
export function registerHovers(
  readings: DocumentReadings,
  sources: Sources,
  relations: Relations,
  across: AcrossSources,
): Disposable {
  return Disposable.from(
    languages.registerHoverProvider(SOURCE_LANGUAGES, {
      provideHover: async (document, position, token) => {
        // A reading of an earlier version would speak of other words; what was just typed costs its paragraph only.
        const known = await readNow(document, readings, sources);
        if (!known || token.isCancellationRequested) return undefined;
        const elsewhere = await elsewhereOf(known, across);
        const around = { relations: relations.of(known), ...(elsewhere && { elsewhere }) };
        const cards = cardsAt(known.reading, document.offsetAt(position), document.uri.toString(), around);
        return cards.length === 0 ? undefined : new Hover(cards.map(toMarkdown), rangeOf(document, cards[0]!.span));
      },
    }),
    registerCommand('onRecord.showPassage', (address: unknown, start: unknown, end: unknown) =>
      showPassage(sources, address, start, end),
    ),
  );
}

/** Pointing at something never has the folder read: a card offers it. */
async function elsewhereOf(known: DocumentReading, across: AcrossSources): Promise<Elsewhere | 'unread' | undefined> {
  if (!workspace.workspaceFolders?.length) return undefined;
  if (!across.isSearched) return 'unread';
  try {
    const occurrences = await across.occurrencesIn(known);
    return { occurrences, nameOf: (source) => across.nameOf(source), isComplete: across.progress.state === 'done' };
  } catch {
    // The queue has logged what went wrong; the card says what is known without it.
    return undefined;
  }
}

function toMarkdown(card: Card): MarkdownString {
  const markdown = new MarkdownString(cardMarkdown(card), true);
  markdown.isTrusted = { enabledCommands: LINKED };
  return markdown;
}

/** Selects a passage of a source. */
async function showPassage(sources: Sources, address: unknown, start: unknown, end: unknown): Promise<void> {
  const document = await sourceFromLink(address, sources);
  if (!document || typeof start !== 'number' || typeof end !== 'number') return;
  await window.showTextDocument(document, { selection: rangeOf(document, { start, end }) });
}
