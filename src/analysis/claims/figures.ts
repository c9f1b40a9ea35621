import { spanText, type Span } from '../../text/span';
import { tokenize, type Token } from '../../text/tokens';
import { COUNTED_BY_NOBODY, CURRENCIES, MONTHS, NUMBER_WORDS, SCALES, WEEKDAYS } from './figureWords';

/**
 * What a figure tells: an amount of money, a share or its change in points, how many of something, which in a row, a year, a day of the year, a
 * month, a day of the week or the time of a day.
 */
export type FigureKind = 'money' | 'share' | 'count' | 'rank' | 'year' | 'day' | 'month' | 'weekday' | 'time';

/** A figure that a text gives. Offsets in UTF-16 code units. */
export interface Figure extends Span {
  readonly kind: FigureKind;
  /** The number; a month is 1 to 12, a day of the year a hundred times its month and the day, Monday is 1, a time in minutes. */
  readonly value: number;
  /** The currency, or the words behind the number that may say what is counted, lower case; empty for everything else. */
  readonly of: readonly string[];
}

/** Words behind a number among which what is counted is looked for: `12 mostly young people`. */
const REACH = 3;

/** The figures of a stretch, in order, also in words: `twelve`, `$3 million`, `14 percent`, `June 4`, `Friday`. */
export function figuresIn(text: string, stretch: Span): Figure[] {
  const tokens = tokenize(text, stretch).map((token) => ({ ...token, word: spanText(text, token).toLowerCase() }));
  const figures: Figure[] = [];
  for (let at = 0; at < tokens.length;) {
    const found = readDate(text, tokens, at) ?? readNumber(tokens, at);
    if (found?.figure) figures.push(found.figure);
    at += found?.length ?? 1;
  }
  return figures;
}

interface Word extends Token {
  /** In lower case. */
  readonly word: string;
}

/** A figure that begins at a token, and how many tokens it takes; tokens that are none of their own are passed over. */
interface Found {
  readonly figure?: Figure;
  readonly length: number;
}

function readDate(text: string, tokens: readonly Word[], at: number): Found | undefined {
  const { start, word } = tokens[at]!;
  const isCapital = /^\p{Lu}/u.test(text.charAt(start));
  const weekday = WEEKDAYS.indexOf(word.replace(/s$/, '')) + 1;
  if (weekday > 0 && isCapital) return { figure: figure('weekday', weekday, tokens, at, 1), length: 1 };
  const month = MONTHS.get(word.replace(/\.$/, ''));
  const [before, next] = [tokens[at - 1]?.word, tokens[at + 1]];
  if (month !== undefined && isCapital) {
    const stop = next?.word === '.' && word.length < 5 ? 1 : 0;
    const day = dayOf(tokens[at + 1 + stop]?.word);
    if (day !== undefined) {
      return { figure: figure('day', month * 100 + day, tokens, at, 2 + stop), length: 2 + stop };
    }
    const isMonth = word !== 'may' && word !== 'march';
    if (isMonth || (before !== undefined && BEFORE_MONTHS.has(before)) || /^\d{4}$/.test(next?.word ?? '')) {
      return { figure: figure('month', month, tokens, at, 1), length: 1 };
    }
    return undefined;
  }
  const day = dayOf(word);
  const after = next && isCapitalAt(text, next) ? MONTHS.get(next.word) : undefined;
  if (day === undefined || after === undefined) return undefined;
  return { figure: figure('day', after * 100 + day, tokens, at, 2), length: 2 };
}

const BEFORE_MONTHS = new Set('in since until till by from of last next this early late mid through'.split(' '));

function dayOf(word = ''): number | undefined {
  const day = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word)?.[1];
  return day !== undefined && Number(day) >= 1 && Number(day) <= 31 ? Number(day) : undefined;
}

function isCapitalAt(text: string, { start }: Span): boolean {
  return /^\p{Lu}/u.test(text.charAt(start));
}

