import { startsWithCapital } from '../../text/characters';
import type { BoilerplateReason } from '../analysis';
import { FeatureNames, type FeatureSink } from './featureSink';
import { FUNCTION_WORDS } from './functionWords';
import { readCharacters, signsOf } from './lineSigns';
import { readPublicationTime } from './publicationTime';
import { hasCasedLetter, hasSmallLetter, isOfLetters, wordsOf } from './lineWords';
import { spotPhrases, type SpottedPhrases } from './spotPhrases';

/** What one line shows by itself, whatever stands around it. */
export interface LineLook {
  /** Length in letters and digits; ideographs count threefold, being words of their own. */
  readonly size: number;
  /** Whether it ends as a sentence does. */
  readonly endsSentence: boolean;
  /** Size class and ending in one small number: what a neighbour needs to know. */
  readonly shape: number;
  /** Size class, ending and capitals: lines of one list are of one form. */
  readonly form: string;
  /** The words a topic is told by: lower case, no function words, no short ones. */
  readonly topicWords: readonly string[];
  /** Known labels and wordings of boilerplate in it. */
  readonly phrases: SpottedPhrases;
  /** What of it is counted, as `OWN_MEASURES` names it. */
  readonly measures: readonly number[];
}

/** The names of what is counted in a line by itself. */
export const OWN_MEASURES = [
  ...[
    'size',
    'words',
    'word length',
    'ends',
    'ending',
    'case',
    'beginning',
    'sentences',
    'commas',
    'digits',
    'function',
  ],
  ...['signs', 'quotation', 'label', 'opening', 'beginning phrase', 'wordings', 'strength', 'date', 'time', 'by'],
] as const;

/** Longer lines are judged by their beginning and their end, so that a line of many megabytes costs no more than one of two thousand letters. */
const SAMPLE = { start: 1600, end: 400 };

/** The part of a line that its features are made of. */
export function sampleLine(text: string, start: number, end: number): string {
  if (end - start <= SAMPLE.start + SAMPLE.end) return text.slice(start, end);
  return `${text.slice(start, start + SAMPLE.start)} ${text.slice(end - SAMPLE.end, end)}`;
}

