import stored from './pageModel.json';
import { MEASURES } from './measurePage';
import { askTrees, type Trees } from './trees';

/** Learned by `training/boilerplate`: the measures by name, the numbers of all trees one after another. */
const { measures, base, depth, columns, borders, leaves } = stored;
const PLACES = measures.split(';').map((name) => MEASURES.indexOf(name));
const numbers = (written: string) => written.split(' ').map(Number);

/** The trees, asking for the measures by their places. */
export const TREES: Trees = {
  base,
  depth,
  columns: Int16Array.from(numbers(columns), (column) => (column < 0 ? column : PLACES[column]!)),
  borders: Float64Array.from(numbers(borders)),
  leaves: Float64Array.from(numbers(leaves)),
};

/** The probability that a line of these measures is boilerplate. */
export function readAgain(line: Float32Array): number {
  return askTrees(TREES, line);
}
