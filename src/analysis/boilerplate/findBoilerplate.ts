import type { ParagraphMemo } from '../../text/memo';
import type { SourceText } from '../../text/sourceText';
import { spanText, type Span } from '../../text/span';
import type { Boilerplate, BoilerplateReason, Furniture, Repeat } from '../analysis';
import { MarkIds } from '../markIds';
import type { Page, Passage } from '../page';
import { findRepeats } from './findRepeats';
import { labelPage } from './labelPage';
import { nameReasons } from './reasons';
import { nameRoles, type RoledParagraph } from './roles';

/** What is marked for its wording, against the model's opinion, is marked with this much confidence. */
const LEAST_CONFIDENCE = 0.6;
const CONFIDENCE_OF_TIME = 0.95;
const NOTHING_SHARED: ReadonlySet<string> = new Set();

/**
 * Tells the story from what stands around it, from plain text alone: every line is described by features of its own, of its place and of
 * its neighbours; a linear-chain model labels all lines of the page together, and trees decide by what it made of them; what frames the
 * story is told apart from boilerplate by its form; passages that stand twice are repeats of the first.
 *
 * @param shared lines that stand in other captures of the same site as well
 */
export function findBoilerplate(
  source: SourceText,
  memo: ParagraphMemo,
  shared: ReadonlySet<string> = NOTHING_SHARED,
): Page {
  const { text } = source;
  const labelled = labelPage(source, memo);
  const copies = findRepeats(
    text,
    labelled.map(({ told }) => told),
  );
  const paragraphs = dropCopies(nameRoles(labelled, copies, shared), copies);
  const reasons = reasonsOf(paragraphs);

  const ids = new MarkIds();
  const boilerplate: Boilerplate[] = [];
  const repeats: Repeat[] = [];
  const mark = (span: Span, reason: BoilerplateReason, confidence: number) =>
    boilerplate.push({ id: ids.next('boilerplate', spanText(text, span)), span, reason, confidence });
  paragraphs.forEach((paragraph) => {
    const { role, told, of, gluedTime } = paragraph;
    if (role === 'boilerplate') {
      const { start, end } = paragraph;
      mark({ start, end }, reasons.get(paragraph)!, Math.max(paragraph.boilerplate, LEAST_CONFIDENCE));
    } else {
      if (of) repeats.push({ id: ids.next('repeat', spanText(text, told)), span: told, of });
      if (gluedTime) mark(gluedTime, 'running-time', CONFIDENCE_OF_TIME);
    }
  });
  const furniture: Furniture[] = paragraphs.flatMap((paragraph) => paragraph.furniture);
  const passages = paragraphs.flatMap(({ passage, firstLine, lastLine }): Passage[] =>
    passage ? [{ ...passage, firstLine, lastLine }] : [],
  );
  return { source, furniture, boilerplate, repeats, passages };
}

/** A paragraph with its part in the page, or the passage further up that it repeats. */
type PlacedParagraph = Omit<RoledParagraph, 'role'> & {
  readonly role: RoledParagraph['role'] | 'repeat';
  readonly of?: Span;
};

/** Turns the paragraphs that repeat a passage of the story into repeats, whatever the model takes them for. */
function dropCopies(paragraphs: readonly RoledParagraph[], copies: ReadonlyMap<Span, Span>): PlacedParagraph[] {
  const told = new Set(paragraphs.filter(({ role }) => role !== 'boilerplate').map((paragraph) => paragraph.told));
  return paragraphs.map((paragraph) => {
    const of = copies.get(paragraph.told);
    if (of === undefined || !told.has(of)) return paragraph;
    const { passage: _, ...rest } = paragraph;
    return { ...rest, role: 'repeat', furniture: [], of };
  });
}

function reasonsOf(paragraphs: readonly PlacedParagraph[]): Map<PlacedParagraph, BoilerplateReason> {
  const story = paragraphs.findIndex(({ role }) => role === 'body');
  const lines = paragraphs.flatMap((paragraph, index) => {
    if (paragraph.role !== 'boilerplate') return [];
    const isUnder = paragraphs[index - 1]?.role === 'boilerplate';
    const { look, words, isOfSite = false } = paragraph;
    return [{ paragraph, look, words, isBefore: index < story, isUnder, isOfSite }];
  });
  const reasons = nameReasons(lines);
  return new Map(lines.map(({ paragraph }, index) => [paragraph, reasons[index]!]));
}
