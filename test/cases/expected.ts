import type { Act } from '../../src/analysis/analysis';

/**
 * An analysis in words, as the golden cases hold it: short enough to be written by hand and to be read in a diff.
 * Wherever an expected string may rightly be read in more than one way, the readings stand beside each other: `navigation || media`,
 * `by phone || none`.
 */
export interface Described {
  /** Role and words, or the value where there is one: `published: 2022-01-07T20:52Z`. */
  furniture: string[];
  /** Line (from 1), reason, and the words where they are a part of the line: `12 navigation`, `2 running-time: 04:02`. */
  boilerplate: string[];
  /** `18 of 2`: line 18 repeats line 2, or what of line 2 is no boilerplate. A passage of several lines is told line by line. */
  repeats: string[];
  /** In the order of their contents. */
  quotations: DescribedQuotation[];
  /** Whoever says or relays one of the quotations, kind and fullest name, in their order: `person: Ana Ruiz`. */
  speakers: string[];
  claims: DescribedClaim[];
}

export interface DescribedQuotation {
  /**
   * The content; ` … ` stands between the parts of an interrupted one. What goes on behind its attribution in the same paragraph
   * (`“No,” she said. “Never.”`) is told as one quotation.
   */
  text: string;
  kind: string;
  act: string;
  cue?: string;
  source?: string;
  /** The speaker's name; several joined by ` + `; left out where unclear. */
  speaker?: string;
  medium?: string;
  relayedBy?: string;
  /** The text of the quotation that it goes on from. */
  continues?: string;
  repeated?: number;
  /** Only in what is expected: careful readers disagree whether this is a quotation; it may be found or not. */
  optional?: true;
}

export interface DescribedClaim {
  text: string;
  /** `outlet`, `unclear` or the claimant's name; several joined by ` + `. */
  claimant: string;
  kind: string;
  /** Made by the headline, and not by the story below. */
  inHeadline?: true;
  repeated?: number;
}

/** A part of a case that is compared on its own. */
export type Part = keyof Described | 'mentions';

/** What `expected.json` may hold: any part of the description in full, or what must and what must not be found of it. */
export interface Expected extends Partial<Described> {
  /** What the case is about. */
  about?: string;
  /** The text, relative to the case's folder; `source.txt` unless told. */
  source?: string;
  /** The acts compared; speech and writing unless told, for these are what readers call quotation. */
  acts?: Act[];
  /** Parts that are known not to come out right yet: compared all the same, but skipped instead of failed. */
  pending?: Part[];
  /** By the speaker's name, places where he or she is meant: line and words, `5 the secretary of State`. */
  mentions?: Record<string, string[]>;
  /** The same, where the name is not meant. */
  noMentions?: Record<string, string[]>;
  /** Each must be found in exactly one claim, with this claimant and kind (and number of repeats, where told). */
  someClaims?: DescribedClaim[];
  /** No claim may hold these words. */
  noClaims?: string[];
}

/**
 * Puts the description of what was found in the words of what is expected, wherever one of its several readings was met.
 * `none` is the reading of a value that is not there.
 */
export function adopt(found: unknown, expected: unknown): unknown {
  if (typeof expected === 'string') return readingsOf(expected).includes(found ?? 'none') ? expected : found;
  if (Array.isArray(found) && Array.isArray(expected)) return adoptList(found, expected);
  if (!isRecord(found) || !isRecord(expected)) return found;
  const keys = [...new Set([...Object.keys(found), ...Object.keys(expected)])];
  const adopted = keys.map((key) => [key, key === 'optional' ? expected[key] : adopt(found[key], expected[key])] as const);
  return Object.fromEntries(adopted.filter(([, value]) => value !== undefined));
}

/** Each found item beside the expected one of the same text, else of the same place; what is optional and was not found is taken over. */
function adoptList(found: readonly unknown[], expected: readonly unknown[]): unknown[] {
  const left = [...found];
  const adopted: unknown[] = [];
  for (const wanted of expected) {
    const at = left.findIndex((item) => readingsOf(textOf(wanted)).includes(textOf(item)));
    if (at >= 0) adopted.push(...left.splice(0, at), adopt(left.shift(), wanted));
    else if (isRecord(wanted) && wanted['optional']) adopted.push(wanted);
  }
  return [...adopted, ...left];
}

function textOf(item: unknown): unknown {
  return isRecord(item) ? item['text'] : item;
}

function readingsOf(expected: unknown): unknown[] {
  return typeof expected === 'string' ? expected.split(' || ') : [expected];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
