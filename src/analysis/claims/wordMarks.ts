import { spanText, type Span } from '../../text/span';
import { foldTypography } from '../../text/fold';
import { splitSentences } from '../../text/sentences';
import { tokenize, type Token } from '../../text/tokens';
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
export function markWords(paragraph: string): MarkedSentence[] {
  return splitSentences(paragraph, { start: 0, end: paragraph.length }).map((sentence) => ({
    ...sentence,
    marks: markSentence(paragraph, sentence),
  }));
}

function markSentence(paragraph: string, sentence: Span): WordMark[] {
  const tokens = tokenize(paragraph, sentence);
  const words = tokens.map((token) => foldTypography(spanText(paragraph, token)).toLowerCase());
  const marks: WordMark[] = [];
  let name: { is: 'name'; start: number; end: number } | undefined;
  tokens.forEach((token, index) => {
    const { start, end } = token;
    const word = words[index]!;
    for (const { is, length } of entriesAt(words, index))
      marks.push({ is, start, end: tokens[index + length - 1]!.end });
    if (token.kind === 'number')
      marks.push(...numberClasses(spanText(paragraph, token)).map((is) => ({ is, start, end })));
    if (token.kind !== 'word') return;
    marks.push(...formClasses(word, words[index - 1]).map((is) => ({ is, start, end })));
    if (!/^\p{Lu}/u.test(paragraph.slice(start, start + 2)) || isFirst(tokens, index)) return;
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
function formClasses(word: string, before: string | undefined): MarkClass[] {
  const classes: MarkClass[] = [];
  if (word.endsWith("n't") || (FINITE_VERBS.has(word) && before !== 'to')) classes.push('finite');
  else if (/^[a-z]{3,}ed$/.test(word)) classes.push('past');
  if (/^[a-z]{3,}est$/.test(word)) classes.push('superlative');
  return classes;
}

/** Whether only marks stand before a word in its sentence, or a mark right before it: its capital says nothing then. */
function isFirst(tokens: readonly Token[], index: number): boolean {
  return index === 0 || tokens[index - 1]!.kind === 'mark';
}

interface Entry {
  readonly words: readonly string[];
  readonly is: WordClass;
}

/** The lexicon by first word; stems (`accus*`) by their first four letters. */
const byWord = new Map<string, Entry[]>();
const byStem = new Map<string, { readonly stem: string; readonly is: WordClass }[]>();
const STEM = 3;

for (const is of Object.keys(LEXICON) as WordClass[]) {
  const [single = '', ...phrases] = LEXICON[is].split('|');
  for (const word of single.split(' ').filter(Boolean)) {
    if (word.endsWith('*')) addTo(byStem, word.slice(0, STEM), { stem: word.slice(0, -1), is });
    else addTo(byWord, word, { words: [word], is });
  }
  for (const phrase of phrases) {
    const words = phrase.trim().split(' ');
    addTo(byWord, words[0]!, { words, is });
  }
}

function addTo<T>(map: Map<string, T[]>, key: string, value: T): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

/** The classes of the word at `index` and of the phrases that begin with it, with their length in words. */
function entriesAt(words: readonly string[], index: number): { is: WordClass; length: number }[] {
  const word = words[index]!;
  const found = new Map<WordClass, number>();
  for (const entry of byWord.get(word) ?? []) {
    if (entry.words.every((part, i) => words[index + i] === part)) {
      found.set(entry.is, Math.max(found.get(entry.is) ?? 0, entry.words.length));
    }
  }
  for (const { stem, is } of byStem.get(word.slice(0, STEM)) ?? []) {
    if (word.startsWith(stem) && !found.has(is)) found.set(is, 1);
  }
  return Array.from(found, ([is, length]) => ({ is, length }));
}
