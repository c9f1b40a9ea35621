import type { Span } from '../../text/span';
import type { ParagraphWords, Word } from './words';
import { CLAUSE_PRONOUNS, TIME_STARTERS, TIME_WORDS, TITLE_WORDS } from './lexicon/wordClasses';

/** A run of words by their indices, both ends included. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
}

/** How far a phrase may reach, in words: keeps the time linear on sentences without end. */
export const REACH = 60;

export function phraseSpan({ words }: ParagraphWords, { first, last }: Phrase): Span {
  return { start: words[first]!.start, end: words[last]!.end };
}

/** Whether a word may be part of a noun phrase by itself. */
export function isNominal(word: Word | undefined): boolean {
  const tag = word?.tag;
  return (
    tag === 'noun' ||
    tag === 'name' ||
    tag === 'number' ||
    tag === 'adjective' ||
    tag === 'determiner' ||
    tag === 'pronoun'
  );
}

/** Whether a stop belongs to an abbreviation or an initial inside a name. */
export function isInnerStop({ words }: ParagraphWords, index: number): boolean {
  const word = words[index];
  const before = words[index - 1];
  const after = words[index + 1];
  return (
    word?.text === '.' && before?.kind === 'word' && before.end === word.start && after?.sentence === word.sentence
  );
}

/** Whether a word carries tense, so that it makes a clause. */
export function isFinite(word: Word | undefined): boolean {
  const tag = word?.tag;
  return (
    tag === 'verb' ||
    tag === 'past' ||
    tag === 'be' ||
    tag === 'have' ||
    tag === 'do' ||
    tag === 'modal' ||
    tag === 'contracted'
  );
}

export function isTime(word: Word | undefined): boolean {
  return word !== undefined && (TIME_WORDS.has(word.lower) || TIME_STARTERS.has(word.lower));
}

/** Whether a word can begin the noun phrase that is a clause's subject. */
export function beginsNounPhrase(word: Word | undefined): boolean {
  if (!word) return false;
  return isNominal(word) || (word.tag === 'contracted' && CLAUSE_PRONOUNS.has(word.lower.replace(/'.*/, '')));
}

/** Index behind the noun phrase that begins at `index`: determiners, adjectives, nouns and names, joined by `of`, hyphens and inner stops. */
export function skipNounPhrase(paragraph: ParagraphWords, index: number, end: number): number {
  const { words } = paragraph;
  let at = index;
  if (words[at]?.tag === 'pronoun' && CLAUSE_PRONOUNS.has(words[at]!.lower)) return at + 1;
  let hasHead = false;
  for (; at < end && at - index < REACH; at++) {
    const word = words[at]!;
    if (word.stretch >= 0) break;
    if (word.tag === 'determiner' || word.tag === 'pronoun') {
      if (hasHead) break;
    } else if (word.tag === 'noun' || word.tag === 'name' || word.tag === 'number' || word.tag === 'adjective') {
      if (word.tag === 'noun' || word.tag === 'name') hasHead = true;
    } else if (word.lower === 'of' && hasHead && isNominal(words[at + 1])) hasHead = false;
    else if (!(word.text === '&' || word.text === '$' || isInnerStop(paragraph, at))) break;
  }
  return at;
}

/** Whether words at a place are a title before a name. */
export function isTitleWord(word: Word | undefined): boolean {
  return word !== undefined && TITLE_WORDS.has(word.lower);
}

/** Index of the first word at or behind `index` that is ')' or `fallback`. */
export function closingBracket({ words }: ParagraphWords, index: number, end: number): number {
  for (let at = index; at < end && at - index < REACH; at++) if (words[at]!.text === ')') return at;
  return index;
}
