import type { Span } from '../text/span';
import type { Annotator, PartRole, Statement, Verdict } from './annotation';

/** A mark on a text with all that formats and views need to know of it: something found, or an annotation whose words were found again. */
export interface TextMark {
  /** Unique in its text: that of the annotation, or of what was found. */
  readonly id: string;
  readonly statement: Statement;
  /** `found` where nobody has decided. */
  readonly verdict: Verdict | 'found';
  /** UTF-16 code units of the text, by role and then in the order of the text; never empty. */
  readonly parts: readonly PlacedPart[];
  /** Whose it is; nothing for what was found. */
  readonly creator?: Annotator;
  /** ISO 8601 in UTC. */
  readonly created?: string;
  /** ISO 8601 in UTC. */
  readonly modified?: string;
  /** 0..1, for what was found. */
  readonly confidence?: number;
}

/** One unbroken stretch of a mark's words, where it stands. */
export interface PlacedPart extends Span {
  readonly role: PartRole;
}

/** A text with marks on it: what formats write and read. */
export interface MarkedText {
  /** Path within its folder, with `/`. */
  readonly name: string;
  /** With its line breaks as `\n`. */
  readonly text: string;
  /** In the order of the text. */
  readonly marks: readonly TextMark[];
}
