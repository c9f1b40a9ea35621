import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { withoutOverlaps, type Continuum, type Unit } from '../../../src/annotations/agreement/continuum';
import { textualAlpha } from '../../../src/annotations/agreement/textualAlpha';
import { unitizingAlpha, unitizingDisagreement } from '../../../src/annotations/agreement/unitizingAlpha';
import { printed } from './printed';

/** Units by their begin and length, as Krippendorff writes them. */
function units(...pairs: readonly (readonly [begin: number, length: number, label?: string])[]): Unit[] {
  return pairs.map(([begin, length, label = '']) => ({ start: begin, end: begin + length, label }));
}

function continuum(length: number, ...observers: Unit[][]): Continuum {
  return { length, observers };
}

describe("Krippendorff's αU of 1995 and 2004", () => {
  // Sociological Methodology 25, 1995, p. 57: two observers, 24 places.
  const A: [Unit[], Unit[]] = [units([2, 8], [14, 6]), units([4, 4], [15, 2])];
  const B: [Unit[], Unit[]] = [units([0, 18]), units([0, 2], [2, 1], [3, 1], [4, 1], [5, 1], [6, 3], [9, 1])];
  const C: [Unit[], Unit[]] = [
    units([2, 6], [10, 2], [14, 4], [20, 2]),
    units([0, 2], [4, 4], [10, 4], [16, 2], [20, 2]),
  ];
  const D: [Unit[], Unit[]] = [
    units([0, 2], [2, 8], [10, 4], [14, 6], [20, 4]),
    units([0, 4], [4, 4], [8, 7], [15, 2], [17, 7]),
  ];
  // Content Analysis, 2nd edition, 2004, p. 254: two observers, a continuum of 300 places that begins at 150, categories c and k.
  const from150 = (...pairs: [number, number][]) =>
    units(...pairs.map(([begin, length]) => [begin - 150, length] as const));
  const c = continuum(300, from150([225, 70], [370, 30]), from150([220, 80], [355, 20], [400, 20]));
  const k = continuum(300, from150([180, 60], [300, 50]), from150([180, 60], [300, 50]));

  it('has the disagreements of the example of 2004, category by category', () => {
    const ofC = unitizingDisagreement([c]);
    equal(ofC.observed.toFixed(4), '0.0144');
    equal(ofC.expected.toFixed(4), '0.0532');
    equal(printed(unitizingAlpha([c]), 4), '0.7286');
    const ofK = unitizingDisagreement([k]);
    equal(ofK.observed, 0);
    equal(ofK.expected.toFixed(4), '0.0490');
    equal(unitizingAlpha([k]).value, 1);
  });

  it('is 0.859 for both categories of the example of 2004 together', () => {
    const [ofC, ofK] = [unitizingDisagreement([c]), unitizingDisagreement([k])];
    equal((1 - (ofC.observed + ofK.observed) / (ofC.expected + ofK.expected)).toFixed(3), '0.859');
  });

  it('has the observed disagreements of the examples A to D of Krippendorff 1995 (p. 57)', () => {
    const observed = (pair: [Unit[], Unit[]]) => unitizingDisagreement([continuum(24, ...pair)]).observed.toFixed(5);
    deepEqual([A, B, C, D].map(observed), ['0.03125', '2.26736', '0.02778', '0.38715']);
  });

  it('comes near the α of those examples on a fine scale, which the paper computes by a D_e that 2004 corrects', () => {
    const alpha = (one: Unit[], other: Unit[]) => {
      const fine = (marked: Unit[]) =>
        marked.map(({ start, end, label }) => ({ start: start * 50_000, end: end * 50_000, label }));
      return unitizingAlpha([continuum(24 * 50_000, fine(one), fine(other))]).value!;
    };
    const isNear = (value: number, expected: number) =>
      ok(Math.abs(value - expected) < 0.02, `${value}, not ${expected}`);
    isNear(alpha(...A), 0.553);
    isNear(alpha(...B), -0.926);
    isNear(alpha(...C), 0.679);
    isNear(alpha(...D), 0.066);
  });

  it('is not defined where nobody marked anything, nor where the whole text is one unit of all', () => {
    deepEqual(unitizingAlpha([]), { why: 'nothing-marked', n: 0 });
    deepEqual(unitizingAlpha([continuum(10, [], [])]), { why: 'nothing-marked', n: 0 });
    deepEqual(unitizingAlpha([continuum(0, [], [])]), { why: 'nothing-marked', n: 0 });
    deepEqual(unitizingAlpha([continuum(1, units([0, 1]), units([0, 1]))]).value, undefined);
  });

  it('takes several texts as one behind the other', () => {
    const one = continuum(10, units([2, 3]), units([3, 3]));
    const other = continuum(20, units([5, 5]), []);
    // Gaps end with their text: 2 and 5, 3 and 4; 5 and 10, 20. Units of 3, 3 and 5 in 2 · 30 places.
    // D_o = 2 · (1² + 1² + 5²) / (2 · 1 · 30²) = 0.03. D_e = (2/30) · Σ / (60 · 59 − (6 + 6 + 20)), with Σ = for each unit of 3:
    // (2/3) · (54 − 27 + 3) + 9 · (3 + 1 + 2 + 3 + 8 + 18) = 20 + 315, and for that of 5: (2/3) · (250 − 75 + 5) + 25 · (1 + 1 + 6 + 16) = 120 + 600.
    const { observed, expected, n } = unitizingDisagreement([one, other]);
    equal(observed.toFixed(6), '0.030000');
    equal(expected.toFixed(6), (((2 / 30) * (2 * 335 + 720)) / (3540 - 32)).toFixed(6));
    equal(n, 3);
  });
});

