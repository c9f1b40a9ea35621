// How surely a line that stands in two captures of one site is boilerplate, the sites known by their domains or guessed.
//   node training/boilerplate/shared.mjs --data DIR
import { join } from 'node:path';
import { readLines, siteOf } from './pages.mjs';
import { product } from './product.mjs';

const data = process.argv[process.argv.indexOf('--data') + 1];
const { captureOf, guessSites, sharedLines } = await product(['../../corpus/capture', '../../corpus/sharedLines']);

for (const size of ['light', 'full']) {
  const captures = readLines(join(data, `${size}-dev.jsonl`)).map((page) => ({
    page,
    ...captureOf(page.lines.map(({ text }) => text).join('\n')),
  }));
  const guessed = new Map(guessSites(captures).map((site, index) => [captures[index], String(site)]));
  for (const [how, keyOf] of [
    ['by domain', ({ page }) => siteOf(page.domain)],
    ['guessed', (capture) => guessed.get(capture)],
  ]) {
    const shared = sharedLines(captures, keyOf);
    let [right, wrong, boilerplate] = [0, 0, 0];
    for (const capture of captures) {
      const lines = shared.get(keyOf(capture));
      if (!lines || !capture.page.news) continue;
      for (const { text, label, ignore } of capture.page.lines) {
        if (label == null || ignore) continue;
        if (label !== 'content') boilerplate++;
        if (!lines.has(text.trim())) continue;
        if (label === 'content') wrong++;
        else right++;
      }
    }
    const percent = (part, whole) => `${((100 * part) / whole).toFixed(1)} %`;
    console.log(
      `${size} ${how}: ${percent(right, right + wrong)} of ${right + wrong} shared lines are boilerplate; ` +
        `they are ${percent(right, boilerplate)} of all boilerplate of these captures`,
    );
  }
}
