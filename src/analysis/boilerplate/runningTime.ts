import type { Span } from '../../text/span';

const AT_END = /(?<=(?<glue>[\p{L}\p{M}"'”’»)\]?!.]))(?<space>\s?)(?<time>\p{Nd}{1,2}:\p{Nd}{2}(?::\p{Nd}{2})?)$/u;
const ALONE = /^\s*(?:\p{Nd}{1,2}:)?\p{Nd}{1,2}:\p{Nd}{2}(?:\s*\/\s*(?:\p{Nd}{1,2}:)?\p{Nd}{1,2}:\p{Nd}{2})?\s*$/u;

/** Longest stretch that a running time and the letter before it can take. */
const REACH = 12;

/**
 * A video's running time glued to the end of a line (`… harbour04:02`), in the digits of any script. A time with hours, minutes and
 * seconds counts after a space as well; `at 20:52` is a time of day.
 */
export function findGluedTime(text: string, { start, end }: Span): Span | undefined {
  const last = text.charCodeAt(end - 1);
  if (last < 0x80 && !(last >= 0x30 && last <= 0x39)) return undefined;
  const from = Math.max(start, end - REACH);
  const match = AT_END.exec(text.slice(from, end));
  if (!match) return undefined;
  const { space, time } = match.groups!;
  if (space !== '' && time!.split(':').length < 3) return undefined;
  return { start: end - time!.length, end };
}

/** Whether a line holds nothing but a running time, or the time played and the running time. */
export function isRunningTime(line: string): boolean {
  return line.length < 30 && ALONE.test(line);
}
