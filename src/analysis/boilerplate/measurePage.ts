import { OWN_MEASURES, type LineLook } from './lineFeatures';
import { LINE_LABELS } from './lineModel';

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

/** Neighbours looked at one by one. */
const NEIGHBOURS = [-3, -2, -1, 1, 2, 3];
/** Windows beside a line, from the nearest to the farthest line of each. */
const WINDOWS = [
  [1, 5],
  [6, 12],
  [13, 30],
] as const;
const OF_NEIGHBOUR = ['boilerplate', 'odds', 'size', 'ends', 'case'];
const OF_WINDOW = ['boilerplate', 'size', 'ends'];

/** The names of what is measured of every line, in order. */
export const MEASURES: readonly string[] = [
  ...OWN_MEASURES,
  ...LINE_LABELS.map((label) => `label ${label}`),
  ...['boilerplate', 'odds'],
  ...NEIGHBOURS.flatMap((offset) => OF_NEIGHBOUR.map((name) => `${name} ${offset}`)),
  ...WINDOWS.flatMap(([from, to]) =>
    ['before', 'after'].flatMap((side) => OF_WINDOW.map((name) => `${name} ${side} ${from}-${to}`)),
  ),
  ...['story above', 'story below', 'story share above', 'since story', 'until story'],
  ...[
    'gap lines',
    'gap boilerplate',
    'gap size',
    'gap ends',
    'gap case',
    'gap labels above',
    'gap labels below',
    'gap dates',
  ],
  ...['since label', 'label above', 'label above boilerplate'],
  ...['alike 3', 'alike 8', 'alike page', 'every second', 'every third'],
  ...[
    'copies',
    'copy above',
    'lines',
    'from start',
    'from end',
    'page boilerplate',
    'page doubt',
    'page short',
    'page prose',
  ],
  ...['topic', 'headline'],
];

/** A line reads as prose from this size on, where it ends as a sentence does. */
const PROSE_SIZE = 60;
/** What is surely the story, and what is surely not. */
const SURE = 0.1;
const FAR = 60;

const BOILERPLATE = LINE_LABELS.flatMap((label, index) =>
  label === 'before' || label === 'between' || label === 'after' ? [index] : [],
);
const OTHERS = LINE_LABELS.flatMap((_, index) => (BOILERPLATE.includes(index) ? [] : [index]));
const HEADLINE = LINE_LABELS.indexOf('headline');
const CASE = OWN_MEASURES.indexOf('case');
const LABEL = OWN_MEASURES.indexOf('label');
const DATE = OWN_MEASURES.indexOf('date');

/** How probable it is that a line is boilerplate. */
export function boilerplateOf(probabilities: Float64Array): number {
  let sum = 0;
  for (const label of BOILERPLATE) sum += probabilities[label]!;
  return Math.min(1, sum);
}

/**
 * Measures every line for the second reading of a page: what it is by itself, what the first reading made of it, of its neighbours and of
 * the page. Linear in the page.
 */
