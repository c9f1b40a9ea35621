// Trains the line model of src/analysis/boilerplate and writes its weights; see README.md beside this file.
//   node training/boilerplate/train.mjs --data DIR [--plain FILE.jsonl] [--folds 5] [--epochs 5] [--words 600] [--out FILE.json]
import { readFileSync, writeFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../..');
const option = (name, otherwise) => {
  const index = process.argv.indexOf(`--${name}`);
  return index < 0 ? otherwise : process.argv[index + 1];
};
const settings = {
  data: option('data'),
  plain: option('plain'),
  folds: Number(option('folds', '5')),
  epochs: Number(option('epochs', '5')),
  rate: Number(option('rate', '0.1')),
  decay: Number(option('decay', '2e-6')),
  words: Number(option('words', '600')),
  sites: Number(option('sites', '10')),
  out: option('out'),
  others: Number(option('others', '0.5')),
  least: Number(option('least', '1')),
};

const bundle = join(root, 'out', `training-${process.pid}.mjs`);
await build({
  stdin: {
    contents: `export * from './lineFeatures'; export * from './pageFeatures'; export * from './chain';
      export * from './featureSink';`,
    resolveDir: join(root, 'src/analysis/boilerplate'),
    loader: 'ts',
  },
  bundle: true,
  format: 'esm',
  outfile: bundle,
  logLevel: 'warning',
});
const { lookAtLine, sampleLine, lookAtPage, sumBothWays, labelProbabilities, FeatureNames } = await import(
  pathToFileURL(bundle)
);
rmSync(bundle);

/** The labels of the chain, in the order of the weights. */
const LABELS = ['before', 'headline', 'byline', 'standfirst', 'caption', 'content', 'between', 'after'];
const L = LABELS.length;
const SCALE = 10;
const [BEFORE, HEADLINE, BYLINE, STANDFIRST, CAPTION, CONTENT, BETWEEN, AFTER] = LABELS.keys();
const ANY = (1 << LABELS.length) - 1;
const BOILERPLATE = [BEFORE, BETWEEN, AFTER];
const isLexical = (name) => /^(?:word|line|first|last|pair):/.test(name);
const LANGUAGE_BOUND = /^(?:word|line|first|last|pair|function|phrase):/;

let seed = 20260101;
/** A small seeded generator (mulberry32), so that a run can be repeated. */
function random() {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
}

const readLines = (file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
const siteOf = (domain) =>
  domain
    .split('.')
    .slice(/\.(?:co|com|org|net|gov|ac)\.\w\w$/.test(domain) ? -3 : -2)
    .join('.');

/** Which labels the gold leaves open for each line, as bits. */
function allowedLabels(lines) {
  const isContent = ({ label, ignore }) => label === 'content' && !ignore;
  const first = lines.findIndex(isContent);
  const last = lines.findLastIndex(isContent);
  return lines.map((line, index) => {
    if (line.label == null) return ANY;
    if (line.ignore) {
      if (line.kind === 'title') return (1 << HEADLINE) | (index > first ? (1 << AFTER) | (1 << BETWEEN) : 0);
      if (line.kind === 'byline') return 1 << BYLINE;
      if (line.kind === 'caption') return 1 << CAPTION;
      if (line.kind === 'dek') return 1 << STANDFIRST;
      if (line.kind === 'optional') return (1 << STANDFIRST) | (1 << CONTENT) | (1 << BETWEEN);
      return ANY;
    }
    if (line.label === 'content') return 1 << CONTENT;
    return 1 << (index < first ? BEFORE : index > last ? AFTER : BETWEEN);
  });
}

const known = new Map();
function look(text) {
  const sample = sampleLine(text, 0, text.length);
  let found = known.get(sample);
  if (!found) {
    const features = new FeatureNames();
    known.set(sample, (found = { ...lookAtLine(sample, features), features: features.names }));
  }
  return found;
}

function toPage(lines, about) {
  const kept = lines.filter(({ text }) => text.trim() !== '');
  const texts = kept.map(({ text }) => text.trim());
  const looks = texts.map(look);
  const context = looks.map(() => new FeatureNames());
  lookAtPage(looks, texts, (line) => context[line]);
  return {
    ...about,
    lines: kept,
    allowed: allowedLabels(kept),
    features: looks.map(({ features }, i) => [...features, ...context[i].names]),
  };
}

/** A page as a careful person would have captured it: the story with its headline and a few lines around it, or none. */
function pruned(lines) {
  const isStory = (line) => line.label === 'content' || ['title', 'byline', 'dek'].includes(line.kind);
  const first = lines.findIndex((line) => line.label === 'content' && !line.ignore);
  const last = lines.findLastIndex((line) => line.label === 'content' && !line.ignore);
  if (first < 0) return lines;
  const few = () => (random() < 0.4 ? 0 : Math.floor(random() * 8));
  const keepBetween = random() < 0.5;
  const keepFurniture = random() < 0.7;
  let before = few();
  let after = few();
  const kept = [];
  for (let i = first - 1; i >= 0; i--) {
    if (isStory(lines[i]) ? keepFurniture : before-- > 0) kept.unshift(lines[i]);
  }
  for (let i = first; i <= last; i++) if (isStory(lines[i]) || keepBetween) kept.push(lines[i]);
  for (let i = last + 1; i < lines.length; i++) if (!isStory(lines[i]) && after-- > 0) kept.push(lines[i]);
  return kept;
}

/** Articles without any page around them: paragraphs with a quotation are content, the first line is the headline. */
function plainPages(file) {
  return readLines(file).map(({ id, publisher, text, quotes }) => {
    const lines = [];
    for (const match of text.matchAll(/[^\n]+/g)) {
      const [start, end] = [match.index, match.index + match[0].length];
      const holds = quotes.some((quote) =>
        quote.contents.some((content) => content.start >= start && content.start < end),
      );
      lines.push({
        text: match[0],
        label: lines.length === 0 ? 'boilerplate' : holds ? 'content' : null,
        ...(lines.length === 0 && { kind: 'title', ignore: true }),
      });
    }
    return toPage(lines, { id, site: publisher, size: 'plain', news: true });
  });
}

const pages = [];
for (const size of ['light', 'full']) {
  for (const page of readLines(join(settings.data, `${size}-dev.jsonl`))) {
    const about = { id: page.id, site: siteOf(page.domain), news: page.news };
    pages.push(toPage(page.lines, { ...about, size }));
    if (size === 'light') pages.push(toPage(pruned(page.lines), { ...about, size: 'pruned' }));
  }
}
if (settings.plain) pages.push(...plainPages(settings.plain).filter((_, i) => i % 3 === 0));
console.error(`${pages.length} pages, ${pages.reduce((n, page) => n + page.lines.length, 0)} lines`);

/** The features worth a weight: all that are seen on enough sites; of words and phrases those that tell most about content. */
function chooseFeatures(train) {
  const sites = new Map();
  const counts = new Map();
  const totals = [0, 0];
  for (const page of train) {
    if (page.size !== 'full') continue;
    page.features.forEach((names, i) => {
      const content = page.allowed[i] === 1 << CONTENT ? 1 : 0;
      totals[content]++;
      for (const name of new Set(names)) {
        if (!sites.has(name)) {
          sites.set(name, new Set());
          counts.set(name, [0, 0]);
        }
        sites.get(name).add(page.site);
        counts.get(name)[content]++;
      }
    });
  }
  const lines = totals[0] + totals[1];
  const entropy = (a, b) => {
    const n = a + b;
    return n === 0 || a === 0 || b === 0 ? 0 : -(a / n) * Math.log2(a / n) - (b / n) * Math.log2(b / n);
  };
  const gain = ([b, c]) =>
    entropy(...totals) -
    ((b + c) / lines) * entropy(b, c) -
    ((lines - b - c) / lines) * entropy(totals[0] - b, totals[1] - c);
  const chosen = [...sites].filter(([name, seen]) => !isLexical(name) && seen.size >= 5).map(([name]) => name);
  const lexical = [...sites]
    .filter(([name, seen]) => isLexical(name) && seen.size >= settings.sites)
    .map(([name]) => [name, gain(counts.get(name))]);
  lexical.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return [...chosen, ...lexical.slice(0, settings.words).map(([name]) => name)];
}

/** Stochastic gradient ascent (AdaGrad) on the conditional likelihood of what the gold allows. */
function train(trainPages) {
  const names = chooseFeatures(trainPages);
  const index = new Map(names.map((name, i) => [name, i]));
  const bound = new Set(names.flatMap((name, i) => (LANGUAGE_BOUND.test(name) ? [i] : [])));
  const weights = new Float64Array(names.length * L);
  const squares = new Float64Array(names.length * L).fill(1e-2);
  const averages = new Float64Array(names.length * L);
  let steps = 0;
  let tick = 0;
  const transitions = new Float64Array(L * L);
  const transitionSquares = new Float64Array(L * L).fill(1e-2);
  const rows = trainPages.map((page) =>
    page.features.map((own) =>
      Int32Array.from(new Set(own.map((name) => index.get(name)).filter((i) => i !== undefined))),
    ),
  );
  const order = [...trainPages.keys()];
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j], order[i]];
    }
    let likelihood = 0;
    const rate = settings.rate * (1 - (0.9 * epoch) / settings.epochs);
    for (const p of order) {
      const foreign = random() < 0.15;
      const page = trainPages[p];
      const emphasis = page.news ? 1 : settings.others;
      const lines = foreign ? rows[p].map((row) => row.filter((f) => !bound.has(f))) : rows[p];
      const scores = scoreLines(lines, weights, L);
      const constrained = scores.slice();
      page.allowed.forEach((mask, i) => {
        for (let l = 0; l < L; l++) if (!(mask & (1 << l))) constrained[i * L + l] = -Infinity;
      });
      const free = sumBothWays({ labels: L, scores, transitions });
      const bounded = sumBothWays({ labels: L, scores: constrained, transitions });
      likelihood += bounded.logTotal - free.logTotal;
      const wanted = labelProbabilities(L, bounded);
      const found = labelProbabilities(L, free);
      const gradient = pairDifference(bounded, free, lines.length, L);
      lines.forEach((row, i) => {
        for (let l = 0; l < L; l++) {
          const g = emphasis * (wanted[i * L + l] - found[i * L + l]);
          if (Math.abs(g) < 1e-4) continue;
          for (const f of row) {
            const at = f * L + l;
            const step = g - settings.decay * 100 * weights[at];
            squares[at] += step * step;
            weights[at] += (rate * step) / Math.sqrt(squares[at]);
          }
        }
      });
      if (epoch > 0 && ++tick % 4 === 0) {
        steps++;
        for (let k = 0; k < weights.length; k++) averages[k] += weights[k];
      }
      for (let k = 0; k < L * L; k++) {
        const g = gradient[k];
        transitionSquares[k] += g * g;
        transitions[k] += (rate * g) / Math.sqrt(transitionSquares[k]);
      }
    }
    if (process.env.VERBOSE)
      console.error(`epoch ${epoch} log likelihood a page ${(likelihood / trainPages.length).toFixed(3)}`);
  }
  return { names, index, weights: averages.map((sum) => sum / steps), transitions };
}

