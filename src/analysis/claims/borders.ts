import { spanText, type Span } from '../../text/span';

/** Words that join a statement to what stands before it and say nothing themselves, with the comma behind them. */
const JOINING =
  /^(?:(?:but|and|so|yet|or|nor|also|plus|however|meanwhile|still|moreover|furthermore|additionally|overall|nevertheless|nonetheless|instead|indeed|besides|likewise|similarly|in addition|in all|in fact|in short|on the other hand|at the same time|for example|for instance|more recently|as a result|sure enough|of course|again|well|look|now)(?:,\s*|\s+(?=\p{L}))|that\s+|how\s+(?=\p{L}))/iu;

/** The words that open an agency's story: `PARIS, Oct. 4 (AFP) — `. */
const DATELINE =
  /^\p{Lu}[\p{Lu}.' ]{2,40}(?:, [\p{L}. ]{2,20}){0,2}(?:,? \d{1,2})?(?: \([^)]{1,30}\))?\s?(?:--?|[–—])\s/u;

const OPENING = /^(?:["“”„«»‘'’`([–—,;:-]|\s)+/u;
const CLOSING = /(?:[.,;:!…–—-]|\s)+$/u;
const CLOSING_MARK = /(["”“»’'`]|\)|\])$/u;
/** What may be left hanging when an attribution behind a statement is taken away. */
const HANGING = /[\s,]+(?:who|which|whom|and|but|or|as|while|when|where|that|in which|of which|although|though)$/iu;

/** Nothing anybody writes is wrapped in more layers; what is, is junk that would only take time. */
const MOST_ROUNDS = 12;

/**
 * The shortest stretch that still states what `part` states: without the marks around it, the words that only join it to what stands
 * before, an agency's dateline, and final punctuation. A closing mark stays where the stretch holds its opening one.
 */
export function trimStatement(text: string, part: Span): Span {
  let { start, end } = part;
  const words = () => text.slice(start, end);
  for (let round = 0, before = -1; before !== start && round < MOST_ROUNDS; round++) {
    before = start;
    for (const opening of [DATELINE, OPENING, JOINING]) {
      const head = text.slice(start, Math.min(end, start + 120));
      const found = opening.exec(head);
      if (found && !(opening === OPENING && opensInside(words(), found[0]))) start += found[0].length;
    }
  }
  for (let round = 0, before = -1; before !== end && round < MOST_ROUNDS; round++) {
    before = end;
    for (const closing of [CLOSING, HANGING]) {
      const tail = text.slice(Math.max(start, end - 80), end);
      const found = closing.exec(tail);
      if (found && !keepsStop(tail, found[0])) end -= found[0].length;
    }
    const mark = CLOSING_MARK.exec(text.slice(Math.max(start, end - 2), end));
    if (mark && !opens(text.slice(start, end - 1), mark[1]!)) end--;
  }
  return start < end ? { start, end } : { start: part.start, end: part.start };
}

const PAIRS: Readonly<Record<string, string>> = {
  '"': '"',
  '”': '“',
  '“': '„',
  '»': '«',
  '’': '‘',
  "'": "'",
  '`': '`',
  ')': '(',
  ']': '[',
};

/** Whether words hold an opening mark that `closing` closes and nothing has closed yet. */
function opens(words: string, closing: string): boolean {
  const opening = PAIRS[closing]!;
  if (opening === closing) {
    const marks = words.match(new RegExp(`(?<!\\p{L})${opening}|${opening}(?!\\p{L})`, 'gu'))?.length ?? 0;
    return marks % 2 === 1;
  }
  return words.lastIndexOf(opening) > words.lastIndexOf(closing);
}

/** Whether the marks a stretch begins with are closed inside it, so that they belong to its words. */
function opensInside(words: string, opening: string): boolean {
  const mark = opening.trim();
  if (mark.length !== 1) return false;
  const closing = { '"': '"', '“': '”', '‘': '’', '«': '»', '„': '“', '(': ')', '[': ']' }[mark];
  if (closing === undefined) return false;
  const at = words.indexOf(closing, opening.length);
  return at !== -1 && at < words.length - 3;
}

/** Whether the stop at the end belongs to an abbreviation: `U.S.` */
function keepsStop(tail: string, found: string): boolean {
  return found.startsWith('.') && !found.startsWith('..') && /\b\p{L}\.\p{L}$/u.test(tail.slice(0, -found.length));
}

/** What follows a comma or dash as colour: a participle, a relative clause, an apposition with a clause of its own. */
const COLOUR =
  /(?:,|\s[–—-])\s+(?:\p{Ll}+ly\s+)?(?:(?!during|including|according|being|having)\p{Ll}{2,}ing|which|who|whom|whose|amid|despite|although|though|as|(?:an?|the)\s(?:[\p{L}-]+\s){1,4}(?:that|who|which|he|she|they))\s/gu;
/** Colour is cut off only behind this share of the statement. */
const LEAST_SHARE = 0.3;

/** The statement without trailing colour, unless that holds a figure or somebody's words. */
export function withoutColour(text: string, statement: Span): Span {
  const words = spanText(text, statement);
  if (!/[,–—]| -/.test(words)) return statement;
  for (const { index } of words.matchAll(COLOUR)) {
    if (index < words.length * LEAST_SHARE) continue;
    const colour = words.slice(index);
    if (/["“”\p{Nd}]|\s[–—-]\s.*\s[–—-]\s/u.test(colour)) continue;
    return { start: statement.start, end: statement.start + index };
  }
  return statement;
}
