import { deepEqual, equal } from 'node:assert/strict';
import { cohensKappa, type Cell } from '../../../src/annotations/agreement/cohen';
import { nominalAlpha } from '../../../src/annotations/agreement/nominalAlpha';
import { printed } from './printed';

/** The table of two people who wrote their categories, one a unit, under each other. */
function table(one: string, other: string): Cell[] {
  return Array.from(one).map((category, at) => ({ one: category, other: other[at]!, count: 1 }));
}

/** Units of several people, each of whom wrote a line with one value a unit and a dot where they gave none. */
function units(...people: string[]): string[][] {
  return Array.from(people[0]!).map((_, at) => people.map((values) => values[at]!).filter((value) => value !== '.'));
}

describe("Cohen's κ", () => {
  it('is 0.492 in the example of Cohen 1960 (table 1: 200 cases, three diagnoses)', () => {
    const counts = [
      [88, 10, 2],
      [14, 40, 6],
      [18, 10, 12],
    ];
    const kappa = cohensKappa(
      counts.flatMap((row, one) => row.map((count, other) => ({ one: String(one), other: String(other), count }))),
    );
    equal(printed(kappa), '0.492');
    equal(kappa.n, 200);
  });

  it('is 0.385 and 0.314 in the digitized examples A and C of Krippendorff 1995 (p. 57)', () => {
    equal(printed(cohensKappa(table('001111111100001111110000', '000011110000000110000000'))), '0.385');
    equal(printed(cohensKappa(table('001111110011001111001100', '110011110011110011001100'))), '0.314');
  });

  it('is 1 where people agree and both use more than one category', () => {
    equal(cohensKappa(table('aab', 'aab')).value, 1);
  });

  it('is not defined without items, nor where both always say the same', () => {
    deepEqual(cohensKappa([]), { why: 'nothing-to-compare', n: 0 });
    deepEqual(cohensKappa(table('aaa', 'aaa')), { why: 'one-category', n: 3 });
    deepEqual(cohensKappa([{ one: 'a', other: 'b', count: 0 }]), { why: 'nothing-to-compare', n: 0 });
  });

  it('is 0 where one of them knows one category only', () => {
    equal(cohensKappa(table('aaaa', 'aabb')).value, 0);
  });
});

describe("Krippendorff's α for nominal data", () => {
  it('is 0.095 for two people and two values (Krippendorff 2011, example A)', () => {
    equal(printed(nominalAlpha(units('0100000010', '1110010000'))), '0.095');
  });

  it('is 0.692 for two people and several values (Krippendorff 2011, example B)', () => {
    equal(printed(nominalAlpha(units('aabbdcccedda', 'babbbccceddd'))), '0.692');
  });

  it('is 0.743 for four people with missing values (Krippendorff 2011, example C)', () => {
    const alpha = nominalAlpha(units('123321412...', '1233224125.3', '.3332342251.', '12332441251.'));
    equal(printed(alpha), '0.743');
    equal(alpha.n, 40, 'the value of unit 12 stands alone');
  });

  it('is 0.329 in the digitized example A of Krippendorff 1995 (p. 57)', () => {
    equal(printed(nominalAlpha(units('001111111100001111110000', '000011110000000110000000'))), '0.329');
  });

  it('does not depend on the order of people or units, nor on the names of values', () => {
    const alpha = nominalAlpha(units('aabc', 'abbc', 'a.bb'));
    deepEqual(nominalAlpha(units('a.bb', 'aabc', 'abbc')), alpha);
    deepEqual(nominalAlpha(units('cbaa', 'cbba', 'bb.a')), alpha);
    deepEqual(nominalAlpha(units('xxyz', 'xyyz', 'x.yy')), alpha);
  });

  it('is not defined where nobody judged what another judged, nor with one value only', () => {
    deepEqual(nominalAlpha([]), { why: 'nothing-to-compare', n: 0 });
    deepEqual(nominalAlpha([['a'], ['b'], []]), { why: 'nothing-to-compare', n: 0 });
    deepEqual(nominalAlpha([['a', 'a'], ['b'], ['a', 'a']]), { why: 'one-category', n: 4 });
  });
});
