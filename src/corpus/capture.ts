import { labelPage } from '../analysis/boilerplate/labelPage';
import { ParagraphMemo } from '../text/memo';
import { readText } from '../text/sourceText';

/** A line of a capture, as far as other captures of its site matter to it. */
export interface CapturedLine {
  readonly words: string;
  /** 0..1: that it is boilerplate, by the capture alone. */
  readonly boilerplate: number;
  /** Whether any site may have it: `Share`, `Privacy policy`. */
  readonly isCommon: boolean;
}

/** One captured text of a folder, as its lines. */
export interface Capture {
  readonly lines: readonly CapturedLine[];
}

/** Reads a captured text as its lines, without finding anything else in it. */
export function captureOf(text: string): Capture {
  return {
    lines: labelPage(readText(text), new ParagraphMemo()).map(({ words, boilerplate, look: { phrases } }) => ({
      words,
      boilerplate,
      isCommon: phrases.label !== undefined || phrases.wordings.length > 0,
    })),
  };
}
