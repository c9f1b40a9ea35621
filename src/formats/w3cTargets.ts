import type { JsonObject } from '../annotations/record/record';
import { describe } from '../annotations/selector';
import type { Span } from '../text/span';
import type { GivenSpan } from './detectUnit';
import { fieldOf, isObject, listOf, stringOf } from './json';
import { POSITION, QUOTE } from './w3cWords';

/** Places at which a quote is looked at before it is too common to tell. */
const MOST_PLACES = 1000;

/** What a target says of where its words are. */
export function givenOf(target: JsonObject): GivenSpan {
  const position = selectorIn(target, POSITION);
  const words = stringOf(selectorIn(target, QUOTE), 'exact');
  return { start: fieldOf(position, 'start'), end: fieldOf(position, 'end'), words };
}

function selectorIn(target: JsonObject, type: string): unknown {
  return listOf(target, 'selector').find((selector) => isObject(selector) && selector['type'] === type);
}

/**
 * The one place of a target's quote around which most of its context is the same; nothing where two are as good.
 * @param text with its line breaks as `\n`
 */
export function findQuote(text: string, target: JsonObject): Span | undefined {
  const quote = selectorIn(target, QUOTE);
  const [words, before, behind] = ['exact', 'prefix', 'suffix'].map((key) =>
    withBreaks(stringOf(quote, key) ?? ''),
  ) as [string, string, string];
  if (words === '') return undefined;
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
