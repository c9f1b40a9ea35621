import { CodeAction, CodeActionKind, languages, l10n, type Disposable } from 'vscode';
import { subjectsAt, type Subject } from '../../annotations/subject';
import type { CommandId } from '../commands';
import type { DocumentReadings } from '../documentReadings';
import { SOURCE_LANGUAGES, type Sources } from '../sources';
import { kindWords } from './deciding';
import { isRelatable } from './relatingCommands';

/** Of marks that lie on each other, so many have entries of their own. */
const MOST_SUBJECTS = 2;

/** Offers what can be decided or marked at the cursor as actions of the lightbulb. It reads what is known and never waits for more. */
export function registerLightbulb(readings: DocumentReadings, sources: Sources): Disposable {
  return languages.registerCodeActionsProvider(
    SOURCE_LANGUAGES,
    {
      provideCodeActions: (document, range) => {
        const known = readings.get(document);
        if (known?.version !== document.version || !sources.isSource(document)) return [];
        const at = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
        const subjects = subjectsAt(known.reading, at).slice(0, MOST_SUBJECTS);
        return [...subjects.flatMap(decisions), ...(range.isEmpty ? [] : marks())];
      },
    },
    { providedCodeActionKinds: [CodeActionKind.RefactorRewrite] },
  );
}

function decisions(subject: Subject): CodeAction[] {
  const what = kindWords(subject);
  const { key, decision, statement } = subject;
  return [
    ...(decision ? [] : [action(l10n.t('Confirm this {0}', what), 'onRecord.confirmMark', key)]),
    action(l10n.t('Correct this {0}…', what), 'onRecord.correctMark', key),
    action(l10n.t('Reject this {0}', what), 'onRecord.rejectMark', key),
    ...(isRelatable(subject)
      ? [action(l10n.t('Relate this {0} to another mark…', what), 'onRecord.relateMark', key)]
      : []),
    ...(statement.kind === 'quotation'
      ? [action(l10n.t('Compare this quotation with other sources'), 'onRecord.compareQuotation', key)]
      : []),
    ...(statement.kind === 'claim'
      ? [action(l10n.t('Say what became of this claim…'), 'onRecord.setClaimStatus', key)]
      : []),
  ];
}

function marks(): CodeAction[] {
  return [
    action(l10n.t('Mark as quotation'), 'onRecord.markQuotation'),
    action(l10n.t('Mark as claim'), 'onRecord.markClaim'),
    action(l10n.t('Mark as…'), 'onRecord.mark'),
    action(l10n.t('Give the mark here these words'), 'onRecord.setBorders'),
  ];
}

function action(title: string, command: CommandId, ...given: readonly string[]): CodeAction {
  const made = new CodeAction(title, CodeActionKind.RefactorRewrite);
  made.command = { title, command, arguments: [...given] };
  return made;
}