function scoreLines(lines, weights, L) {
  const scores = new Float64Array(lines.length * L);
  lines.forEach((row, i) => {
    for (const f of row) for (let l = 0; l < L; l++) scores[i * L + l] += weights[f * L + l];
  });
  return scores;
}

function pairDifference(wanted, found, lines, L) {
  const difference = new Float64Array(L * L);
  for (const [sign, passes] of [
    [1, wanted],
    [-1, found],
  ]) {
    const { forward, backward, emission, transition } = passes;
    const pair = new Float64Array(L * L);
    for (let i = 1; i < lines; i++) {
      let sum = 0;
      for (let a = 0; a < L; a++)
        for (let b = 0; b < L; b++)
          sum += pair[a * L + b] =
            forward[(i - 1) * L + a] * transition[a * L + b] * emission[i * L + b] * backward[i * L + b];
      for (let k = 0; k < L * L; k++) difference[k] += (sign * pair[k]) / sum;
    }
  }
  return difference;
}

/** One character a weight: the first stands for the lowest, the last for the highest. What JSON escapes and what separates is left out. */
const ALPHABET = Array.from({ length: 93 }, (_, i) => String.fromCharCode(33 + i)).filter((c) => !`"'\\|`.includes(c));
const MIDDLE = (ALPHABET.length - 1) / 2;
const store = (weights) =>
  [...weights].map((w) => ALPHABET[Math.max(0, Math.min(2 * MIDDLE, Math.round(SCALE * w) + MIDDLE))]).join('');
