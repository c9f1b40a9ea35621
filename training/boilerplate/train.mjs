// Trains the two readings of src/analysis/boilerplate and writes their weights; see README.md beside this file.
//   node training/boilerplate/train.mjs --data DIR [--plain FILE.jsonl] [--out DIR | --folds 5] [--chains DIR]
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWithChain, storeChain, trainChain } from './chain.mjs';
import { readPages, shortened } from './pages.mjs';
import { product } from './product.mjs';
import { random } from './random.mjs';
import { KINDS, report } from './report.mjs';
import { growTrees, storeTrees } from './trees.mjs';

const option = (name, otherwise) => {
  const index = process.argv.indexOf(`--${name}`);
  return index < 0 ? otherwise : process.argv[index + 1];
};
const FOLDS = Number(option('folds', '5'));
const CHAIN = { epochs: 5, rate: 0.1, decay: 2e-6, words: 600, sites: 10, others: 0.5 };
const TREES = {
  trees: 80,
  depth: 5,
  rate: 0.15,
  least: 5,
  ridge: 2,
  gain: 1,
  columnShare: 0.2,
  steep: 0.2,
  others: 0.15,
};
/** How much a line counts, by the kind of its page, and how much less on a page that is no news, or in what frames a story. */
const COUNTS = { light: 1, full: 0.7, pruned: 0.5, short: 0.5, plain: 0.5 };
const COUNTS_ELSEWHERE = { others: 0.5, frame: 0.5 };
const FRAME = ['title', 'byline', 'caption', 'dek'];

const { measurePage, MEASURES } = await product(['./measurePage']);
const BOILERPLATE = MEASURES.indexOf('boilerplate');

const pages = readPages({ data: option('data'), plain: option('plain') });
const sites = [...new Set(pages.map(({ site }) => site))].sort();
for (let i = sites.length - 1; i > 0; i--) {
  const j = Math.floor(random() * (i + 1));
  [sites[i], sites[j]] = [sites[j], sites[i]];
}
const foldOf = new Map(sites.map((site, i) => [site, i % FOLDS]));
for (const page of pages.filter(({ size }) => size === 'light')) pages.push(shortened(page));
for (const page of pages) page.fold = foldOf.get(page.site);
console.error(`${pages.length} pages, ${sites.length} sites`);

/** The chain learned without these folds; kept in a folder, where one is given, for it takes long. */
function chainWithout(...folds) {
  const name = [...new Set(folds)].sort((a, b) => a - b).join('-');
  const kept = option('chains') && join(option('chains'), `without-${name}.json`);
  if (kept && existsSync(kept)) return JSON.parse(readFileSync(kept, 'utf8'));
  const chain = storeChain(
    trainChain(
      pages.filter(({ fold, size }) => size !== 'short' && !folds.includes(fold)),
      CHAIN,
    ),
  );
  if (kept) writeFileSync(kept, JSON.stringify(chain));
  console.error(`chain without ${name || 'none'}`);
  return chain;
}

/** What a line teaches the trees: whether it is boilerplate, and how much it counts. Of what the chain is sure of, a part is enough. */
function exampleOf(page, line, row) {
  if (line.label == null) return undefined;
  let count = COUNTS[page.size] * (page.news ? 1 : COUNTS_ELSEWHERE.others);
  if (line.ignore) return FRAME.includes(line.kind) ? { target: 0, count: count * COUNTS_ELSEWHERE.frame } : undefined;
  const target = line.label === 'content' ? 0 : 1;
  const share =
    target === 1 && page.size === 'full' && row[BOILERPLATE] > 0.98
      ? 0.12
      : target === 0 && row[BOILERPLATE] < 0.005
        ? 0.25
        : 1;
  if (share < 1 && random() > share) return undefined;
  return { target, count: count / share };
}

/** Trees learned on all folds but one from what chains make of pages that they have not learned from. */
function treesWithout(fold) {
  const [rows, targets, counts] = [[], [], []];
  for (let other = 0; other < FOLDS; other++) {
    if (other === fold) continue;
    const read = readWithChain(chainWithout(...(fold === undefined ? [other] : [fold, other])));
    for (const page of pages) {
      if (page.fold !== other) continue;
      const first = read(page).map((line, i) => ({ look: page.looks[i], words: page.texts[i], ...line }));
      measurePage(first).forEach((row, i) => {
        const example = exampleOf(page, page.lines[i], row);
        if (!example) return;
        rows.push(row);
        targets.push(example.target);
        counts.push(example.count);
      });
    }
  }
  console.error(`trees without ${fold ?? 'none'}: ${rows.length} lines`);
  return storeTrees(growTrees(rows, targets, counts, TREES), MEASURES);
}

if (option('out')) {
  const chain = chainWithout();
  writeFileSync(join(option('out'), 'lineModel.json'), `${JSON.stringify(chain, null, 2)}\n`);
  writeFileSync(join(option('out'), 'pageModel.json'), `${JSON.stringify(treesWithout(), null, 2)}\n`);
} else {
  const found = new Map();
  /** For each size of pages the captures, as the models read them that do not know their sites. */
  const folders = { light: [], full: [] };
  for (let fold = 0; fold < FOLDS; fold++) {
    const replaced = { 'lineModel.json': chainWithout(fold), 'pageModel.json': treesWithout(fold) };
    const read = await product(
      [
        './findBoilerplate',
        './labelPage',
        '../../text/sourceText',
        '../../text/memo',
        '../../corpus/capture',
        '../../corpus/sharedLines',
      ],
      replaced,
    );
    for (const page of pages) {
      if (page.fold !== fold || !KINDS.some(({ choose }) => choose(page))) continue;
      const text = page.texts.join('\n');
      const source = read.readText(text);
      const mark = (shared) => read.findBoilerplate(source, new read.ParagraphMemo(), shared).boilerplate;
      const probabilities = read.labelPage(source, new read.ParagraphMemo()).map((line) => line.boilerplate);
      found.set(page, { alone: mark(), probabilities });
      folders[page.size]?.push({ page, mark, capture: read.captureOf(text), read });
    }
  }
  for (const folder of Object.values(folders)) {
    const shared = folder[0].read.linesOfTheirSites(folder.map(({ capture }) => capture));
    folder.forEach(({ page, mark }, index) => {
      found.get(page).inFolder = mark(shared[index]);
    });
  }
  report(found);
}
