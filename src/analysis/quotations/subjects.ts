import type { ParagraphWords, Sentence, Word } from './words';
import { isFinite, isInnerStop, isNominal, isTime, REACH, type Phrase } from './phrases';
import { CLAUSE_PRONOUNS, SMALL_NUMBERS, TIME_SHIFTERS } from './lexicon/wordClasses';

/** The subject of a verb, and how it was found. */
export interface Subject extends Phrase {
  /** `relative` where the verb's subject is a relative pronoun. */
  readonly how: 'subject' | 'relative';
  /** Index of the first word of everything that belongs to it, a parenthesis behind it left out. */
  readonly outerLast: number;
}

/** What may stand between a subject and its verb without being part of either, by its first word. */
const ASIDE_STARTERS = new Set<Word['tag']>([
  'preposition',
  'adverb',
  'subordinator',
  'gerund',
  'past',
  'participle',
  'to',
  'coordinator',
]);

/**
 * Finds the subject left of the verb group that begins at `verb`: the noun phrase with its titles, appositions and relative clauses.
 * `The ministry, in its message, said` gives `The ministry`; `Ana Ruiz, the mayor, said` gives it all; `who said` gives `who`.
 */
export function findSubject(paragraph: ParagraphWords, sentence: Sentence, verb: number): Subject | undefined {
  const { words } = paragraph;
  let at = verb - 1;
  const before = words[at];
  if (!before || at < sentence.first || before.stretch >= 0) return undefined;
  if (before.tag === 'relative') return relativeSubject(paragraph, sentence, at);
  if (before.lower === 'that' && words[at - 1]?.tag === 'noun' && at - 1 >= sentence.first) {
    return { first: at, last: at, outerLast: at, how: 'relative' };
  }
  let last = at;
  if (before.text === ',' || before.text === '—' || before.text === '–' || before.text === '--') {
    const opening = openingOf(paragraph, sentence, at);
    if (opening === undefined) return undefined;
    const starter = words[opening + 1]!;
    const isAside = ASIDE_STARTERS.has(starter.tag);
    if ((isAside && starter.lower !== 'of') || starter.tag === 'relative' || starter.stretch >= 0) last = opening - 1;
    else last = at - 1;
    at = opening - 1;
  }
  const first = nounPhraseStart(paragraph, sentence, at);
  if (first === undefined || first > at) return undefined;
  if (words[first]!.tag === 'relative') return relativeSubject(paragraph, sentence, first);
  if (last === at) last = stripTrailing(words, first, last);
  return { first: withApposition(words, sentence, first, last), last, outerLast: verb - 1, how: 'subject' };
}

function relativeSubject({ words }: ParagraphWords, sentence: Sentence, at: number): Subject {
  let first = at;
  // `many of whom said`, `both of which show`
  if (words[at - 1]?.lower === 'of' && isNominal(words[at - 2]) && at - 2 >= sentence.first) first = at - 2;
  return { first, last: at, outerLast: at, how: 'relative' };
}

/** Index of the comma or dash that opens the parenthesis which the one at `closing` closes. */
function openingOf({ words }: ParagraphWords, sentence: Sentence, closing: number): number | undefined {
  const mark = words[closing]!.text;
  for (let at = closing - 2; at > sentence.first && closing - at < REACH; at--) {
    const word = words[at]!;
    if (word.text === mark && word.stretch < 0) return at;
    if (word.text === ';' || word.text === ':') break;
  }
  return undefined;
}

