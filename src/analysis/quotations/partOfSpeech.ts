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

const AUXILIARY = new Set<Tag | undefined>(['be', 'have', 'do', 'modal']);
const ADJECTIVE_ENDING = /(?:ous|ful|ive|able|ible|ical|ish|less|ary|ian|ant|ent|ional|ental|ural)$/;

/** Guesses the parts of speech, from left to right, by closed classes, word forms and the neighbours. */
export function tagWords(words: readonly Untagged[], isTitleCase: boolean): Tag[] {
  const tags: Tag[] = [];
  words.forEach((word, index) => {
    const startsSentence = index === 0 || words[index - 1]!.sentence !== word.sentence;
    tags.push(tagWord(words, tags, index, startsSentence, isTitleCase));
  });
  return tags;
}

function tagWord(words: readonly Untagged[], tags: readonly Tag[], index: number, starts: boolean, isTitleCase: boolean): Tag {
  const { kind, lower, text } = words[index]!;
  if (kind === 'mark') return 'mark';
  if (kind === 'punctuation') return 'punctuation';
  if (kind === 'number') return 'number';
  const before = starts ? undefined : previousTag(words, tags, index);
  const next = words[index + 1];
  const closed = closedClass(lower, before, next?.lower ?? '', text);
  if (closed) return closed;
  const isCapital = /^\p{Lu}/u.test(text);
  const afterMark = words[index - 1]?.kind === 'mark';
  const capitalMeansName = isCapital && !starts && !afterMark && !isTitleCase;
  if (capitalMeansName && !(before === undefined)) return 'name';
  const verb = VERB_READINGS.has(lower) ? verbTag(words, lower, before, index) : undefined;
  if (verb) return verb;
  if (isCapital) return TIME_WORDS.has(lower) ? 'noun' : 'name';
  if (/ly$/.test(lower) && !/^(?:ally|family|reply|supply|ugly|early|likely|only|assembly|monopoly|anomaly|july|italy)$/.test(lower)) return 'adverb';
  if (/..ing$/.test(lower) && !/^(?:evening|morning|during|nothing|something|everything|anything|building|meeting|king|spring)$/.test(lower)) {
    return before === 'determiner' || before === 'adjective' ? 'adjective' : 'gerund';
  }
  if (/...ed$/.test(lower)) return pastTag(before);
  return ADJECTIVE_ENDING.test(lower) ? 'adjective' : 'noun';
}

/** The tag of the word before, adverbs left out. */
function previousTag(words: readonly Untagged[], tags: readonly Tag[], index: number): Tag | undefined {
  let at = index - 1;
  while (at >= Math.max(0, index - 3) && (tags[at] === 'adverb' || tags[at] === 'not') && words[at]!.sentence === words[index]!.sentence) at--;
  return tags[at];
}

function closedClass(lower: string, before: Tag | undefined, next: string, text: string): Tag | undefined {
  if (lower === 'to') return 'to';
  if (NEGATIONS.has(lower)) return 'not';
  if (lower === 'us' && text === 'US') return 'name';
  if (lower === 'may' && text === 'May' && before === 'preposition') return 'name';
  if (lower === 'will' && text === 'Will' && before === undefined) return 'name';
  if (MODALS.has(lower)) return 'modal';
  if (BE.has(lower)) return 'be';
  if (HAVE.has(lower)) return 'have';
  if (DO.has(lower)) return 'do';
  if (CONTRACTED_SUBJECTS.has(lower)) return 'contracted';
  if (RELATIVES.has(lower)) return 'relative';
  if (lower === 'that') return 'subordinator';
  if (lower === 'like' && (before === 'pronoun' || before === 'modal' || before === 'to')) return undefined;
  if (OBJECT_PRONOUNS.has(lower) && !DETERMINERS.has(lower)) return 'pronoun';
  if (SUBJECT_PRONOUNS.has(lower) && !DETERMINERS.has(lower)) return 'pronoun';
  if (DETERMINERS.has(lower)) return 'determiner';
  if (COORDINATORS.has(lower)) return 'coordinator';
  if (SUBORDINATORS.has(lower) && !PREPOSITIONS.has(lower)) return 'subordinator';
  if (PREPOSITIONS.has(lower)) return 'preposition';
  if (ADVERBS.has(lower)) return lower === 'back' && next !== 'to' && before === undefined ? undefined : 'adverb';
  return undefined;
}

function verbTag(words: readonly Untagged[], lower: string, before: Tag | undefined, index: number): Tag | undefined {
  const { forms, senses } = VERB_READINGS.get(lower)!;
  const previous = words[index - 1]?.lower ?? '';
  if (forms.has('gerund')) return before === 'determiner' && senses.length === 0 ? 'noun' : 'gerund';
  if (forms.has('base') && (before === 'to' || before === 'modal' || before === 'do')) return before === 'to' ? 'infinitive' : 'verb';
  if (forms.has('past') && !forms.has('base')) return pastTag(before);
  if (forms.has('participle') && !forms.has('base')) return 'participle';
  const next = words[index + 1];
  if (forms.has('third')) {
    if (/'s$/.test(previous)) return 'noun';
    if (next && (next.lower === 'of' || next.lower === 'are' || next.lower === 'were')) return 'noun';
    if (before === 'name' || before === 'pronoun' || before === 'relative' || before === 'mark') return 'verb';
    if (before === 'noun') return /s$/.test(previous) && !/ss$/.test(previous) ? 'noun' : followsVerb(next) ? 'verb' : 'noun';
    if (before === 'punctuation' || before === 'coordinator') return followsVerb(next) ? 'verb' : 'noun';
    return undefined;
  }
  if (forms.has('base')) {
    if (before === 'pronoun' || before === 'relative' || before === 'contracted') {
      return isObjectForm(previous) && !forms.has('past') ? 'noun' : forms.has('past') ? 'past' : 'verb';
    }
    if (forms.has('past') && (before === 'name' || before === 'noun')) return 'past';
    const plural = /[^s']s$|^(?:people|men|women|police|voters|who)$/.test(previous);
    if ((before === 'noun' || before === 'name' || before === 'number') && plural && followsVerb(next)) return 'verb';
    if (before === 'coordinator' && followsVerb(next) && senses.length > 0 && next?.lower !== 'of') return 'verb';
    if (before === undefined && followsVerb(next)) return 'verb';
    if (before === 'have' || before === 'be') return forms.has('past') || forms.has('participle') ? 'participle' : undefined;
  }
  return undefined;
}

/** A form in -ed: finite behind a subject, a participle behind an auxiliary, an adjective before its noun. */
function pastTag(before: Tag | undefined): Tag {
  if (AUXILIARY.has(before) || before === 'contracted') return 'participle';
  if (before === 'determiner' || before === 'preposition' || before === 'adjective' || before === 'to') return 'adjective';
  return 'past';
}

/** Whether a word is one of those that stand behind a verb rather than behind a noun. */
function followsVerb(next: Untagged | undefined): boolean {
  if (!next) return false;
  if (next.kind !== 'word') return next.kind === 'mark' || next.kind === 'number' || next.text === ':' || next.text === ',';
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
    /^\p{Lu}/u.test(text) ||
    /s$/.test(lower)
  );
}

function isObjectForm(lower: string): boolean {
  return lower === 'him' || lower === 'her' || lower === 'them' || lower === 'me' || lower === 'us';
}
