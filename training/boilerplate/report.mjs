// The scorer's figures, for the product as it is and for the second reading alone at several thresholds.
const f1 = (tp, fp, fn) => (2 * tp) / Math.max(1, 2 * tp + fp + fn);

/** A line is marked where more than half of it is. */
function markedLines(texts, spans) {
  let start = 0;
  return texts.map((text) => {
    const end = start + text.length;
    let covered = 0;
    for (const span of spans) covered += Math.max(0, Math.min(end, span.end) - Math.max(start, span.start));
    start = end + 1;
    return covered * 2 > text.length;
  });
}

/** @param found for each page the spans marked as boilerplate, and for each line its probability */
export function report(found) {
  const kinds = [
    ['light news', ({ size, news }) => size === 'light' && news],
    ['full news', ({ size, news }) => size === 'full' && news],
    ['light other', ({ size, news }) => size === 'light' && !news],
    ['full other', ({ size, news }) => size === 'full' && !news],
    ['pruned news', ({ size, news }) => size === 'pruned' && news],
  ];
  const deciders = [
    ['as marked', (page, { boilerplate }) => markedLines(page.texts, boilerplate)],
    ...[0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95].map((threshold) => [
      `> ${threshold}`,
      (_, { probabilities }) => probabilities.map((p) => p > threshold),
    ]),
  ];
  for (const [name, choose] of kinds) {
    for (const [how, decide] of deciders) {
      const lines = { tp: 0, fp: 0, fn: 0, tn: 0 };
      const words = { tp: 0, fp: 0, fn: 0, tn: 0 };
      for (const [page, reading] of found) {
        if (!choose(page)) continue;
        const marked = decide(page, reading);
        page.lines.forEach(({ label, ignore, text }, i) => {
          if (label == null || ignore) return;
          const key = label === 'content' ? (marked[i] ? 'fn' : 'tp') : marked[i] ? 'tn' : 'fp';
          lines[key]++;
          words[key] += text.trim().split(/\s+/).length;
        });
      }
      const figures = [f1(lines.tp, lines.fp, lines.fn), f1(words.tp, words.fp, words.fn)];
      const marks = [lines.tn / (lines.tn + lines.fn), lines.tn / (lines.tn + lines.fp)];
      console.log(
        `${name.padEnd(12)} ${how.padEnd(9)}  lines F1 ${figures[0].toFixed(3)}  words F1 ${figures[1].toFixed(3)}  ` +
          `boilerplate lines P ${marks[0].toFixed(3)} R ${marks[1].toFixed(3)}`,
      );
    }
  }
}
