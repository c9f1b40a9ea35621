import { NUMBER_WORDS, SCALES } from './figureWords';

/** A number, and how many words it takes. */
export interface ReadNumber {
  readonly value: number;
  readonly length: number;
}

/** The word at a place, counted from that which a number may begin with, in lower case; nothing behind the last one. */
export type WordAt = (at: number) => string | undefined;

/** From this on, what multiplies a number may be followed by more of it: `two thousand three hundred`. */
const LARGE = 1000;

/** The number that words stand for: `twelve`, `twenty-one`, `two dozen`, `two hundred and five`, `three million two hundred thousand`. */
export function readNumberWords(wordAt: WordAt): ReadNumber | undefined {
  const first = readGroup(wordAt);
  if (!first) return undefined;
  let { value, length } = first;
  let { smallest } = first;
  while (smallest >= LARGE) {
    const skip = wordAt(length) === 'and' ? 1 : 0;
    const from = length + skip;
    const more = readGroup((at) => wordAt(from + at));
    if (!more || more.value >= (skip > 0 ? 100 : smallest)) break;
    value += more.value;
    length = from + more.length;
    smallest = more.smallest;
  }
  return { value, length };
}

/** A number and the words behind it that multiply it: `3 million`, `two hundred thousand`; and what these multiply it by. */
export function readScales(value: number, wordAt: WordAt, from: number): ReadNumber & { readonly factor: number } {
  let factor = 1;
  let length = from;
  for (;;) {
    const scale = SCALES.get((wordAt(length) ?? '').replace(/^-/, ''));
    if (scale === undefined) return { value: value * factor, length, factor };
    factor *= scale;
    length++;
  }
}

/** A number below a thousand with what multiplies it; what goes on from it is smaller than `smallest`. */
function readGroup(wordAt: WordAt): (ReadNumber & { readonly smallest: number }) | undefined {
  let value = numberWord(wordAt(0));
  if (value === undefined) return undefined;
  let length = 1;
  for (;;) {
    if (wordAt(length) === 'hundred') {
      value *= 100;
      length++;
      continue;
    }
    const skip = wordAt(length) === 'and' && value >= 100 ? 1 : 0;
    const more = numberWord(wordAt(length + skip));
    const isSmaller = more !== undefined && more < (value % 100 === 0 ? 100 : 10) && value % 10 === 0;
    if (!isSmaller || value < 20) break;
    value += more;
    length += 1 + skip;
  }
  const { factor, ...scaled } = readScales(value, wordAt, length);
  return { ...scaled, smallest: factor };
}

function numberWord(word = ''): number | undefined {
  const whole = NUMBER_WORDS.get(word);
  if (whole !== undefined) return whole;
  const [tens = '', ones = ''] = word.split('-');
  const [a, b] = [NUMBER_WORDS.get(tens), NUMBER_WORDS.get(ones)];
  return a !== undefined && b !== undefined && a >= 20 && b < 10 ? a + b : undefined;
}
