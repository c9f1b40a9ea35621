import { characterBefore, characterFrom, plainView, plainWords } from './plainView';
import type { Span } from './span';
import type { Token } from './tokens';

/** A stretch of text in quotation marks, both marks with it. */
export interface QuotedStretch extends Span {
  readonly opener: Span;
  /** None where the paragraph ends before the stretch is closed. */
  readonly closer?: Span;
  /** 0 for a stretch that stands in no other one. */
  readonly depth: number;
}

/** The quotation marks of one paragraph, paired. */
export interface PairedMarks {
  /** In order of their start, an outer stretch before those in it. */
  readonly stretches: readonly QuotedStretch[];
  /** The first double closing mark if nothing in the paragraph opened it: it may close what an earlier paragraph opened. */
  readonly orphan?: Span;
}

/** Deeper nesting than this is noise, not speech. */
const DEEPEST = 3;

const OPENING = new Set(['“', '„', '‟', '「', '『', '〝', '``', '‘', '‚', '‛']);
const CLOSING = new Set(['」', '』', '〞']);
const SPACED_OPENING = new Set(['«', '‹', '“', '„']);
const SPACED_CLOSING = new Set(['»', '›', '”']);
const SINGLE = new Set(["'", '‘', '’', '‚', '‛', '‹', '›', '`']);

/** Words that begin with an apostrophe in place of letters, without it. */
const ELIDED = new Set('em til till tis twas twere cause n bout round cuz coz nuff neath gainst ere sup'.split(' '));

/** A mark that is neither an apostrophe nor a prime. */
interface Mark extends Span {
  readonly single: boolean;
  readonly canOpen: boolean;
  readonly canClose: boolean;
  /** Whether it may as well be the apostrophe of a plural possessive: `the voters' choice`. */
  readonly possessive: boolean;
}

/**
 * Pairs the quotation marks of a paragraph in one pass: curly, straight, doubled single, low, angled and mixed ones. Apostrophes, primes
 * (`6'2"`) and years (`'90s`) are told from them. A double mark that nothing closes opens a stretch to the paragraph's end.
 *
 * @param text the text that the tokens' offsets count in
 * @param tokens the paragraph's tokens
 */
export function pairQuotationMarks(text: string, tokens: readonly Token[]): PairedMarks {
  const marks = readMarks(plainView(text), tokens);
  const closedLater = findSinglesClosedLater(marks);
  const paired: Omit<QuotedStretch, 'depth'>[] = [];
  const open: Mark[] = [];
  let orphan: Mark | undefined;

  marks.forEach((mark, index) => {
    const partner = findPartner(open, mark);
    const isApostrophe = mark.possessive && (partner < 0 || closedLater[index]!);
    if (partner >= 0 && mark.canClose && !isApostrophe) {
      const opener = open[partner]!;
      paired.push({ start: opener.start, end: mark.end, opener, closer: mark });
      open.length = partner;
    } else if (mark.canOpen && (!mark.single || closedLater[index]!)) {
      if (open.length < DEEPEST) open.push(mark);
    } else if (mark.canClose && !mark.single && paired.length === 0 && open.length === 0) {
      orphan ??= mark;
    }
  });
  paired.push(...endUnclosed(open, paired, tokens.at(-1)?.end ?? 0));
  return { stretches: withDepth(paired), ...(orphan && { orphan: { start: orphan.start, end: orphan.end } }) };
}

