// The first reading: a linear-chain conditional random field over the lines of a page.
import { product } from './product.mjs';
import { random } from './random.mjs';
import { CONTENT, L, LABELS } from './pages.mjs';

const { sumBothWays, labelProbabilities } = await product(['./chain']);

const SCALE = 10;
const isLexical = (name) => /^(?:word|line|first|last|pair):/.test(name);
const LANGUAGE_BOUND = /^(?:word|line|first|last|pair|function|phrase):/;

/** The features worth a weight: all that are seen on enough sites; of words and phrases those that tell most about content. */
function chooseFeatures(train, settings) {
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
export function trainChain(trainPages, settings) {
  const names = chooseFeatures(trainPages, settings);
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
export function storeChain(model, least = 1) {
  const features = {};
  const names = model.names
    .map((name, i) => [...name.split(/:(.*)/s), i])
    .sort((a, b) => (a[0] + a[1] < b[0] + b[1] ? -1 : 1));
  for (const [template, value, ...rest] of names) {
    const row = model.weights.subarray(rest.at(-1) * L, rest.at(-1) * L + L);
    if (Math.max(...row.map(Math.abs)) * SCALE < least) continue;
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

/** What a stored chain makes of the lines of a page: what speaks for each label by the line itself, and the probability of each. */
export function readWithChain(stored) {
  const rows = new Map();
  for (const [template, values] of Object.entries(stored.features)) {
    for (const value of values.split('|')) rows.set(`${template}:${value.slice(0, -L)}`, restore(value.slice(-L)));
  }
  const transitions = Float64Array.from(restore(stored.transitions));
  const sum = (names) => {
    const sums = new Float64Array(L);
    for (const name of names) rows.get(name)?.forEach((w, l) => (sums[l] += w));
    return sums;
  };
  return (page) => {
    const own = page.own.map(sum);
    const scores = new Float64Array(page.features.length * L);
    page.features.forEach((names, i) => scores.set(sum(new Set(names)), i * L));
    const probabilities = labelProbabilities(L, sumBothWays({ labels: L, scores, transitions }));
    return own.map((sums, i) => ({ own: sums, probabilities: probabilities.slice(i * L, i * L + L) }));
  };
}
