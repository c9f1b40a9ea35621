import { startsWithCapital } from '../../text/characters';
import type { TokenKind } from '../../text/tokens';
import { VERB_READINGS } from './lexicon/inflection';
import {
  ADVERBS,
  BE,
  CONTRACTED_SUBJECTS,
  COORDINATORS,
  DETERMINERS,
  DO,
  HAVE,
  MODALS,
  NEGATIONS,
  OBJECT_PRONOUNS,
  PREPOSITIONS,
  RELATIVES,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  TIME_WORDS,
} from './lexicon/wordClasses';

/** A guess at a word's part of speech. `verb` is finite (or a base form taken for one); `contracted` is a subject with its auxiliary. */
export type Tag =
  | 'determiner'
  | 'pronoun'
  | 'contracted'
  | 'relative'
  | 'be'
  | 'have'
  | 'do'
  | 'modal'
  | 'not'
  | 'to'
  | 'preposition'
  | 'coordinator'
  | 'subordinator'
  | 'adverb'
  | 'number'
  | 'name'
  | 'noun'
  | 'adjective'
  | 'verb'
  | 'infinitive'
  | 'past'
  | 'participle'
  | 'gerund'
  | 'mark'
  | 'punctuation';

interface Untagged {
  readonly kind: TokenKind;
  readonly text: string;
  readonly lower: string;
  readonly sentence: number;
}

/** Determiners that stand for a whole noun phrase as well: `Both urged restraint`. */
const QUANTIFIERS = /^(?:both|all|many|some|few|most|several|each|this|that)$/;

const AUXILIARY = new Set<Tag | undefined>(['be', 'have', 'do', 'modal']);
/** Names of many: `Republicans`, `Democrats`; not `Sanders` or `Jones`. */
const PLURAL_NAME = /(?:[^v]ans|crats|ists|ials|ives|[dkt]ors|ysts|nts|ics|als|ees|ties|makers|voters)$/;

const ADJECTIVE_ENDING = /(?:ous|ful|able|ible|ical|ish|less|ional|ental|ural)$/;

/** Guesses the parts of speech, from left to right, by closed classes, word forms and the neighbours. */
export function tagWords(words: readonly Untagged[], isTitleCase: boolean): Tag[] {
  const tags: Tag[] = [];
  words.forEach((word, index) => {
    const startsSentence = index === 0 || words[index - 1]!.sentence !== word.sentence;
    tags.push(tagWord(words, tags, index, startsSentence, isTitleCase));
  });
  return tags;
}

function tagWord(
  words: readonly Untagged[],
  tags: readonly Tag[],
  index: number,
  starts: boolean,
  isTitleCase: boolean,
): Tag {
  const { kind, lower, text } = words[index]!;
  if (kind === 'mark') return 'mark';
  if (kind === 'punctuation') return 'punctuation';
  if (kind === 'number') return 'number';
  const before = starts ? undefined : previousTag(words, tags, index);
  const next = words[index + 1];
  const closed = closedClass(lower, before, next?.lower ?? '', text);
  const isCapital = startsWithCapital(text);
  if (closed === 'adverb' && isCapital && !starts && !isTitleCase && before === 'name') return 'name';
  if (closed) return closed;
  const afterMark = words[index - 1]?.kind === 'mark';
  const capitalMeansName = isCapital && !starts && !afterMark && !isTitleCase;
  if (capitalMeansName && !(before === undefined)) return 'name';
  const verb = VERB_READINGS.has(lower) ? verbTag(words, lower, before, index) : undefined;
  if (verb) return verb;
  if (isCapital) return TIME_WORDS.has(lower) ? 'noun' : 'name';
  if (
    lower.endsWith('ly') &&
    !/^(?:ally|family|reply|supply|ugly|early|likely|only|assembly|monopoly|anomaly|rally|tally|bully|daily|weekly|monthly|quarterly|july|italy)$/.test(
      lower,
    )
  )
    return 'adverb';
  if (
    /..ing$/.test(lower) &&
    !/^(?:evening|morning|during|nothing|something|everything|anything|building|meeting|king|spring)$/.test(lower)
  ) {
    return before === 'determiner' || before === 'adjective' ? 'adjective' : 'gerund';
  }
  if (/...ed$/.test(lower)) return pastTag(before, words[index - 1]?.lower ?? '');
  return ADJECTIVE_ENDING.test(lower) ? 'adjective' : 'noun';
}

/** The tag of the word before, adverbs left out. */
function previousTag(words: readonly Untagged[], tags: readonly Tag[], index: number): Tag | undefined {
  let at = index - 1;
  while (
    at >= Math.max(0, index - 3) &&
    (tags[at] === 'adverb' || tags[at] === 'not') &&
    words[at]!.sentence === words[index]!.sentence
  )
    at--;
  return tags[at];
}

