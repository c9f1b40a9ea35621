import { ok } from 'node:assert/strict';
import { labelProbabilities, sumBothWays } from '../../../src/analysis/boilerplate/chain';

/** Sums over every sequence of labels, one by one. */
function bruteForce(labels: number, scores: Float64Array, transitions: Float64Array) {
  const lines = scores.length / labels;
  const sums = new Float64Array(scores.length);
  let total = 0;
  for (let code = 0; code < labels ** lines; code++) {
    const sequence = Array.from({ length: lines }, (_, line) => Math.floor(code / labels ** line) % labels);
    const score = sequence.reduce(
      (sum, label, line) =>
        sum + scores[line * labels + label]! + (line > 0 ? transitions[sequence[line - 1]! * labels + label]! : 0),
      0,
    );
    total += Math.exp(score);
    sequence.forEach((label, line) => (sums[line * labels + label]! += Math.exp(score)));
  }
  return { probabilities: sums.map((sum) => sum / total), logTotal: Math.log(total) };
}

describe('the chain of labels', () => {
  it('sums over all sequences as counting them one by one does', () => {
    const labels = 3;
    const scores = Float64Array.from({ length: 12 }, (_, i) => Math.sin(i * 7) * 3);
    const transitions = Float64Array.from({ length: 9 }, (_, i) => Math.cos(i * 5) * 2);
    const wanted = bruteForce(labels, scores, transitions);
    const passes = sumBothWays({ labels, scores, transitions });
    const found = labelProbabilities(labels, passes);
    ok(Math.abs(passes.logTotal - wanted.logTotal) < 1e-9);
    ok(found.every((probability, i) => Math.abs(probability - wanted.probabilities[i]!) < 1e-9));
  });

  it('neither under- nor overflows on long pages', () => {
    const scores = Float64Array.from({ length: 200_000 }, (_, i) => (i % 2 ? 300 : -300));
    const found = labelProbabilities(2, sumBothWays({ labels: 2, scores, transitions: new Float64Array(4) }));
    ok(found.every((probability, i) => Math.abs(probability - (i % 2)) < 1e-9));
  });
});
