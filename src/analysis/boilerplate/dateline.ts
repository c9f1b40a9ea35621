import { startsWithCapital } from '../../text/characters';
import type { Span } from '../../text/span';
import { COUNTRIES } from './countries';
import { hasSmallLetter } from './lineWords';

/** `PORT ELM`, `WASHINGTON`. */
const CAPITALS = /^\p{Lu}[\p{Lu}\p{M}.'’-]+(?:[ /]\p{Lu}[\p{Lu}\p{M}.'’-]+){0,3}$/u;
/** `Port Elm`, `Mo.`, `Rio de Janeiro`. */
const NAME = /^\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:\p{Lu}[\p{L}\p{M}.'’-]*|de|do|la|el|am|an|der)){0,4}$/u;
/** `Jan 7`, `7 ene`, `14 August`, `Oct. 4th`. */
const DAY =
  /^(?:[\p{L}\p{M}]{3,}\.? \p{Nd}{1,2}(?:st|nd|rd|th|\.)?|\p{Nd}{1,2}(?:st|nd|rd|th|\.)? (?:de )?[\p{L}\p{M}]{3,}\.?)$/u;
/** A dash with the space around it, or a colon behind an agency. */
const DASH = /\s?(?:—|–|--|-(?=\s))\s?|(?<=\)):\s/gu;
const AGENCY = /^([^()]{2,70}?)\s?\([\p{L}][\p{L}\p{M}&./ -]{1,30}\)$/u;
const IN_PARENTHESES = /^\(([^()]{3,40})\)$/u;

const LONGEST_PREFIX = 90;
const MOST_PARTS = 4;

/** Where the dateline a paragraph begins with ends, and where the story goes on behind its dash; offsets from the paragraph's start. */
export function findInlineDateline(paragraph: string): { dateline: Span; storyStart: number } | undefined {
  const prefix = paragraph.slice(0, LONGEST_PREFIX);
  if (!/[—–:-]/.test(prefix)) return undefined;
  for (const dash of prefix.matchAll(DASH)) {
    if (!isPlaceAndAgency(paragraph.slice(0, dash.index))) continue;
    return { dateline: { start: 0, end: dash.index }, storyStart: dash.index + dash[0].length };
  }
  return undefined;
}

/** A place in capitals, or one followed by an agency or in parentheses; perhaps with what it lies in and the day. */
function isPlaceAndAgency(words: string): boolean {
  const signed = words.endsWith(')') ? AGENCY.exec(words)?.[1] : undefined;
  const bracketed = words.startsWith('(') ? IN_PARENTHESES.exec(words)?.[1] : undefined;
  const isMarked = signed !== undefined || bracketed !== undefined;
  const [place, ...rest] = (signed ?? bracketed ?? words).split(/, ?/);
  // Most sentences with a dash in them go no further.
  if (rest.length >= MOST_PARTS || !startsWithCapital(place!) || (!isMarked && hasSmallLetter(place!))) return false;
  if (place!.replace(/[^\p{L}]/gu, '').length < 3) return false;
  const isPlace = CAPITALS.test(place!) || (isMarked && NAME.test(place!));
  return isPlace && rest.every((part) => NAME.test(part) || DAY.test(part));
}

/** Whether a line is nothing but a place, with the country or state it lies in or the day. */
export function isDatelineAlone(line: string): boolean {
  if (line.length > 60 || /[!?:;"“”]/.test(line)) return false;
  const places = line.split(/\s*,\s*/);
  if (places.length < 2 || places.length > 3) return false;
  if (CAPITALS.test(places[0]!) && DAY.test(places.at(-1)!)) return true;
  return places.every((place) => NAME.test(place)) && places.some((place) => COUNTRIES.has(place.toLowerCase()));
}
