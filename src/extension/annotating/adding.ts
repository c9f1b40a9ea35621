import { Disposable, l10n, window, type TextEditor } from 'vscode';
import type { NamedSpeaker, Statement } from '../../annotations/annotation';
import { add, correct } from '../../annotations/deciding';
import { subjectsAt, subjectsOf, type Subject } from '../../annotations/subject';
import type { PlacedPart } from '../../annotations/textMark';
import type { Reading } from '../../annotations/reading';
import { trim, type Span } from '../../text/span';
import { registerCommand, type CommandId } from '../commands';
import type { DocumentReading } from '../documentReadings';
import type { FolderReadings } from '../folder/folderReadings';
import { plainLabel } from '../plainLabel';
import { boilerplateReasons } from './choices';
import { KIND_WORDS } from './deciding';
import { say } from '../say';
import { toNormal, type Desk } from './desk';
import { spanToMark } from './selecting';
import { offersOf, offersOfFolder } from './setSpeaker';
import { pickSpeakers, type SpeakerOffer } from './speakerPicker';

/** What can be marked by hand. */
type Addable = 'quotation' | 'mention' | 'cue' | 'claim' | 'boilerplate' | 'tag';

const COMMANDS: readonly (readonly [CommandId, Addable])[] = [
  ['onRecord.markQuotation', 'quotation'],
  ['onRecord.markSpeaker', 'mention'],
  ['onRecord.markCue', 'cue'],
  ['onRecord.markClaim', 'claim'],
  ['onRecord.markBoilerplate', 'boilerplate'],
  ['onRecord.markTag', 'tag'],
];

/** The commands that mark what is selected, or what the cursor stands for. */
export function registerAdding(desk: Desk, folder: FolderReadings): Disposable {
  return Disposable.from(
    ...COMMANDS.map(([id, kind]) => registerCommand(id, () => mark(desk, folder, kind))),
    registerCommand('onRecord.mark', async () => {
      const items = COMMANDS.map(([, value]) => ({ label: labelOf(value), value }));
      const picked = await window.showQuickPick(items, { title: l10n.t('Mark This As…') });
      if (picked) await mark(desk, folder, picked.value);
    }),
  );
}

async function mark(desk: Desk, folder: FolderReadings, kind: Addable): Promise<void> {
  const editor = window.activeTextEditor;
  const known = await desk.read(editor);
  if (!editor || !known) return;
  const spans = spansToMark(editor, kind);
  if (spans.length === 0) {
    say(l10n.t('There are no words here to mark'));
    return;
  }
  const quotation = kind === 'cue' ? quotationBeside(known.reading, spans[0]!) : undefined;
  if (quotation) return setCue(desk, editor, quotation, spans[0]!);
  const statement = await stated(kind, known, spans, folder);
  if (!statement) return;
  const parts = spans.map((span): PlacedPart => ({ role: 'content', ...span }));
  const title = l10n.t('Mark as {0}', labelOf(kind));
  const isDone = await desk.act(editor.document, title, (deciding, lineFeeds) => [
    add(
      deciding,
      statement,
      parts.map((part) => toNormal(lineFeeds, part)),
    ),
  ]);
  if (isDone) say(title);
}

/** A cue beside a quotation is that quotation's. */
async function setCue(desk: Desk, { document }: TextEditor, quotation: Subject, words: Span): Promise<void> {
  const cue: PlacedPart = { role: 'cue', start: words.start, end: words.end };
  const title = l10n.t('Set the cue of the quotation');
  const isDone = await desk.decide(document, title, [quotation], (deciding, subject, convert) =>
    correct(deciding, subject, { parts: [...subject.parts.filter(({ role }) => role !== 'cue'), convert(cue)] }),
  );
  if (isDone) say(title);
}

