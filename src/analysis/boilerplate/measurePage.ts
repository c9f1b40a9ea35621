import { OWN_MEASURES } from './lineFeatures';
import { LINE_LABELS } from './lineModel';
import { between, mean, seriesOf, type FirstReading, type Series } from './pageSeries';

/** Neighbours looked at one by one. */
const NEIGHBOURS = [-3, -2, -1, 1, 2, 3];
/** Windows beside a line, from the nearest to the farthest line of each. */
const WINDOWS = [
  [1, 5],
  [6, 12],
  [13, 30],
] as const;
const OF_NEIGHBOUR = ['boilerplate', 'odds', 'size', 'ends', 'case'];
const OF_WINDOW = ['boilerplate', 'odds', 'size', 'ends'];

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
    'gap odds',
    'gap size',
    'gap ends',
    'gap case',
    'gap labels above',
    'gap labels below',
    'gap dates',
  ],
  ...['since label', 'label above', 'label above boilerplate'],
  ...['since frame', 'until frame', 'page frame'],
  ...['alike 3', 'alike 8', 'alike page'],
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

/** Distances are counted up to here. */
const FAR = 60;
/** Lines of the same form are looked for so far away. */
const NEAR = 3;
const WIDE = 8;
/** What is measured of a neighbour where there is none. */
const NOWHERE = [-1, -20, -1, -1, -1];

const LABEL = OWN_MEASURES.indexOf('label');

/**
 * Measures every line for the second reading of a page: what it is by itself, what the first reading made of it, of its neighbours and of
 * the page. Linear in the page.
 */
export function measurePage(lines: readonly FirstReading[]): Float32Array[] {
  const page = seriesOf(lines);
  return lines.map((line, index) => {
    const row = new Row();
    row.addAll(line.look.measures);
    row.addAll(line.probabilities);
    row.add(page.boilerplate[index]!);
    row.add(page.odds[index]!);
    addNeighbours(row, page, index);
    addWindows(row, page, index);
    addStory(row, page, index);
    addList(row, page, index);
    addPage(row, page, index);
    addTopic(row, page, line, index);
    return row.values;
  });
}

/** One line's measures, added in the order of their names. */
class Row {
  readonly values = new Float32Array(MEASURES.length);
  #at = 0;

  add(value: number): void {
    this.values[this.#at++] = value;
  }

  addAll(values: ArrayLike<number>): void {
    this.values.set(values, this.#at);
    this.#at += values.length;
  }
}

function addNeighbours(row: Row, { count, boilerplate, odds, size, ends, letterCase }: Series, index: number): void {
  for (const offset of NEIGHBOURS) {
    const at = index + offset;
    if (at < 0 || at >= count) {
      row.addAll(NOWHERE);
      continue;
    }
    for (const series of [boilerplate, odds, size, ends, letterCase]) row.add(series[at]!);
  }
}

function addWindows(row: Row, { sums }: Series, index: number): void {
  const add = (start: number, end: number) => {
    for (const of of [sums.boilerplate, sums.odds, sums.size, sums.ends]) row.add(mean(of, start, end));
  };
  for (const [from, to] of WINDOWS) {
    add(index - to, index - from + 1);
    add(index + from, index + to + 1);
  }
}

/** Where the line stands in the story, and what the gap in it is like that the line stands in. */
function addStory(row: Row, page: Series, index: number): void {
  const { count, sums, isStory, lastStory, nextStory, lastLabel, lastFrame, nextFrame } = page;
  const above = sums.story[index]!;
  const start = lastStory[index]! + 1;
  const end = nextStory[index]!;
  row.add(above);
  row.add(sums.story[count]! - sums.story[index + 1]!);
  row.add(above / Math.max(1, sums.story[count]!));
  row.add(Math.min(FAR, index - start + 1));
  row.add(Math.min(FAR, end - index));
  row.add(isStory[index] ? 0 : end - start);
  for (const of of [sums.boilerplate, sums.odds, sums.size, sums.ends, sums.letterCase]) row.add(mean(of, start, end));
  row.add(between(sums.labels, start, index));
  row.add(between(sums.labels, index + 1, end));
  row.add(between(sums.dates, start, end));
  const label = lastLabel[index]!;
  row.add(Math.min(FAR, index - label));
  row.add(label < start ? -2 : page.lines[label]!.look.measures[LABEL]!);
  row.add(label < start ? -1 : page.boilerplate[label]!);
  row.add(Math.min(FAR, index - lastFrame[index]!));
  row.add(Math.min(FAR, nextFrame[index]! - index));
  row.add(sums.frames[count]!);
}

/** How many lines of its form stand near it, and on the page. */
function addList(row: Row, { count, form, formCounts }: Series, index: number): void {
  const own = form[index]!;
  let near = 0;
  let wide = 0;
  const last = Math.min(count - 1, index + WIDE);
  for (let at = Math.max(0, index - WIDE); at <= last; at++) {
    if (at === index || form[at] !== own) continue;
    wide++;
    if (Math.abs(at - index) <= NEAR) near++;
  }
  row.add(near);
  row.add(wide);
  row.add(formCounts[own]!);
}

function addPage(row: Row, { count, sums, copies, isCopy }: Series, index: number): void {
  row.add(copies[index]!);
  row.add(isCopy[index]!);
  row.add(count);
  row.add(index);
  row.add(count - 1 - index);
  for (const of of [sums.boilerplate, sums.doubt, sums.short]) row.add(mean(of, 0, count));
  row.add(sums.prose[count]!);
}

/** How much of what the line speaks of the story and the headline speak of. */
function addTopic(row: Row, page: Series, { look: { topicWords } }: FirstReading, index: number): void {
  const own = page.isStory[index] ? 1 : 0;
  let inStory = 0;
  let inHeadline = 0;
  for (const word of topicWords) {
    if ((page.topic.get(word) ?? 0) > own) inStory++;
    if (page.headlineWords.has(word)) inHeadline++;
  }
  const none = topicWords.length === 0;
  row.add(none ? -1 : inStory / topicWords.length);
  row.add(index === page.headline ? -2 : none ? -1 : inHeadline / topicWords.length);
}
