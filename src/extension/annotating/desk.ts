import { l10n, type TextDocument, type TextEditor } from 'vscode';
import type { AnnotationId, Annotator } from '../../annotations/annotation';
import type { Reading } from '../../annotations/reading';
import { sharedShare } from '../../annotations/sameWords';
import { subjectsAt, subjectsOf, type Subject } from '../../annotations/subject';
import type { Deciding, Step } from '../../annotations/deciding';
import type { PlacedPart } from '../../annotations/textMark';
import { withLineFeeds, type LineFeeds } from '../../text/lineFeeds';
import { trim, type Span } from '../../text/span';
import type { DocumentReading, DocumentReadings } from '../documentReadings';
import { readNow } from '../places';
import { say } from '../say';
import type { Sources } from '../sources';
import type { Acts } from './acts';
import type { AnnotationStore } from './annotationStore';

/** So far from a mark words may be that belong to it as well, in UTF-16 code units; and so many marks are offered. */
const NEAR = 2000;
const MOST_NEAR = 8;

/** What commands that annotate work with. */
export interface DeskTools {
  readonly readings: DocumentReadings;
  readonly sources: Sources;
  readonly store: AnnotationStore;
  readonly acts: Acts;
}

/** Makes decisions on the open sources, from what an editor shows and what is selected in it. */
export class Desk {
  readonly #tools: DeskTools;

  constructor(tools: DeskTools) {
    this.#tools = tools;
  }

  /** The reading of a source as it is now; nothing if it is none or cannot be read, which the status bar says. */
  async read(editor: TextEditor | undefined): Promise<DocumentReading | undefined> {
    const { readings, sources } = this.#tools;
    const known = editor && (await readNow(editor.document, readings, sources));
    if (!known) say(l10n.t('This is no news source, or it cannot be read'));
    return known;
  }

  /**
   * What a selection, or the cursor, is on, the smallest first; the status bar says if it is nothing.
   * @param key of the subject that is meant, wherever the cursor is; cards and lists give it
   */
  async subjectsIn(editor: TextEditor | undefined, key?: unknown): Promise<Subject[]> {
    const known = await this.read(editor);
    if (!editor || !known) return [];
    const subjects =
      typeof key === 'string'
        ? subjectsOf(known.reading).filter((subject) => subject.key === key)
        : subjectsAt(known.reading, selectedSpan(editor));
    if (subjects.length === 0) say(l10n.t('Nothing is marked here'));
    return subjects;
  }

  /** What shares words with a selection, that which shares most first. */
  subjectsOverlapping(reading: Reading, selection: Span): Subject[] {
    const share = ({ parts }: Subject) =>
      sharedShare(
        parts.filter(({ role }) => role === 'content'),
        [selection],
      );
    return subjectsOf(reading)
      .filter((subject) => share(subject) > 0)
      .sort((a, b) => share(b) - share(a));
  }

  /** The quotations and tags near a selection that do not hold it, the nearest first. */
  subjectsBeside(reading: Reading, selection: Span): Subject[] {
    const distance = ({ parts }: Subject) =>
      Math.min(...parts.map(({ start, end }) => Math.max(start - selection.end, selection.start - end)));
    return subjectsOf(reading)
      .filter(({ statement }) => statement.kind === 'quotation' || statement.kind === 'tag')
      .filter((subject) => distance(subject) >= 0 && distance(subject) < NEAR)
      .sort((a, b) => distance(a) - distance(b))
      .slice(0, MOST_NEAR);
  }

  /**
   * Decides on things in one source, as one act.
   * @param decide gets each subject with its offsets in the text with line feeds, and what converts other parts of the document to that;
   *   nothing where there is nothing to do
   * @returns whether anything was done
   */
  async decide(
    document: TextDocument,
    title: string,
    subjects: readonly Subject[],
    decide: (deciding: Deciding, subject: Subject, convert: (part: PlacedPart) => PlacedPart) => Step | undefined,
  ): Promise<boolean> {
    return this.act(document, title, (deciding, lineFeeds) => {
      const convert = (part: PlacedPart) => toNormal(lineFeeds, part);
      return subjects.flatMap((subject) => decide(deciding, withParts(subject, convert), convert) ?? []);
    });
  }

  /** Does something to the annotations of one source, as one act. */
  async act(
    document: TextDocument,
    title: string,
    make: (deciding: Deciding, lineFeeds: LineFeeds) => readonly Step[],
  ): Promise<boolean> {
    const { store, acts } = this.#tools;
    await store.load(document);
    return acts.perform(title, (me) => {
      const deciding = this.#deciding(document, me);
      if (!deciding) return [];
      const steps = make(deciding, withLineFeeds(document.getText()));
      return steps.map((step) => ({ ...step, source: document.uri }));
    });
  }

  #deciding(document: TextDocument, me: Annotator): Deciding | undefined {
    const source = this.#tools.store.get(document);
    if (!source) return undefined;
    const { text, version } = source;
    return { me, text, version, now: new Date().toISOString(), newId };
  }
}

/** What is selected in an editor, in UTF-16 code units of its document. */
export function selectedSpan({ document, selection }: TextEditor): Span {
  return { start: document.offsetAt(selection.start), end: document.offsetAt(selection.end) };
}

/** What is selected in an editor, without white space at its ends; nothing where that is all. */
export function selectedWords(editor: TextEditor): Span | undefined {
  const selection = trim(editor.document.getText(), selectedSpan(editor));
  return selection.start < selection.end ? selection : undefined;
}

/** An id for something that a person says now. */
export function newId(): AnnotationId {
  return `urn:uuid:${crypto.randomUUID()}`;
}

/** A part where it stands in the text with line feeds. */
export function toNormal(lineFeeds: LineFeeds, part: PlacedPart): PlacedPart {
  return { role: part.role, ...lineFeeds.normal(part) };
}

function withParts(subject: Subject, convert: (part: PlacedPart) => PlacedPart): Subject {
  const { decision } = subject;
  return {
    ...subject,
    parts: subject.parts.map(convert),
    ...(decision && {
      decision: {
        by: { ...decision.by, parts: decision.by.parts.map(convert) },
        others: decision.others.map((other) => ({ ...other, parts: other.parts.map(convert) })),
      },
    }),
  };
}
