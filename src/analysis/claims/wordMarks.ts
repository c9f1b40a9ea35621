import type { Span } from '../../text/span';
import type { CutParagraph, WrittenToken } from '../../text/cutParagraph';
import { FINITE_VERBS, LEXICON, type WordClass } from './lexicon';

/** What one stretch of a text is: a word or phrase of the lexicon, or something that its form tells. */
export type MarkClass =
  WordClass | 'number' | 'money' | 'percent' | 'year' | 'name' | 'past' | 'finite' | 'superlative';

/** A word or phrase that tells something. */
export interface WordMark extends Span {
  readonly is: MarkClass;
}

/** A sentence with its telling words, in order; offsets are relative to the paragraph. */
export interface MarkedSentence extends Span {
  readonly marks: readonly WordMark[];
}

/** Marks the telling words of a paragraph's sentences, in one pass over them. */
export function markWords({ tokens, sentences }: CutParagraph): MarkedSentence[] {
  let from = 0;
  return sentences.map(({ start, end }, index) => {
    let to = from;
    while (to < tokens.length && tokens[to]!.sentence === index) to++;
    const marks = markSentence(tokens.slice(from, to));
    from = to;
    return { start, end, marks };
  });
}

function markSentence(tokens: readonly WrittenToken[]): WordMark[] {
  const marks: WordMark[] = [];
  let name: { is: 'name'; start: number; end: number } | undefined;
  tokens.forEach((token, index) => {
    const { start, end, lower: word } = token;
    lookUp(tokens, index, (is, length) => marks.push({ is, start, end: tokens[index + length - 1]!.end }));
    if (token.kind === 'number') {
      for (const is of numberClasses(token.text)) marks.push({ is, start, end });
    }
    if (token.kind !== 'word') return;
    const form = formClass(word, tokens[index - 1]?.lower);
    if (form) marks.push({ is: form, start, end });
    const isCapital = !token.text.startsWith(word.charAt(0));
    if (!isCapital || isFirst(tokens, index)) return;
    if (name?.end === start - 1) name.end = end;
    else marks.push((name = { is: 'name', start, end }));
  });
  return marks;
}

/** What a number's form tells. */
function numberClasses(digits: string): MarkClass[] {
  const classes: MarkClass[] = ['number'];
  if (/^[$€£¥]/.test(digits)) classes.push('money');
  if (digits.endsWith('%')) classes.push('percent');
  if (/^(?:1[5-9]|20)\d\ds?$/.test(digits)) classes.push('year');
  return classes;
}

/** What a word's form tells, lower case. */
function formClass(word: string, before: string | undefined): MarkClass | undefined {
  if (word.endsWith("n't") || (FINITE_VERBS.has(word) && before !== 'to')) return 'finite';
  if (/^[a-z]{3,}ed$/.test(word)) return 'past';
  return /^[a-z]{3,}est$/.test(word) ? 'superlative' : undefined;
}

/** Whether only marks stand before a word in its sentence, or a mark right before it: its capital says nothing then. */
function isFirst(tokens: readonly WrittenToken[], index: number): boolean {
  return index === 0 || tokens[index - 1]!.kind === 'mark';
}

/** The lexicon's single words with their classes; its phrases by first word; its stems (`accus*`) by their first letters. */
const wholeWords = new Map<string, WordClass[]>();
const phrases = new Map<string, { readonly words: readonly string[]; readonly is: WordClass }[]>();
const stems = new Map<string, { readonly stem: string; readonly is: WordClass }[]>();
const STEM = 3;

for (const is of Object.keys(LEXICON) as WordClass[]) {
  const [single = '', ...several] = LEXICON[is].split('|');
  for (const word of single.split(' ').filter(Boolean)) {
    if (word.endsWith('*')) addTo(stems, word.slice(0, STEM), { stem: word.slice(0, -1), is });
    else addTo(wholeWords, word, is);
  }
  for (const phrase of several) {
    const words = phrase.trim().split(' ');
    addTo(phrases, words[0]!, { words, is });
  }
}

function addTo<T>(map: Map<string, T[]>, key: string, value: T): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

/** Calls `found` for every class of the word at `index` and of the phrases that begin with it, with their length in words. */
function lookUp(tokens: readonly WrittenToken[], index: number, found: (is: WordClass, length: number) => void): void {
  const word = tokens[index]!.lower;
  const whole = wholeWords.get(word);
  if (whole) for (const is of whole) found(is, 1);
  const beginning = stems.get(word.slice(0, STEM));
  if (beginning) {
    for (const { stem, is } of beginning) if (word.startsWith(stem) && whole?.includes(is) !== true) found(is, 1);
  }
  for (const phrase of phrases.get(word) ?? NONE) {
    if (phrase.words.every((part, at) => tokens[index + at]?.lower === part)) found(phrase.is, phrase.words.length);
  }
}

const NONE: readonly never[] = [];
