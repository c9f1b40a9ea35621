// The second reading: gradient-boosted regression trees (Friedman 2001) on the logistic loss, grown level by level over histograms; each
// tree is grown on the examples with the steepest gradients and a few of the others (Ke et al. 2017).
import { random } from './random.mjs';

const BINS = 40;

/** Borders between the bins of a column: quantiles of a sample, none twice. */
function bordersOf(rows, column) {
  const sample = [];
  const step = Math.max(1, Math.floor(rows.length / 8000));
  for (let i = 0; i < rows.length; i += step) sample.push(rows[i][column]);
  sample.sort((a, b) => a - b);
  const distinct = [...new Set(sample)];
  if (distinct.length <= BINS) return distinct.slice(1).map((value, i) => Math.fround((value + distinct[i]) / 2));
  const borders = new Set();
  for (let b = 1; b < BINS; b++) {
    const value = sample[Math.floor((b * sample.length) / BINS)];
    if (value > sample[0]) borders.add(value);
  }
  return [...borders].sort((a, b) => a - b);
}

/** Number of borders that are not above the value. */
function binOf(value, borders) {
  let low = 0;
  let high = borders.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value < borders[middle]) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Adds up gradients and curvatures of the examples by node and bin. */
function fillHistogram(histogram, bins, examples, nodes, gradients, curvatures) {
  for (let s = 0; s < examples.length; s++) {
    const at = (nodes[s] * BINS + bins[examples[s]]) * 2;
    histogram[at] += gradients[s];
    histogram[at + 1] += curvatures[s];
  }
}

/**
 * @param rows what is measured of each example
 * @param targets 0 or 1
 * @param importance how much each example counts
 */
export function growTrees(rows, targets, importance, settings) {
  const { depth, rate, least, ridge, gain: leastGain, columnShare, steep, others } = settings;
  const n = rows.length;
  const borders = Array.from(rows[0], (_, column) => bordersOf(rows, column));
  const binned = borders.map((own, column) => Uint8Array.from(rows, (row) => binOf(row[column], own)));
  let positive = 0;
  let all = 0;
  for (let i = 0; i < n; i++) {
    positive += importance[i] * targets[i];
    all += importance[i];
  }
  const base = Math.log(positive / (all - positive));
  const scores = new Float64Array(n).fill(base);
  const gradient = new Float64Array(n);
  const curvature = new Float64Array(n);
  const trees = [];
  const size = 2 ** depth - 1;
  for (let t = 0; t < settings.trees; t++) {
    for (let i = 0; i < n; i++) {
      const p = 1 / (1 + Math.exp(-scores[i]));
      gradient[i] = importance[i] * (targets[i] - p);
      curvature[i] = importance[i] * Math.max(1e-6, p * (1 - p));
    }
    const border = gradient.map(Math.abs).sort()[Math.floor(n * (1 - steep))];
    const chosen = [];
    for (let i = 0; i < n; i++) if (Math.abs(gradient[i]) >= border || random() < others) chosen.push(i);
    const examples = Int32Array.from(chosen);
    const more = (i) => (Math.abs(gradient[i]) >= border ? 1 : 1 / others);
    const gradients = Float64Array.from(examples, (i) => gradient[i] * more(i));
    const curvatures = Float64Array.from(examples, (i) => curvature[i] * more(i));
    const node = new Int32Array(examples.length);
    const tried = [...borders.keys()].filter((column) => borders[column].length > 0 && random() < columnShare);
    // Complete binary trees: node k has the children 2k+1 and 2k+2. A node that is not split sends everything left.
    const splits = new Array(size).fill(null);
    for (let level = 0; level < depth; level++) {
      const first = 2 ** level - 1;
      const nodes = 2 ** level;
      const best = Array.from({ length: nodes }, () => ({ gain: leastGain, column: -1, bin: 0 }));
      const sums = new Float64Array(nodes * 2);
      for (let s = 0; s < examples.length; s++) {
        sums[node[s] * 2] += gradients[s];
        sums[node[s] * 2 + 1] += curvatures[s];
      }
      const histogram = new Float64Array(nodes * BINS * 2);
      for (const column of tried) {
        histogram.fill(0);
        fillHistogram(histogram, binned[column], examples, node, gradients, curvatures);
        const count = borders[column].length;
        for (let k = 0; k < nodes; k++) {
          const g = sums[2 * k];
          const h = sums[2 * k + 1];
          if (h < 2 * least) continue;
          const whole = (g * g) / (h + ridge);
          let left = 0;
          let weight = 0;
          for (let b = 0; b < count; b++) {
            left += histogram[(k * BINS + b) * 2];
            weight += histogram[(k * BINS + b) * 2 + 1];
            if (weight < least) continue;
            if (h - weight < least) break;
            const right = g - left;
            const gain = (left * left) / (weight + ridge) + (right * right) / (h - weight + ridge) - whole;
            if (gain > best[k].gain) best[k] = { gain, column, bin: b };
          }
        }
      }
      best.forEach(({ column, bin }, k) => {
        if (column >= 0) splits[first + k] = { column, bin };
      });
      for (let s = 0; s < examples.length; s++) {
        const split = splits[first + node[s]];
        node[s] = 2 * node[s] + (split && binned[split.column][examples[s]] > split.bin ? 1 : 0);
      }
    }
    const leaves = new Float64Array(size + 1);
    const weights = new Float64Array(size + 1);
    for (let s = 0; s < examples.length; s++) {
      leaves[node[s]] += gradients[s];
      weights[node[s]] += curvatures[s];
    }
    const values = leaves.map((g, k) => (rate * g) / (weights[k] + ridge));
    for (let i = 0; i < n; i++) {
      let k = 0;
      while (k < size) {
        const split = splits[k];
        k = 2 * k + (split && binned[split.column][i] > split.bin ? 2 : 1);
      }
      scores[i] += values[k - size];
    }
    trees.push({
      splits: splits.map((split) => split && { column: split.column, border: borders[split.column][split.bin] }),
      values,
    });
  }
  return { base, depth, trees };
}

/** Trees as the product stores them: the measures they ask for by name, their numbers in a few digits. */
export function storeTrees({ base, depth, trees }, measures) {
  const asked = [
    ...new Set(trees.flatMap(({ splits }) => splits.flatMap((split) => (split ? [split.column] : [])))),
  ].sort((a, b) => a - b);
  const short = (value) => Number(value.toPrecision(4));
  const columns = trees.flatMap(({ splits }) => splits.map((split) => (split ? asked.indexOf(split.column) : -1)));
  const borders = trees.flatMap(({ splits }) => splits.map((split) => (split ? short(split.border) : 0)));
  const leaves = trees.flatMap(({ values }) => [...values].map((value) => Number(value.toFixed(3))));
  return {
    measures: asked.map((column) => measures[column]).join(';'),
    base: short(base),
    depth,
    columns: columns.join(' '),
    borders: borders.join(' '),
    leaves: leaves.join(' '),
  };
}
