import {
  Diagnostic,
  DiagnosticRelatedInformation,
  DiagnosticSeverity,
  l10n,
  Location,
  Range,
  Uri,
  workspace,
  type TextDocument,
} from 'vscode';
import { differenceWords } from '../../corpus/verbatim/differenceWords';
import { findingOf, passageOf } from '../../corpus/verbatim/finding';
import type { CheckedQuotation, SourcePassage } from '../../corpus/verbatim/verbatimCheck';
import { oneLine } from '../../text/oneLine';
import { placeOf } from '../../text/positions';
import { readText } from '../../text/sourceText';
import { spanText, type Span } from '../../text/span';
import { toRange } from '../places';

/** A quotation of a draft that is worth a look, and the passage of a source that goes with it. */
export interface DraftProblem {
  readonly diagnostic: Diagnostic;
  /** The quoted words, without their marks. */
  readonly words: Range;
  readonly passage?: { readonly uri: Uri; readonly range: Range; readonly words: string };
  /** Whether no source has the words. */
  readonly isWrong: boolean;
}

/** Words in a message are at most this many code units. */
const MOST = 200;

/** What is to be told of a quotation; nothing where a source has it just so. */
export function problemOf(document: TextDocument, checked: CheckedQuotation): DraftProblem | undefined {
  const finding = findingOf(checked);
  if (!finding) return undefined;
  const { quotation, verdict } = checked;
  const rangeOf = ({ start, end }: Span) => new Range(document.positionAt(start), document.positionAt(end));
  const found = passageOf(verdict);
  const passage = found && locate(found);
  const name = passage ? workspace.asRelativePath(passage.uri) : '';
  const quoted = passage ? oneLine(passage.words, MOST) : '';
  const message =
    verdict.state === 'joined'
      ? l10n.t('{0} has these words in several quoted strings, with its own words between them.', name)
      : verdict.state === 'verbatim'
        ? l10n.t('{0} has these words, but for what stands in brackets: “{1}”', name, quoted)
        : passage && verdict.nearest
          ? l10n.t(
              'No source has these words. Nearest, in {0}: “{1}”. Left out [-so-], put in {+so+}: {2}',
              name,
              quoted,
              oneLine(differenceWords(verdict.nearest.difference), 2 * MOST),
            )
          : l10n.t('No source has these words, or words like them.');
  const diagnostic = new Diagnostic(rangeOf(quotation), message, DiagnosticSeverity.Information);
  diagnostic.source = 'On Record';
  diagnostic.code = finding;
  if (passage) {
    const location = new Location(passage.uri, passage.range);
    diagnostic.relatedInformation = [new DiagnosticRelatedInformation(location, quoted)];
  }
  return {
    diagnostic,
    words: rangeOf(quotation.words),
    ...(passage && { passage }),
    isWrong: finding === 'not-verbatim',
  };
}

function locate(passage: SourcePassage) {
  return {
    uri: Uri.parse(passage.source, true),
    range: toRange(placeOf(readText(passage.text).lines, passage)),
    words: spanText(passage.text, passage),
  };
}
