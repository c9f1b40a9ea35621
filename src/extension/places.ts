import { commands, Position, Range, Uri, workspace, type Location, type TextDocument } from 'vscode';
import type { Place } from '../text/positions';
import type { DocumentReading, DocumentReadings } from './documentReadings';
import type { Sources } from './sources';
import { openDocument } from './sourceText';

/** A place as VS Code has it. */
export function toRange({ start, end }: Place): Range {
  return new Range(start.line, start.character, end.line, end.character);
}

/** Shows places in a peek at the first of them, or at the cursor where that is in a text with one of them; nothing where there is none. */
export async function peekPlaces(
  locations: readonly Location[],
  from?: { uri: Uri; position: Position },
): Promise<void> {
  const first = locations[0];
  if (!first) return;
  const { uri, position } = from ?? { uri: first.uri, position: first.range.start };
  await commands.executeCommand('editor.action.peekLocations', uri, position, locations, 'peek');
}

/** The reading of a source as it is now; nothing if it is none, or cannot be analysed, or changed meanwhile. */
export async function readNow(
  document: TextDocument,
  readings: DocumentReadings,
  sources: Sources,
): Promise<DocumentReading | undefined> {
  if (!sources.isSource(document)) return undefined;
  try {
    const reading = await readings.request(document);
    return reading.version === document.version ? reading : undefined;
  } catch {
    // The store has logged what went wrong; whoever asks has nothing to show then.
    return undefined;
  }
}

/**
 * The source that an address from a link names: an open one, or one in the folders of the workspace. Links may come from anywhere, so
 * nothing else is opened for them.
 */
export async function sourceFromLink(address: unknown, sources: Sources): Promise<TextDocument | undefined> {
  const uri = typeof address === 'string' ? parse(address) : undefined;
  if (!uri) return undefined;
  const open = openDocument(uri);
  if (open) return sources.isSource(open) ? open : undefined;
  if (!workspace.getWorkspaceFolder(uri) || !sources.isSourcePath(uri)) return undefined;
  return workspace.openTextDocument(uri);
}

function parse(address: string): Uri | undefined {
  try {
    return Uri.parse(address, true);
  } catch {
    return undefined;
  }
}
