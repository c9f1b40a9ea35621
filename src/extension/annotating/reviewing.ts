import {
  commands,
  Disposable,
  EventEmitter,
  l10n,
  Selection,
  StatusBarAlignment,
  TextEditorRevealType,
  window,
  type StatusBarItem,
  type TextEditor,
} from 'vscode';
import { confirm, reject } from '../../annotations/deciding';
import { FIRST_FILTER, nextSubject, progress, undecided, type ReviewFilter } from '../../annotations/review';
import type { Reading } from '../../annotations/reading';
import { subjectsOf, type Subject } from '../../annotations/subject';
import type { MarkKind } from '../../annotations/placed';
import { oneLine } from '../../text/oneLine';
import { registerCommand } from '../commands';
import type { DocumentReadings } from '../documentReadings';
import { rangeOf } from '../marks';
import { annotator } from './annotator';
import { wordsOf } from './correcting';
import { kindWords, verdictTitle } from './deciding';
import { plainLabel } from '../plainLabel';
import { say } from '../say';
import type { Desk } from './desk';

/** Below this a decision of the analysis is doubtful enough to be looked at first, 0..1. */
const DOUBTFUL = 0.7;

/** So many words of a mark are shown in lists, in code units. */
const LONGEST_WORDS = 100;

/**
 * Goes through what was found and not decided on. While a review runs, single keys decide (package.json, `onRecord.isReviewing`), and every
 * decision leads on to the next mark.
 */
export class Review implements Disposable {
  readonly #desk: Desk;
  readonly #readings: DocumentReadings;
  readonly #status: StatusBarItem;
  readonly #subscriptions: Disposable;
  readonly #changed = new EventEmitter<void>();
  /** What the review is about changed. */
  readonly onDidChange = this.#changed.event;
  #filter: ReviewFilter = FIRST_FILTER;
  #current: string | undefined;
  #isRunning = false;
  /** What was just decided and is not kept yet. */
  readonly #deciding = new Set<string>();

