import { deepEqual, equal, ok } from 'node:assert/strict';
import { lookAtLine } from '../../../src/analysis/boilerplate/lineFeatures';
import { LINE_LABELS, type LineLabel } from '../../../src/analysis/boilerplate/lineModel';
import { measurePage, MEASURES } from '../../../src/analysis/boilerplate/measurePage';
import { boilerplateOf, between, mean } from '../../../src/analysis/boilerplate/pageSeries';
import { TREES } from '../../../src/analysis/boilerplate/pageModel';
import storedTrees from '../../../src/analysis/boilerplate/pageModel.json';

const PROSE = 'The ferry will stop running in June because the boat is too old to be repaired, the board said.';

/** A page whose lines have been read before: each with the label that the first reading is nearly sure of. */
function measure(lines: readonly (readonly [words: string, label: LineLabel])[]) {
  const rows = measurePage(
    lines.map(([words, label]) => {
      const probabilities = Float64Array.from(LINE_LABELS, (own) => (own === label ? 0.93 : 0.01));
      return { look: lookAtLine(words), words, own: probabilities.map(Math.log), probabilities };
    }),
  );
  return (name: string) => rows.map((row) => Number(row[MEASURES.indexOf(name)]!.toFixed(2)));
}

describe('measures of a page', () => {
  const of = measure([
    ['Home', 'before'],
    [PROSE, 'content'],
    ['Advertisement', 'between'],
    [PROSE, 'content'],
    ['9 April 2021', 'after'],
    ['Home', 'after'],
  ]);

  it('have a name each', () => {
    equal(new Set(MEASURES).size, MEASURES.length);
    equal(measurePage([]).length, 0);
    const [row] = measurePage([
      { look: lookAtLine('a'), words: 'a', own: new Float64Array(8), probabilities: new Float64Array(8).fill(1 / 8) },
    ]);
    equal(row!.length, MEASURES.length);
  });

  it('are all those that the trees were grown on', () => {
    const names = storedTrees.measures.split(';');
    deepEqual(
      names.filter((name) => !MEASURES.includes(name)),
      [],
    );
    const asked = new Set([...TREES.columns].filter((column) => column >= 0).map((column) => MEASURES[column]));
    deepEqual(asked, new Set(names));
    const nodes = 2 ** TREES.depth - 1;
    const trees = TREES.columns.length / nodes;
    deepEqual([TREES.borders.length, TREES.leaves.length], [trees * nodes, trees * (nodes + 1)]);
    ok([...TREES.borders, ...TREES.leaves].every(Number.isFinite));
  });

  it('say what the first reading made of a line and of its neighbours', () => {
    deepEqual(of('boilerplate'), [0.95, 0.03, 0.95, 0.03, 0.95, 0.95]);
    deepEqual(of('boilerplate -1'), [-1, 0.95, 0.03, 0.95, 0.03, 0.95]);
    deepEqual(of('boilerplate 2'), [0.95, 0.03, 0.95, 0.95, -1, -1]);
    deepEqual(of('size 1'), [75, 13, 75, 10, 4, -1]);
  });

  it('say how much of the story stands above and how far it is away', () => {
    deepEqual(of('story share above'), [0, 0, 0.5, 0.5, 1, 1]);
    deepEqual(of('since story'), [1, 2, 1, 2, 1, 2]);
    deepEqual(of('until story'), [1, 2, 1, 3, 2, 1]);
    deepEqual(of('gap lines'), [1, 0, 1, 0, 2, 2]);
  });

  it('count labels, dates and copies', () => {
    deepEqual(of('copies'), [2, 2, 1, 2, 1, 2]);
    deepEqual(of('copy above'), [0, 0, 0, 1, 0, 1]);
    deepEqual(of('gap dates'), [0, 0, 0, 1, 1, 1]);
    ok(of('label')[2]! >= 0 && of('label')[1] === -1);
  });

  it('keep to the page', () => {
    const sums = Float64Array.from([0, 1, 3, 6]);
    deepEqual([between(sums, 1, 3), between(sums, -5, 9), between(sums, 2, 1)], [5, 6, 0]);
    deepEqual([mean(sums, 1, 3), mean(sums, -5, 2), mean(sums, 3, 9)], [2.5, 1.5, -1]);
  });

  it('sum up the labels of boilerplate', () => {
    equal(boilerplateOf(Float64Array.from(LINE_LABELS, (label) => (label === 'after' ? 0.25 : 0))), 0.25);
    equal(boilerplateOf(Float64Array.from(LINE_LABELS, (label) => (label === 'headline' ? 1 : 0))), 0);
  });
});
