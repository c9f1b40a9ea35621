import { deepEqual } from 'node:assert/strict';
import { figuresIn } from '../../../src/analysis/claims/figures';

/** Each figure with its kind, its value and what it is of. */
function figures(text: string): string[] {
  return figuresIn(text, { start: 0, end: text.length }).map(({ kind, value, of, start, end }) =>
    [text.slice(start, end), kind, value, ...of].join(' '),
  );
}

describe('figures', () => {
  it('are read in digits and in words', () => {
    deepEqual(figures('1,200 boats, twelve cows and twenty-one sheep'), [
      '1,200 count 1200 boats',
      'twelve count 12 cows',
      'twenty-one count 21 sheep',
    ]);
    deepEqual(figures('two hundred and five trucks; a dozen eggs; two dozen eggs'), [
      'two hundred and five count 205 trucks',
      'dozen count 12 eggs',
      'two dozen count 24 eggs',
    ]);
    deepEqual(figures('three million two hundred thousand euros; two thousand and five sheep'), [
      'three million two hundred thousand euros money 3200000 €',
      'two thousand and five count 2005 sheep',
    ]);
  });

  it('are amounts of money in any of its ways of writing', () => {
    deepEqual(figures('$3 million, $3m, 3 million dollars, €2.5bn, 40 pounds'), [
      '$3 million money 3000000 $',
      '$3m money 3000000 $',
      '3 million dollars money 3000000 $',
      '€2.5bn money 2500000000 €',
      '40 pounds money 40 £',
    ]);
  });

  it('are shares, ranks and times', () => {
    deepEqual(figures('12% of them, 12 percent, twelve per cent, the 2nd boat at 9:30'), [
      '12% share 12',
      '12 percent share 12',
      'twelve per cent share 12',
      '2nd rank 2 boat',
      '9:30 time 570',
    ]);
  });

  it('are days, months and years', () => {
    deepEqual(figures('On Friday, June 4, 2019, and again on 5 July and in Aug. 2020'), [
      'Friday weekday 5',
      'June 4 day 604',
      '2019 year 2019',
      '5 July day 705',
      'Aug month 8',
      '2020 year 2020',
    ]);
    deepEqual(figures('They may march in May'), ['May month 5']);
  });

  it('are not the words that count nothing', () => {
    deepEqual(figures('One of them told the two that this one was gone'), []);
    deepEqual(figures('One boat sank'), ['One count 1 boat sank']);
  });

  it('keep their offsets in a text, and take what is no figure for none', () => {
    const text = 'Of 7 boats';
    deepEqual(
      figuresIn(text, { start: 3, end: 10 }).map(({ start, end }) => [start, end]),
      [[3, 4]],
    );
    deepEqual(figures('$ % , . : ½ 1.2.3.4.5'), []);
    deepEqual(figures('9'.repeat(400)), []);
  });
});
