import { deepEqual, equal } from 'node:assert/strict';
import { lowerStraight, startsWithCapital } from '../../src/text/characters';

describe('characters', () => {
  it('are capitals in every script that has them', () => {
    deepEqual(['Ana', 'Ébène', 'Жена', '𐐀'].map(startsWithCapital), [true, true, true, true]);
    deepEqual(['ana', 'ébène', '[', '7', '', 'ª', '中'].map(startsWithCapital), Array(7).fill(false));
  });

  it('are lower and straight in the words of the lists', () => {
    equal(lowerStraight('DIDN’T'), "didn't");
    equal(lowerStraight('didn‘t'), 'didn‘t');
  });
});
