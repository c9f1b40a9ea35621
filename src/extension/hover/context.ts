import type { Reading } from '../../annotations/reading';
import { oneLine } from '../../text/oneLine';
import { positionAt } from '../../text/positions';
import { readText } from '../../text/sourceText';
import { spanText, type Span } from '../../text/span';
import { MOST_WORDS, type Link, type Words } from './card';

/** What the cards of one text are made with. */
export interface CardContext {
  readonly reading: Reading;
  /** The address of the document, for links into it. */
  readonly address: string;
  /** A passage of the text on one line, cut where it is long. */
  readonly quote: (span: Span) => Words;
  /** A link to a place of the text, named by its line. */
  readonly toLine: (span: Span) => Link;
}

/** Prepares to make cards for a text. */
export function cardContext(reading: Reading, address: string): CardContext {
  const { text } = reading;
  let lines: readonly Span[] | undefined;
  return {
    reading,
    address,
    quote: (span) => ({ words: oneLine(spanText(text, span), MOST_WORDS) }),
    toLine: (span) => {
      lines ??= readText(text).lines;
      return {
        label: `line ${positionAt(lines, span.start).line + 1}`,
        command: 'onRecord.showPassage',
        arguments: [address, span.start, span.end],
      };
    },
  };
}