const restore = (text) => [...text].map((c) => (ALPHABET.indexOf(c) - MIDDLE) / SCALE);

/** Weights as the product stores them: rounded to tenths, for each template of features its values, each with its weights. */
function rounded(model) {
  const features = {};
  const names = model.names
    .map((name, i) => [...name.split(/:(.*)/s), i])
    .sort((a, b) => (a[0] + a[1] < b[0] + b[1] ? -1 : 1));
  for (const [template, value, ...rest] of names) {
    const row = model.weights.subarray(rest.at(-1) * L, rest.at(-1) * L + L);
    if (Math.max(...row.map(Math.abs)) * SCALE < settings.least) continue;
    features[template] =
      `${features[template] === undefined ? '' : `${features[template]}|`}${value ?? ''}${store(row)}`;
  }
  return {
    labels: LABELS.join(' '),
    scale: SCALE,
    alphabet: ALPHABET.join(''),
    transitions: store(model.transitions),
    features,
  };
}

/** The probability of every label at every line. */
function predict(stored, page) {
  const rows = new Map();
  for (const [template, values] of Object.entries(stored.features)) {
    for (const value of values.split('|')) rows.set(`${template}:${value.slice(0, -L)}`, restore(value.slice(-L)));
  }
  const scores = new Float64Array(page.features.length * L);
  page.features.forEach((names, i) => {
    for (const name of new Set(names)) rows.get(name)?.forEach((w, l) => (scores[i * L + l] += w));
  });
  return labelProbabilities(
    L,
    sumBothWays({ labels: L, scores, transitions: Float64Array.from(restore(stored.transitions)) }),
  );
}

