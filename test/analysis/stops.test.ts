import { deepEqual, equal } from 'node:assert/strict';
import { nextStop, stops, type StopKind } from '../../src/analysis/stops';
import { readText } from '../../src/text/sourceText';
import { analysisOf, boilerplateOf, claimOf, personOf, quotationOf, spanOf } from './marked';

const text = '"It sank," Osei said, "in 1990." He wept. Tags';
const osei = personOf('Osei', spanOf(text, 'Osei'), spanOf(text, 'He'));
const analysis = analysisOf({
  quotations: [quotationOf([spanOf(text, '"It sank,"'), spanOf(text, '"in 1990."')], osei)],
  speakers: [osei],
  claims: [claimOf(spanOf(text, 'He wept')), claimOf(spanOf(text, 'He wept.')), claimOf(spanOf(text, '"It sank,"'))],
  boilerplate: [boilerplateOf(spanOf(text, 'Tags'))],
});

function walked(kind: StopKind): string[] {
  return stops(kind, readText(text), analysis).map(({ start, end }) => text.slice(start, end));
}

describe('walking through a text', () => {
  it('stops once at each place', () => {
    deepEqual(walked('quotation'), ['"It sank," Osei said, "in 1990."']);
    deepEqual(walked('speaker'), ['Osei', 'He']);
    deepEqual(walked('claim'), ['"It sank,"', 'He wept.']);
    deepEqual(walked('boilerplate'), ['Tags']);
  });

  it('goes on from the cursor and round again', () => {
    const places = [5, 10, 20].map((start) => ({ start, end: start + 3 }));
    const visited = (from: number, direction: 'next' | 'previous') => nextStop(places, from, direction)?.start;
    deepEqual(
      [0, 5, 7, 20, 99].map((from) => visited(from, 'next')),
      [5, 10, 10, 5, 5],
    );
    deepEqual(
      [0, 5, 7, 20, 99].map((from) => visited(from, 'previous')),
      [20, 20, 5, 10, 20],
    );
  });

  it('goes nowhere when there is nothing', () => equal(nextStop([], 3, 'next'), undefined));
});
