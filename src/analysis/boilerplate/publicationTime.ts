import { eachMatch } from '../../text/eachMatch';
import { latinDigits } from './digits';
import monthNames from './monthNames.json';
import { offsetOf } from './timeZones';

/** A date, and the time of day where it is given, as a line around the story states it. */
export interface StatedTime {
  /** ISO 8601: in UTC (`2022-01-07T20:52Z`) where the zone is stated, local (`2022-01-07T20:52`) where it is not, else the date alone. */
  readonly value: string;
  /** Where date and time begin and end in the line. */
  readonly start: number;
  readonly end: number;
}

const MONTHS = new Map(
  monthNames.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);

interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly start: number;
  readonly end: number;
}

/** Longer lines tell a story. */
const LONGEST = 200;

const DAY = String.raw`(?<day>\d{1,2})`;
const YEAR = String.raw`(?<year>(?:19|20|25)\d\d)(?!\d)`;
const ANY_YEAR = new RegExp(YEAR);
/** A day's number, which may be glued to a year. */
const ANY_DAY = /(?<!\d)(?:\d{1,2}(?!\d)|\d{5})/;
const NAME = String.raw`(?<name>[\p{L}\p{M}]{3,}(?:['’][\p{L}\p{M}]+)?)\.?`;
/** What may stand between the parts of a date: a comma, a stop, `de`, `of`, `al`. */
const BETWEEN = String.raw`[\s,،./-]*(?:(?:de|del|of|da|do|den)\s+)?`;

/** Where nothing stands before a name, it is tried at the start of a word only: inside, it would find no more and take long. */
const WORD_START = String.raw`(?<![\p{L}\p{M}])`;

/** Forms of a date, each tried in turn. The months of the first three are names. */
const NAMED_FORMS: readonly RegExp[] = [
  new RegExp(String.raw`(?<!\d)${DAY}(?:st|nd|rd|th|er|º|ª|\.)?${BETWEEN}${NAME}${BETWEEN}${YEAR}`, 'giu'),
  new RegExp(String.raw`${WORD_START}${NAME}\s*${DAY}(?:st|nd|rd|th)?${BETWEEN}${YEAR}`, 'giu'),
  new RegExp(String.raw`(?<!\d)${YEAR}(?:\.\s|[\s,،]|-)+(?:m\.\s)?${NAME}\s+${DAY}(?!\d)`, 'giu'),
];
const NUMBERED_FORMS: readonly RegExp[] = [
  new RegExp(String.raw`(?<!\d)${YEAR}[-/.](?<month>\d{1,2})[-/.]${DAY}(?!\d)`, 'giu'),
  new RegExp(String.raw`(?<!\d)${YEAR}\s?[年년]\s?(?<month>\d{1,2})\s?[月월]\s?${DAY}\s?[日일]`, 'giu'),
  new RegExp(String.raw`(?<![\d/.-])${DAY}(?<sign>[./-])\s?(?<month>\d{1,2})\k<sign>\s?${YEAR}`, 'giu'),
];
/** What stands between two of their numbers. */
const BETWEEN_NUMBERS = /\d(?:[-/.]|\s?[年년])\s?\d/u;

const TIME =
  /(?<![\d:.+−])(?<hour>2[0-4]|[01]?\d)(?!\d)(?:(?:[:.]|\s?h\s?|\s?時|\s?시\s?)(?<minute>[0-5]\d)(?:[:.][0-5]\d(?:\.\d+)?)?)?\s?(?<half>[ap]\.?m\b\.?)?(?:\s?(?:uhr|分|분|h))?/giu;

/**
 * Reads when something was published from a short line in any of many languages and in the digits of any script: `Jan. 7, 2022 3:52 p.m. EST`,
 * `7 de enero de 2022`, `2022-01-07T20:52:00+01:00`. Days and months in figures are read day first unless that is no date.
 *
 * @returns undefined where the line states no full date
 */
export function readPublicationTime(line: string): StatedTime | undefined {
  if (line.length > LONGEST || !/\p{Nd}/u.test(line)) return undefined;
  const plain = latinDigits(line);
  if (!ANY_YEAR.test(plain) || !ANY_DAY.test(plain)) return undefined;
  const date = readDate(plain);
  if (!date) return undefined;
  const iso = `${pad(date.year, 4)}-${pad(date.month)}-${pad(date.day)}`;
  const after = plain.slice(date.end);
  const time = readTime(after, date.end) ?? readTime(plain.slice(0, date.start), 0);
  if (!time) return { value: iso, start: date.start, end: date.end };
  const span = { start: Math.min(date.start, time.start), end: Math.max(date.end, time.end) };
  const zone = offsetOf(plain.slice(time.end, time.end + 24), date);
  if (!zone) return { value: `${iso}T${pad(time.hour)}:${pad(time.minute)}`, ...span };
  const instant = Date.UTC(date.year, date.month - 1, date.day, time.hour, time.minute - zone.minutes);
  const value = `${new Date(instant).toISOString().slice(0, 16)}Z`;
  return { value, start: span.start, end: Math.max(span.end, time.end + zone.length) };
}

function readDate(line: string): CalendarDay | undefined {
  const forms = [...(holdsMonth(line) ? NAMED_FORMS : []), ...(BETWEEN_NUMBERS.test(line) ? NUMBERED_FORMS : [])];
  for (const form of forms) {
    for (const match of eachMatch(line, form)) {
      const { day, month, name, year, sign } = match.groups!;
      let numbers = {
        day: Number(day),
        month: name === undefined ? Number(month) : (MONTHS.get(name.toLowerCase()) ?? 0),
      };
      if (sign && numbers.month > 12) numbers = { day: numbers.month, month: numbers.day };
      const place = { start: match.index, end: match.index + match[0].length };
      const date = { ...numbers, year: Number(year) - (Number(year) >= 2500 ? BUDDHIST_ERA : 0), ...place };
      if (isDate(date)) return date;
    }
  }
  return undefined;
}

/** Whether a line has a word that is the name of a month, perhaps glued to the ordinal of a day. */
function holdsMonth(line: string): boolean {
  const words = line.match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.some((word) => isMonth(word) || isMonth(word.replace(/^(?:st|nd|rd|th|er|º|ª)/i, '')));
}

function isMonth(word: string): boolean {
  return MONTHS.has(word.toLowerCase());
}

/** Thai pages count the years from the Buddha's death. */
const BUDDHIST_ERA = 543;

function isDate({ year, month, day }: CalendarDay): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function readTime(
  text: string,
  offset: number,
): { hour: number; minute: number; start: number; end: number } | undefined {
  for (const match of eachMatch(text, TIME)) {
    const { hour, minute, half } = match.groups!;
    if (minute === undefined && half === undefined) continue;
    const isAfternoon = half?.toLowerCase().startsWith('p') ?? false;
    const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (isAfternoon ? 12 : 0);
    if (hours > 24) continue;
    return {
      hour: hours,
      minute: Number(minute ?? 0),
      start: offset + match.index,
      end: offset + match.index + match[0].trimEnd().length,
    };
  }
  return undefined;
}

function pad(number: number, width = 2): string {
  return String(number).padStart(width, '0');
}
