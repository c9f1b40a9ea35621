import { deepEqual } from 'node:assert/strict';
import type { ListedOccurrence, PlacedDifference, ListedPassage } from '../../../src/corpus/sourceComparison';
import { elsewhereLines } from '../../../src/extension/hover/elsewhereLines';
import type { Line } from '../../../src/extension/hover/card';

const quotation = { id: 'q', content: [{ start: 10, end: 40 }] };
const passage = (source: string, line: number, speakers: readonly string[] = ['Ana Ruiz']): ListedPassage => ({
  source,
  start: 11,
  end: 39,
  place: { start: { line, character: 0 }, end: { line, character: 28 } },
  words: 'words',
  quotation: 'q',
  speakers,
  isQuoted: true,
});
const occurrence = (
  source: string,
  differences: readonly PlacedDifference[] = [],
  speakers?: readonly string[],
): ListedOccurrence => ({
  here: passage('here', 0),
  there: passage(source, 4, speakers),
  shared: { count: 4, coverage: 1, density: 1, here: { start: 0, end: 1 } },
  relations: differences.length === 0 ? ['identical'] : ['word-changed'],
  differences,
});
const AT = {
  hereAt: { start: 0, end: 0 },
  thereAt: { start: 0, end: 0 },
  place: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
};
const cut: PlacedDifference = { ...AT, at: 'inside', is: 'cut', here: '', there: 'not', about: 'negation' };
const spelling: PlacedDifference = { ...AT, at: 'inside', is: 'spelling', here: 'it’s', there: 'it is' };

const text = (line: Line) =>
  line
    .map((piece) => (typeof piece === 'string' ? piece : 'words' in piece ? piece.words : `[${piece.label}]`))
    .join('');
const lines = (occurrences: readonly ListedOccurrence[], isComplete = true) =>
  elsewhereLines(quotation, { occurrences, nameOf: (source) => `${source}.txt`, isComplete }).map(text);

describe('lines of a card about other sources', () => {
  it('name each source, whom it credits and how its words differ, the gravest first', () => {
    deepEqual(lines([occurrence('a'), occurrence('b', [spelling, cut], [])]), [
      'Also in [b.txt, line 5], credited to nobody: a negation left out here without a mark: “not”; spelt differently: “it’s” here, “it is” there. [Compare]',
      'Also in [a.txt, line 5], credited to Ana Ruiz: word for word. [Compare]',
    ]);
  });

  it('count sources and differences beyond a few', () => {
    const [first] = lines([occurrence('a', [cut, cut, cut, cut, spelling])]);
    deepEqual(first?.endsWith('; 2 more differences. [Compare]'), true);
    deepEqual(
      lines(['a', 'b', 'c', 'd', 'e', 'f'].map((source) => occurrence(source))).at(-1),
      'Also in 2 more sources.',
    );
  });

  it('say that there is none only when all were read', () => {
    deepEqual(lines([]), ['In no other source of the folder.']);
    deepEqual(lines([], false), ['Other sources are being read…']);
  });

  it('leave out what belongs to other quotations', () => {
    const other = { ...occurrence('a'), here: { ...passage('here', 0), quotation: 'other', start: 50, end: 60 } };
    deepEqual(lines([other]), ['In no other source of the folder.']);
  });
});