const IDEOGRAPH =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/gu;
const SENTENCE_STOPS = '.!?…。！？؟।۔';
const QUESTION_STOPS = '!?！？؟';
/** What may close behind the stop that ends a sentence, white space aside. */
const CLOSERS = `"'”’»)]`;
const INNER_SENTENCE_END = /[.!?…。！？؟।۔]["'”’»)\]]*(?:\s+["'“‘«([]?[\p{Lu}\p{Lo}]|(?<=[。！？])\S)/gu;

const SIZES = [4, 9, 14, 19, 29, 39, 59, 79, 99, 129, 159, 199, 259, 349, 499, 799];
const WORDS = [0, 1, 2, 3, 4, 5, 7, 10, 14, 19, 29, 49, 79];
const SHAPE_SIZES = [12, 32, 65, 120, 220];
const SHARES = [0, 0.1, 0.2, 0.3, 0.4, 0.5];

/** Number of the first limit that is not below `value`: the bin it falls into. */
export function bin(value: number, limits: readonly number[]): number {
  let low = 0;
  while (low < limits.length && value > limits[low]!) low++;
  return low;
}

/**
 * Describes one line. Depends on the line's sample alone.
 * @param features takes in the features that hold, as the model knows them
 */
export function lookAtLine(line: string, features: FeatureSink = new FeatureNames()): LineLook {
  const characters = readCharacters(line);
  const words = wordsOf(line);
  const lower = words.map(lowerStraightAll);
  const ideographs = characters.isForeign ? (line.match(IDEOGRAPH)?.length ?? 0) : 0;
  let letters = 0;
  for (const word of words) letters += word.length;
  const size = letters + 2 * ideographs;
  const wordCount = Math.max(words.length, Math.round(ideographs / 2));
  const finalStop = finalStopOf(line);
  const endsSentence = finalStop !== '';

  const ending = endsSentence ? stopOf(line, finalStop) : endingOf(line);
  const letterCase = caseOf(words);
  const shapeSize = bin(size, SHAPE_SIZES);
  const wordBin = bin(wordCount, [3, 7, 14]);
  features.add('size', String(bin(size, SIZES)));
  features.add('words', String(bin(wordCount, WORDS)));
  features.add('ending', ending);
  features.add('case', letterCase);
  const form = `${shapeSize},${ending},${letterCase}`;
  const beginning = beginningOf(line);
  const sentences = line.match(INNER_SENTENCE_END)?.length ?? 0;
  const commas = line.match(/[,،、，;]/g)?.length ?? 0;
  const digits = characters.hasDigits ? digitShare(line) : 0;
  const functions = functionShare(lower);
  const signs = signsOf(line, characters);
  features.add('begins', beginning);
  features.add('form', form);
  features.add('sentences', String(Math.min(4, sentences)));
  features.add('commas', String(Math.min(4, commas)));
  features.add('digits', String(bin(digits, [0, 0.1, 0.3, 0.6])));
  features.add('function', `${bin(functions, SHARES)},${wordBin}`);
  for (const sign of signs) features.add('sign', sign);
  const distinct = [...new Set(lower)];
  addWords(features, lower, distinct, line);
  const phrases = spotPhrases(lower, line, characters);
  if (phrases.label) {
    features.add('label', 'any');
    features.add('label', phrases.label);
  }
  if (phrases.opening) features.add('opening', phrases.opening);
  if (phrases.beginning) features.add('beginning', phrases.beginning);
  if (phrases.wordings.length > 0)
    features.add('wording', `${Math.min(3, phrases.strength)},${bin(size, [30, 65, 120])}`);
  for (const reason of phrases.wordings) features.add('wording', reason);

  const shape = 2 * shapeSize + (endsSentence ? 1 : 0);
  const time = size <= LONGEST_DATE && digits > 0 ? readPublicationTime(line) : undefined;
  const measures = [
    size,
    wordCount,
    letters / Math.max(1, words.length),
    endsSentence ? 1 : 0,
    ENDINGS.indexOf(ending),
    CASES.indexOf(letterCase),
    BEGINNINGS.indexOf(beginning),
    sentences,
    commas,
    digits,
    functions,
    signs.length,
    signs.includes('quotation') ? 1 : 0,
    ordinal(phrases.label),
    ordinal(phrases.opening),
    ordinal(phrases.beginning),
    ordinal(phrases.wordings[0]),
    phrases.strength,
    time ? (time.end - time.start) / Math.max(1, line.length) : 0,
    signs.includes('clock') || signs.includes('ago') ? 1 : 0,
    signs.includes('by') ? 1 : 0,
  ];
  return { size, endsSentence, shape, form, topicWords: distinct.filter(isTopicWord), phrases, measures };
}

/** A date stands in a line no longer than this, in letters. */
const LONGEST_DATE = 60;
/** Values of what has no number of its own, those next to each other that are most like each other. */
const ENDINGS = ['digit', 'none', 'bracket', 'comma', 'colon', 'mark', 'ellipsis', 'question', 'stop'];
const CASES = ['all', 'title', 'most', 'unknown', 'some', 'few', 'plain'];
const BEGINNINGS = ['sign', 'digit', 'small', 'caseless', 'capital', 'mark'];
const REASONS: readonly BoilerplateReason[] = [
  ...(['author', 'media', 'navigation', 'pagination', 'related', 'tags', 'share'] as const),
  ...(['comments', 'promotion', 'paywall', 'advertising', 'legal', 'consent'] as const),
];

function ordinal(reason: BoilerplateReason | undefined): number {
  return reason === undefined ? -1 : REASONS.indexOf(reason);
}

function lowerStraightAll(word: string): string {
  const lower = word.toLowerCase();
  return lower.includes('’') || lower.includes('‘') ? lower.replace(/[’‘]/g, "'") : lower;
}

function functionShare(lower: readonly string[]): number {
  let count = 0;
  for (const word of lower) if (FUNCTION_WORDS.has(word)) count++;
  return count / Math.max(1, lower.length);
}

function isTopicWord(word: string): boolean {
  return word.length > 3 && !FUNCTION_WORDS.has(word);
}

function addWords(features: FeatureSink, lower: readonly string[], distinct: readonly string[], line: string): void {
  for (const word of distinct) if (isOfLetters(word)) features.add('word', word);
  if (lower.length === 0) return;
  if (lower.length <= 6) features.add('line', normalised(lower));
  if (lower.length <= 12 && lower.length > 1) features.add('first', `${lower[0]!} ${lower[1]!}`);
  if (lower.length <= 12) features.add('last', lower.at(-1)!);
  for (let i = 1; i < Math.min(lower.length, 60); i++) features.addPair(lower[i - 1]!, lower[i]!);
  if (startsWithSign(line) && /[\p{L}\p{N}]/u.test(line)) features.add('bullet', 'yes');
}

function startsWithSign(line: string): boolean {
  return !/^[a-z\d]/i.test(line) && /^[^\p{L}\p{N}]/u.test(line);
}

function normalised(lower: readonly string[]): string {
  const words = lower.join(' ');
  return lower.every(isOfLetters) ? words : words.replace(/\p{Nd}+/gu, '0');
}

/** The stop that ends the line's last sentence; empty where it does not end as a sentence does. */
function finalStopOf(line: string): string {
  let at = line.length - 1;
  while (at >= 0 && (CLOSERS.includes(line[at]!) || isSpace(line[at]!))) at--;
  return at >= 0 && SENTENCE_STOPS.includes(line[at]!) ? line[at]! : '';
}

function isSpace(character: string): boolean {
  return character === ' ' || /\s/.test(character);
}

function stopOf(line: string, finalStop: string): string {
  if (QUESTION_STOPS.includes(finalStop)) return 'question';
  const visible = line.trimEnd();
  return visible.endsWith('…') || visible.endsWith('..') ? 'ellipsis' : 'stop';
}

/** How a line ends that does not end as a sentence does. */
function endingOf(line: string): string {
  const visible = line.trimEnd();
  const last = visible.at(-1) ?? '';
  if (last === ':' || last === '：') return 'colon';
  if (last === '"' || last === '”' || last === '’' || last === '»') return 'mark';
  if (last === ',' || last === ';' || last === '،' || last === '-') return 'comma';
  if (last === ')' || last === ']') return 'bracket';
  return /\p{Nd}$/u.test(visible.slice(-2)) ? 'digit' : 'none';
}

function beginningOf(line: string): string {
  const first = /\S/u.exec(line)?.[0] ?? '';
  if (/[A-Z]/.test(first)) return 'capital';
  if (/[a-z]/.test(first)) return 'small';
  if (/[0-9]/.test(first)) return 'digit';
  if (/["'“”‘’„«»]/.test(first)) return 'mark';
  if (/\p{Lu}/u.test(first)) return 'capital';
  if (/\p{Ll}/u.test(first)) return 'small';
  if (/\p{L}/u.test(first)) return 'caseless';
  return /\p{N}/u.test(first) ? 'digit' : 'sign';
}

/** How the words are capitalised, the first one left out: it always may be. */
function caseOf(words: readonly string[]): string {
  let long = 0;
  let capital = 0;
  for (let i = 1; i < words.length; i++) {
    const word = words[i]!;
    if (word.length <= 3 || !hasCasedLetter(word)) continue;
    long++;
    if (startsWithCapital(word)) capital++;
  }
  if (long === 0) return words.length > 0 && words.every((word) => /^\p{Lu}{2,}$/u.test(word)) ? 'all' : 'unknown';
  if (!words.some(hasSmallLetter)) return 'all';
  const share = capital / long;
  return share === 1 ? 'title' : share > 0.6 ? 'most' : share > 0.25 ? 'some' : share > 0 ? 'few' : 'plain';
}

function digitShare(line: string): number {
  return (line.match(/\p{Nd}/gu)?.length ?? 0) / Math.max(1, line.length);
}
