import type { Span } from '../../text/span';
import { COUNTRIES } from './countries';

const CAPITALS = String.raw`\p{Lu}[\p{Lu}\p{M}.'’-]+(?:[ /][\p{Lu}][\p{Lu}\p{M}.'’-]+){0,3}`;
const NAME = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:de |la |el |al-|am |an der )?\p{Lu}[\p{L}\p{M}.'’-]*){0,3}`;
const MORE = String.raw`(?:,\s(?:${NAME}|(?:${NAME}\s)?\p{Nd}{1,2}(?:\.|th|st|nd|rd)?(?:\s${NAME})?|\p{Nd}{1,2}\s(?:de )?[\p{L}]{3,}\.?))`;
const AGENCY = String.raw`\s?\([\p{Lu}\p{Ll}][\p{L}&./ -]{1,30}\)`;
const DASH = String.raw`\s?(?:—|–|--|-{1,2}(?=\s))\s?`;

/** `WASHINGTON, Jan 7 (Agency) —`: a place in capitals or one followed by an agency, perhaps a date, and a dash. */
const PREFIX = new RegExp(
  String.raw`^(?<dateline>(?:${CAPITALS})${MORE}{0,3}(?:${AGENCY})?|${NAME}${MORE}{0,3}${AGENCY}|\(${NAME}${MORE}{0,2}\))(?:${DASH}|:\s)(?=\S)`,
  'u',
);
const LONGEST_PREFIX = 90;

/** A place in capitals and a date, on a line of their own. */
const OWN_LINE = new RegExp(
  String.raw`^${CAPITALS}(?:,\s${NAME})?,\s(?:\p{Nd}{1,2}\s[\p{L}]{3,}|[\p{L}]{3,}\.?\s\p{Nd}{1,2})\.?$`,
  'u',
);

/** Where the dateline a paragraph begins with ends, and where the story goes on behind its dash; offsets from the paragraph's start. */
export function findInlineDateline(paragraph: string): { dateline: Span; storyStart: number } | undefined {
  const match = PREFIX.exec(paragraph.slice(0, LONGEST_PREFIX + 10));
  if (!match || match[0].length > LONGEST_PREFIX) return undefined;
  const words = match.groups!['dateline']!;
  const hasColon = /:\s$/.test(match[0]);
  if (hasColon && !words.includes('(')) return undefined;
  if (words.replace(/[^\p{L}]/gu, '').length < 3) return undefined;
  return { dateline: { start: 0, end: words.length }, storyStart: match[0].length };
}

/** Whether a line is nothing but a place, with the country or state it lies in or the day. */
export function isDatelineAlone(line: string): boolean {
  if (line.length > 60 || /[!?:;"“”]/.test(line)) return false;
  if (OWN_LINE.test(line)) return true;
  const places = line.split(/\s*,\s*/);
  if (places.length < 2 || places.length > 3) return false;
  return (
    places.every((place) => /^\p{Lu}[\p{L}\p{M}.' ’-]*$/u.test(place)) &&
    places.some((place) => COUNTRIES.has(place.toLowerCase()))
  );
}
