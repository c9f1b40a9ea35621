import type { ParagraphMemo } from '../../text/memo';
import type { Paragraph, SourceText } from '../../text/sourceText';
import { trim, type Span } from '../../text/span';
import { lookAtLine, sampleLine, type LineLook } from './lineFeatures';
import { isBoilerplateLabel, labelLines, LINE_LABELS, LineScore, type LineLabel } from './lineModel';
import { measurePage } from './measurePage';
import { lookAtPage } from './pageFeatures';
import { readAgain } from './pageModel';
import { findGluedTime } from './runningTime';

/** A paragraph, and what the model makes of it. */
export interface LabelledParagraph extends Paragraph {
  readonly look: LineLook;
  /** All of it but a running time glued to its end. */
  readonly told: Span;
  readonly gluedTime: Span | undefined;
  /** The words it was judged by: all that was told, or the beginning and end of a very long line. */
  readonly words: string;
  /** The likeliest label; one of boilerplate only where boilerplate is likely enough. */
  readonly label: LineLabel;
  /** 0..1: that it is boilerplate. */
  readonly boilerplate: number;
}

/**
 * How sure the model must be before a line counts as boilerplate: to lose a sentence of the story is worse than to leave a menu line, and
 * to lose a paragraph of prose worse still.
 */
const SURE = { line: 0.55, prose: 0.75 };
/** Prose is what ends as a sentence does and has so many letters. */
const PROSE_SIZE = 50;

/**
 * Labels every paragraph of a text, all of them taken together, in two readings: a linear chain labels all lines; trees that see what it
 * made of each line, of its neighbours and of the page decide which are boilerplate (stacked generalization, Wolpert 1992). What a
 * paragraph shows by itself is remembered.
 */
export function labelPage({ text, paragraphs }: SourceText, memo: ParagraphMemo): LabelledParagraph[] {
  if (paragraphs.length === 0) return [];
  const parts = paragraphs.map((paragraph) => {
    const gluedTime = findGluedTime(text, paragraph);
    const told = trim(text, { start: paragraph.start, end: gluedTime?.start ?? paragraph.end });
    return { ...paragraph, told, gluedTime };
  });
  const samples = parts.map(({ told }) => sampleLine(text, told.start, told.end));
  const known = samples.map((words) => memo.recall('line look', words, () => lookAndScore(words)));
  const looks = known.map(({ look }) => look);
  const places = known.map(() => new LineScore());
  lookAtPage(looks, samples, (line) => places[line]!);
  const first = labelLines(known.map(({ own }, line) => add(places[line]!.sums, own)));
  const measured = measurePage(
    known.map(({ look, own }, line) => ({ look, own, words: samples[line]!, probabilities: first[line]! })),
  );
  return first.map((probabilities, index) => ({
    ...parts[index]!,
    look: looks[index]!,
    words: samples[index]!,
    ...decide(looks[index]!, probabilities, readAgain(measured[index]!)),
  }));
}

function lookAndScore(words: string): { look: LineLook; own: Float64Array } {
  const score = new LineScore();
  return { look: lookAtLine(words, score), own: score.sums };
}

function add(a: Float64Array, b: Float64Array): Float64Array {
  return a.map((value, index) => value + b[index]!);
}

/** Of the labels on the side that the second reading chooses, the likeliest of the first. */
function decide(
  { endsSentence, size }: LineLook,
  probabilities: Float64Array,
  boilerplate: number,
): { label: LineLabel; boilerplate: number } {
  const isBoilerplate = boilerplate > (endsSentence && size >= PROSE_SIZE ? SURE.prose : SURE.line);
  let best = -1;
  LINE_LABELS.forEach((label, i) => {
    if (isBoilerplateLabel(label) !== isBoilerplate) return;
    if (best < 0 || probabilities[i]! > probabilities[best]!) best = i;
  });
  return { label: LINE_LABELS[best]!, boilerplate };
}
