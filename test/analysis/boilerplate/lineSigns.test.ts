import { deepEqual, equal } from 'node:assert/strict';
import { readCharacters, signsOf } from '../../../src/analysis/boilerplate/lineSigns';

describe('signs of a line', () => {
  for (const [line, ...signs] of [
    ['The ferry left at noon.'],
    ['Harbour | Fish ¦ Boats', 'pipe'],
    ['Next >', 'arrow'],
    ['Home » Harbour', 'arrow', 'quotation'],
    ['@portelm', 'at'],
    ['desk@elm.example', 'email'],
    ['WWW.', 'url'],
    ['see www..', 'url'],
    ['HTTPS:', 'url'],
    ['Read elm.com', 'url'],
    ['elm.co.uk', 'url'],
    ['#ferry', 'hash'],
    ['(C) Elm', 'copyright', 'parenthesis'],
    ['© Elm', 'copyright'],
    ['It cost $5, or € 5', 'money'],
    ['up 5 % ٥%', 'percent'],
    ['and/or', 'slash'],
    ['Fish · Boats', 'middle-dot'],
    ['Why? Now!', 'question', 'exclamation'],
    ['So...', 'ellipsis'],
    ['So…', 'ellipsis'],
    ['“So”', 'quotation'],
    ["the 'best'", 'quotation'],
    ['a - b', 'dash'],
    ['a—b', 'dash'],
    ['Now: fish', 'colon-inside'],
    ['at 9.30', 'clock'],
    ['in 2019', 'year'],
    ['3 HOURS AGO', 'ago'],
    ['1.2K', 'count'],
    ['By Ana Ruiz', 'by'],
    ['Ana Ruiz/Elm Images', 'slash', 'credit'],
    ['Ana RuizElm Courier', 'joined-words'],
    ['Ana RuizÉlan Courier', 'joined-words'],
  ] as const)
    it(line, () => deepEqual(signsOf(line, readCharacters(line)), signs));

  it('are looked for where a character allows them', () => {
    const { isForeign, hasDigits } = readCharacters('The tide’s “high” – it is');
    deepEqual([isForeign, hasDigits], [false, false]);
    equal(readCharacters('7 boats').hasDigits, true);
    equal(readCharacters('٧ قوارب').hasDigits, true);
    equal(readCharacters('港').isForeign, true);
  });
});
