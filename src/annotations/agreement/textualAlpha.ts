import { spanLength } from '../../text/span';
import { correctedForChance, notDefined, type Coefficient } from './coefficient';
import { gapLengths, type Continuum } from './continuum';

/** Two members of the uα family. */
export interface TextualAlpha {
  /** |uα: whether people marked the same stretches, whatever they called them. */
  readonly boundaries: Coefficient;
  /** uα: whether they marked the same stretches and called them the same. */
  readonly labelled: Coefficient;
}

/** The label of what nobody marked; no unit has it. */
const GAP = Symbol('gap');
type Label = string | typeof GAP;

/**
 * uα and |uα (nominal) of K. Krippendorff, Y. Mathet, S. Bouvry, A. Widlöcher: On the reliability of unitizing textual continua: further
 * developments, Quality & Quantity 50(6), 2016. Unlike αU it behaves with more than two people. Every code unit of a text is a place in which
 * the people's segments meet; what is expected by chance leaves out each unit meeting itself. `n` counts units.
 *
 * Several texts count as one; as in α, a text counts with those who worked on it, its meetings by one less than their number.
 * @param continua those with fewer than two people are left out
 */
export function textualAlpha(continua: readonly Continuum[]): TextualAlpha {
  const margins = new Map<Label, number>();
  const selfPairs = new Map<Label, number>();
  const unequal = { boundaries: 0, labelled: 0 };
  let n = 0;
  for (const continuum of continua) {
    const { length, observers } = continuum;
    if (observers.length < 2) continue;
    for (const units of observers) {
      n += units.length;
      for (const unit of units) add(selfPairs, unit.label, spanLength(unit) ** 2);
      for (const gap of gapLengths(units, length)) add(selfPairs, GAP, gap);
    }
    meet(continuum, (counts, width) => {
      const others = observers.length - 1;
      for (const [label, count] of counts) {
        add(margins, label, count * width);
        unequal.labelled += (width * count * (observers.length - count)) / others;
      }
      const gaps = counts.get(GAP) ?? 0;
      unequal.boundaries += (2 * width * gaps * (observers.length - gaps)) / others;
    });
  }
  if (n === 0) return { boundaries: notDefined('nothing-marked'), labelled: notDefined('nothing-marked') };
  const all = sum(margins.values());
  const scale = all - sum(selfPairs.values()) / all;
  const gaps = margins.get(GAP) ?? 0;
  let equal = 0;
  for (const margin of margins.values()) equal += margin ** 2;
  return {
    boundaries: correctedForChance(unequal.boundaries, (2 * gaps * (all - gaps)) / scale, n),
    labelled: correctedForChance(unequal.labelled, (all ** 2 - equal) / scale, n),
  };
}

/** Where somebody's label changes. */
interface Border {
  readonly at: number;
  readonly from: Label;
  readonly to: Label;
}

/** Walks over the stretches in which nobody's label changes, telling how many people have which. */
function meet(
  { length, observers }: Continuum,
  visit: (counts: ReadonlyMap<Label, number>, width: number) => void,
): void {
  const borders = observers
    .flatMap((units) =>
      units.flatMap(({ start, end, label }): Border[] => [
        { at: start, from: GAP, to: label },
        { at: end, from: label, to: GAP },
      ]),
    )
    .sort((a, b) => a.at - b.at);
  const counts = new Map<Label, number>([[GAP, observers.length]]);
  let reached = 0;
  for (const { at, from, to } of borders) {
    if (at > reached) visit(counts, at - reached);
    reached = at;
    add(counts, from, -1);
    add(counts, to, 1);
    if (counts.get(from) === 0) counts.delete(from);
  }
  if (length > reached) visit(counts, length - reached);
}

function add<Key>(sums: Map<Key, number>, key: Key, amount: number): void {
  sums.set(key, (sums.get(key) ?? 0) + amount);
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
