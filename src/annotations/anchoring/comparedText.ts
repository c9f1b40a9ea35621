/**
 * A text as it is compared with another version of itself: words and signs as numbers, equal where a reader sees the same. White space is no
 * part of it, so that lines wrapped anew, narrow spaces inside « » and those around dashes make no difference.
 */
export interface ComparedText {
  /** How many tokens there are. */
  readonly length: number;
  /** Where each token stands, in UTF-16 code units of the text; never descending. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Equal for what differs in typography, case or accents only; `WALL` where unknown words stand. */
  readonly keys: Int32Array;
  /** Equal for what differs in typography only. */
  readonly spellings: Int32Array;
  /** How much a token tells, at least 1: the letters of a word, 1 for a sign. */
  readonly weights: Uint8Array;
  /** How strong a border stands before a token: `PARAGRAPH`, `SENTENCE` or 0. */
  readonly borders: Uint8Array;
}

/** The key of what stands for unknown words: equal to nothing. */
export const WALL = 0;

export const PARAGRAPH = 2;
export const SENTENCE = 1;

/** A run of letters longer than this is no word, and is compared letter by letter. */
const LONGEST_WORD = 40;

/** Letters beyond these tell no more. */
const MOST_WEIGHT = 12;

/** In order: words, doubled or single marks, double marks, dashes, ellipses, line breaks, all other signs. */
const TOKEN = new RegExp(
  [
    String.raw`([\p{L}\p{N}\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]+)`,
    String.raw`((['‘’‚‛\x60´′‵ʼ,])\3+|['‘’‚‛\x60´′‵ʼ‹›])`,
    String.raw`(["“”„‟«»＂″‶❝❞〝〞「」『』])`,
    String.raw`([\-\u2010-\u2015\u2212]+)`,
    String.raw`(…|\.(?:[^\S\n]?\.){2,})`,
    String.raw`(\n)`,
    String.raw`[^\s]`,
  ].join('|'),
  'gu',
);
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu;
const MARK = "'";
const DASH = '-';
const ELLIPSIS = '…';

/** Numbers for words; texts that are compared share one. */
export class Vocabulary {
  readonly #numbers = new Map<string, number>();
  readonly #words = new Map<string, { readonly key: number; readonly spelling: number } | undefined>();

  /** Key and spelling of a token; nothing for one that nobody sees. */
  read(token: string): { readonly key: number; readonly spelling: number } | undefined {
    if (this.#words.has(token)) return this.#words.get(token);
    const spelled = token.replace(INVISIBLE, '').normalize('NFC');
    const bare = spelled.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
    const word = spelled === '' ? undefined : { key: this.#number(bare || spelled), spelling: this.#number(spelled) };
    this.#words.set(token, word);
    return word;
  }

  #number(word: string): number {
    const number = this.#numbers.get(word) ?? this.#numbers.size + 1;
    this.#numbers.set(word, number);
    return number;
  }
}

/** Collects tokens into a compared text. */
export class ComparedTextBuilder {
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  readonly #keys: number[] = [];
  readonly #spellings: number[] = [];
  readonly #weights: number[] = [];
  readonly #borders: number[] = [];
  readonly #vocabulary: Vocabulary;
  readonly #mark: number;
  #border = PARAGRAPH;

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    this.#mark = vocabulary.read(MARK)!.key;
  }

  /**
   * Adds the tokens of a stretch. Linear.
   * @param text what is read
   * @param at where the stretch begins in the text that offsets count in
   */
  add(text: string, at = 0): void {
    for (const match of text.matchAll(TOKEN)) {
      const [token, word, singles, , double, dash, ellipsis, lineBreak] = match;
      const start = at + match.index;
      if (lineBreak) this.#border = PARAGRAPH;
      else if (word && (token.length > LONGEST_WORD || (token >= '\u0E00' && UNSPACED.test(token))))
        this.#addLetters(token, start);
      else if (singles) this.#addMarks(text, match.index, token, start);
      else if (double) this.#push(MARK, start, start + 1, 1);
      else if (dash) this.#push(DASH, start, start + token.length, 1);
      else if (ellipsis) this.#push(ELLIPSIS, start, start + token.length, 1);
      else this.#push(token, start, start + token.length, word ? Math.min(token.length, MOST_WEIGHT) : 1);
    }
  }

  /** Adds a token for words that are not known. */
  addWall(at: number): void {
    this.#pushRead(WALL, WALL, at, at, 1);
    this.#border = 0;
  }

  build(): ComparedText {
    return {
      length: this.#keys.length,
      starts: Int32Array.from(this.#starts),
      ends: Int32Array.from(this.#ends),
      keys: Int32Array.from(this.#keys),
      spellings: Int32Array.from(this.#spellings),
      weights: Uint8Array.from(this.#weights),
      borders: Uint8Array.from(this.#borders),
    };
  }

  #addLetters(token: string, start: number): void {
    let at = start;
    for (const letter of token) {
      this.#push(letter, at, at + letter.length, 2);
      at += letter.length;
    }
  }

  /** Two equal single marks are one double mark; which one of an odd run stands alone is told by the side that the words are on. */
  #addMarks(text: string, index: number, run: string, start: number): void {
    if (run.startsWith(',') && run.length !== 2) {
      for (let at = 0; at < run.length; at++) this.#push(',', start + at, start + at + 1, 1);
      return;
    }
    const opens = index === 0 || /\s/u.test(text[index - 1]!);
    let at = 0;
    if (run.length % 2 === 1 && !opens) this.#push(MARK, start, start + ++at, 1);
    for (; at + 1 < run.length; at += 2) this.#push(MARK, start + at, start + at + 2, 1);
    if (at < run.length) this.#push(MARK, start + at, start + at + 1, 1);
  }

  #push(token: string, start: number, end: number, weight: number): void {
    const read = this.#vocabulary.read(token);
    if (!read) return;
    this.#pushRead(read.key, read.spelling, start, end, weight);
    const endsSentence = token === '.' || token === '!' || token === '?' || token === ELLIPSIS;
    if (endsSentence) this.#border = SENTENCE;
  }

  #pushRead(key: number, spelling: number, start: number, end: number, weight: number): void {
    this.#starts.push(start);
    this.#ends.push(end);
    this.#keys.push(key);
    this.#spellings.push(spelling);
    this.#weights.push(weight);
    // A mark right behind the end of a sentence closes what was said in it.
    const isCloser = key === this.#mark && this.#border === SENTENCE && this.#ends.at(-2) === start;
    this.#borders.push(isCloser ? 0 : this.#border);
    if (!isCloser) this.#border = 0;
  }
}

/** Reads a text for comparison. Linear. */
export function compared(text: string, vocabulary: Vocabulary): ComparedText {
  const builder = new ComparedTextBuilder(vocabulary);
  builder.add(text);
  return builder.build();
}
