import { pairQuotationMarks, type QuotedStretch } from '../../text/quotationMarks';
import { splitSentences } from '../../text/sentences';
import { contains, type Span } from '../../text/span';
import { tokenize, type Token, type TokenKind } from '../../text/tokens';
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
  readonly verb?: VerbReading;
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
export function readWords(text: string): ParagraphWords {
  const whole = { start: 0, end: text.length };
  if (!/\p{L}{2}/u.test(text)) return { text, words: [], sentences: [], stretches: [], isTitleCase: false };
  const tokens = tokenize(text, whole);
  const { stretches: all, orphan } = pairQuotationMarks(text, tokens);
  const stretches = all.filter(({ depth }) => depth === 0);
  const spans = splitSentences(text, whole);
  let sentence = 0;
  let stretch = 0;
  const paired = new Set(all.flatMap(({ opener, closer }) => [opener.start, closer?.start]));
  const raw = withPossessives(text, tokens, paired).map((token) => {
    while (sentence + 1 < spans.length && token.start >= spans[sentence + 1]!.start) sentence++;
    while (stretch < stretches.length && token.start >= stretches[stretch]!.end) stretch++;
    const words = text.slice(token.start, token.end);
    const inside = stretches[stretch];
    return {
      start: token.start,
      end: token.end,
      kind: token.kind,
      text: words,
      lower: words.toLowerCase().replace(/’/g, "'"),
      sentence,
      stretch: inside && contains(inside, token) ? stretch : -1,
    };
  });
  const isTitleCase = looksLikeTitle(raw);
  const words = tagWords(raw, isTitleCase).map((tag, index): Word => {
    const verb = isVerbal(tag) ? VERB_READINGS.get(raw[index]!.lower) : undefined;
    return { ...raw[index]!, tag, ...(verb && { verb }) };
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
function withPossessives(text: string, tokens: readonly Token[], paired: ReadonlySet<number | undefined>): Token[] {
  const merged: Token[] = [];
  for (const token of tokens) {
    const before = merged.at(-1);
    const isApostrophe =
      token.kind === 'mark' && /^['’]$/.test(text.slice(token.start, token.end)) && !paired.has(token.start);
    if (isApostrophe && before?.kind === 'word' && before.end === token.start)
      merged[merged.length - 1] = { ...before, end: token.end };
    else merged.push(token);
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
  return long.length > 2 && long.filter(({ text }) => /^\p{Lu}/u.test(text)).length > 0.7 * long.length;
}