describe('the uα family of 2016', () => {
  it('is what the definition sums up to, segment by segment and place by place', () => {
    const lines = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', '-', '-'), minLength: 12, maxLength: 12 }), {
      minLength: 2,
      maxLength: 4,
    });
    fc.assert(
      fc.property(lines, (people) => {
        const observers = people.map((line) =>
          [...line.matchAll(/a+|b+/g)].flatMap(({ index, 0: run }) => units([index, run.length, run[0]!])),
        );
        const { labelled, boundaries } = textualAlpha([continuum(12, ...observers)]);
        for (const [found, expected] of [
          [labelled, byDefinition(people, (label) => label)],
          [boundaries, byDefinition(people, (label) => (label === '-' ? '-' : 'unit'))],
        ] as const) {
          if (found.value === undefined) ok(!/[ab]/.test(people.join('')) || Number.isNaN(expected), found.why);
          else ok(Math.abs(found.value - expected) < 1e-9, `${found.value}, not ${expected}`);
        }
      }),
    );
  });

  it('is what one finds by hand', () => {
    // 10 places, units 0–4 and 2–6. Meeting places: 2 both, 4 one only, 4 none. Coincidences: unit–unit 4, unit–gap 4 each way, gap–gap 8.
    // Margins 8 and 12 of 20; self-pairs 4² + 4² + 6 + 6 = 44 (the gaps 6; 2 + 4). Expected unit–gap: 8 · 12 / (20 − 44/20) each way.
    const { boundaries, labelled } = textualAlpha([continuum(10, units([0, 4]), units([2, 4]))]);
    equal(printed(boundaries, 6), (1 - 4 / (96 / 17.8)).toFixed(6));
    equal(labelled.value, boundaries.value, 'with one label they are the same');
    equal(boundaries.n, 2);
  });

  it('tells a stretch that is called something else from one that is not marked', () => {
    const { boundaries, labelled } = textualAlpha([continuum(20, units([0, 5, 'a']), units([0, 5, 'b']))]);
    equal(boundaries.value, 1);
    equal(labelled.value! < 1, true);
  });

  it('counts a text with those who worked on it', () => {
    const both = continuum(30, units([3, 5]), units([4, 5]));
    const { boundaries } = textualAlpha([both, continuum(30, units([3, 5]))]);
    deepEqual(boundaries, textualAlpha([both]).boundaries);
  });

  it('is not defined where nobody marked anything, nor where everybody marked everything', () => {
    deepEqual(textualAlpha([continuum(10, [], [])]).boundaries, { why: 'nothing-marked', n: 0 });
    deepEqual(textualAlpha([]).labelled, { why: 'nothing-marked', n: 0 });
    deepEqual(textualAlpha([continuum(10, units([0, 10]), units([0, 10]))]).labelled, { why: 'one-category', n: 2 });
  });
});

/**
 * uα from every pair of places: two people's labels at the same place are observed together, any two labels of places that are not of the same
 * unit (gaps have no units, so that a place of one meets all but itself) are expected together.
 */
function byDefinition(people: readonly string[], nameOf: (label: string) => string): number {
  const places = people.flatMap((line, person) => {
    let unit = 0;
    return Array.from(line).map((label, at) => {
      if (label === '-' || label !== line[at - 1]) unit++;
      return { label: nameOf(label), at, person, unit: `${person} ${unit}` };
    });
  });
  const sums = { observed: 0, unlike: 0, expected: 0, unlikeByChance: 0 };
  for (const one of places) {
    for (const other of places) {
      const isUnlike = one.label === other.label ? 0 : 1;
      if (one.at === other.at && one.person !== other.person) {
        sums.observed++;
        sums.unlike += isUnlike;
      }
      if (one.unit !== other.unit) {
        sums.expected++;
        sums.unlikeByChance += isUnlike;
      }
    }
  }
  return 1 - sums.unlike / sums.observed / (sums.unlikeByChance / sums.expected);
}

describe('units of a continuum', () => {
  it('are not stacked: the outer one stays, and how many were left out is said', () => {
    deepEqual(withoutOverlaps(units([5, 2], [0, 10], [10, 3])), { units: units([0, 10], [10, 3]), leftOut: 1 });
  });
});
