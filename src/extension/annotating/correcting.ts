import { Disposable, l10n, Uri, window, type TextDocument, type TextEditor } from 'vscode';
import type { ClaimStatement, Statement } from '../../annotations/annotation';
import { correct, reject } from '../../annotations/deciding';
import type { Subject } from '../../annotations/subject';
import type { PlacedPart } from '../../annotations/textMark';
import { oneLine } from '../../text/oneLine';
import { overlaps, type Span } from '../../text/span';
import { registerCommand } from '../commands';
import { boilerplateReasons, claimForms, claimStatuses, quotationActs, quotationForms, type Choice } from './choices';
import { kindWords } from './deciding';
import { toRange } from '../places';
import { plainLabel } from '../plainLabel';
import { say } from '../say';
import type { LeafNode as ClaimLeaf } from '../sidebar/claimNodes';
import { selectedWords, type Desk } from './desk';

/** The commands that correct what is marked: its kind, its borders, its parts, what a claim is worth. */
export function registerCorrecting(desk: Desk): Disposable {
  return Disposable.from(
    registerCommand('onRecord.correctMark', (key?: unknown) => correctHere(desk, key)),
    registerCommand('onRecord.setBorders', () => setBorders(desk)),
    registerCommand('onRecord.addFragment', () => addFragment(desk)),
    registerCommand('onRecord.setClaimStatus', (given?: unknown) => setClaimStatus(desk, given)),
  );
}

/** So many words of a mark are shown in lists, in code units. */
const LONGEST_WORDS = 100;

/** One way to correct something. */
type Way = Choice<Partial<Pick<Subject, 'statement' | 'parts'>> | 'reject'>;

async function correctHere(desk: Desk, key: unknown): Promise<void> {
  const editor = window.activeTextEditor;
  const subject = await chooseSubject(editor, await desk.subjectsIn(editor, key));
  if (!editor || !subject) return;
  const ways = waysToCorrect(subject, editor);
  const picked = await window.showQuickPick(ways, { title: l10n.t('Correct the {0}', kindWords(subject)) });
  if (!picked) return;
  const title = l10n.t('Correct {0}: {1}', kindWords(subject), picked.label);
  const { value } = picked;
  const isDone = await desk.decide(editor.document, title, [subject], (deciding, one, convert) =>
    value === 'reject'
      ? reject(deciding, one)
      : correct(deciding, one, { ...value, ...(value.parts && { parts: value.parts.map(convert) }) }),
  );
  if (isDone) say(title);
}

/** Where several marks lie on each other, the one that is meant. */
export async function chooseSubject(
  editor: TextEditor | undefined,
  subjects: readonly Subject[],
): Promise<Subject | undefined> {
  if (!editor || subjects.length < 2) return subjects[0];
  const items = subjects.map((subject) => ({
    label: kindWords(subject),
    description: plainLabel(oneLine(wordsOf(editor.document, subject), LONGEST_WORDS)),
    subject,
  }));
  const picked = await window.showQuickPick(items, { title: l10n.t('Which of These?') });
  return picked?.subject;
}

/** The words of a subject on one line, for lists. */
export function wordsOf(document: TextDocument, { parts }: Pick<Subject, 'parts'>): string {
  const text = document.getText();
  const content = parts.filter(({ role }) => role === 'content');
  return content
    .map(({ start, end }) => text.slice(start, end))
    .join(' … ')
    .replace(/\s+/gu, ' ');
}

function waysToCorrect(subject: Subject, editor: TextEditor): Way[] {
  const { statement } = subject;
  const selection = selectedWords(editor);
  const partWays: Way[] = selection
    ? [
        {
          label: l10n.t('Its words are those selected'),
          value: { parts: withContent(subject, [selection]) },
        },
        ...(statement.kind === 'quotation' &&
        !subject.parts.some((part) => part.role === 'content' && overlaps(part, selection))
          ? [
              {
                label: l10n.t('Its cue are the words selected'),
                value: { parts: withPart(subject, 'cue', selection) },
              },
              {
                label: l10n.t('Its source are the words selected'),
                value: { parts: withPart(subject, 'source', selection) },
              },
            ]
          : []),
      ]
    : [];
  return [...partWays, ...statementWays(statement), { label: l10n.t('It is none'), value: 'reject' }];
}

