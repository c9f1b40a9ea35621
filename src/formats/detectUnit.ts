import { withLineFeeds, type LineFeeds } from '../text/lineFeeds';
import { offsetsOf, isInsidePair } from '../text/offsets';
import type { Span } from '../text/span';

/** What programs count offsets in. */
export const OFFSET_UNITS = ['codepoint', 'utf16', 'utf8', 'grapheme'] as const;
export type OffsetUnit = (typeof OFFSET_UNITS)[number];

/** A stretch as a file gives it, and its words if it gives them. The numbers are whatever the file holds. */
export interface GivenSpan {
  readonly start: unknown;
  readonly end: unknown;
  readonly words?: string | undefined;
}

/** Where a stretch of a file is in the text. */
export type LocatedSpan =
  /** Where the file says, with the words that it gives, if any; or elsewhere, where those words do stand. UTF-16 code units with `\n`. */
  | { readonly state: 'there' | 'elsewhere'; readonly span: Span }
  /** The text has no such place; or other words there, and these nowhere. */
  | { readonly state: 'outside' | 'differs' };

export interface Located {
  readonly unit: OffsetUnit;
  /** In the order given. */
  readonly spans: readonly LocatedSpan[];
}

/** A text, as it stands, and the stretches that a file gives of it. */
export interface GivenText {
  readonly text: string;
  readonly spans: readonly GivenSpan[];
}

/**
 * Finds out what a file counts its offsets in, by trying: code points, UTF-16 code units, UTF-8 bytes and graphemes, each with line breaks as
 * they stand, as `\n` and as `\r\n`, until the words that the file gives stand where it says. Where it gives no words, stretches that begin
 * and end at words tell, unless the unit is declared; where nothing tells, it is the usual one. The same for all texts of the file.
 * @param usual what the format counts in, or the file says that it does
 * @param isDeclared whether it says so, or the format knows no other
 * @returns for each text, in the order given
 */
export function locate(given: readonly GivenText[], usual: OffsetUnit, isDeclared = false): Located[] {
  const most = given.reduce((sum, { spans }) => sum + spans.length, 0);
  let best: readonly Attempt[] = [];
  let [fits, exact] = [-1, -1];
  for (const seen of waysToSee(given)) {
    for (const unit of unitsFor(given, usual)) {
      const attempts = given.map(({ text, spans }) => attemptIn(viewOf(text, seen), unit, spans, isDeclared));
      const fit = sumOf(attempts, 'fits');
      const exactly = sumOf(attempts, 'exact');
      if (fit > fits || (fit === fits && exactly > exact)) [best, fits, exact] = [attempts, fit, exactly];
      // In another unit than the usual one, all but for white space may be by accident.
      if (fits === most && (exact === most || unit === usual)) return best.map(({ located }) => located);
    }
  }
  let left = SEARCH;
  return best.map(({ located }, index) => {
    const { text, spans } = given[index]!;
    const searched = searchElsewhere(withLineFeeds(text).text, spans, located, left);
    left = searched.left;
    return searched.located;
  });
}

interface Attempt {
  readonly located: Located;
  /** How many stretches make sense so. */
  readonly fits: number;
  /** How many of them have the very words, white space included. */
  readonly exact: number;
}

function sumOf(attempts: readonly Attempt[], count: 'fits' | 'exact'): number {
  return attempts.reduce((sum, attempt) => sum + attempt[count], 0);
}

/** What a file may have counted the line breaks of a text as. */
type LineBreaks = 'as they stand' | 'lf' | 'crlf';

function waysToSee(given: readonly GivenText[]): LineBreaks[] {
  const hasReturns = given.some(({ text }) => text.includes('\r'));
  const hasBreaks = hasReturns || given.some(({ text }) => text.includes('\n'));
  return ['as they stand', ...(hasReturns ? ['lf' as const] : []), ...(hasBreaks ? ['crlf' as const] : [])];
}

/** A text with its line breaks seen in one way. */
interface View {
  /** The text that offsets are counted in. */
  readonly counted: string;
  readonly lineFeeds: LineFeeds;
}

function viewOf(text: string, seen: LineBreaks): View {
  const asItStands = withLineFeeds(text);
  if (seen === 'as they stand') return { counted: text, lineFeeds: asItStands };
  const counted = seen === 'lf' ? asItStands.text : asItStands.text.replaceAll('\n', '\r\n');
  return { counted, lineFeeds: withLineFeeds(counted) };
}

/** The units that tell different stories of a text, the usual first. Graphemes are slow to count and therefore last. */
function unitsFor(given: readonly GivenText[], usual: OffsetUnit): OffsetUnit[] {
  const isPlain = given.every(({ text }) => /^[\0-\x7F]*$/.test(text));
  const others: readonly OffsetUnit[] = isPlain
    ? given.some(({ text }) => text.includes('\n'))
      ? ['codepoint', 'grapheme']
      : []
    : OFFSET_UNITS;
  return [...new Set<OffsetUnit>([usual, ...others])];
}

