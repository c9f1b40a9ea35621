import type { CueVerb } from './lexicon/cueVerbs';
import { ADVERBS, CLAUSE_PRONOUNS, QUESTION_WORDS } from './lexicon/wordClasses';
import { beginsNounPhrase, isFinite, isTime, REACH, skipNounPhrase } from './phrases';
import type { ParagraphWords, Sentence, Word } from './words';

/** What stands right of a cue verb and what it governs. */
export interface RightSide {
  readonly kind: 'quote' | 'that' | 'clause' | 'question' | 'infinitive' | 'object' | 'preposition' | 'colon' | 'none';
  /** Index of the content's first word; for `none` and for `colon` at the paragraph's end, where the scan stopped. */
  readonly at: number;
  /** Whether a comma or a colon introduces it. */
  readonly introduced: boolean;
  /** Index of the last word of the cue where a preposition belongs to it. */
  readonly cueLast?: number;
  readonly sense?: CueVerb;
}

/** How far behind the verb its complement may begin, in words. */
const FAR = 34;

/** Question words that also begin an adverbial: `said when asked`. */
const ALSO_ADVERBIAL = new Set(['when', 'where', 'if', 'whoever', 'whatever', 'who', 'whom', 'which']);

/** Verbs behind which those words begin what is asked. */
const ASKING = new Set('ask wonder know say question decide learn see tell discuss doubt explain'.split(' '));

/** Reads what stands right of a verb group: over hearers, places and times, up to what it governs. */
export function readRightSide(
  paragraph: ParagraphWords,
  sentence: Sentence,
  last: number,
  senses: readonly CueVerb[],
  quotedLeft: boolean,
): RightSide {
  const { words } = paragraph;
  const has = (complement: string) => senses.find(({ complements }) => complements.has(complement));
  const end = Math.min(sentence.last, last + 1 + FAR);
  let at = last + 1;
  let hasHearer = false;
  let skipped = false;
  while (at < end) {
    const word = words[at]!;
    const direct = at === last + 1;
    if (word.stretch >= 0) {
      const sense = has('quote') ?? has('object') ?? has('clause') ?? has('that');
      return sense ? { kind: 'quote', at, introduced: /[,:]/.test(words[at - 1]!.text), sense } : none(at);
    }
    if (word.text === ',' || word.text === '—' || word.text === '–' || word.text === '--') {
      if (words[at + 1] && words[at + 1]!.stretch >= 0 && at + 1 < end) {
        at++;
        continue;
      }
      const resumed = behindParenthesis(words, at, end, has('that') !== undefined);
      if (resumed === undefined || quotedLeft) return none(at);
      at = resumed;
      skipped = true;
      continue;
    }
    if (word.text === ':')
      return { kind: 'colon', at: at + 1, introduced: true, ...(senses[0] && { sense: has('quote') ?? senses[0] }) };
    if (word.kind === 'punctuation' && word.text !== '(' && word.text !== '$' && word.text !== '#' && word.text !== '@')
      return none(at);
    if (word.text === '(') {
      let close = at;
      while (close < end && words[close]!.text !== ')') close++;
      at = close + 1;
      continue;
    }
    if (word.lower === 'that') {
      const sense = has('that') ?? has('clause');
      if (sense && !quotedLeft && !isDemonstrative(words, at)) return { kind: 'that', at, introduced: false, sense };
      if (!has('object')) return none(at);
      return { kind: 'object', at, introduced: false, sense: has('object')! };
    }
    if (QUESTION_WORDS.has(word.lower) && (direct || hasHearer || !ALSO_ADVERBIAL.has(word.lower))) {
      const sense = has('question');
      const isAdverbial =
        ALSO_ADVERBIAL.has(word.lower) && (word.lower === 'when' || !sense || !ASKING.has(sense.base));
      if (sense && !isAdverbial) return { kind: 'question', at, introduced: false, sense };
      return none(at);
    }
    if (word.tag === 'to') {
      const sense = has('infinitive');
      const next = words[at + 1];
      if (
        next?.tag === 'infinitive' ||
        next?.tag === 'adverb' ||
        next?.tag === 'be' ||
        next?.tag === 'have' ||
        next?.tag === 'do' ||
        (next?.tag === 'noun' && sense)
      ) {
        if (sense && (direct || hasHearer || !skipped)) return { kind: 'infinitive', at, introduced: false, sense };
        return none(at);
      }
      const governed = has('to');
      if (governed && direct)
        return { kind: 'preposition', at: at + 1, introduced: false, cueLast: at, sense: governed };
      at = Math.max(at + 2, skipNounPhrase(paragraph, at + 1, end));
      skipped = true;
      continue;
    }
    if (word.tag === 'preposition') {
      const governed = direct || (hasHearer && word.lower === 'of') ? has(word.lower) : undefined;
      if (governed && !isTime(words[at + 1]) && !(has('quote') && leadsToQuotation(words, at, end)))
        return { kind: 'preposition', at: at + 1, introduced: false, cueLast: direct ? at : last, sense: governed };
      at = Math.max(at + 2, skipNounPhrase(paragraph, at + 1, end));
      skipped = true;
      continue;
    }
    if (/^(?:last|this|next|earlier|late|early)$/.test(word.lower) && isTime(words[at + 1])) {
      at += 2;
      skipped = true;
      continue;
    }
    if (word.tag === 'adverb' && !startsClause(paragraph, at, end)) {
      at++;
      continue;
    }
    if (isTime(word) && word.lower !== 'this' && (direct || skipped) && !startsClauseAtTime(paragraph, at, end)) {
      at++;
      skipped = true;
      continue;
    }
    const hearing = has('hearer');
    if (hearing && !hasHearer && direct) {
      at = Math.max(at + 1, skipHearer(paragraph, at, end));
      if (/^(?:to|not)$/.test(words[at]?.lower ?? '') && TELLING.has(hearing.base))
        return { kind: 'object', at: last + 1, introduced: false, sense: hearing };
      hasHearer = true;
      continue;
    }
    const clause = has('clause');
    if (clause && !quotedLeft && beginsClause(paragraph, at, end, clause.base, skipped))
      return { kind: 'clause', at, introduced: false, sense: clause };
    const object = has('object');
    if (
      object &&
      (direct || !skipped) &&
      (beginsNounPhrase(word) || word.tag === 'gerund' || word.tag === 'relative')
    ) {
      return { kind: 'object', at, introduced: false, sense: object };
    }
    return none(at);
  }
  return none(at);
}

