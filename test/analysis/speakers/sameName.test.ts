import { equal } from 'node:assert/strict';
import { comparePersonNames } from '../../../src/analysis/speakers/sameName';

describe('names of one person', () => {
  const cases: [string, string, string | undefined][] = [
    ['Ana Ruiz', 'ana ruiz', 'same'],
    ['José Ruiz Jr.', 'Jose Ruiz', 'same'],
    ['Ana Ruiz', 'Ruiz', 'part'],
    ['Ana Ruiz', 'Ana', 'part'],
    ['Ana Maria Ruiz', 'Ana Ruiz', 'part'],
    ['Mario Vargas Soto', 'Vargas Soto', 'part'],
    ['Anatole Berg', 'A. Berg', 'initials'],
    ['William Berg', 'Bill Berg', 'nickname'],
    ['Jonathan Berg', 'Johnathan Berg', 'spelling'],
    ['Ana Lindqvist', 'Ana Lindquist', 'spelling'],
    ['Ana Ruiz', 'Eva Ruiz', undefined],
    ['George H. Pell', 'George W. Pell', undefined],
    ['George Henry Pell', 'George Walter Pell', undefined],
    ['Robert Pell', 'Roberta Pell', undefined],
    ['Ana Ruiz', '', undefined],
  ];
  for (const [a, b, expected] of cases) {
    it(`${a} / ${b}: ${expected ?? 'two people'}`, () => {
      equal(comparePersonNames(a, b), expected);
      equal(comparePersonNames(b, a), expected);
    });
  }
});