function attemptIn(
  { counted, lineFeeds }: View,
  unit: OffsetUnit,
  given: readonly GivenSpan[],
  isTrusted: boolean,
): Attempt {
  const toCodeUnits = converterTo(counted, unit);
  let [fits, exact] = [0, 0];
  const spans = given.map(({ start, end, words }): LocatedSpan => {
    const from = isOffset(start) ? toCodeUnits(start) : undefined;
    const to = isOffset(end) ? toCodeUnits(end) : undefined;
    if (from === undefined || to === undefined) return { state: 'outside' };
    const span = lineFeeds.normal({ start: from, end: to });
    if (span.start >= span.end) return { state: 'outside' };
    if (words === undefined) {
      const isFit = isTrusted || isWhole(lineFeeds.text, span);
      fits += Number(isFit);
      exact += Number(isFit);
      return { state: 'there', span };
    }
    const there = lineFeeds.text.slice(span.start, span.end);
    if (!areSame(there, words)) return { state: 'differs' };
    fits++;
    exact += Number(there === words);
    return { state: 'there', span };
  });
  return { located: { unit, spans }, fits, exact };
}

function isOffset(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

/** Gives the UTF-16 offset of an offset in another unit; nothing past the end or inside a character. */
function converterTo(text: string, unit: OffsetUnit): (offset: number) => number | undefined {
  switch (unit) {
    case 'utf16':
      return (offset) => (offset > text.length || isInsidePair(text, offset) ? undefined : offset);
    case 'codepoint': {
      const offsets = offsetsOf(text);
      const length = offsets.toCodePoints(text.length);
      return (offset) => (offset > length ? undefined : offsets.toCodeUnits(offset));
    }
    case 'utf8':
      return fromTable(bytesOf(text));
    case 'grapheme':
      return fromTable(graphemesOf(text));
  }
}

/** @param starts for every offset of the unit the UTF-16 offset, -1 where there is none */
function fromTable(starts: Int32Array): (offset: number) => number | undefined {
  return (offset) => {
    const start = starts[offset];
    return start === undefined || start < 0 ? undefined : start;
  };
}

function bytesOf(text: string): Int32Array {
  const starts = new Int32Array(text.length * 3 + 1).fill(-1);
  let bytes = 0;
  for (let at = 0; at < text.length;) {
    starts[bytes] = at;
    const code = text.codePointAt(at)!;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    at += code < 0x10000 ? 1 : 2;
  }
  starts[bytes] = text.length;
  return starts.subarray(0, bytes + 1);
}

function graphemesOf(text: string): Int32Array {
  const starts = new Int32Array(text.length + 1);
  let count = 0;
  for (const { index } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)) starts[count++] = index;
  starts[count] = text.length;
  return starts.subarray(0, count + 1);
}

/** Whether a stretch begins and ends as people mark: at words, not inside of one, and not with a space. */
function isWhole(text: string, { start, end }: Span): boolean {
  const isWordAt = (offset: number) => /[\p{L}\p{N}]/u.test(text.charAt(offset));
  const isCut = (offset: number) => isInsidePair(text, offset) || (isWordAt(offset - 1) && isWordAt(offset));
  return !isCut(start) && !isCut(end) && !/\s/.test(text[start]!) && !/\s/.test(text[end - 1]!);
}

/** Whether words are the same but for white space: formats put a space for a line break, or drop it at the ends. */
export function areSame(one: string, other: string): boolean {
  return one === other || fold(one) === fold(other);
}

function fold(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

/** How many code units are searched for words that are not where a file says, before the rest are given up. */
const SEARCH = 50_000_000;

/** Puts stretches whose words stand elsewhere there, at the nearest place. */
function searchElsewhere(text: string, given: readonly GivenSpan[], located: Located, budget: number) {
  let left = budget;
  const spans = located.spans.map((found, index): LocatedSpan => {
    const { words, start: around } = given[index]!;
    if (found.state === 'there' || !words || left < 0) return found;
    left -= text.length;
    const normal = words.replace(/\r\n?/g, '\n');
    const start = nearest(text, normal, isOffset(around) ? around : 0);
    return start < 0 ? found : { state: 'elsewhere', span: { start, end: start + normal.length } };
  });
  return { located: { ...located, spans }, left };
}

function nearest(text: string, words: string, around: number): number {
  const before = text.lastIndexOf(words, around);
  const behind = text.indexOf(words, around);
  if (before < 0 || behind < 0) return Math.max(before, behind);
  return around - before <= behind - around ? before : behind;
}
