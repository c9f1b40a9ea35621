import { FUNCTION_WORDS } from './functionWords';
import { spotPhrases, type SpottedPhrases } from './spotPhrases';

/** What one line shows by itself, whatever stands around it. */
export interface LineLook {
  /** Names of the features that hold, as the model knows them. */
  readonly features: readonly string[];
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
}

/** Longer lines are judged by their beginning and their end, so that a line of many megabytes costs no more than one of two thousand letters. */
const SAMPLE = { start: 1600, end: 400 };

/** The part of a line that its features are made of. */
export function sampleLine(text: string, start: number, end: number): string {
  if (end - start <= SAMPLE.start + SAMPLE.end) return text.slice(start, end);
  return `${text.slice(start, start + SAMPLE.start)} ${text.slice(end - SAMPLE.end, end)}`;
}

const WORD = /[\p{L}\p{M}]+(?:['’‘-][\p{L}\p{M}]+)*|\p{N}+/gu;
const IDEOGRAPH =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/gu;
const SENTENCE_END = /[.!?…。！？؟।۔][\s"'”’»)\]]*$/u;
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

/** Signs that are commoner in one kind of line than in the other. */
const SIGNS: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['pipe', /[|¦]/],
  ['arrow', /[»›→←▶►▼▲⟶]|>>|<<|[<>]$/],
  ['at', /(?:^|\s)@\w/],
  ['email', /\S@[^\s@]+\.\w/],
  ['url', /https?:|www\.|\w\.(?:com|org|net|co\.uk)\b/i],
  ['hash', /#\p{L}/u],
  ['copyright', /[©®™]|\(c\)/i],
  ['money', /[$€£¥]\s?\p{Nd}/u],
  ['percent', /\p{Nd}\s?%/u],
  ['parenthesis', /[([]/],
  ['slash', /\s\/\s|\S\/\S/],
  ['middle-dot', /[·•∙●▪■]/],
  ['question', /[?？؟]/],
  ['exclamation', /[!！]/],
  ['ellipsis', /…|\.\.\./],
  ['quotation', /["“”„«»]|(?:^|\s)['‘]\p{L}/u],
  ['dash', /\s[–—-]\s|—/],
  ['colon-inside', /:\s\S/],
  ['clock', /\p{Nd}[:.h]\p{Nd}\p{Nd}(?!\p{Nd})/u],
  ['year', /(?<!\p{Nd})(?:19|20)\d\d(?!\p{Nd})/u],
  ['ago', /\p{Nd}+\s?(?:s|m|h|d|w|min|mins|minutes?|hours?|hrs?|days?|weeks?|months?|years?)\s+ago\b/iu],
  ['count', /^\p{Nd}[\p{Nd}.,]*\s?[KkM]?$|\(\p{Nd}+\)/u],
  ['by', /^(?:by|von|par|por|di|door|av)\s+\p{Lu}/iu],
  [
    'credit',
    /\/\s?[\p{L} ]+(?:images?|photos?)|\b(?:photo|image|picture|credit|file)\b.{0,3}[:/]|\((?:AP|AFP|Reuters|EPA|DPA)\b/iu,
  ],
  ['joined-words', /\p{Ll}{2}\p{Lu}\p{Ll}{2}/u],
];

/** Describes one line by the features the model knows. Depends on the line's sample alone. */
export function lookAtLine(line: string): LineLook {
  const features: string[] = [];
  const words = line.match(WORD) ?? [];
  const lower = words.map((word) => word.toLowerCase().replace(/[’‘]/g, "'"));
  const ideographs = line.match(IDEOGRAPH)?.length ?? 0;
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  const size = letters + 2 * ideographs;
  const wordCount = Math.max(words.length, Math.round(ideographs / 2));
  const endsSentence = SENTENCE_END.test(line);

  const ending = endingOf(line, endsSentence);
  const letterCase = caseOf(words);
  const sizeBin = bin(size, SIZES);
  features.push(`size:${sizeBin}`, `words:${bin(wordCount, WORDS)}`, `ending:${ending}`, `case:${letterCase}`);
  const form = `${bin(size, SHAPE_SIZES)},${ending},${letterCase}`;
  features.push(`begins:${beginningOf(line)}`, `form:${form}`);
  features.push(`sentences:${Math.min(4, line.match(INNER_SENTENCE_END)?.length ?? 0)}`);
  features.push(`commas:${Math.min(4, line.match(/[,،、，;]/g)?.length ?? 0)}`);
  features.push(`digits:${bin(digitShare(line), [0, 0.1, 0.3, 0.6])}`);
  const functionShare = lower.filter((word) => FUNCTION_WORDS.has(word)).length / Math.max(1, lower.length);
  features.push(`function:${bin(functionShare, SHARES)},${bin(wordCount, [3, 7, 14])}`);
  for (const [name, pattern] of SIGNS) if (pattern.test(line)) features.push(`sign:${name}`);
  addWords(features, lower, line);
  const phrases = spotPhrases(lower, line);
  if (phrases.label) features.push('label:any', `label:${phrases.label}`);
  if (phrases.opening) features.push(`opening:${phrases.opening}`);
  if (phrases.beginning) features.push(`beginning:${phrases.beginning}`);
  if (phrases.wordings.length > 0)
    features.push(`wording:${Math.min(3, phrases.strength)},${bin(size, [30, 65, 120])}`);
  for (const reason of phrases.wordings) features.push(`wording:${reason}`);

  const shape = 2 * bin(size, SHAPE_SIZES) + (endsSentence ? 1 : 0);
  const topicWords = [...new Set(lower.filter((word) => word.length > 3 && !FUNCTION_WORDS.has(word)))];
  return { features, size, endsSentence, shape, form, topicWords, phrases };
}

function addWords(features: string[], lower: readonly string[], line: string): void {
  for (const word of new Set(lower)) if (/^\p{L}/u.test(word)) features.push(`word:${word}`);
  if (lower.length === 0) return;
  if (lower.length <= 6) features.push(`line:${normalised(lower)}`);
  if (lower.length <= 12 && lower.length > 1) features.push(`first:${lower[0]!} ${lower[1]!}`);
  if (lower.length <= 12) features.push(`last:${lower.at(-1)!}`);
  for (let i = 1; i < Math.min(lower.length, 60); i++) features.push(`pair:${lower[i - 1]!} ${lower[i]!}`);
  if (/^[^\p{L}\p{N}]/u.test(line) && /[\p{L}\p{N}]/u.test(line)) features.push('bullet:yes');
}

function normalised(lower: readonly string[]): string {
  return lower.join(' ').replace(/\p{Nd}+/gu, '0');
}

function endingOf(line: string, endsSentence: boolean): string {
  if (endsSentence)
    return /[!?！？؟]["'”’»)\]\s]*$/u.test(line) ? 'question' : /(?:…|\.\.)\s*$/.test(line) ? 'ellipsis' : 'stop';
  if (/[:：]\s*$/.test(line)) return 'colon';
  if (/["”’»]\s*$/.test(line)) return 'mark';
  if (/[,;،-]\s*$/.test(line)) return 'comma';
  if (/[)\]]\s*$/.test(line)) return 'bracket';
  if (/\p{Nd}\s*$/u.test(line)) return 'digit';
  return 'none';
}

function beginningOf(line: string): string {
  const first = /\S/u.exec(line)?.[0] ?? '';
  if (/\p{Lu}/u.test(first)) return 'capital';
  if (/\p{Ll}/u.test(first)) return 'small';
  if (/\p{L}/u.test(first)) return 'caseless';
  if (/\p{N}/u.test(first)) return 'digit';
  if (/["'“”‘’„«»]/.test(first)) return 'mark';
  return 'sign';
}

/** How the words are capitalised, the first one left out: it always may be. */
function caseOf(words: readonly string[]): string {
  const long = words.slice(1).filter((word) => word.length > 3 && /[\p{Lu}\p{Ll}]/u.test(word));
  if (long.length === 0)
    return words.length > 0 && words.every((word) => /^\p{Lu}{2,}$/u.test(word)) ? 'all' : 'unknown';
  if (words.every((word) => !/\p{Ll}/u.test(word))) return 'all';
  const capital = long.filter((word) => /^\p{Lu}/u.test(word)).length / long.length;
  return capital === 1 ? 'title' : capital > 0.6 ? 'most' : capital > 0.25 ? 'some' : capital > 0 ? 'few' : 'plain';
}

function digitShare(line: string): number {
  return (line.match(/\p{Nd}/gu)?.length ?? 0) / Math.max(1, line.length);
}