/** Index of the first word of the noun phrase that ends at `last`, walking left until a clause begins. */
function nounPhraseStart(paragraph: ParagraphWords, sentence: Sentence, last: number): number | undefined {
  const { words } = paragraph;
  let first = last + 1;
  for (let at = last; at >= sentence.first && last - at < REACH; at--) {
    const word = words[at]!;
    if (word.stretch >= 0) {
      const opener = paragraph.stretches[word.stretch]!;
      const ends = words[at]!.end === opener.end && /[\p{L}\p{N}]/u.test(words[at - 1]?.text.at(-1) ?? '');
      if (!ends || opener.end - opener.start > 60 || at === last) break;
      while (at > sentence.first && words[at - 1]!.stretch === word.stretch) at--;
      first = at;
      continue;
    }
    if (word.text === ')') {
      const opening = openingBracket(paragraph, sentence, at);
      if (opening === undefined) break;
      at = opening;
      first = at;
      continue;
    }
    if (word.kind === 'punctuation') {
      if (
        isInnerStop(paragraph, at) ||
        word.text === '&' ||
        word.text === '-' ||
        word.text === '$' ||
        word.text === '/' ||
        word.text === '#' ||
        word.text === '@'
      ) {
        first = at;
        continue;
      }
      if (word.text === ',' && (joinsList(words, sentence, at, first) || isAge(words, at))) continue;
      break;
    }
    if (word.tag === 'subordinator' || word.tag === 'mark') break;
    if (word.tag === 'coordinator') {
      if (word.lower !== 'and' && word.lower !== 'or') break;
      if (!isNominal(words[at - 1]) || words[at - 1]!.stretch >= 0) {
        if (words[at - 1]?.text !== ',' || !isNominal(words[at - 2])) break;
      }
      if (!joinsNouns(words, sentence, at)) break;
      first = at;
      continue;
    }
    if (word.tag === 'relative') {
      const between = words.slice(at + 1, last + 1);
      const isOnlyTime = between.every(
        (inside) =>
          isTime(inside) ||
          TIME_SHIFTERS.has(inside.lower) ||
          SMALL_NUMBERS.has(inside.lower) ||
          /^(?:determiner|number|adverb|adjective)$/.test(inside.tag),
      );
      if (isOnlyTime && between.some((inside) => isTime(inside))) return at;
      break;
    }
    if (isFinite(word)) {
      const opener = reducedOrRelative(words, sentence, at);
      if (opener === undefined) break;
      at = opener;
      first = at;
      continue;
    }
    first = at;
    if (word.tag === 'pronoun' && CLAUSE_PRONOUNS.has(word.lower)) break;
    if (word.lower === 'such' && words[at + 1]?.lower === 'as') continue;
    if ((word.tag === 'determiner' || word.tag === 'pronoun') && at > sentence.first) {
      const left = words[at - 1]!;
      const continues =
        left.tag === 'preposition' ||
        left.tag === 'coordinator' ||
        left.tag === 'to' ||
        left.tag === 'infinitive' ||
        left.tag === 'gerund' ||
        left.tag === 'determiner' ||
        left.tag === 'past' ||
        left.tag === 'relative' ||
        left.tag === 'participle' ||
        left.tag === 'adverb';
      if (!continues) break;
    }
  }
  return stripLeading(paragraph, first, last);
}

function openingBracket({ words }: ParagraphWords, sentence: Sentence, closing: number): number | undefined {
  for (let at = closing - 1; at > sentence.first && closing - at < 30; at--) if (words[at]!.text === '(') return at;
  return undefined;
}

/** Whether an age stands behind a comma: `Ana Ruiz, 71`. */
function isAge(words: readonly Word[], comma: number): boolean {
  return (
    words[comma + 1]!.tag === 'number' &&
    words[comma - 1]?.tag === 'name' &&
    /^(?:,|of)$/.test(words[comma + 2]?.lower ?? '')
  );
}

/** Whether a comma separates members of a list that ends in `… and X`. */
function joinsList(words: readonly Word[], sentence: Sentence, comma: number, first: number): boolean {
  if (comma - 1 < sentence.first || words[comma - 1]!.tag !== 'name') return false;
  for (let at = first; at < first + 12 && at < words.length; at++) {
    const word = words[at]!;
    if (word.lower === 'and' || word.lower === 'or') return true;
    if (!(isNominal(word) || word.text === ',' || word.lower === 'of' || word.text === '.')) return false;
  }
  return false;
}

/** Whether `and` joins two noun phrases rather than two clauses: no finite verb governs what stands left of it. */
function joinsNouns(words: readonly Word[], sentence: Sentence, at: number): boolean {
  for (let left = at - 1; left >= sentence.first && at - left < 14; left--) {
    const word = words[left]!;
    if (word.stretch >= 0) return false;
    if (isFinite(word) && word.tag !== 'past') return false;
    if (word.tag === 'past' && !isReduced(words, left)) return false;
    if (word.tag === 'subordinator' || word.text === ';' || word.text === ':' || word.text === '—') return true;
    if (word.text === ',' && words[left - 1]?.tag !== 'name') return true;
  }
  return true;
}

