import { equal } from 'node:assert/strict';
import { trimStatement, withoutColour } from '../../../src/analysis/claims/borders';

const trimmed = (text: string) => {
  const { start, end } = withoutColour(text, trimStatement(text, { start: 0, end: text.length }));
  return text.slice(start, end);
};

describe('borders of a claim', () => {
  for (const [text, expected] of [
    ['But the levy was dropped.', 'the levy was dropped'],
    ['that the levy was dropped', 'the levy was dropped'],
    ['However, in May the levy was dropped.', 'in May the levy was dropped'],
    ['“The levy was dropped,”', 'The levy was dropped'],
    ['The levy was called “theft.”', 'The levy was called “theft.”'],
    ['“Theft” was what they called the levy.', '“Theft” was what they called the levy'],
    ['BRNO, Oct. 4 (ABC) — The levy was dropped.', 'The levy was dropped'],
    ['The firm moved to the U.S.', 'The firm moved to the U.S.'],
    ['The court dropped the levy, handing the mayor a defeat he had long expected.', 'The court dropped the levy'],
    [
      'The court dropped the levy, saving the town 4 million a year.',
      'The court dropped the levy, saving the town 4 million a year',
    ],
    ['The mayor opened the hall, which', 'The mayor opened the hall'],
    ['…', ''],
  ] as const) {
    it(`${text} → ${expected}`, () => equal(trimmed(text), expected));
  }
});
