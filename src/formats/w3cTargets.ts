import type { JsonObject } from '../annotations/record/record';
import { describe } from '../annotations/selector';
import type { Span } from '../text/span';
import type { GivenSpan } from './detectUnit';
import { fieldOf, isObject, listOf, stringOf } from './json';
import { POSITION, QUOTE } from './w3cWords';

/** What a target says of where its words are. */
export interface GivenTarget extends GivenSpan {
  /** Where the quote stands with its context, or alone and once. UTF-16 code units with `\n`. */
  readonly byQuote?: Span;
}

/** Places at which a quote is looked at before it is too common to tell. */
const MOST_PLACES = 1000;

/** @param text with its line breaks as `\n` */
export function givenOf(target: JsonObject, text: string): GivenTarget {
  const selectors = listOf(target, 'selector').filter(isObject);
  const quote = selectors.find(({ type }) => type === QUOTE);
  const position = selectors.find(({ type }) => type === POSITION);
  const words = stringOf(quote, 'exact');
  const byQuote =
    words === undefined ? undefined : findQuote(text, words, stringOf(quote, 'prefix'), stringOf(quote, 'suffix'));
  return { start: fieldOf(position, 'start'), end: fieldOf(position, 'end'), words, ...(byQuote && { byQuote }) };
}

/** The one place of the words around which most of the context is the same; nothing where two are as good. */
function findQuote(text: string, exact: string, prefix = '', suffix = ''): Span | undefined {
  const words = withBreaks(exact);
  if (words === '') return undefined;
  const [before, behind] = [withBreaks(prefix), withBreaks(suffix)];
  let best: number | undefined;
  let most = -1;
  let isTied = false;
  let places = 0;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (++places > MOST_PLACES) return undefined;
    const score = alikeBefore(text, at, before) + alikeBehind(text, at + words.length, behind);
    if (score === most) isTied = true;
    if (score <= most) continue;
    [best, most] = [at, score];
    isTied = false;
  }
  return best === undefined || isTied ? undefined : { start: best, end: best + words.length };
}

function withBreaks(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

function alikeBefore(text: string, at: number, words: string): number {
  let alike = 0;
  while (alike < words.length && text[at - 1 - alike] === words[words.length - 1 - alike]) alike++;
  return alike;
}

function alikeBehind(text: string, at: number, words: string): number {
  let alike = 0;
  while (alike < words.length && text[at + alike] === words[alike]) alike++;
  return alike;
}

/** The target with selectors of the text as it is. */
export function withSelector(target: JsonObject, text: string, span: Span): JsonObject {
  const { exact, prefix, suffix, start, end } = describe(text, span);
  return {
    ...target,
    selector: [
      { type: QUOTE, exact, prefix, suffix },
      { type: POSITION, start, end },
    ],
  };
}
