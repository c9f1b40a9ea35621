import { Disposable, l10n, window } from 'vscode';
import type { StatementKind } from '../../annotations/annotation';
import { confirm, reject } from '../../annotations/deciding';
import type { Subject } from '../../annotations/subject';
import { registerCommand } from '../commands';
import { say } from '../say';
import type { Desk } from './desk';

/** The commands that confirm and reject what the cursor is on. */
export function registerDeciding(desk: Desk): Disposable {
  return Disposable.from(
    registerCommand('onRecord.confirmMark', (key?: unknown) => decideHere(desk, 'confirm', key)),
    registerCommand('onRecord.rejectMark', (key?: unknown) => decideHere(desk, 'reject', key)),
  );
}

/** @param key of the subject that is meant, where a card or a list says so; else the smallest at the cursor */
async function decideHere(desk: Desk, verdict: 'confirm' | 'reject', key: unknown): Promise<void> {
  const editor = window.activeTextEditor;
  const [subject] = await desk.subjectsIn(editor, key);
  if (!editor || !subject) return;
  const title = verdictTitle(verdict, subject);
  const isDone = await desk.decide(editor.document, title, [subject], verdict === 'confirm' ? confirm : reject);
  say(isDone ? title : l10n.t('You have said so already'));
}

/** What an act is called that confirms or rejects something. */
export function verdictTitle(verdict: 'confirm' | 'reject', subject: Pick<Subject, 'statement'>): string {
  const what = kindWords(subject);
  return verdict === 'confirm' ? l10n.t('Confirm {0}', what) : l10n.t('Reject {0}', what);
}

/** What is decided on, for titles of acts. */
export function kindWords(subject: Pick<Subject, 'statement'>): string {
  return KIND_WORDS[subject.statement.kind]();
}

export const KIND_WORDS: Readonly<Record<StatementKind, () => string>> = {
  quotation: () => l10n.t('quotation'),
  mention: () => l10n.t('speaker'),
  cue: () => l10n.t('cue'),
  claim: () => l10n.t('claim'),
  boilerplate: () => l10n.t('boilerplate'),
  tag: () => l10n.t('tag'),
  note: () => l10n.t('note'),
  relation: () => l10n.t('relation'),
  dismissal: () => l10n.t('dismissed difference'),
};
