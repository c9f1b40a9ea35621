import { NUMBER_WORDS, SCALES } from '../analysis/claims/figureWords';
import { readNumberWords, readScales } from '../analysis/claims/numberWords';
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
  const amount = words.filter((word) => !UNITS.test(word) && word !== 'a');
  const first = amount[0] ?? '';
  // `A hundred` is one hundred.
  const all = SCALES.has(first) && !NUMBER_WORDS.has(first) ? ['one', ...amount] : amount;
  const wordAt = (at: number) => all[at];
  const read = /^\p{N}/u.test(first) ? readScales(Number(first), wordAt, 1) : readNumberWords(wordAt);
  return read?.length === all.length && !Number.isNaN(read.value) ? read.value : undefined;
}