/** Several selections make several fragments, in the order of the text; white space at their ends is not meant. */
function spansToMark(editor: TextEditor, kind: Addable): Span[] {
  const { document, selections } = editor;
  const text = document.getText();
  const selected = selections
    .map(({ start, end }) => trim(text, { start: document.offsetAt(start), end: document.offsetAt(end) }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start);
  if (selected.length > 0) return selected;
  const span = trim(text, spanToMark(editor, kind));
  return span.start < span.end ? [span] : [];
}

/** What the words are said to be; nothing if the person thought better of it. */
async function stated(
  kind: Addable,
  known: DocumentReading,
  spans: readonly Span[],
  folder: FolderReadings,
): Promise<Statement | undefined> {
  const { reading } = known;
  const words = spans.map(({ start, end }) => reading.text.slice(start, end)).join(' ');
  switch (kind) {
    case 'quotation':
      return { kind, form: formOf(words), act: 'speech', speakers: [] };
    case 'mention': {
      const speaker = await chooseSpeaker(known, words.replace(/\s+/gu, ' '), folder);
      return speaker && { kind, speaker };
    }
    case 'cue':
      return { kind };
    case 'claim': {
      const [outer] = subjectsAt(reading, spans[0]!).filter(({ statement }) => statement.kind === 'quotation');
      const said = outer?.statement.kind === 'quotation' ? outer.statement : undefined;
      const form = !said ? 'asserted' : said.form === 'indirect' ? 'reported' : 'quoted';
      return { kind, form, claimants: said?.speakers ?? [], status: 'unchecked' };
    }
    case 'boilerplate': {
      const picked = await window.showQuickPick(boilerplateReasons(), { title: l10n.t('What Is It There For?') });
      return picked && { kind, reason: picked.value };
    }
    case 'tag': {
      const tag = await chooseTag(reading);
      return tag === undefined ? undefined : { kind, tag };
    }
  }
}

/** Direct if all of it is in quotation marks, mixed if some is. */
function formOf(words: string): 'direct' | 'mixed' | 'indirect' {
  if (/^["“”„«»‘'].*["“”«»’']$/su.test(words)) return 'direct';
  return /["“”„«»]/u.test(words) ? 'mixed' : 'indirect';
}

/** The quotation that stands nearest to some words in their paragraph and does not hold them. */
function quotationBeside(reading: Reading, words: Span): Subject | undefined {
  const { text } = reading;
  const distance = (span: Span) => Math.max(span.start - words.end, words.start - span.end);
  const isBeside = (span: Span) =>
    distance(span) >= 0 && !text.slice(Math.min(span.end, words.end), Math.max(span.start, words.start)).includes('\n');
  return subjectsOf(reading)
    .filter(({ statement }) => statement.kind === 'quotation')
    .flatMap((subject) =>
      subject.parts.filter((part) => part.role === 'content' && isBeside(part)).map((part) => ({ subject, part })),
    )
    .sort((a, b) => distance(a.part) - distance(b.part))[0]?.subject;
}

/** Whom words name: a speaker of the text or the folder, a new one, or, offered first, a person who is called by these words. */
async function chooseSpeaker(
  { reading }: DocumentReading,
  words: string,
  folder: FolderReadings,
): Promise<NamedSpeaker | undefined> {
  const known = offersOf(reading);
  const own: SpeakerOffer = {
    speaker: { name: words, kind: 'person' },
    description: l10n.t('a person with this name'),
  };
  const isKnown = known.some(({ speaker }) => speaker.name === words);
  const here = isKnown ? known : [own, ...known];
  const picked = await pickSpeakers({
    title: l10n.t('Whom Do These Words Name?'),
    here,
    elsewhere: offersOfFolder(folder, here),
    named: [],
    maybeSeveral: false,
  });
  return picked?.[0];
}

/** A tag used before in this text, or a new one. */
async function chooseTag({ annotations }: Reading): Promise<string | undefined> {
  const used = new Set(
    annotations.flatMap(({ annotation: { statement } }) => (statement.kind === 'tag' ? [statement.tag] : [])),
  );
  const isNew = { label: l10n.t('New tag…'), tag: '', alwaysShow: true };
  const items = [...[...used].sort().map((tag) => ({ label: plainLabel(tag), tag, alwaysShow: false })), isNew];
  const picked = used.size === 0 ? isNew : await window.showQuickPick(items, { title: l10n.t('Which Tag?') });
  if (picked !== isNew) return picked?.tag;
  const tag = await window.showInputBox({ title: l10n.t('New Tag'), prompt: l10n.t('What do you call it?') });
  return tag?.trim() === '' ? undefined : tag?.trim();
}

function labelOf(kind: Addable): string {
  return kind === 'tag' ? l10n.t('tag of my own') : KIND_WORDS[kind]();
}
