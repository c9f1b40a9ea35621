import type { CueVerb } from './lexicon/cueVerbs';
import { TIME_SHIFTERS } from './lexicon/wordClasses';
import type { ParagraphWords, Sentence, Word } from './words';
import { isTime, type Phrase } from './phrases';

/** A cue verb with its auxiliaries, negations and adverbs: `has repeatedly said`. */
export interface VerbGroup extends Phrase {
  /** Index of the verb itself. */
  readonly head: number;
  readonly senses: readonly CueVerb[];
  readonly form: 'finite' | 'gerund' | 'passive' | 'infinitive';
}

const AUXILIARY = new Set<Word['tag']>(['be', 'have', 'do', 'modal', 'not']);

/** Verbs that put another one into the infinitive without a meaning that matters here: `went on to say`. */
const LIGHT = new Set(['go', 'continue', 'come', 'move']);

/** Every group of a sentence whose verb may be a cue, outside quotation marks. */
export function findVerbGroups(paragraph: ParagraphWords, sentence: Sentence): VerbGroup[] {
  const { words } = paragraph;
  const groups: VerbGroup[] = [];
  for (let head = sentence.first; head < sentence.last; head++) {
    const { verb, tag, stretch } = words[head]!;
    if (stretch >= 0) continue;
    if (!verb || verb.senses.length === 0) {
      if (isUnknownCue(paragraph, sentence, head))
        groups.push({ first: head, head, last: head, senses: UNKNOWN, form: 'finite' });
      continue;
    }
    if (tag === 'gerund' && head > sentence.first && words[head - 1]!.tag === 'determiner') continue;
    const [first, form] = groupStart(words, sentence, head, tag);
    const particle = verb.senses.find((sense) => sense.particle && words[head + 1]?.lower === sense.particle);
    const senses = particle ? [particle] : verb.senses.filter((sense) => !sense.particle);
    if (senses.length > 0) groups.push({ first, head, last: particle ? head + 1 : head, senses, form });
  }
  return groups;
}

/** The sense of any verb that stands where a cue stands: `“We won,” she enthused`. */
const UNKNOWN: readonly CueVerb[] = [{ base: '', act: 'speech', complements: new Set(['quote', 'aside']) }];

/** Whether a verb that is no known cue closes a sentence behind a quotation and its comma: `“…,” he surmised.` */
function isUnknownCue({ words, stretches, text }: ParagraphWords, sentence: Sentence, head: number): boolean {
  if (words[head]!.tag !== 'past' || head === sentence.first) return false;
  const next = words[head + 1];
  if (next && !(next.kind === 'punctuation' || next.tag === 'name' || next.tag === 'preposition')) return false;
  for (let at = head - 1; at >= sentence.first && head - at < 6; at--) {
    const word = words[at]!;
    if (word.stretch >= 0) {
      const stretch = stretches[word.stretch]!;
      return (
        stretch.last === at + 1 &&
        stretch.closer !== undefined &&
        text[stretch.closer.start - 1] === ',' &&
        (next?.kind === 'punctuation' || at === head - 1)
      );
    }
    if (word.tag !== 'name' && word.tag !== 'pronoun' && word.tag !== 'determiner' && word.tag !== 'noun') return false;
  }
  return false;
}

/** Whether an adverb belongs to a point in time: `a day earlier`. */
function endsTime(words: readonly Word[], at: number): boolean {
  return TIME_SHIFTERS.has(words[at]!.lower) && isTime(words[at - 1]);
}

function groupStart(
  words: readonly Word[],
  sentence: Sentence,
  head: number,
  tag: Word['tag'],
): [number, VerbGroup['form']] {
  let first = head;
  let hasBe = false;
  let hasOther = false;
  if (tag === 'infinitive') {
    const to = head - 1;
    const governor = words[to - 1]?.lower === 'on' ? to - 2 : to - 1;
    if (governor >= sentence.first && LIGHT.has(words[governor]!.verb?.base ?? '')) {
      const [start] = groupStart(words, sentence, governor, words[governor]!.tag);
      return [start, words[governor]!.tag === 'gerund' ? 'gerund' : 'finite'];
    }
    return [to, 'infinitive'];
  }
  if (
    tag === 'gerund' &&
    words[head - 1]?.lower === 'as' &&
    words[head - 2]?.lower === 'quoted' &&
    head - 2 > sentence.first
  ) {
    let start = head - 2;
    while (start > sentence.first && (AUXILIARY.has(words[start - 1]!.tag) || words[start - 1]!.tag === 'adverb'))
      start--;
    return [start, 'finite'];
  }
  while (first > sentence.first) {
    const before = words[first - 1]!;
    if (before.stretch >= 0) break;
    if (before.tag === 'contracted') break;
    if (AUXILIARY.has(before.tag)) {
      if (before.tag === 'be') hasBe = true;
      else if (before.tag !== 'not') hasOther = true;
    } else if (before.tag !== 'adverb' || endsTime(words, first - 1)) break;
    first--;
  }
  if (words[first - 1]?.tag === 'contracted' && first - 1 >= sentence.first) hasBe = true;
  if (words[first - 1]?.tag === 'to' && first - 1 >= sentence.first && tag !== 'gerund') return [first, 'infinitive'];
  if (tag === 'gerund') return [first, hasBe ? 'finite' : 'gerund'];
  if (tag === 'participle' || (tag === 'past' && hasBe)) return [first, hasBe ? 'passive' : 'finite'];
  return [first, hasOther || tag !== 'past' ? 'finite' : 'finite'];
}