/** Where a finite verb inside a subject belongs to a relative clause, the index of its pronoun; where it is a participle, its own. */
function reducedOrRelative(words: readonly Word[], sentence: Sentence, at: number): number | undefined {
  for (let left = at - 1; left >= sentence.first && at - left < 14; left--) {
    const word = words[left]!;
    if (word.stretch >= 0) return undefined;
    if (word.tag === 'relative' || word.lower === 'whose') return words[left - 1]?.text === ',' ? undefined : left;
    if (word.lower === 'that' && (words[left - 1]?.tag === 'noun' || words[left - 1]?.tag === 'name')) return left;
    if (word.text === ',' || word.text === ';' || word.text === ':') break;
  }
  return words[at]!.tag === 'past' && isReduced(words, at) ? at : undefined;
}

/** Whether a form in -ed is a participle behind its noun: `officials briefed on the matter`. */
function isReduced(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  const before = words[at - 1];
  return (
    next !== undefined &&
    (next.tag === 'preposition' || next.tag === 'to') &&
    (before?.tag === 'noun' || before?.tag === 'adverb') &&
    words[at]!.verb?.base !== 'say'
  );
}

/** The phrase without what only stands before it: adverbs, points in time, prepositional phrases. */
function stripLeading({ words }: ParagraphWords, from: number, last: number): number | undefined {
  let first = from;
  for (;;) {
    const word = words[first];
    if (!word || first > last) return undefined;
    if (word.tag === 'adverb' || word.tag === 'coordinator' || word.kind === 'punctuation' || word.tag === 'not')
      first++;
    else if (isTime(word) && word.tag !== 'determiner' && first < last) first++;
    else if (
      (word.lower === 'last' || word.lower === 'this' || word.lower === 'next') &&
      isTime(words[first + 1]) &&
      first + 1 < last
    )
      first += 2;
    else if (
      word.tag === 'preposition' ||
      word.tag === 'gerund' ||
      word.tag === 'to' ||
      word.tag === 'infinitive' ||
      word.tag === 'past' ||
      word.tag === 'participle'
    ) {
      const behind = behindPrepositional(words, first, last);
      if (behind === undefined) return undefined;
      first = behind;
    } else return first;
  }
}

/** The end of a noun phrase without a point in time behind it: `Ruiz on Monday`. */
function stripTrailing(words: readonly Word[], first: number, last: number): number {
  let end = last;
  if (!isTime(words[end])) return last;
  while (end > first && (isTime(words[end]) || words[end]!.tag === 'determiner' || words[end]!.tag === 'number')) end--;
  if (words[end]!.tag === 'preposition' && end > first) return end - 1;
  return end < last && isNominal(words[end]) ? end : last;
}

/**
 * The beginning of a name that a comma alone parts from what it is: `Ana Ruiz, the mayor of Lima has thanked`, `The mayor, Ana Ruiz, on Monday`.
 * Only at the beginning of a sentence, where no list can be meant.
 */
function withApposition(words: readonly Word[], sentence: Sentence, first: number, last: number): number {
  const comma = first - 1;
  if (words[comma]?.text !== ',' || comma - sentence.first > 8 || comma - sentence.first < 1) return first;
  const before = words.slice(sentence.first, comma);
  const isName = before.every(({ tag, text }) => tag === 'name' || text === '.') && !isTime(before[0]);
  const isRole =
    before[0]!.tag === 'determiner' &&
    before.every(
      ({ tag, lower }) =>
        tag === 'determiner' || tag === 'noun' || tag === 'name' || tag === 'adjective' || lower === 'of',
    );
  const word = words[first]!;
  return (isName && before.length > 1 && word.tag === 'determiner') ||
    (isRole && word.tag === 'name' && words[last + 1]?.text === ',')
    ? sentence.first
    : first;
}

/** Where the noun phrase begins that stands without a comma behind a prepositional phrase: `In a statement Ruiz`. */
function behindPrepositional(words: readonly Word[], first: number, last: number): number | undefined {
  for (let at = last; at > first + 1; at--) {
    const word = words[at]!;
    const before = words[at - 1]!;
    const isStart = word.tag === 'determiner' || word.tag === 'pronoun';
    if (isStart && before.tag !== 'preposition' && before.tag !== 'to' && before.tag !== 'gerund') return at;
    if (word.tag === 'name' && (before.tag === 'noun' || isTime(before))) return at;
  }
  return undefined;
}
