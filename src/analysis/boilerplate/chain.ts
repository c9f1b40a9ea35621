/**
 * A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001): every line has one of a few labels, each label a score
 * at each line, and each pair of neighbouring labels one of its own.
 */
export interface Chain {
  /** Number of labels. */
  readonly labels: number;
  /** Score of each label at each line, line after line; `-Infinity` forbids it. */
  readonly scores: Float64Array;
  /** `transitions[from * labels + to]`. The first line has no transition into it. */
  readonly transitions: Float64Array;
}

/** What the forward and backward passes leave: products of both are proportional to probabilities. */
export interface Passes {
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  /** Exponentiated scores, scaled line by line. */
  readonly emission: Float64Array;
  /** Exponentiated transitions. */
  readonly transition: Float64Array;
  /** Logarithm of the sum over all label sequences. */
  readonly logTotal: number;
}

/** Sums over all label sequences in both directions, rescaled at every line so that nothing under- or overflows. */
export function sumBothWays({ labels, scores, transitions }: Chain): Passes {
  const lines = scores.length / labels;
  const transition = transitions.map(Math.exp);
  const emission = new Float64Array(scores.length);
  const forward = new Float64Array(scores.length);
  const backward = new Float64Array(scores.length);
  let logTotal = 0;
  for (let line = 0; line < lines; line++) {
    const at = line * labels;
    const highest = Math.max(...scores.subarray(at, at + labels));
    let sum = 0;
    for (let to = 0; to < labels; to++) {
      emission[at + to] = Math.exp(scores[at + to]! - highest);
      let into = 1;
      if (line > 0) {
        into = 0;
        for (let from = 0; from < labels; from++)
          into += forward[at - labels + from]! * transition[from * labels + to]!;
      }
      forward[at + to] = into * emission[at + to]!;
      sum += forward[at + to]!;
    }
    for (let to = 0; to < labels; to++) forward[at + to]! /= sum;
    logTotal += Math.log(sum) + highest;
  }
  backward.fill(1, (lines - 1) * labels);
  for (let line = lines - 2; line >= 0; line--) {
    const at = line * labels;
    let sum = 0;
    for (let from = 0; from < labels; from++) {
      let out = 0;
      for (let to = 0; to < labels; to++) {
        out += transition[from * labels + to]! * emission[at + labels + to]! * backward[at + labels + to]!;
      }
      backward[at + from] = out;
      sum += out;
    }
    for (let from = 0; from < labels; from++) backward[at + from]! /= sum;
  }
  return { forward, backward, emission, transition, logTotal };
}

/** The probability of each label at each line, laid out as the scores are. */
export function labelProbabilities(labels: number, { forward, backward }: Passes): Float64Array {
  const probabilities = forward.map((value, i) => value * backward[i]!);
  for (let at = 0; at < probabilities.length; at += labels) {
    let sum = 0;
    for (let label = 0; label < labels; label++) sum += probabilities[at + label]!;
    for (let label = 0; label < labels; label++) probabilities[at + label]! /= sum;
  }
  return probabilities;
}
