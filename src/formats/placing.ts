import { oneLine } from '../text/oneLine';
import type { Span } from '../text/span';
import type { FormatProblem } from './format';
import type { GivenSpan, LocatedSpan, OffsetUnit } from './detectUnit';

const UNIT_WORDS: Readonly<Record<OffsetUnit, string>> = {
  codepoint: 'Unicode code points',
  utf16: 'UTF-16 code units',
  utf8: 'UTF-8 bytes',
  grapheme: 'graphemes',
};

/** Where a stretch of a file is, and what is to be said about it; what has no place is left out, never put on other words. */
export interface Placed {
  readonly span?: Span;
  readonly problem?: FormatProblem;
}

/** @param what names the stretch to the person who has the file: `T3` */
export function place(
  located: LocatedSpan,
  given: GivenSpan,
  unit: OffsetUnit,
  where: Pick<FormatProblem, 'file' | 'line'>,
  what: string,
): Placed {
  const counted = `${shown(given.start)} to ${shown(given.end)} (counted in ${UNIT_WORDS[unit]})`;
  const words = `“${oneLine(given.words ?? '', 60)}”`;
  switch (located.state) {
    case 'there':
      return { span: located.span };
    case 'elsewhere':
      return {
        span: located.span,
        problem: {
          ...where,
          message: `${what}: ${words} does not stand at ${counted} but elsewhere in the text, and was put there; check it`,
        },
      };
    case 'differs':
      return {
        problem: {
          ...where,
          message: `${what}: other words than ${words} stand at ${counted}, and these nowhere; left out. Import it with the text it was made for`,
        },
      };
    case 'outside':
      return {
        problem: {
          ...where,
          message: `${what}: ${counted} is no place in this text; left out. Import it with the text it was made for`,
        },
      };
  }
}

function shown(value: unknown): string {
  return typeof value === 'number' || typeof value === 'string' ? oneLine(String(value), 30) : 'nothing';
}
