import { OWN_MEASURES, type LineLook } from './lineFeatures';
import { isBoilerplateLabel, LINE_LABELS } from './lineModel';
import { countTopicWords, runningSums } from './pageSums';

/** What the first reading of a page found of one line. */
export interface FirstReading {
  readonly look: LineLook;
  /** The line's words, for lines that stand twice. */
  readonly words: string;
  /** How much its own features speak for each label, as sums of weights. */
  readonly own: Float64Array;
  /** The probability of each label, all lines taken together. */
  readonly probabilities: Float64Array;
}

/** All lines of a page side by side: one series for each thing that is known of a line. */
export type Series = ReturnType<typeof seriesOf>;

/** A line reads as prose from this size on, where it ends as a sentence does. */
const PROSE_SIZE = 60;
/** Prose that is boilerplate with less than this probability is surely the story's. */
const SURE = 0.1;
/** Longer lines count as one of this size. */
const LONG = 400;
/** A line is a headline, for the words of the others to be compared with it, from this probability on. */
const HEADLINE_LEAST = 0.3;

const BOILERPLATE = LINE_LABELS.flatMap((label, index) => (isBoilerplateLabel(label) ? index : []));
const OTHERS = LINE_LABELS.flatMap((label, index) => (isBoilerplateLabel(label) ? [] : index));
const HEADLINE = LINE_LABELS.indexOf('headline');
const [CASE, LABEL, DATE, BY] = (['case', 'label', 'date', 'by'] as const).map((name) =>
  OWN_MEASURES.indexOf(name),
) as [number, number, number, number];

/** How probable it is that a line is boilerplate. */
export function boilerplateOf(probabilities: Float64Array): number {
  let sum = 0;
  for (const label of BOILERPLATE) sum += probabilities[label]!;
  return Math.min(1, sum);
}

/** Lays the lines of a page side by side. */
export function seriesOf(lines: readonly FirstReading[]) {
  const of = (value: (line: FirstReading) => number) => Float64Array.from(lines, value);
  const boilerplate = of(({ probabilities }) => boilerplateOf(probabilities));
  const odds = of(({ own }) => logSum(own, BOILERPLATE) - logSum(own, OTHERS));
  const size = of(({ look }) => look.size);
  const ends = of(({ look }) => Number(look.endsSentence));
  const letterCase = of(({ look }) => look.measures[CASE]!);
  const isLabel = of(({ look }) => Number(look.measures[LABEL]! >= 0 || look.phrases.strength > 1));
  const isDate = of(({ look }) => Number(look.measures[DATE]! > 0));
  const isFrame = of(({ look: { size: letters, endsSentence, measures } }) =>
    Number(letters < PROSE_SIZE && !endsSentence && (measures[DATE]! > 0 || measures[BY]! > 0)),
  );
  const isProse = of(({ look }) => Number(look.endsSentence && look.size >= PROSE_SIZE));
  const isStory = isProse.map((prose, index) => Number(prose > 0 && boilerplate[index]! < SURE));
  const headline = findHeadline(lines);
  return {
    ...{ lines, count: lines.length, boilerplate, odds, size, ends, letterCase, isStory, headline },
    headlineWords: new Set(lines[headline]?.look.topicWords),
    topic: countTopicWords(lines.flatMap(({ look }, index) => (isStory[index] ? look : []))),
    lastStory: lastOf(isStory),
    nextStory: nextOf(isStory),
    lastLabel: lastOf(isLabel),
    lastFrame: lastOf(isFrame),
    nextFrame: nextOf(isFrame),
    ...formsOf(lines),
    ...copiesOf(lines),
    sums: {
      boilerplate: runningSums(boilerplate),
      odds: runningSums(odds),
      size: runningSums(size.map((value) => Math.min(LONG, value))),
      ends: runningSums(ends),
      letterCase: runningSums(letterCase),
      labels: runningSums(isLabel),
      dates: runningSums(isDate),
      frames: runningSums(isFrame),
      prose: runningSums(isProse),
      story: runningSums(size.map((value, index) => isProse[index]! * value * (1 - boilerplate[index]!))),
      doubt: runningSums(boilerplate.map((p) => Number(p > SURE && p < 1 - SURE))),
      short: runningSums(size.map((value) => Number(value < PROSE_SIZE))),
    },
  };
}

/** The sum of a series from one line up to another, by its running sums; nought where they are the wrong way round. */
export function between(sums: Float64Array, from: number, to: number): number {
  const start = Math.max(0, from);
  const end = Math.min(sums.length - 1, to);
  return end > start ? sums[end]! - sums[start]! : 0;
}

/** The mean of a series from one line up to another, by its running sums; -1 where there is no line. */
export function mean(sums: Float64Array, from: number, to: number): number {
  const lines = Math.min(sums.length - 1, to) - Math.max(0, from);
  return lines > 0 ? between(sums, from, to) / lines : -1;
}

function findHeadline(lines: readonly FirstReading[]): number {
  let headline = -1;
  let best = HEADLINE_LEAST;
  lines.forEach(({ probabilities }, index) => {
    if (probabilities[HEADLINE]! <= best) return;
    best = probabilities[HEADLINE]!;
    headline = index;
  });
  return headline;
}

/** A number for each line that all lines of its form have, and how many have it. */
function formsOf(lines: readonly FirstReading[]): { form: Int32Array; formCounts: number[] } {
  const numbers = new Map<string, number>();
  const formCounts: number[] = [];
  const form = Int32Array.from(lines, ({ look }) => {
    const number = numbers.get(look.form) ?? numbers.size;
    numbers.set(look.form, number);
    formCounts[number] = (formCounts[number] ?? 0) + 1;
    return number;
  });
  return { form, formCounts };
}

/** How often the words of each line stand on the page, and whether they stand further up. */
function copiesOf(lines: readonly FirstReading[]): { copies: number[]; isCopy: number[] } {
  const counts = new Map<string, number>();
  const isCopy = lines.map(({ words }) => {
    const before = counts.get(words) ?? 0;
    counts.set(words, before + 1);
    return Number(before > 0);
  });
  return { copies: lines.map(({ words }) => counts.get(words)!), isCopy };
}

function logSum(values: Float64Array, of: readonly number[]): number {
  let highest = -Infinity;
  for (const index of of) highest = Math.max(highest, values[index]!);
  let sum = 0;
  for (const index of of) sum += Math.exp(values[index]! - highest);
  return highest + Math.log(sum);
}

/** For each index the last one before it that is not nought, or -1. */
function lastOf(values: Float64Array): Int32Array {
  let last = -1;
  return Int32Array.from(values, (value, index) => {
    const before = last;
    if (value > 0) last = index;
    return before;
  });
}

/** For each index the next one behind it that is not nought, or the length. */
function nextOf(values: Float64Array): Int32Array {
  const { length } = values;
  return lastOf(values.slice().reverse())
    .map((last) => length - 1 - last)
    .reverse();
}
