import { pairQuotationMarks, type QuotedStretch } from '../../text/quotationMarks';
import { contains, type Span } from '../../text/span';
import { lowerStraight, startsWithCapital } from '../../text/characters';
import type { CutParagraph, WrittenToken } from '../../text/cutParagraph';
import type { TokenKind } from '../../text/tokens';
import { tagWords, type Tag } from './partOfSpeech';
import { VERB_READINGS, type VerbReading } from './lexicon/inflection';

/** A token with what can be said of it by itself and by its neighbours. */
export interface Word extends Span {
  readonly kind: TokenKind;
  readonly text: string;
  /** Lower case, apostrophes straight. */
  readonly lower: string;
  readonly tag: Tag;
  /** What it may be as a verb; only where it is taken for one. */
  readonly verb: VerbReading | undefined;
  /** Index of its sentence. */
  readonly sentence: number;
  /** Index of the quoted stretch of depth 0 that holds it, -1 for none. */
  readonly stretch: number;
}

/** A sentence as indices of words, half-open, and as a span. */
export interface Sentence extends Span {
  readonly first: number;
  readonly last: number;
}

/** A quoted stretch with the indices of its words, half-open. */
export interface QuotedWords extends QuotedStretch {
  readonly first: number;
  readonly last: number;
}

/** One paragraph as the rules see it; all offsets count from the paragraph's start. */
export interface ParagraphWords {
  readonly text: string;
  readonly words: readonly Word[];
  readonly sentences: readonly Sentence[];
  /** The quoted stretches of depth 0. */
  readonly stretches: readonly QuotedWords[];
  /** A closing mark that an earlier paragraph may have opened. */
  readonly orphan?: Span;
  /** Whether its words are written with capitals, as headlines are. */
  readonly isTitleCase: boolean;
}

/** Reads a paragraph: words, sentences, quotation marks, light parts of speech. Linear in its length. */
export function readWords(text: string, { tokens, sentences: spans }: CutParagraph): ParagraphWords {
  if (!/\p{L}{2}/u.test(text)) return { text, words: [], sentences: [], stretches: [], isTitleCase: false };
  const { stretches: all, orphan } = pairQuotationMarks(text, tokens);
  const stretches = all.filter(({ depth }) => depth === 0);
  let stretch = 0;
  const paired = new Set(all.flatMap(({ opener, closer }) => [opener.start, closer?.start]));
  const raw = withPossessives(text, tokens, paired);
  const isTitleCase = looksLikeTitle(raw);
  const tags = tagWords(raw, isTitleCase);
  const words = raw.map((token, index): Word => {
    while (stretch < stretches.length && token.start >= stretches[stretch]!.end) stretch++;
    const inside = stretches[stretch];
    const tag = tags[index]!;
    return {
      start: token.start,
      end: token.end,
      kind: token.kind,
      text: token.text,
      lower: token.lower,
      sentence: token.sentence,
      stretch: inside && contains(inside, token) ? stretch : -1,
      tag,
      verb: isVerbal(tag) ? VERB_READINGS.get(token.lower) : undefined,
    };
  });
  return {
    text,
    words,
    sentences: cutWords(words, spans),
    stretches: withWords(stretches, words),
    ...(orphan && { orphan }),
    isTitleCase,
  };
}

/** Whether a tag is that of a verb with a meaning of its own. */
export function isVerbal(tag: Tag): boolean {
  return tag === 'verb' || tag === 'infinitive' || tag === 'past' || tag === 'participle' || tag === 'gerund';
}

function cutWords(words: readonly Word[], spans: readonly Span[]): Sentence[] {
  const sentences: Sentence[] = spans.map((span) => ({ ...span, first: 0, last: 0 }));
  let from = 0;
  return sentences.map((sentence, index) => {
    let to = from;
    while (to < words.length && words[to]!.sentence === index) to++;
    const cut = { ...sentence, first: from, last: to };
    from = to;
    return cut;
  });
}

/** The tokens with the apostrophe of a plural possessive as part of its word: `the voters’`. */
function withPossessives(
  text: string,
  tokens: readonly WrittenToken[],
  paired: ReadonlySet<number | undefined>,
): WrittenToken[] {
  const merged: WrittenToken[] = [];
  for (const token of tokens) {
    const before = merged[merged.length - 1];
    const isApostrophe = token.kind === 'mark' && token.lower === "'" && !paired.has(token.start);
    if (isApostrophe && before?.kind === 'word' && before.end === token.start) {
      const words = text.slice(before.start, token.end);
      merged[merged.length - 1] = { ...before, end: token.end, text: words, lower: lowerStraight(words) };
    } else merged.push(token);
  }
  return merged;
}

function withWords(stretches: readonly QuotedStretch[], words: readonly Word[]): QuotedWords[] {
  let first = 0;
  return stretches.map((stretch, index) => {
    while (words[first]!.stretch !== index) first++;
    let last = first;
    while (words[last]?.stretch === index) last++;
    return { ...stretch, first, last };
  });
}

/** Most words of four letters and more begin with a capital, and there are some: the way headlines are written. */
function looksLikeTitle(words: readonly Pick<Word, 'kind' | 'text'>[]): boolean {
  if (words.length > 40) return false;
  const long = words.filter(({ kind, text }) => kind === 'word' && text.length > 3);
  return long.length > 2 && long.filter(({ text }) => startsWithCapital(text)).length > 0.7 * long.length;
}