/** Every word of a closed class with its tag; the later class counts where a word is in several. */
const CLOSED: ReadonlyMap<string, Tag> = new Map(
  (
    [
      [ADVERBS, 'adverb'],
      [SUBORDINATORS, 'subordinator'],
      [PREPOSITIONS, 'preposition'],
      [COORDINATORS, 'coordinator'],
      [SUBJECT_PRONOUNS, 'pronoun'],
      [OBJECT_PRONOUNS, 'pronoun'],
      [DETERMINERS, 'determiner'],
      [RELATIVES, 'relative'],
      [CONTRACTED_SUBJECTS, 'contracted'],
      [DO, 'do'],
      [HAVE, 'have'],
      [BE, 'be'],
      [MODALS, 'modal'],
      [NEGATIONS, 'not'],
    ] as const
  ).flatMap(([words, tag]) => [...words].map((word) => [word, tag] as const)),
);

function closedClass(lower: string, before: Tag | undefined, next: string, text: string): Tag | undefined {
  switch (lower) {
    case 'to':
      return 'to';
    case 'that':
      return 'subordinator';
    case 'us':
      return text === 'US' ? 'name' : 'pronoun';
    case 'may':
      return text === 'May' && before === 'preposition' ? 'name' : 'modal';
    case 'will':
      return text === 'Will' && before === undefined ? 'name' : 'modal';
    case 'like':
      return before === 'pronoun' || before === 'modal' || before === 'to' ? undefined : 'preposition';
    case 'back':
      return next !== 'to' && before === undefined ? undefined : 'adverb';
    default:
      return CLOSED.get(lower);
  }
}

function verbTag(words: readonly Untagged[], lower: string, before: Tag | undefined, index: number): Tag | undefined {
  const { forms, senses } = VERB_READINGS.get(lower)!;
  const previous = words[index - 1]?.lower ?? '';
  if (forms.has('gerund')) return before === 'determiner' && senses.length === 0 ? 'noun' : 'gerund';
  if (forms.has('base') && (before === 'to' || before === 'modal' || before === 'do'))
    return before === 'to' ? 'infinitive' : 'verb';
  if (forms.has('past') && !forms.has('base')) return pastTag(before, previous);
  if (forms.has('participle') && !forms.has('base')) return 'participle';
  const next = words[index + 1];
  if (forms.has('third')) {
    if (previous.endsWith("'s")) return 'noun';
    if (next && (next.lower === 'of' || next.lower === 'are' || next.lower === 'were')) return 'noun';
    if (before === 'name' || before === 'pronoun' || before === 'relative' || before === 'mark') return 'verb';
    if (before === 'noun')
      return previous.endsWith('s') && !previous.endsWith('ss') ? 'noun' : followsVerb(next) ? 'verb' : 'noun';
    if (before === 'punctuation' || before === 'coordinator') return followsVerb(next) ? 'verb' : 'noun';
    return undefined;
  }
  if (forms.has('base')) {
    if (before === 'pronoun' || before === 'relative' || before === 'contracted') {
      return isObjectForm(previous) && !forms.has('past') ? 'noun' : forms.has('past') ? 'past' : 'verb';
    }
    if (forms.has('past') && (before === 'name' || before === 'noun' || before === 'mark')) return 'past';
    const plural = /[^s']s$|^(?:people|men|women|police|voters|who)$/.test(previous);
    if ((before === 'noun' || before === 'number') && plural && followsVerb(next) && lower !== 'state') return 'verb';
    if (before === 'name' && plural && PLURAL_NAME.test(previous) && followsVerb(next)) return 'verb';
    if (
      before === 'determiner' &&
      QUANTIFIERS.test(previous) &&
      /^(?:is|are|was|were|the|that|he|she|it|they)$/.test(next?.lower ?? '')
    )
      return 'verb';
    if (before === 'coordinator' && followsVerb(next) && senses.length > 0 && next?.lower !== 'of') return 'verb';
    if (before === undefined && followsVerb(next)) return 'verb';
    if (before === 'have' || before === 'be')
      return forms.has('past') || forms.has('participle') ? 'participle' : undefined;
  }
  return undefined;
}

/** A form in -ed: finite behind a subject, a participle behind an auxiliary, an adjective before its noun. */
function pastTag(before: Tag | undefined, previous: string): Tag {
  if (AUXILIARY.has(before) || before === 'contracted') return 'participle';
  if (before === 'determiner' && QUANTIFIERS.test(previous)) return 'past';
  if (before === 'determiner' || before === 'preposition' || before === 'adjective' || before === 'to')
    return 'adjective';
  return 'past';
}

/** Whether a word is one of those that stand behind a verb rather than behind a noun. */
function followsVerb(next: Untagged | undefined): boolean {
  if (!next) return true;
  if (next.kind !== 'word') return next.kind === 'mark' || next.kind === 'number' || /^[:,.]$/.test(next.text);
  const { lower, text } = next;
  return (
    lower === 'that' ||
    lower === 'to' ||
    lower === 'for' ||
    lower === 'on' ||
    DETERMINERS.has(lower) ||
    SUBJECT_PRONOUNS.has(lower) ||
    OBJECT_PRONOUNS.has(lower) ||
    CONTRACTED_SUBJECTS.has(lower) ||
    ADVERBS.has(lower) ||
    SUBORDINATORS.has(lower) ||
    startsWithCapital(text) ||
    lower.endsWith('s')
  );
}

function isObjectForm(lower: string): boolean {
  return lower === 'him' || lower === 'her' || lower === 'them' || lower === 'me' || lower === 'us';
}