function readNumber(tokens: readonly Word[], at: number): Found | undefined {
  const read = tokens[at]!.kind === 'number' ? readDigits(tokens[at]!.word) : readWords(tokens, at);
  if (!read) return undefined;
  const { isRank, isTime } = read;
  let { value, length, currency, isShare } = read;
  if (isTime) return { figure: figure('time', value, tokens, at, length), length };
  for (;;) {
    const word = tokens[at + length]?.word ?? '';
    const scale = SCALES.get(word.replace(/^-/, ''));
    if (scale === undefined || isShare) break;
    value *= scale;
    length++;
  }
  const unit = tokens[at + length]?.word ?? '';
  if (CURRENCIES.has(unit)) {
    currency = CURRENCIES.get(unit);
    length++;
  } else if (/^per-?cent(?:age)?$/.test(unit)) {
    isShare = true;
    length++;
  } else if (unit === 'per' && tokens[at + length + 1]?.word === 'cent') {
    isShare = true;
    length += 2;
  }
  if (currency !== undefined) return { figure: figure('money', value, tokens, at, length, [currency]), length };
  if (isShare) return { figure: figure('share', value, tokens, at, length), length };
  if (isRank) return { figure: figure('rank', value, tokens, at, length, behind(tokens, at + length)), length };
  if (/^(?:1[5-9]|20)\d\d$/.test(tokens[at]!.word) && length === 1) {
    return { figure: figure('year', value, tokens, at, 1), length };
  }
  const of = behind(tokens, at + length);
  // What counts nothing is no figure of its own: `one of them`, `the two agreed`.
  if (of.length === 0 && tokens[at]!.kind !== 'number') return { length };
  return { figure: figure('count', value, tokens, at, length, of), length };
}

interface Read {
  readonly value: number;
  readonly length: number;
  readonly currency?: string | undefined;
  readonly isShare?: boolean;
  readonly isRank?: boolean;
  readonly isTime?: boolean;
}

/** What `1,200.5`, `$3bn`, `12%`, `2nd` and `9:30` stand for. */
function readDigits(word: string): Read | undefined {
  const [, sign = '', digits = '', ending = ''] = /^([$€£¥]?)([\d.,:]+)(%|\p{L}*)$/u.exec(word) ?? [];
  const time = /^(\d{1,2}):(\d\d)$/.exec(digits);
  if (time) return { value: Number(time[1]) * 60 + Number(time[2]), length: 1, isTime: true };
  const value = Number(digits.replace(/,(?=\d{3}(?!\d))/g, '').replace(/,/g, '.'));
  if (digits === '' || !Number.isFinite(value)) return undefined;
  const currency = sign === '' ? undefined : sign;
  if (ending === '%') return { value, length: 1, isShare: true };
  if (/^(?:st|nd|rd|th)$/.test(ending)) return { value, length: 1, isRank: true };
  const scale = ending === '' ? 1 : (SCALES.get(ending) ?? 1);
  return { value: value * scale, length: 1, currency };
}

/** What `twelve`, `twenty-one`, `a dozen` and `two hundred and five` stand for. */
function readWords(tokens: readonly Word[], at: number): Read | undefined {
  const first = tokens[at]!.word;
  const before = tokens[at - 1]?.word ?? '';
  if (first === 'one' && COUNTED_BY_NOBODY.has(before)) return undefined;
  let value = numberWord(first);
  if (value === undefined) return undefined;
  let length = 1;
  for (;;) {
    const word = tokens[at + length]?.word ?? '';
    if (word === 'hundred') {
      value *= 100;
      length++;
      continue;
    }
    const skip = word === 'and' && value >= 100 ? 1 : 0;
    const more = numberWord(tokens[at + length + skip]?.word ?? '');
    const isSmaller = more !== undefined && more < (value % 100 === 0 ? 100 : 10) && (value % 10 === 0 || value === 0);
    if (!isSmaller || value < 20) break;
    value += more;
    length += 1 + skip;
  }
  return { value, length };
}

function numberWord(word: string): number | undefined {
  const whole = NUMBER_WORDS.get(word);
  if (whole !== undefined) return whole;
  const [tens = '', ones = ''] = word.split('-');
  const [a, b] = [NUMBER_WORDS.get(tens), NUMBER_WORDS.get(ones)];
  return a !== undefined && b !== undefined && a >= 20 && b < 10 ? a + b : undefined;
}

/** The words behind a number up to the next mark, number or word that counts for nothing. */
function behind(tokens: readonly Word[], from: number): string[] {
  const words: string[] = [];
  for (const { kind, word } of tokens.slice(from, from + REACH)) {
    if (kind !== 'word' || COUNTED_BY_NOBODY.has(word)) break;
    words.push(word);
  }
  return words;
}

function figure(
  kind: FigureKind,
  value: number,
  tokens: readonly Word[],
  at: number,
  length: number,
  of: readonly string[] = [],
): Figure {
  return { kind, value, of, start: tokens[at]!.start, end: tokens[at + length - 1]!.end };
}