function none(at: number): RightSide {
  return { kind: 'none', at, introduced: false };
}

/** Whether `that` points at something: `rejected that idea,`. */
function isDemonstrative(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  const behind = words[at + 2];
  if (next?.kind !== 'word') return next?.text === '.' || next?.text === ',';
  return next.tag === 'noun' && (behind === undefined || /^[.,;]$/.test(behind.text));
}

/** Whether words in quotation marks follow behind a comma or colon. */
function leadsToQuotation(words: readonly Word[], from: number, end: number): boolean {
  for (let at = from; at < end; at++) if (words[at]!.stretch >= 0) return /^[,:]$/.test(words[at - 1]!.text);
  return false;
}

/** Verbs that tell somebody to do something. */
const TELLING = new Set('ask tell warn advise remind beg implore'.split(' '));

/** Index behind a parenthesis that begins with the comma at `comma`, if what the verb governs follows: `said, however, that`. */
function behindParenthesis(words: readonly Word[], comma: number, end: number, takesThat: boolean): number | undefined {
  if (takesThat && words[comma + 1]?.lower === 'that') return comma + 1;
  for (let at = comma + 1; at < Math.min(end, comma + 16); at++) {
    const word = words[at]!;
    if (word.stretch >= 0) return undefined;
    if (word.text === words[comma]!.text) {
      const next = words[at + 1];
      const starter = words[comma + 1]!;
      const isShort = at - comma <= 4;
      const isAdverbial = starter.tag === 'preposition' || starter.tag === 'adverb' || ADVERBS.has(starter.lower);
      if (!isShort && !isAdverbial) return undefined;
      return next && (next.lower === 'that' || (next.stretch >= 0 && isAdverbial)) ? at + 1 : undefined;
    }
  }
  return undefined;
}

/** Index behind somebody addressed: `reporters`, `the BBC`, `a crowd in Lima`. */
function skipHearer(paragraph: ParagraphWords, index: number, end: number): number {
  const { words } = paragraph;
  const first = words[index]!;
  if (first.tag === 'pronoun') return index + 1;
  if (first.tag === 'name') {
    let at = index;
    while (at < end && (words[at]!.tag === 'name' || words[at]!.text === '.' || words[at]!.text === '&')) at++;
    // `told CNN Ruiz would`: where a clause follows at once, its subject is the last name.
    if (at - index > 1 && isFinite(words[at]) && words[at]!.tag !== 'past') return at - 1;
    return at;
  }
  const behind = skipNounPhrase(paragraph, index, end);
  if (isFinite(words[behind]) && behind - index > 2) {
    for (let at = index + 1; at < behind; at++)
      if (words[at]!.tag === 'name' && words[at - 1]!.tag === 'noun') return at;
  }
  return behind;
}

/** Whether an adverb begins the clause that is said rather than saying how. */
function startsClause({ words }: ParagraphWords, at: number, end: number): boolean {
  const next = words[at + 1];
  return words[at]!.lower === 'there' && at + 1 < end && isFinite(next);
}

/** Whether a point in time is the subject of what is said: `said Monday was`. */
function startsClauseAtTime({ words }: ParagraphWords, at: number, end: number): boolean {
  const next = words[at + 1];
  return at + 1 < end && (next?.tag === 'be' || next?.tag === 'modal' || next?.tag === 'have');
}

/** Whether a clause without `that` begins at a place: a subject with a finite verb behind it. */
function beginsClause({ words }: ParagraphWords, at: number, end: number, base: string, skipped: boolean): boolean {
  const word = words[at]!;
  if (
    word.tag === 'contracted' ||
    (word.tag === 'pronoun' && CLAUSE_PRONOUNS.has(word.lower) && isSubjectOf(words, at, end))
  )
    return true;
  if (!beginsNounPhrase(word) && word.tag !== 'gerund' && word.tag !== 'adverb') return false;
  if (skipped && !(word.tag === 'name' || word.tag === 'determiner')) return false;
  for (let next = at + 1; next < Math.min(words.length, at + REACH / 2); next++) {
    const candidate = words[next]!;
    if (candidate.sentence !== word.sentence || candidate.text === ';') break;
    if (candidate.stretch < 0 && isFinite(candidate)) return true;
  }
  return base === 'say' && !skipped && words[at]!.tag !== 'gerund' && at + 3 < end;
}

function isSubjectOf(words: readonly Word[], at: number, end: number): boolean {
  for (let next = at + 1; next < Math.min(end, at + 6); next++) {
    if (isFinite(words[next])) return true;
    if (words[next]!.tag !== 'adverb' && words[next]!.tag !== 'not' && words[next]!.lower !== 'and')
      return words[next]!.lower === 'to'
        ? false
        : words[at]!.lower !== 'her' && words[at]!.lower !== 'it' && words[at]!.lower !== 'you';
  }
  return false;
}
