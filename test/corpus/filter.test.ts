import { deepEqual, equal, ok } from 'node:assert/strict';
import { filterWords, foldForSearch, hits, passes } from '../../src/corpus/filter';

describe('filtering a list', () => {
  it('ignores case, accents and the form of quotation marks, and keeps the length', () => {
    equal(foldForSearch('“Él” İZMIR – ‘Ça’ 😀'), '"el" izmir - \'ca\' 😀');
    equal(foldForSearch('Straße ﬁn').length, 'Straße ﬁn'.length);
  });

  it('takes each word for itself and quoted words together', () => {
    deepEqual(filterWords(' fuel  “price rise" Rīga'), ['fuel', 'price rise', 'riga']);
    deepEqual(filterWords('  '), []);
    deepEqual(filterWords('"" "'), []);
  });

  it('wants every word somewhere', () => {
    const texts = ['Fuel prices rose by 4 per cent', 'José Duarte'];
    ok(passes(filterWords('duarte FUEL'), texts));
    ok(passes(filterWords(''), texts));
    ok(!passes(filterWords('fuel tax'), texts));
    ok(!passes(filterWords('"prices fuel"'), texts));
  });

  it('finds all hits without overlaps', () => {
    deepEqual(hits(['an', 'anan'], 'Banana man'), [
      { start: 1, end: 5 },
      { start: 8, end: 10 },
    ]);
  });
});
