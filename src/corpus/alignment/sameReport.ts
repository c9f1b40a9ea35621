import { alignWords, type WordPair } from './alignWords';
import { COMMON_WORDS } from './commonWords';
import type { ComparedSource } from './comparedSource';
import type { ComparedWord } from './comparedWords';
import { occurrences } from './samePassage';

/** The limits that tell reused words from what two texts on one subject share anyway; tuned on the development events of the alignment corpus. */
const LIMITS = {
  /** What the shared words must weigh, each telling one at most 1. */
  weight: 2.6,
  /** The same where one side's words are credited to nobody. */
  weightOfUnattributed: 3.2,
  /** The same where neither side is quoted. */
  weightOfReports: 4.5,
  /** Words that are shared and are not common ones. */
  telling: 2,
  /** Share of the run between the first shared word and the last that is shared. */
  density: 0.7,
};

/** Words that one of the texts gives without quotation marks. */
export interface ReportedWords {
  readonly words: readonly ComparedWord[];
  readonly source: ComparedSource;
  readonly isQuoted: boolean;
  /** Whether somebody is credited with them. */
  readonly isAttributed: boolean;
}

/** The run of words that two passages share of which at least one is not quoted, first and last word included, if it is no accident. */
export function sameReport(a: ReportedWords, b: ReportedWords): { a: Run; b: Run } | undefined {
  const { pairs } = alignWords(a.words, b.words, ({ stem }) => stem);
  if (pairs.length === 0) return undefined;
  const telling = pairs.filter(([i]) => !COMMON_WORDS.has(a.words[i]!.key));
  if (telling.length < LIMITS.telling) return undefined;
  const first = pairs[0]!;
  const last = pairs.at(-1)!;
  const longest = Math.max(last[0] - first[0], last[1] - first[1]) + 1;
  if (pairs.length / longest < LIMITS.density) return undefined;
  const weight = pairs.reduce((sum, pair) => sum + weigh(a, b, pair), 0);
  const least = [
    LIMITS.weight,
    ...(a.isAttributed && b.isAttributed ? [] : [LIMITS.weightOfUnattributed]),
    ...(a.isQuoted || b.isQuoted ? [] : [LIMITS.weightOfReports]),
  ];
  if (weight < Math.max(...least) || isTerm(a, b, pairs)) return undefined;
  return { a: [first[0], last[0] + 1], b: [first[1], last[1] + 1] };
}

type Run = readonly [number, number];

/** What a shared word tells: little if it is common, a name, or what the outlets themselves speak of all the time. */
function weigh(a: ReportedWords, b: ReportedWords, [i, j]: WordPair): number {
  const { key } = a.words[i]!;
  if (COMMON_WORDS.has(key)) return 0.2;
  const isName = i > 0 && j > 0 && a.words[i]!.isCapital && b.words[j]!.isCapital;
  const own = Math.max(occurrences(a.source.ownVoice, ` ${key} `), occurrences(b.source.ownVoice, ` ${key} `));
  return (isName ? 0.4 : 1) / Math.max(1, own - 1) ** 0.5;
}

/** Whether the shared words stand elsewhere in what the outlets say themselves: then they are a term. */
function isTerm(a: ReportedWords, b: ReportedWords, pairs: readonly WordPair[]): boolean {
  const phrase = ` ${pairs.map(([i]) => a.words[i]!.key).join(' ')} `;
  return [a, b].some(({ source, isQuoted }) => occurrences(source.ownVoice, phrase) > (isQuoted ? 0 : 1));
}