  constructor(desk: Desk, readings: DocumentReadings) {
    this.#desk = desk;
    this.#readings = readings;
    this.#status = window.createStatusBarItem('onRecord.review', StatusBarAlignment.Left);
    this.#status.name = l10n.t('On Record: Review');
    this.#status.command = 'onRecord.filterReview';
    this.#subscriptions = Disposable.from(
      this.#status,
      this.#changed,
      readings.onDidChange(() => this.#show()),
      window.onDidChangeActiveTextEditor(() => this.#show()),
      registerCommand('onRecord.review', () => this.start()),
      registerCommand('onRecord.endReview', () => this.end()),
      registerCommand('onRecord.goToNextUndecided', () => this.go('next')),
      registerCommand('onRecord.goToPreviousUndecided', () => this.go('previous')),
      registerCommand('onRecord.reviewConfirm', () => this.#decide('confirm')),
      registerCommand('onRecord.reviewReject', () => this.#decide('reject')),
      registerCommand('onRecord.reviewCorrect', () => this.#correct()),
      registerCommand('onRecord.filterReview', () => this.#chooseFilter()),
      registerCommand('onRecord.decideSeveral', () => this.#decideSeveral()),
    );
  }

  get filter(): ReviewFilter {
    return this.#filter;
  }

  get isRunning(): boolean {
    return this.#isRunning;
  }

  async start(): Promise<void> {
    if (!(await this.#desk.read(window.activeTextEditor))) return;
    this.#setRunning(true);
    this.#current = undefined;
    await this.go('next');
  }

  end(): void {
    this.#setRunning(false);
  }

  /** Selects the next thing that nobody has decided on, here: this person. */
  async go(direction: 'next' | 'previous'): Promise<Subject | undefined> {
    const editor = window.activeTextEditor;
    const known = await this.#desk.read(editor);
    if (!editor || !known) return undefined;
    const from = editor.document.offsetAt(editor.selection.start);
    const subject = nextSubject(this.#left(known.reading), from, direction, this.#current);
    this.#goTo(editor, subject);
    return subject;
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  async #decide(verdict: 'confirm' | 'reject'): Promise<void> {
    const editor = window.activeTextEditor;
    const subject = await this.#currentSubject(editor);
    if (!editor || !subject) return;
    const at = editor.document.offsetAt(editor.selection.start);
    const { key } = subject;
    this.#deciding.add(key);
    const deciding = this.#desk
      .decide(editor.document, verdictTitle(verdict, subject), [subject], verdict === 'confirm' ? confirm : reject)
      .finally(() => this.#deciding.delete(key));
    // Nobody waits for a disk, but whoever has no name yet is asked for it first.
    if (annotator() || (await deciding)) await this.#goOnFrom(editor, at);
    await deciding;
  }

  async #correct(): Promise<void> {
    const editor = window.activeTextEditor;
    const subject = await this.#currentSubject(editor);
    if (!editor || !subject) return;
    await commands.executeCommand('onRecord.correctMark', subject.key);
  }

  async #goOnFrom(editor: TextEditor, at: number): Promise<void> {
    const known = await this.#desk.read(editor);
    if (known) this.#goTo(editor, nextSubject(this.#left(known.reading), at, 'next'));
  }

  /** What the review is about and nobody has decided on, here: this person. */
  #left(reading: Reading): Subject[] {
    return undecided(subjectsOf(reading), this.#filter, annotator()?.name).filter(
      ({ key }) => !this.#deciding.has(key),
    );
  }

  /** Makes something the current mark and selects it; without any, says that all is decided. */
  #goTo(editor: TextEditor, subject: Subject | undefined): void {
    this.#current = subject?.key;
    this.#show();
    if (subject) select(editor, subject);
    else sayAllDecided();
  }

  async #currentSubject(editor: TextEditor | undefined): Promise<Subject | undefined> {
    const known = await this.#desk.read(editor);
    if (!known) return undefined;
    const current = subjectsOf(known.reading).find(({ key }) => key === this.#current && !this.#deciding.has(key));
    return current ?? (await this.go('next'));
  }

  async #chooseFilter(): Promise<void> {
    const kinds: readonly { readonly label: string; readonly kindOf: MarkKind }[] = [
      { label: l10n.t('Quotations'), kindOf: 'quotation' },
      { label: l10n.t('Claims'), kindOf: 'claim' },
      { label: l10n.t('Speakers'), kindOf: 'mention' },
      { label: l10n.t('Boilerplate'), kindOf: 'boilerplate' },
      { label: l10n.t('Tags'), kindOf: 'tag' },
    ];
    const doubtful = { label: l10n.t('Only what is doubtful'), kindOf: undefined };
    const items = [
      ...kinds.map((item) => ({ ...item, picked: this.#filter.kinds.has(item.kindOf) })),
      { ...doubtful, picked: this.#filter.mostConfidence < 1 },
    ];
    const picked = await window.showQuickPick(items, { title: l10n.t('What Is the Review About?'), canPickMany: true });
    if (!picked) return;
    const speaker = await this.#chooseSpeaker();
    if (speaker === undefined) return;
    this.#filter = {
      kinds: new Set(picked.flatMap(({ kindOf }) => kindOf ?? [])),
      mostConfidence: picked.some(({ kindOf }) => kindOf === undefined) ? DOUBTFUL : 1,
      ...(speaker !== '' && { speaker }),
    };
    this.#current = undefined;
    this.#changed.fire();
    this.#show();
  }

  /** The name of a speaker of the open source; empty for everybody. */
  async #chooseSpeaker(): Promise<string | undefined> {
    const document = window.activeTextEditor?.document;
    const reading = document && this.#readings.get(document)?.reading;
    const speakers =
      reading?.analysis.speakers.map(({ name, roles }) => ({
        label: plainLabel(name),
        description: plainLabel(roles.join(', ')),
        name,
      })) ?? [];
    if (speakers.length === 0) return '';
    const everybody = { label: l10n.t('Everybody'), description: '', name: '' };
    const picked = await window.showQuickPick([everybody, ...speakers], { title: l10n.t('Whose Words?') });
    return picked?.name;
  }

  /** Decides several at once: the list is the preview. */
  async #decideSeveral(): Promise<void> {
    const editor = window.activeTextEditor;
    const known = await this.#desk.read(editor);
    if (!editor || !known) return;
    const left = this.#left(known.reading);
    if (left.length === 0) {
      sayAllDecided();
      return;
    }
    const items = left.map((subject) => ({
      label: plainLabel(oneLine(wordsOf(editor.document, subject), LONGEST_WORDS)),
      description: kindWords(subject),
      picked: true,
      subject,
    }));
    const picked = await window.showQuickPick(items, {
      title: l10n.t('Decide on Several'),
      placeHolder: l10n.t('Leave out what you do not want to decide on'),
      canPickMany: true,
      matchOnDescription: true,
    });
    if (!picked || picked.length === 0) return;
    const verdicts = [
      { label: l10n.t('Confirm {0} marks', picked.length), decide: confirm },
      { label: l10n.t('Reject {0} marks', picked.length), decide: reject },
    ];
    const verdict = await window.showQuickPick(verdicts, { title: l10n.t('Decide on Several') });
    if (!verdict) return;
    const subjects = picked.map(({ subject }) => subject);
    await this.#desk.decide(editor.document, verdict.label, subjects, verdict.decide);
    say(verdict.label);
  }

  #setRunning(isRunning: boolean): void {
    this.#isRunning = isRunning;
    void commands.executeCommand('setContext', 'onRecord.isReviewing', isRunning);
    this.#show();
  }

  #show(): void {
    const document = window.activeTextEditor?.document;
    const reading = document && this.#readings.get(document)?.reading;
    if (!this.#isRunning || !reading) {
      this.#status.hide();
      return;
    }
    const { decided, all } = progress(subjectsOf(reading), this.#filter, annotator()?.name);
    this.#status.text = l10n.t('$(checklist) Review: {0} of {1} decided', decided, all);
    this.#status.tooltip = l10n.t(
      'Y confirms, N rejects, E corrects, S skips, Escape ends the review. Click to choose what it is about.',
    );
    this.#status.show();
  }
}

function sayAllDecided(): void {
  say(l10n.t('Everything here is decided that the review is about'));
}

function select(editor: TextEditor, { parts }: Subject): void {
  const first = parts.find(({ role }) => role === 'content');
  if (!first) return;
  const range = rangeOf(editor.document, first);
  editor.selection = new Selection(range.start, range.end);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}
