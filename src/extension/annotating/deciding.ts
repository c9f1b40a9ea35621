import { Disposable, l10n, window } from 'vscode';
import type { StatementKind } from '../../annotations/annotation';
import { confirm, reject } from '../../annotations/deciding';
import type { Subject } from '../../annotations/subject';
import { registerCommand } from '../commands';
import { say, type Desk } from './desk';

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
  const title = (verdict === 'confirm' ? CONFIRM : REJECT)[subject.statement.kind]();
  const isDone = await desk.decide(editor.document, title, [subject], verdict === 'confirm' ? confirm : reject);
  say(isDone ? title : l10n.t('You have said so already'));
}

/** What is decided on, for titles of acts. */
export function kindWords(subject: Pick<Subject, 'statement'>): string {
  return KIND_WORDS[subject.statement.kind]();
}

const KIND_WORDS: Readonly<Record<StatementKind, () => string>> = {
  quotation: () => l10n.t('quotation'),
  mention: () => l10n.t('speaker'),
  cue: () => l10n.t('cue'),
  claim: () => l10n.t('claim'),
  boilerplate: () => l10n.t('boilerplate'),
  tag: () => l10n.t('tag'),
  note: () => l10n.t('note'),
  relation: () => l10n.t('relation'),
};

const CONFIRM: Readonly<Record<StatementKind, () => string>> = {
  quotation: () => l10n.t('Confirm quotation'),
  mention: () => l10n.t('Confirm speaker'),
  cue: () => l10n.t('Confirm cue'),
  claim: () => l10n.t('Confirm claim'),
  boilerplate: () => l10n.t('Confirm boilerplate'),
  tag: () => l10n.t('Confirm tag'),
  note: () => l10n.t('Confirm note'),
  relation: () => l10n.t('Confirm relation'),
};

const REJECT: Readonly<Record<StatementKind, () => string>> = {
  quotation: () => l10n.t('Reject quotation'),
  mention: () => l10n.t('Reject speaker'),
  cue: () => l10n.t('Reject cue'),
  claim: () => l10n.t('Reject claim'),
  boilerplate: () => l10n.t('Reject boilerplate'),
  tag: () => l10n.t('Reject tag'),
  note: () => l10n.t('Reject note'),
  relation: () => l10n.t('Reject relation'),
};
