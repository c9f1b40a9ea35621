import { deepEqual } from 'node:assert/strict';
import { cutParagraph } from '../../../src/text/cutParagraph';
import { markWords } from '../../../src/analysis/claims/wordMarks';

const marked = (text: string, ...classes: string[]) =>
  markWords(cutParagraph(text)).flatMap(({ marks }) =>
    marks.filter(({ is }) => classes.includes(is)).map(({ is, start, end }) => `${is}: ${text.slice(start, end)}`),
  );

describe('telling words', () => {
  it('are words, stems and phrases of the lexicon', () => {
    deepEqual(marked('He accused her; prices rose last year.', 'accusation', 'comparison', 'date'), [
      'accusation: accused',
      'comparison: rose',
      'date: last year',
    ]);
  });

  it('are numbers by their form', () => {
    deepEqual(marked('In 1998 it paid $5 or 12% of 340.', 'year', 'money', 'percent'), [
      'year: 1998',
      'money: $5',
      'percent: 12%',
    ]);
  });

  it('are names, but not what a sentence begins with', () => {
    deepEqual(marked('Yesterday Ana Ruiz met Lund. “Nobody” came.', 'name'), ['name: Ana Ruiz', 'name: Lund']);
  });

  it('are finite verbs, but not infinitives', () => {
    deepEqual(marked('They know how to know.', 'finite'), ['finite: know']);
  });
});
