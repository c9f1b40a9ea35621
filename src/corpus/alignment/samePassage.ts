import { mayBeOnePerson } from '../samePerson';
import { alignWords, type WordAlignment } from './alignWords';
import { COMMON_WORDS, weightOf } from './commonWords';
import type { ComparedSource, ComparedStretch } from './comparedSource';

/** The limits that tell the same words from alike ones; tuned on the development events of the alignment corpus. */
const LIMITS = {
  /** Share of the shorter stretch's weight that the other must hold. */
  coverage: 0.7,
  /** The same for stretches of few words, less what stands between the shared ones. */
  coverageOfShort: 0.65,
  /** Up to this many words a stretch is short. */
  short: 6,
  /** Up to this many words a stretch may be a term, and must be held word by word. */
  term: 3,
  /** A term stands in at most this many of the two sources' stretches, and in their own voice this often; one word once. */
  termStretches: 5,
  termInOwnVoice: 3,
  wordInOwnVoice: 0,
  /** Where one stretch ends in what the other begins with, the shared run weighs this much. */
  overlap: 3,
  /** A run that stands anywhere must weigh this much, and hold so many words that are not common ones. */
  run: 4,
  tellingInRun: 3,
  /** Words credited to two people are the same passage from this many words on. */
  wordsOfTwoPeople: 6,
};

/** A stretch with the source it stands in. */
export interface PlacedStretch {
  readonly stretch: ComparedStretch;
  readonly source: ComparedSource;
}

/** The words that two stretches share, if they report the same stretch of the same utterance; the first one's indices first. */
export function samePassage(a: PlacedStretch, b: PlacedStretch): WordAlignment | undefined {
  const alignment = alignWords(a.stretch.words, b.stretch.words);
  const { pairs, moved, score } = alignment;
  if (pairs.length === 0) return undefined;
  const isFirstShorter = a.stretch.words.length <= b.stretch.words.length;
  const shorter = isFirstShorter ? a.stretch : b.stretch;
  const keys = shorter.words.map(({ key }) => key);
  if (keys.every((key) => COMMON_WORDS.has(key)) && keys.length <= LIMITS.short) return undefined;

  if (isTitle(a.stretch) && isTitle(b.stretch)) return undefined;

  const weight = keys.reduce((sum, key) => sum + weightOf(key), 0);
  const shared = [...pairs, ...moved].reduce((sum, pair) => sum + weightOf(keys[pair[isFirstShorter ? 0 : 1]]!), 0);
  const coverage = shared / weight;
  if (keys.length <= LIMITS.term) {
    const isWhole = pairs.length === keys.length && isInOnePlace(pairs, a.stretch, b.stretch);
    if (!isWhole || isTerm(keys, a.source, b.source)) return undefined;
  } else if (keys.length <= LIMITS.short ? score / weight < LIMITS.coverageOfShort : coverage < LIMITS.coverage) {
    if (!overlaps(a.stretch, b.stretch, alignment, coverage)) return undefined;
  }
  if (areDifferentPeople(a.stretch.people, b.stretch.people)) {
    const isLong = longestRun(pairs).length >= LIMITS.wordsOfTwoPeople;
    if (!isLong || coverage < 0.9) return undefined;
  }
  return alignment;
}

/** Whether both are credited, and to one. */
function areSamePeople(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && b.length > 0 && !areDifferentPeople(a, b);
}

/** Whether all of them surely are other people than the others. */
export function areDifferentPeople(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return false;
  return !b.some((name) => a.some((other) => mayBeOnePerson(name, other)));
}

/** Whether a quoted string is the name of a work or a programme: nobody says it, and its telling words have capitals. */
function isTitle({ quotation, words }: ComparedStretch): boolean {
  if (quotation !== undefined || words.length < 2 || words.length > LIMITS.short) return false;
  return words.every(({ key, isCapital }) => isCapital || COMMON_WORDS.has(key));
}

/** Whether a few words are a term, a title or a stock phrase: the outlets use them themselves, or many stretches hold them. */
function isTerm(keys: readonly string[], a: ComparedSource, b: ComparedSource): boolean {
  const phrase = ` ${keys.join(' ')} `;
  const own = occurrences(a.ownVoice, phrase) + occurrences(b.ownVoice, phrase);
  if (own > (keys.length === 1 ? LIMITS.wordInOwnVoice : LIMITS.termInOwnVoice)) return true;
  const holding = [...a.stretches, ...b.stretches].filter(
    ({ words }) => words.length >= keys.length && holds(words, keys),
  );
  return holding.length > LIMITS.termStretches;
}

function holds(words: ComparedStretch['words'], keys: readonly string[]): boolean {
  return words.some((_, at) => keys.every((key, index) => words[at + index]?.key === key));
}

/** How often a phrase stands in a text, both between spaces. */
export function occurrences(text: string, phrase: string): number {
  let count = 0;
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + phrase.length - 1)) count++;
  return count;
}

/** Whether what they share stands at the end of one and at the start of the other, or is one long run, and is no accident. */
function overlaps(a: ComparedStretch, b: ComparedStretch, { pairs }: WordAlignment, coverage: number): boolean {
  const [firstA, firstB] = pairs[0]!;
  const [lastA, lastB] = pairs.at(-1)!;
  const startsOne = firstA <= 1 || firstB <= 1;
  const endsOne = lastA >= a.words.length - 2 || lastB >= b.words.length - 2;
  if (coverage < 0.2) return false;
  const run = longestRun(pairs).map(([i]) => a.words[i]!.key);
  const telling = run.filter((key) => !COMMON_WORDS.has(key)).length;
  const weight = run.reduce((sum, key) => sum + weightOf(key), 0);
  if (startsOne && endsOne && telling >= 2 && weight >= LIMITS.overlap) return true;
  return telling >= LIMITS.tellingInRun && weight >= LIMITS.run;
}

/** Whether all words of a term stand together; for one speaker three with a common word among them as well (`a dangerous thing`, `a very dangerous thing`). */
function isInOnePlace(pairs: WordAlignment['pairs'], a: ComparedStretch, b: ComparedStretch): boolean {
  const [first, last] = [pairs[0]!, pairs.at(-1)!];
  const [here, there] = [a.words.slice(first[0], last[0] + 1), b.words.slice(first[1], last[1] + 1)];
  const longer = here.length > there.length ? here : there;
  if (longer.length === pairs.length) return true;
  if (pairs.length < LIMITS.term || longer.length > pairs.length + 1) return false;
  const shared = new Set(pairs.map(([i]) => a.words[i]!.key));
  return longer.every(({ key }) => shared.has(key) || COMMON_WORDS.has(key)) && areSamePeople(a.speakers, b.speakers);
}

/** The longest run of shared words with nothing between them on either side. */
function longestRun(pairs: WordAlignment['pairs']): WordAlignment['pairs'] {
  let best = { from: 0, to: 0 };
  let from = 0;
  pairs.forEach(([i, j], at) => {
    const before = pairs[at - 1];
    if (before?.[0] !== i - 1 || before[1] !== j - 1) from = at;
    if (at + 1 - from > best.to - best.from) best = { from, to: at + 1 };
  });
  return pairs.slice(best.from, best.to);
}
