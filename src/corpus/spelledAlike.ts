import { NUMBER_WORDS, SCALES } from '../analysis/claims/figureWords';
import { ABBREVIATED_TITLES } from '../analysis/speakers/lists/titles';
import { transliterated } from './samePerson';

/** What is counted, as it may stand before a figure, behind it or nowhere near. */
const UNITS = /^(?:\$|€|£|us|usd|eur|gbp|dollars?|euros?|pounds?|%|percent|per|cent|st|nd|rd|th)$/u;

/** American ways of writing what others write in another way, in this order; lower case, no accents. */
const AMERICAN: readonly (readonly [RegExp, string])[] = [
  [/([a-z])\1+/gu, '$1'],
  [/is(e|es|ed|er|ers|ing|ation|ations)$/u, 'iz$1'],
  [/yse(d|s)?$/u, 'yze$1'],
  [/([^aeiou])our/u, '$1or'],
  [/tre(s)?$/u, 'ter$1'],
  [/ogue(s)?$/u, 'og$1'],
  [/ae|oe/gu, 'e'],
  [/ence$/u, 'ense'],
  [/wards$/u, 'ward'],
  [/^(among|amid)st$/u, '$1'],
  [/^(learn|burn|dream|spel|spil|leap|lean)t$/u, '$1ed'],
  [/ograme$/u, 'ogram'],
];

/** Whether some words are others written in another way: spelt, hyphenated or transliterated, or a figure in words. */
export function areSpelledAlike(a: string, b: string): boolean {
  const [here, there] = [wordsOf(a), wordsOf(b)];
  if (here.length === 0 || there.length === 0) return false;
  if (here.map(american).join('') === there.map(american).join('')) return true;
  const [figureHere, figureThere] = [figureOf(here), figureOf(there)];
  if (figureHere !== undefined && figureThere !== undefined) return figureHere === figureThere;
  const areNames = [a, b].every((words) => /^\p{Lu}/u.test(words));
  return areNames && here.map(transliterated).join(' ') === there.map(transliterated).join(' ');
}

function wordsOf(words: string): string[] {
  const plain = words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  // A thousands separator is no border between words; nor is a decimal point.
  return plain.replace(/(\d)[,  ](?=\d{3}(?!\d))/gu, '$1').match(/\p{N}+(?:\.\p{N}+)?|[\p{L}'’]+|[$€£%]/gu) ?? [];
}

function american(written: string): string {
  const word = ABBREVIATED_TITLES.get(written) ?? written;
  // Short words are easily made other ones.
  if (word.length < 5) return word;
  return AMERICAN.reduce((spelt, [from, to]) => spelt.replace(from, to), word);
}

/** The number that words stand for, whatever it counts; nothing where they hold anything else. */
function figureOf(words: readonly string[]): number | undefined {
  let [sum, current] = [0, 0];
  let isFigure = false;
  for (const word of words) {
    if (UNITS.test(word) || word === 'and' || word === 'a') continue;
    const multiplier = SCALES.get(word);
    // A dozen is a number by itself, and multiplies one before it.
    const isTimes = multiplier !== undefined && current > 0;
    const value = /^\p{N}/u.test(word) ? Number(word) : isTimes ? undefined : NUMBER_WORDS.get(word);
    if (value === undefined && multiplier === undefined) return undefined;
    isFigure = true;
    if (value !== undefined) current += value;
    else if (multiplier! < 1000) current = (current || 1) * multiplier!;
    else {
      sum += (current || 1) * multiplier!;
      current = 0;
    }
  }
  return isFigure && !Number.isNaN(sum + current) ? sum + current : undefined;
}
