import { spanText, type Span } from '../../text/span';
import { tokenize, type Token } from '../../text/tokens';
import { COUNTED_BY_NOBODY, CURRENCIES, MONTHS, SCALES, WEEKDAYS } from './figureWords';
import { readNumberWords, readScales, type WordAt } from './numberWords';

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
  const wordAt = (ahead: number) => tokens[at + ahead]?.word;
  const read = tokens[at]!.kind === 'number' ? readDigits(tokens[at]!.word, wordAt) : readWords(tokens, at, wordAt);
  if (!read) return undefined;
  const { value, isRank, isTime } = read;
  let { length, currency, isShare } = read;
  if (isTime) return { figure: figure('time', value, tokens, at, length), length };
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

/** What `1,200.5`, `$3bn`, `3 million`, `12%`, `2nd` and `9:30` stand for. */
function readDigits(word: string, wordAt: WordAt): Read | undefined {
  const [, sign = '', digits = '', ending = ''] = /^([$€£¥]?)([\d.,:]+)(%|\p{L}*)$/u.exec(word) ?? [];
  const time = /^(\d{1,2}):(\d\d)$/.exec(digits);
  if (time) return { value: Number(time[1]) * 60 + Number(time[2]), length: 1, isTime: true };
  const value = Number(digits.replace(/,(?=\d{3}(?!\d))/g, '').replace(/,/g, '.'));
  if (digits === '' || !Number.isFinite(value)) return undefined;
  const currency = sign === '' ? undefined : sign;
  if (ending === '%') return { value, length: 1, isShare: true };
  if (/^(?:st|nd|rd|th)$/.test(ending)) return { value, length: 1, isRank: true };
  const scale = ending === '' ? 1 : (SCALES.get(ending) ?? 1);
  return { ...readScales(value * scale, wordAt, 1), currency };
}

function readWords(tokens: readonly Word[], at: number, wordAt: WordAt): Read | undefined {
  if (tokens[at]!.word === 'one' && COUNTED_BY_NOBODY.has(tokens[at - 1]?.word ?? '')) return undefined;
  return readNumberWords(wordAt);
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
