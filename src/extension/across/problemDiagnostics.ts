import { Diagnostic, DiagnosticRelatedInformation, DiagnosticSeverity, Location, Uri } from 'vscode';
import type { SourceWarning, WarningKind } from '../../corpus/sourceWarnings';
import { passageText, warningText } from '../../corpus/warningText';
import { toRange } from '../places';

/** What the list of problems calls each kind. */
export const CODES: Readonly<Record<WarningKind, string>> = {
  negation: 'changed-negation',
  cut: 'unmarked-cut',
  figure: 'other-figure',
  speaker: 'other-speaker',
  words: 'changed-words',
};

/** So many places in other sources go with a problem. */
const MOST_PLACES = 20;

/** A warning as the list of problems shows it, in plain text. */
export function diagnosticOf(warning: SourceWarning, nameOf: (source: string) => string): Diagnostic {
  const { kind, place, passages } = warning;
  const diagnostic = new Diagnostic(toRange(place), warningText(warning, nameOf), DiagnosticSeverity.Information);
  diagnostic.source = 'On Record';
  diagnostic.code = CODES[kind];
  diagnostic.relatedInformation = passages.slice(0, MOST_PLACES).map((one) => {
    const location = new Location(Uri.parse(one.passage.source), toRange(one.passage.place));
    return new DiagnosticRelatedInformation(location, passageText(warning, one));
  });
  return diagnostic;
}