function statementWays(statement: Statement): Way[] {
  const ways = <Value>(choices: readonly Choice<Value>[], now: Value, change: (value: Value) => Statement): Way[] =>
    choices
      .filter(({ value }) => value !== now)
      .map(({ value, ...rest }) => ({ ...rest, value: { statement: change(value) } }));
  switch (statement.kind) {
    case 'quotation':
      return [
        ...ways(quotationForms(), statement.form, (form) => ({ ...statement, form })),
        ...ways(quotationActs(), statement.act, (act) => ({ ...statement, act })),
      ];
    case 'claim':
      return ways(claimForms(), statement.form, (form) => ({ ...statement, form }));
    case 'boilerplate':
      return ways(boilerplateReasons(), statement.reason, (reason) => ({ ...statement, reason }));
    default:
      return [];
  }
}

/** Gives the mark that the selection overlaps the selection as its words; of several the one that shares most. */
async function setBorders(desk: Desk): Promise<void> {
  const editor = window.activeTextEditor;
  const known = await desk.read(editor);
  const selection = editor && selectedWords(editor);
  if (!editor || !known) return;
  if (!selection) {
    say(l10n.t('Select the words that the mark should have'));
    return;
  }
  const subject = await chooseSubject(editor, desk.subjectsOverlapping(known.reading, selection));
  if (!subject) return;
  const title = l10n.t('Correct the borders of the {0}', kindWords(subject));
  const isDone = await desk.decide(editor.document, title, [subject], (deciding, one, convert) =>
    correct(deciding, one, { parts: withContent(one, [convert({ role: 'content', ...selection })]) }),
  );
  say(isDone ? title : l10n.t('These are its borders already'));
}

/** Adds the selection to the words of the quotation or tag nearest before it: one mark in several fragments. */
async function addFragment(desk: Desk): Promise<void> {
  const editor = window.activeTextEditor;
  const known = await desk.read(editor);
  const selection = editor && selectedWords(editor);
  if (!editor || !known) return;
  if (!selection) {
    say(l10n.t('Select the words that belong to the mark as well'));
    return;
  }
  const subject = await chooseSubject(editor, desk.subjectsBeside(known.reading, selection));
  if (!subject) {
    say(l10n.t('There is no quotation or tag near that these words could belong to'));
    return;
  }
  const title = l10n.t('Add words to the {0}', kindWords(subject));
  const isDone = await desk.decide(editor.document, title, [subject], (deciding, one, convert) => {
    const content = one.parts.filter(({ role }) => role === 'content');
    return correct(deciding, one, {
      parts: withContent(one, [...content, convert({ role: 'content', ...selection })]),
    });
  });
  if (isDone) say(title);
}

/**
 * Says what became of a claim when it was checked, and where the evidence is.
 * @param given of which: an entry of the claims tree, or the key of one; else the smallest at the cursor
 */
async function setClaimStatus(desk: Desk, given: unknown): Promise<void> {
  const listed = isListedClaim(given) ? given.listed : undefined;
  const editor = listed
    ? await window.showTextDocument(Uri.parse(listed.source.uri), { selection: toRange(listed.claim.place) })
    : window.activeTextEditor;
  const subjects = await desk.subjectsIn(editor, listed?.claim.id ?? given);
  const claims = subjects.filter(({ statement }) => statement.kind === 'claim');
  const [claim] = claims;
  if (!editor || !claim) {
    say(l10n.t('No claim is marked here'));
    return;
  }
  const statement = claim.statement as ClaimStatement;
  const picked = await window.showQuickPick(claimStatuses(), { title: l10n.t('What Became of This Claim?') });
  if (!picked) return;
  const evidence = await window.showInputBox({
    title: l10n.t('Evidence'),
    prompt: l10n.t('Where the evidence is: an address, a file, a book. May be left empty.'),
    value: statement.evidence ?? '',
  });
  if (evidence === undefined) return;
  const { evidence: _before, ...rest } = statement;
  const after: ClaimStatement = {
    ...rest,
    status: picked.value,
    ...(evidence.trim() !== '' && { evidence: evidence.trim() }),
  };
  const title = l10n.t('Claim: {0}', picked.label);
  const isDone = await desk.decide(editor.document, title, [claim], (deciding, one) =>
    correct(deciding, one, { statement: after }),
  );
  if (isDone) say(title);
}

function isListedClaim(given: unknown): given is ClaimLeaf {
  return typeof given === 'object' && given !== null && 'is' in given && given.is === 'claim';
}

function withContent({ parts }: Pick<Subject, 'parts'>, content: readonly Span[]): PlacedPart[] {
  const sorted = [...content].sort((a, b) => a.start - b.start);
  return [
    ...sorted.map(({ start, end }): PlacedPart => ({ role: 'content', start, end })),
    ...parts.filter(({ role }) => role !== 'content'),
  ];
}

function withPart({ parts }: Pick<Subject, 'parts'>, role: 'cue' | 'source', { start, end }: Span): PlacedPart[] {
  return [...parts.filter((part) => part.role !== role), { role, start, end }];
}