function readMarks(text: string, tokens: readonly Token[]): Mark[] {
  const marks: Mark[] = [];
  let doubleIsOpen = false;
  tokens.forEach((token, index) => {
    if (token.kind !== 'mark') return;
    const glyph = plainWords(text.slice(token.start, token.end));
    const single = SINGLE.has(glyph);
    const before = characterBefore(text, token.start);
    const after = characterFrom(text, token.end);
    if (/\d/.test(before) && (single || !doubleIsOpen)) return; // feet and inches, minutes and seconds
    const next = tokens[index + 1];
    if (single && glyph !== '‘' && next?.start === token.end && isElision(text.slice(next.start, next.end))) return;

    const spaceBefore = /[\s([{\u200B—–-]/u.test(before) || index === 0 || tokens[index - 1]?.kind === 'mark';
    const spaceAfter = /[\s)\]}.,;:!?…\u200B—–-]/u.test(after) || tokens[index + 1]?.kind === 'mark';
    const atEnd = index === tokens.length - 1;
    let canOpen = spaceBefore && !/\s/u.test(after) && !atEnd && !CLOSING.has(glyph);
    let canClose = !/[\s([{]/u.test(before) && index > 0 && (spaceAfter || atEnd || !single);
    // French marks, and marks that tools have set apart, have a space inside: « Oui », “ Yes ”.
    if (SPACED_OPENING.has(glyph)) canOpen ||= spaceBefore && /\s/u.test(after) && !atEnd;
    if (SPACED_CLOSING.has(glyph)) canClose ||= /\s/u.test(before) && (spaceAfter || atEnd) && index > 0;
    if (OPENING.has(glyph)) {
      // A mark made for opening closes where it cannot possibly open: German `„…“`.
      canOpen ||= !(spaceAfter || atEnd);
      if (canOpen) canClose = false;
    } else if (glyph === '”') {
      // A mark made for closing opens where it cannot possibly close, as in Swedish; a space may have slipped in before it.
      if (canOpen && canClose) canOpen = false;
      if (!canOpen) canClose = true;
    } else if (glyph === '’' && canOpen) {
      canOpen = false;
    }
    if (!canOpen && !canClose) return;
    const isLetterBefore = /\p{L}/u.test(before);
    const wordFollows = /^\s+[\p{L}\p{N}]/u.test(text.slice(token.end, token.end + 3));
    marks.push({
      start: token.start,
      end: token.end,
      single,
      canOpen,
      canClose,
      possessive: single && isLetterBefore && /[sxzn]/iu.test(before) && wordFollows,
    });
    if (!single) doubleIsOpen = canOpen && !(canClose && doubleIsOpen);
  });
  return marks;
}

/** Whether a word behind an apostrophe has lost its first letters: `'90s`, `'em`. */
function isElision(word: string): boolean {
  return /^\d\ds?$/.test(word) || ELIDED.has(word);
}

/** For every mark whether a single mark that may close follows before the next one that only opens. */
function findSinglesClosedLater(marks: readonly Mark[]): boolean[] {
  const closedLater = new Array<boolean>(marks.length).fill(false);
  let closes = false;
  for (let i = marks.length - 1; i >= 0; i--) {
    const { single, canClose } = marks[i]!;
    closedLater[i] = closes;
    if (single) closes = canClose;
  }
  return closedLater;
}

/** Index of the open mark that this one would close, -1 for none: the innermost of its family, but no single one across a double one. */
function findPartner(open: readonly Mark[], { single }: Mark): number {
  const partner = open.findLastIndex((candidate) => candidate.single === single);
  return single && partner < open.length - 1 ? -1 : partner;
}

/** The stretches of double marks that nothing closed; they end before the next stretch that was opened inside them. */
function endUnclosed(open: readonly Mark[], paired: readonly Span[], end: number): Omit<QuotedStretch, 'depth'>[] {
  return open
    .filter(({ single }) => !single)
    .map((opener, index, unclosed) => {
      const next = paired.find(({ start }) => start > opener.start)?.start;
      return { start: opener.start, end: Math.min(unclosed[index + 1]?.start ?? end, next ?? end), opener };
    });
}

function withDepth(paired: readonly Omit<QuotedStretch, 'depth'>[]): QuotedStretch[] {
  const sorted = [...paired].sort((a, b) => a.start - b.start || b.end - a.end);
  const around: number[] = [];
  return sorted.map((stretch) => {
    while (around.length > 0 && around.at(-1)! <= stretch.start) around.pop();
    const { start, end, opener, closer } = stretch;
    const depth = around.push(end) - 1;
    return {
      start,
      end,
      opener: { start: opener.start, end: opener.end },
      ...(closer && { closer: { start: closer.start, end: closer.end } }),
      depth,
    };
  });
}
