import { equal } from 'node:assert/strict';
import { areSpelledAlike } from '../../src/corpus/spelledAlike';

describe('words written in another way', () => {
  it('are those of another country, with a hyphen or none, and names in another script', () => {
    for (const [a, b] of [
      ['organised', 'organized'],
      ['the labour centre', 'the labor center'],
      ['travelling', 'traveling'],
      ['cease-fire', 'cease fire'],
      ['programme', 'program'],
      ['café', 'cafe'],
      ['Gen.', 'General'],
      ['Petrenskyy', 'Petrenskiy'],
    ] as const)
      equal(areSpelledAlike(a, b), true, `${a}, ${b}`);
  });

  it('are figures of one value', () => {
    for (const [a, b] of [
      ['12', 'twelve'],
      ['twenty-five', '25'],
      ['$5 million', '5m dollars'],
      ['two dozen', '24'],
      ['a dozen', 'twelve'],
      ['3,000', 'three thousand'],
      ['40 percent', '40%'],
      ['one hundred and ten', '110'],
      ['a thousand and five', '1,005'],
      ['two dozen', 'twenty-four'],
      ['three million two hundred thousand', '3.2m'],
    ] as const)
      equal(areSpelledAlike(a, b), true, `${a}, ${b}`);
  });

  it('are not other words, other figures and other days', () => {
    for (const [a, b] of [
      ['12', '14'],
      ['11', '1'],
      ['10000', '100000'],
      ['off', 'of'],
      ['five million', 'five billion'],
      ['Friday', 'Saturday'],
      ['our', 'or'],
      ['rise', 'fall'],
      ['', 'fall'],
      ['12 boats', '12'],
      ['1.5', '15'],
    ] as const)
      equal(areSpelledAlike(a, b), false, `${a}, ${b}`);
  });
});