/** The probability of boilerplate at every line. */
function boilerplateOf(probabilities) {
  return Array.from({ length: probabilities.length / L }, (_, i) =>
    BOILERPLATE.reduce((sum, label) => sum + probabilities[i * L + label], 0),
  );
}

const sites = [...new Set(pages.map(({ site }) => site))].sort();
for (let i = sites.length - 1; i > 0; i--) {
  const j = Math.floor(random() * (i + 1));
  [sites[i], sites[j]] = [sites[j], sites[i]];
}
const foldOf = new Map(sites.map((site, i) => [site, i % settings.folds]));

if (settings.out) {
  writeFileSync(settings.out, `${JSON.stringify(rounded(train(pages)), null, 2)}\n`);
} else {
  const found = new Map();
  for (let fold = 0; fold < settings.folds; fold++) {
    const model = rounded(train(pages.filter(({ site }) => foldOf.get(site) !== fold)));
    for (const page of pages) if (foldOf.get(page.site) === fold) found.set(page, boilerplateOf(predict(model, page)));
    console.error(`fold ${fold + 1} of ${settings.folds}: ${JSON.stringify(model).length} bytes`);
  }
  report(found);
}

/** The scorer's figures at several thresholds. */
function report(found) {
  const f1 = (tp, fp, fn) => (2 * tp) / Math.max(1, 2 * tp + fp + fn);
  for (const [name, choose] of [
    ['light news', ({ size, news }) => size === 'light' && news],
    ['full news', ({ size, news }) => size === 'full' && news],
    ['light other', ({ size, news }) => size === 'light' && !news],
    ['pruned', ({ size }) => size === 'pruned'],
  ]) {
    for (const threshold of [0.5, 0.7, 0.9]) {
      const l = { tp: 0, fp: 0, fn: 0, tn: 0 },
        w = { tp: 0, fp: 0, fn: 0, tn: 0 };
      for (const [page, p] of found)
        if (choose(page))
          page.lines.forEach((line, i) => {
            if (line.label == null || line.ignore) return;
            const key = line.label === 'content' ? (p[i] <= threshold ? 'tp' : 'fn') : p[i] <= threshold ? 'fp' : 'tn';
            l[key]++;
            w[key] += line.text.split(/\s+/).length;
          });
      console.log(
        `${name.padEnd(12)} > ${threshold}  lines F1 ${f1(l.tp, l.fp, l.fn).toFixed(3)}  words F1 ${f1(w.tp, w.fp, w.fn).toFixed(3)}  boilerplate lines P ${(l.tn / (l.tn + l.fn)).toFixed(4)} R ${(l.tn / (l.tn + l.fp)).toFixed(3)}`,
      );
    }
  }
}
