import { spanLength } from '../../text/span';
import { notDefined, correctedForChance, type Coefficient } from './coefficient';
import { gapLengths, type Continuum, type Unit } from './continuum';

/**
 * Krippendorff's αU for one category of units, with the squared differences of borders: α_U of K. Krippendorff: On the reliability of
 * unitizing continuous data, Sociological Methodology 25, 1995, as corrected in his Content Analysis, 2nd edition, 2004, section 11.6. Labels
 * are disregarded. `n` counts units.
 * @param continua each with the same people in the same order; several count as one behind the other, a gap ending with its text
 */
export function unitizingAlpha(continua: readonly Continuum[]): Coefficient {
  const { observed, expected, n } = unitizingDisagreement(continua);
  return n === 0 ? notDefined('nothing-marked') : correctedForChance(observed, expected, n);
}

/** D_o and D_e of one category; those of several categories of the same people can be summed. */
export function unitizingDisagreement(continua: readonly Continuum[]): {
  readonly observed: number;
  readonly expected: number;
  readonly n: number;
} {
  const people = continua[0]?.observers.length ?? 0;
  const length = continua.reduce((sum, continuum) => sum + continuum.length, 0);
  const units = continua.flatMap(({ observers }) => observers.flat()).map(spanLength);
  if (people < 2 || length === 0) return { observed: 0, expected: 0, n: 0 };
  const observed = continua.reduce((sum, { observers }) => sum + pairedDifference(observers), 0);
  const gaps = new Gaps(continua.flatMap((one) => one.observers.flatMap((own) => gapLengths(own, one.length))));
  let differences = 0;
  let selfPairs = 0;
  for (const unit of units) {
    differences += ((units.length - 1) / 3) * (2 * unit ** 3 - 3 * unit ** 2 + unit) + unit ** 2 * gaps.placesFor(unit);
    selfPairs += unit * (unit - 1);
  }
  const places = people * length;
  return {
    observed: observed / (people * (people - 1) * length ** 2),
    expected: ((2 / length) * differences) / (places * (places - 1) - selfPairs),
    n: units.length,
  };
}

/** Sum of the squared differences of all units of each person from those of each other person. */
function pairedDifference(observers: readonly (readonly Unit[])[]): number {
  let sum = 0;
  observers.forEach((one, at) => {
    for (const other of observers.slice(at + 1)) sum += 2 * difference(one, other);
  });
  return sum;
}

/** Overlapping units differ by the squares of what their borders are apart; one that stands wholly in a gap, by the square of its length. */
function difference(one: readonly Unit[], other: readonly Unit[]): number {
  let sum = aloneIn(other, one) + aloneIn(one, other);
  let from = 0;
  for (const unit of one) {
    while (from < other.length && other[from]!.end <= unit.start) from++;
    for (let at = from; at < other.length && other[at]!.start < unit.end; at++) {
      sum += (unit.start - other[at]!.start) ** 2 + (unit.end - other[at]!.end) ** 2;
    }
  }
  return sum;
}

/** Sum of the squared lengths of the units that touch none of the others. */
function aloneIn(others: readonly Unit[], units: readonly Unit[]): number {
  let sum = 0;
  let at = 0;
  for (const unit of units) {
    while (at < others.length && others[at]!.end <= unit.start) at++;
    if (!(at < others.length && others[at]!.start < unit.end)) sum += spanLength(unit) ** 2;
  }
  return sum;
}

/** Tells in how many places of all gaps a unit fits. */
class Gaps {
  readonly #lengths: readonly number[];
  /** Sum of the lengths from each one on. */
  readonly #sums: readonly number[];

  constructor(lengths: readonly number[]) {
    this.#lengths = [...lengths].sort((a, b) => a - b);
    const sums = [0];
    for (const length of [...this.#lengths].reverse()) sums.push(sums.at(-1)! + length);
    this.#sums = sums.reverse();
  }

  placesFor(unit: number): number {
    let low = 0;
    let high = this.#lengths.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#lengths[middle]! < unit) low = middle + 1;
      else high = middle;
    }
    return this.#sums[low]! - (this.#lengths.length - low) * (unit - 1);
  }
}
