import { exponential } from './exponential';
import { LABELS, mayFollow } from './labels';
import { LABEL_STRIDE, LARGEST_GATE, LONGEST_WINDOW, ONE } from './network';
import type { TaggerWeights } from './weights';

const COUNT = LABELS.length;

/** e^-x for every difference of scores that there may be. */
const EMISSIONS = Float64Array.from({ length: 2 * LARGEST_GATE + 1 }, (_, difference) =>
  exponential(-difference / ONE),
);

/** What the chain says of a window's tokens. */
export interface Labelling {
  /** The labels that fit best together. */
  readonly labels: Uint8Array;
  /** 0..1 for each token: the marginal probability of its label. */
  readonly confidences: Float64Array;
}

/**
 * A linear-chain conditional random field (Lafferty et al., ICML 2001): the labels that fit best together (Viterbi) and how probable each is
 * (forward and backward, every token's sum scaled to 1 as in Rabiner 1989). The inside of a role follows only its own beginning or inside.
 */
export class LabelChain {
  /** Score and weight, which is e^score, of going from one label (row) to another; those of a text's first label; those of any first label. */
  readonly #scores: Float64Array;
  readonly #weights: Float64Array;
  readonly #start: Float64Array;
  readonly #anyStart = new Float64Array(COUNT);
  // Rooms for one window, used again for the next.
  readonly #best = new Float64Array(LONGEST_WINDOW * COUNT);
  readonly #before = new Uint8Array(LONGEST_WINDOW * COUNT);
  readonly #emitted = new Float64Array(LONGEST_WINDOW * COUNT);
  readonly #forward = new Float64Array(LONGEST_WINDOW * COUNT);

  constructor({ transitions, start }: Pick<TaggerWeights, 'transitions' | 'start'>) {
    this.#scores = Float64Array.from(transitions, (score, index) => {
      return mayFollow(Math.floor(index / COUNT), index % COUNT) ? score : -Infinity;
    });
    this.#start = Float64Array.from(start, (score, label) => (mayFollow(0, label) ? score : -Infinity));
    this.#weights = weigh(this.#scores);
  }

  /**
   * Labels a window. Linear in its length.
   * @param scores of every label for each token, as a network gives them
   * @param isStart whether a text begins here; otherwise the window begins with any label
   */
  label(scores: Int16Array, length: number, isStart: boolean): Labelling {
    if (length === 0) return { labels: new Uint8Array(), confidences: new Float64Array() };
    const start = isStart ? this.#start : this.#anyStart;
    const labels = this.#decode(scores, length, start);
    this.#readForward(scores, length, weigh(start));
    return { labels, confidences: this.#readBackward(length, labels) };
  }

  #decode(scores: Int16Array, length: number, start: Float64Array): Uint8Array {
    const transitions = this.#scores;
    const best = this.#best;
    const before = this.#before;
    for (let label = 0; label < COUNT; label++) best[label] = start[label]! + scores[label]! / ONE;
    for (let token = 1; token < length; token++) {
      const at = token * COUNT;
      for (let label = 0; label < COUNT; label++) {
        let most = -Infinity;
        let from = 0;
        for (let other = 0; other < COUNT; other++) {
          const score = best[at - COUNT + other]! + transitions[other * COUNT + label]!;
          if (score <= most) continue;
          most = score;
          from = other;
        }
        best[at + label] = most + scores[token * LABEL_STRIDE + label]! / ONE;
        before[at + label] = from;
      }
    }
    const labels = new Uint8Array(length);
    const last = best.subarray((length - 1) * COUNT, length * COUNT);
    let label = last.indexOf(Math.max(...last));
    for (let token = length - 1; token >= 0; token--) {
      labels[token] = label;
      label = before[token * COUNT + label]!;
    }
    return labels;
  }

  /** For each token how probable its labels are by what stands before it and by itself. */
  #readForward(scores: Int16Array, length: number, start: Float64Array): void {
    const weights = this.#weights;
    const emitted = this.#emitted;
    const forward = this.#forward;
    for (let token = 0; token < length; token++) {
      const at = token * COUNT;
      const own = token * LABEL_STRIDE;
      let most = scores[own]!;
      for (let label = 1; label < COUNT; label++) most = Math.max(most, scores[own + label]!);
      let sum = 0;
      for (let label = 0; label < COUNT; label++) {
        let reached = start[label]!;
        if (token > 0) {
          reached = 0;
          for (let other = 0; other < COUNT; other++) {
            reached += forward[at - COUNT + other]! * weights[other * COUNT + label]!;
          }
        }
        const emission = EMISSIONS[most - scores[own + label]!]!;
        emitted[at + label] = emission;
        forward[at + label] = reached * emission;
        sum += reached * emission;
      }
      for (let label = 0; label < COUNT; label++) forward[at + label]! /= sum;
    }
  }

  /** The other way: what stands behind a token joins in, which gives the marginal probability of its label. */
  #readBackward(length: number, labels: Uint8Array): Float64Array {
    const weights = this.#weights;
    const emitted = this.#emitted;
    const forward = this.#forward;
    const confidences = new Float64Array(length);
    /** How probable what stands behind is after each label, and times the emissions of the token it was read from. */
    const backward = new Float64Array(COUNT).fill(1);
    const behind = new Float64Array(COUNT);
    for (let token = length - 1; token >= 0; token--) {
      const at = token * COUNT;
      let sum = 0;
      let scale = 0;
      for (let label = 0; label < COUNT; label++) {
        sum += forward[at + label]! * backward[label]!;
        behind[label] = emitted[at + label]! * backward[label]!;
        scale += behind[label]!;
      }
      const label = labels[token]!;
      confidences[token] = (forward[at + label]! * backward[label]!) / sum;
      for (let before = 0; before < COUNT; before++) {
        let led = 0;
        for (let after = 0; after < COUNT; after++) led += weights[before * COUNT + after]! * behind[after]!;
        backward[before] = led / scale;
      }
    }
    return confidences;
  }
}

/** e^score for each, in proportion: only ratios count, and so none needs to be above 1. */
function weigh(scores: Float64Array): Float64Array {
  const most = Math.max(...scores);
  return scores.map((score) => exponential(score - most));
}