export function measurePage(lines: readonly FirstReading[]): Float32Array[] {
  const count = lines.length;
  const boilerplate = lines.map(({ probabilities }) => boilerplateOf(probabilities));
  const odds = lines.map(({ own }) => logSum(own, BOILERPLATE) - logSum(own, OTHERS));
  const size = lines.map(({ look }) => look.size);
  const ends = lines.map(({ look }) => (look.endsSentence ? 1 : 0));
  const letterCase = lines.map(({ look }) => look.measures[CASE]!);
  const isLabel = lines.map(({ look }) => (look.measures[LABEL]! >= 0 || look.phrases.strength > 1 ? 1 : 0));
  const isDate = lines.map(({ look }) => (look.measures[DATE]! > 0 ? 1 : 0));
  const isProse = lines.map(({ look }) => look.endsSentence && look.size >= PROSE_SIZE);
  const isStory = boilerplate.map((probability, i) => probability < SURE && isProse[i]!);
  const short = lines.map(({ look }) => (look.size < PROSE_SIZE ? 1 : 0));

  const sums = {
    boilerplate: runningSums(boilerplate),
    size: runningSums(size.map((value) => Math.min(400, value))),
    ends: runningSums(ends),
    case: runningSums(letterCase),
    labels: runningSums(isLabel),
    dates: runningSums(isDate),
    story: runningSums(size.map((value, i) => (isProse[i] ? value * (1 - boilerplate[i]!) : 0))),
    doubt: runningSums(boilerplate.map((p) => (p > 0.1 && p < 0.9 ? 1 : 0))),
    short: runningSums(short),
    prose: runningSums(isProse.map(Number)),
  };
  const mean = (of: Float64Array, from: number, to: number) => {
    const start = Math.max(0, from);
    const end = Math.min(count, to);
    return end > start ? (of[end]! - of[start]!) / (end - start) : -1;
  };
  const lastStory = lastOf(isStory);
  const nextStory = nextOf(isStory);
  const lastLabel = lastOf(isLabel.map(Boolean));
  const forms = new Map<string, number>();
  const copies = new Map<string, number>();
  for (const { look, words } of lines) {
    forms.set(look.form, (forms.get(look.form) ?? 0) + 1);
    copies.set(words, (copies.get(words) ?? 0) + 1);
  }
  const seen = new Set<string>();
  const topic = new Map<string, number>();
  lines.forEach(({ look }, i) => {
    if (isStory[i]) for (const word of look.topicWords) topic.set(word, (topic.get(word) ?? 0) + 1);
  });
  let headline = -1;
  lines.forEach(({ probabilities }, i) => {
    if (probabilities[HEADLINE]! > (headline < 0 ? 0.3 : lines[headline]!.probabilities[HEADLINE]!)) headline = i;
  });
  const headlineWords = new Set(headline < 0 ? [] : lines[headline]!.look.topicWords);
  const total = Math.max(1, sums.story[count]!);
  const formAt = (i: number) => lines[i]?.look.form;

  return lines.map(({ look, words, probabilities }, i) => {
    const row: number[] = [...look.measures, ...probabilities, boilerplate[i]!, odds[i]!];
    for (const offset of NEIGHBOURS) {
      const j = i + offset;
      if (j < 0 || j >= count) row.push(-1, -20, -1, -1, -1);
      else row.push(boilerplate[j]!, odds[j]!, size[j]!, ends[j]!, letterCase[j]!);
    }
    for (const [from, to] of WINDOWS) {
      for (const [start, end] of [
        [i - to, i - from + 1],
        [i + from, i + to + 1],
      ] as const)
        row.push(mean(sums.boilerplate, start, end), mean(sums.size, start, end), mean(sums.ends, start, end));
    }
    const above = sums.story[i]!;
    const below = sums.story[count]! - sums.story[i + 1]!;
    const last = lastStory[i]!;
    const next = nextStory[i]!;
    row.push(above, below, above / total, Math.min(FAR, i - last), Math.min(FAR, next - i));
    const start = last + 1;
    const end = next;
    row.push(
      isStory[i] ? 0 : end - start,
      mean(sums.boilerplate, start, end),
      mean(sums.size, start, end),
      mean(sums.ends, start, end),
      mean(sums.case, start, end),
      sums.labels[i]! - sums.labels[Math.min(i, start)]!,
      sums.labels[Math.max(i + 1, end)]! - sums.labels[i + 1]!,
      sums.dates[Math.max(i, end)]! - sums.dates[Math.min(i, start)]!,
    );
    const label = lastLabel[i]!;
    row.push(
      Math.min(FAR, i - label),
      label < start ? -2 : lines[label]!.look.measures[LABEL]!,
      label < start ? -1 : boilerplate[label]!,
    );
    const { form } = look;
    let near = 0;
    let wide = 0;
    for (let j = Math.max(0, i - 8); j <= Math.min(count - 1, i + 8); j++) {
      if (j === i || lines[j]!.look.form !== form) continue;
      wide++;
      if (Math.abs(j - i) <= 3) near++;
    }
    const every = (step: number) => (formAt(i - step) === form ? 1 : 0) + (formAt(i + step) === form ? 1 : 0);
    row.push(near, wide, forms.get(form)!, every(2), every(3));
    row.push(
      copies.get(words)!,
      seen.has(words) ? 1 : 0,
      count,
      i,
      count - 1 - i,
      mean(sums.boilerplate, 0, count),
      mean(sums.doubt, 0, count),
      mean(sums.short, 0, count),
      sums.prose[count]!,
    );
    seen.add(words);
    const own = isStory[i] ? 1 : 0;
    const { topicWords } = look;
    const share = (isIn: (word: string) => boolean) =>
      topicWords.length === 0 ? -1 : topicWords.filter(isIn).length / topicWords.length;
    row.push(
      share((word) => (topic.get(word) ?? 0) > own),
      i === headline ? -2 : share((word) => headlineWords.has(word)),
    );
    return Float32Array.from(row);
  });
}

function logSum(values: Float64Array, of: readonly number[]): number {
  const highest = Math.max(...of.map((index) => values[index]!));
  return highest + Math.log(of.reduce((sum, index) => sum + Math.exp(values[index]! - highest), 0));
}

/** `sums[i]`: the sum of all values before `i`; one more than there are values. */
function runningSums(values: readonly number[]): Float64Array {
  const sums = new Float64Array(values.length + 1);
  values.forEach((value, i) => (sums[i + 1] = sums[i]! + value));
  return sums;
}

/** For each index the last one before it that holds, or -1. */
function lastOf(holds: readonly boolean[]): number[] {
  let last = -1;
  return holds.map((value, i) => {
    const before = last;
    if (value) last = i;
    return before;
  });
}

/** For each index the next one behind it that holds, or the length. */
function nextOf(holds: readonly boolean[]): number[] {
  const length = holds.length;
  return lastOf(holds.toReversed())
    .map((last) => length - 1 - last)
    .reverse();
}
