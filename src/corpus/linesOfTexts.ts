import { readText } from '../text/sourceText';
import type { Span } from '../text/span';

/** Gives the lines of texts by id, read once for each; the texts must stay as they are. */
export function linesOfTexts(textOf: (id: string) => string): (id: string) => readonly Span[] {
  const known = new Map<string, readonly Span[]>();
  return (id) => {
    const lines = known.get(id) ?? readText(textOf(id)).lines;
    known.set(id, lines);
    return lines;
  };
}
