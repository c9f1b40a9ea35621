// The scorer's figures, for the product as it is and for the second reading alone at several thresholds.
import { random } from './random.mjs';

/** The pages that are judged together. */
export const KINDS = [
  ['light news', ({ size, news }) => size === 'light' && news],
  ['full news', ({ size, news }) => size === 'full' && news],
  ['light other', ({ size, news }) => size === 'light' && !news],
  ['full other', ({ size, news }) => size === 'full' && !news],
  ['pruned news', ({ size, news }) => size === 'pruned' && news],
].map(([name, choose]) => ({ name, choose }));

/** How often the sites are drawn anew to see how far figures depend on which sites there are. */
const DRAWS = 200;

/** A line is marked where more than half of it is. */
function markedLines(texts, marks, least = 0) {
  const spans = marks.filter(({ confidence }) => confidence > least).map(({ span }) => span);
  let start = 0;
  return texts.map((text) => {
    const end = start + text.length;
    let covered = 0;
    for (const span of spans) covered += Math.max(0, Math.min(end, span.end) - Math.max(start, span.start));
    start = end + 1;
    return covered * 2 > text.length;
  });
}

/** Lines and words of a page: of the story and kept, boilerplate and kept, of the story and marked, boilerplate and marked. */
function countOf(page, marked) {
  const lines = [0, 0, 0, 0];
  const words = [0, 0, 0, 0];
  page.lines.forEach(({ label, ignore, text }, i) => {
    if (label == null || ignore) return;
    const key = (label === 'content' ? 0 : 1) + (marked[i] ? 2 : 0);
    lines[key]++;
    words[key] += text.trim().split(/\s+/).length;
  });
  return { site: page.site, counts: [...lines, ...words] };
}

/** F1 of lines and words of the story; precision and recall of boilerplate lines. */
function figuresOf(counted) {
  const sums = new Array(8).fill(0);
  for (const { counts } of counted) counts.forEach((count, i) => (sums[i] += count));
  const f1 = (tp, fp, fn) => (2 * tp) / Math.max(1, 2 * tp + fp + fn);
  const [tp, fp, fn, tn] = sums;
  return [f1(tp, fp, fn), f1(...sums.slice(4, 7)), tn / Math.max(1, tn + fn), tn / Math.max(1, tn + fp)];
}

/** The standard deviation of each figure when sites are drawn with replacement. */
function spreadOf(counted) {
  const sites = new Map(counted.map(({ site }) => [site, []]));
  for (const page of counted) sites.get(page.site).push(page);
  const ofSite = [...sites.values()];
  const draws = Array.from({ length: DRAWS }, () =>
    figuresOf(ofSite.flatMap(() => ofSite[Math.floor(random() * ofSite.length)])),
  );
  return draws[0].map((_, i) => {
    const mean = draws.reduce((sum, figures) => sum + figures[i], 0) / DRAWS;
    return Math.sqrt(draws.reduce((sum, figures) => sum + (figures[i] - mean) ** 2, 0) / DRAWS);
  });
}

/**
 * @param found for each page the marks of boilerplate with their confidence, judged alone and in the folder of all pages of its size, and for
 * each line its probability
 */
export function report(found) {
  const deciders = [
    ['alone', (page, { alone }) => markedLines(page.texts, alone)],
    ['in folder', (page, { inFolder }) => inFolder && markedLines(page.texts, inFolder)],
    ...[0.6, 0.7, 0.8, 0.9, 0.95].map((least) => [
      `sure > ${least}`,
      (page, { inFolder }) => inFolder && markedLines(page.texts, inFolder, least),
    ]),
    ...[0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95].map((threshold) => [
      `> ${threshold}`,
      (_, { probabilities }) => probabilities.map((p) => p > threshold),
    ]),
  ];
  for (const { name, choose } of KINDS) {
    for (const [how, decide] of deciders) {
      const counted = [...found].flatMap(([page, reading]) => {
        const marked = choose(page) && decide(page, reading);
        return marked ? [countOf(page, marked)] : [];
      });
      if (counted.length === 0) continue;
      const spread = spreadOf(counted);
      const [lines, words, precision, recall] = figuresOf(counted).map(
        (figure, i) => `${figure.toFixed(3)} ±${spread[i].toFixed(3).slice(1)}`,
      );
      console.log(
        `${name.padEnd(11)} ${how.padEnd(10)}  lines F1 ${lines}  words F1 ${words}  boilerplate lines P ${precision} R ${recall}`,
      );
    }
  }
}
