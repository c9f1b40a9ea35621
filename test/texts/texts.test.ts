import { ok } from 'node:assert/strict';
import { measure } from './measure';
import { readArticles } from './readArticle';
import type { Figures, Share } from './score';
import { TYPOGRAPHIES } from './typography';

/** The least share that must come out right, in percent; `npm run bench:texts` prints what it is. */
const FLOORS = { direct: 93, mixed: 90, indirect: 84, precise: 88, speaker: 88, decoys: 78, act: 96 } as const;

/** How many points any typography may lose against curly marks: of what is found and of its speakers. */
const MOST_LOST = 5;

/** A sample, so that the test stays short: families, spaces, remnants of markup, breaks. */
const SAMPLE = [
  'curly',
  'straight',
  'single curly',
  "''doubled''",
  '« spaced »',
  'mismatched',
  'plain entities',
  'wrapped',
];

describe('the development texts as they are read', function () {
  const typographies = TYPOGRAPHIES.filter(({ name }) => SAMPLE.includes(name));
  let measured: ReturnType<typeof measure>;
  before(() => (measured = measure(readArticles(), typographies)));

  const percents = ({ found, ...rest }: Figures): Record<keyof typeof FLOORS, number> => {
    const percent = ({ of, right }: Share) => (100 * right) / of;
    return {
      direct: percent(found.direct),
      mixed: percent(found.mixed),
      indirect: percent(found.indirect),
      precise: percent(rest.precise),
      speaker: percent(rest.speaker),
      decoys: percent(rest.decoys),
      act: percent(rest.act),
    };
  };

  for (const figure of Object.keys(FLOORS) as (keyof typeof FLOORS)[]) {
    it(`come out right, ${figure}: at least ${FLOORS[figure]} %`, () => {
      const percent = percents(measured.all)[figure];
      ok(percent >= FLOORS[figure], `${percent.toFixed(1)} %`);
    });
  }

  for (const figure of ['direct', 'mixed', 'indirect', 'speaker'] as const) {
    it(`come out alike in every typography, ${figure}: at most ${MOST_LOST} points less than with curly marks`, () => {
      const [curly, ...others] = measured.byTypography;
      for (const { name, figures } of others) {
        const lost = percents(curly!.figures)[figure] - percents(figures)[figure];
        ok(lost <= MOST_LOST, `${name}: ${lost.toFixed(1)} points`);
      }
    });
  }
});
