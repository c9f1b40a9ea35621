import { labelPage } from '../analysis/boilerplate/labelPage';
import { mayBeOfSite } from '../analysis/boilerplate/roles';
import { ParagraphMemo } from '../text/memo';
import { readText } from '../text/sourceText';

/** A line of a capture, as far as other captures of its site matter to it. */
export interface CapturedLine {
  readonly words: string;
  /** 0..1: that it is boilerplate, by the capture alone. */
  readonly boilerplate: number;
  /** Whether any site may have it: `Share`, `Privacy policy`. */
  readonly isCommon: boolean;
  /** Whether it is boilerplate only if other captures of its site have it as well. */
  readonly isOpen: boolean;
}

/** One captured text of a folder, as its lines. */
export interface Capture {
  readonly lines: readonly CapturedLine[];
}

/**
 * Reads a captured text as its lines, without finding anything else in it.
 * @param memo that of an analysis of the text to come, which then need not look at the lines again
 */
export function captureOf(text: string, memo = new ParagraphMemo()): Capture {
  return {
    lines: labelPage(readText(text), memo).map((line) => {
      const { words, boilerplate, look } = line;
      const isCommon = look.phrases.label !== undefined || look.phrases.wordings.length > 0;
      return { words, boilerplate, isCommon, isOpen: mayBeOfSite(line) };
    }),
  };
}
