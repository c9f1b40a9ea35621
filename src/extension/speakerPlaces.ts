import {
  Disposable,
  DocumentHighlight,
  DocumentHighlightKind,
  languages,
  Location,
  Range,
  type Position,
  type TextDocument,
} from 'vscode';
import type { Speaker } from '../analysis/analysis';
import { speakerAt, type SpeakerMention } from '../analysis/speakerAt';
import { digest, placesOf, shownOf } from '../corpus/digest';
import { registerCommand } from './commands';
import type { DocumentReadings } from './documentReadings';
import { rangeOf } from './marks';
import { peekPlaces, readNow, sourceFromLink, toRange } from './places';
import { SOURCE_LANGUAGES, type Sources } from './sources';

/** Leads from a mention (`Osei`, `she`, `the minister`) to the speaker's fullest name, all other mentions, and all quotations. */
export function registerSpeakerPlaces(readings: DocumentReadings, sources: Sources): Disposable {
  const speakerThere = async (document: TextDocument, position: Position): Promise<SpeakerMention | undefined> => {
    const read = await readNow(document, readings, sources);
    return read && speakerAt(read.reading.analysis, document.offsetAt(position));
  };
  const mentionsOf = (document: TextDocument, { mentions }: Speaker) =>
    mentions.map((mention) => rangeOf(document, mention));

  return Disposable.from(
    languages.registerDefinitionProvider(SOURCE_LANGUAGES, {
      provideDefinition: async (document, position) => {
        const found = await speakerThere(document, position);
        const fullest = found?.speaker.mentions[found.speaker.fullest];
        if (!fullest) return undefined;
        const targetRange = rangeOf(document, fullest);
        const originSelectionRange = rangeOf(document, found.mention);
        return [{ targetUri: document.uri, targetRange, targetSelectionRange: targetRange, originSelectionRange }];
      },
    }),
    languages.registerReferenceProvider(SOURCE_LANGUAGES, {
      provideReferences: async (document, position, { includeDeclaration }) => {
        const speaker = (await speakerThere(document, position))?.speaker;
        return (
          speaker &&
          mentionsOf(document, speaker)
            .filter((_, index) => includeDeclaration || index !== speaker.fullest)
            .map((range) => new Location(document.uri, range))
        );
      },
    }),
    languages.registerDocumentHighlightProvider(SOURCE_LANGUAGES, {
      provideDocumentHighlights: async (document, position) => {
        if (!sources.isSource(document)) return undefined;
        const speaker = (await speakerThere(document, position))?.speaker;
        // With nothing to show VS Code would light up every `the` when the cursor is on one; an empty range keeps it quiet.
        const ranges = speaker ? mentionsOf(document, speaker) : [new Range(position, position)];
        return ranges.map((range) => new DocumentHighlight(range, DocumentHighlightKind.Text));
      },
    }),
    registerCommand('onRecord.showSpeakerQuotations', async (address: unknown, speaker: unknown) => {
      const document = await sourceFromLink(address, sources);
      const read = document && (await readNow(document, readings, sources));
      if (!read) return;
      const { text, showsThoughts, analysis } = read.reading;
      const quoted = digest(text, analysis).speakers.find(({ id }) => id === speaker);
      const places = quoted ? placesOf(shownOf(quoted, showsThoughts)) : [];
      await peekPlaces(places.map((place) => new Location(document.uri, toRange(place))));
    }),
  );
}
