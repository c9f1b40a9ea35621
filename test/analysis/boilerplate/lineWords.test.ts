import { deepEqual, equal } from 'node:assert/strict';
import { hasCasedLetter, hasSmallLetter, isOfLetters, wordsOf } from '../../../src/analysis/boilerplate/lineWords';

describe('words of a line', () => {
  for (const [line, ...words] of [
    ['The tide, 12th of May.', 'The', 'tide', '12', 'th', 'of', 'May'],
    ["o'clock and o’clock", "o'clock", 'and', 'o’clock'],
    ["'tis the ferrymen’s-hall' -", 'tis', 'the', 'ferrymen’s-hall'],
    ['well-known -- “so”—they', 'well-known', 'so', 'they'],
    ['Café-goers ate crêpes', 'Café-goers', 'ate', 'crêpes'],
    ['nai\u0308ve o’é x-é', 'nai\u0308ve', 'o’é', 'x-é'],
    ['3½ km² 12•x', '3½', 'km', '²', '12', 'x'],
    ['Порт-Вяз 港 🙂 a1b', 'Порт-Вяз', '港', 'a', '1', 'b'],
    [' … '],
    [''],
  ] as const)
    it(line, () => deepEqual(wordsOf(line), words));

  it('are told by their letters, in any script', () => {
    deepEqual(['ROW', 'Row', 'ÉTÉ', 'Été', '港'].map(hasSmallLetter), [false, true, false, true, false]);
    deepEqual(['ROW', 'été', '港', '12'].map(hasCasedLetter), [true, true, false, false]);
    deepEqual(['row', 'été', '港', '12', '½'].map(isOfLetters), [true, true, true, false, false]);
  });

  it('take time that grows with the line, whatever it is made of', () => {
    const length = 200_000;
    equal(wordsOf("a-'".repeat(length)).length, length);
    equal(wordsOf('aé'.repeat(length)).length, 1);
    equal(wordsOf('1é'.repeat(length)).length, 2 * length);
  });
});
