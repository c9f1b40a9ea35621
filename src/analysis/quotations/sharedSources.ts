import { contains, type Span } from '../../text/span';
import type { Frame } from './frame';
import { isFinite, isNominal, phraseSpan, REACH } from './phrases';
import { findSubject } from './subjects';
import type { VerbGroup } from './verbGroups';
import type { ParagraphWords, Sentence, Word } from './words';

/** The source of a cue without a subject of its own: a participle's (`…, adding that`) or a second verb's (`and said that`). */
export function findSharedSource(
  paragraph: ParagraphWords,
  sentence: Sentence,
  group: VerbGroup,
  earlier: readonly Frame[],
): Span | undefined {
  const { words } = paragraph;
  const before = words[group.first - 1];
  const isParticiple = group.form === 'gerund';
  if (group.first === sentence.first)
    return isParticiple ? subjectBehindComma(paragraph, sentence, group.last) : undefined;
  if (isParticiple && before && before.stretch < 0 && isNominal(before) && before.tag !== 'number') {
    return phraseSpan(paragraph, { first: nominalStart(words, sentence, group.first - 1), last: group.first - 1 });
  }
  return (
    governingSubject(paragraph, sentence, group.first, earlier.at(-1)) ?? beforeComma(paragraph, sentence, group.first)
  );
}

/** The subject of the nearest verb to the left; within what an attribution reports, the attribution's source. */
function governingSubject(
  paragraph: ParagraphWords,
  sentence: Sentence,
  verb: number,
  previous: Frame | undefined,
): Span | undefined {
  const { words } = paragraph;
  for (let at = verb - 1; at >= sentence.first && verb - at < REACH; at--) {
    const word = words[at]!;
    if (previous?.source && (isIn(previous, word) || word.stretch >= 0)) return previous.source;
    if (word.stretch >= 0 || !isFinite(word)) continue;
    let first = at;
    while (first > sentence.first && /^(?:adverb|be|have|do|modal|not)$/.test(words[first - 1]!.tag)) first--;
    const subject = findSubject(paragraph, sentence, first);
    if (subject?.how === 'subject') return phraseSpan(paragraph, subject);
    at = first;
  }
  return previous?.source;
}

function isIn({ cue, content }: Frame, word: Word): boolean {
  return (cue !== undefined && contains(cue, word)) || content.some((part) => contains(part, word));
}

/** `Ruiz, citing a report, …`: the noun phrase before the comma. */
function beforeComma(paragraph: ParagraphWords, sentence: Sentence, verb: number): Span | undefined {
  const { words } = paragraph;
  const last = verb - 2;
  if (words[verb - 1]?.text !== ',' || last < sentence.first || !isNominal(words[last])) return undefined;
  return phraseSpan(paragraph, { first: nominalStart(words, sentence, last), last });
}

/** The subject of the main clause behind a participle that begins the sentence: `Citing a report, Ruiz said`. */
function subjectBehindComma(paragraph: ParagraphWords, sentence: Sentence, participle: number): Span | undefined {
  const { words } = paragraph;
  let comma = participle + 1;
  while (
    comma < sentence.last &&
    !(words[comma]!.text === ',' && words[comma]!.stretch < 0) &&
    comma - participle < REACH
  )
    comma++;
  for (let at = comma + 1; at < sentence.last && at - comma < 20; at++) {
    if (!isFinite(words[at]) || words[at]!.stretch >= 0) continue;
    const subject = findSubject(paragraph, sentence, at);
    return subject?.how === 'subject' ? phraseSpan(paragraph, subject) : undefined;
  }
  return undefined;
}

/** Where the noun phrase begins that ends at a word: names, nouns, adjectives, a determiner, joined by `of`. */
function nominalStart(words: readonly Word[], sentence: Sentence, last: number): number {
  let first = last;
  while (first > sentence.first && last - first < 12 && words[first]!.tag !== 'determiner') {
    const word = words[first - 1]!;
    const joins = word.lower === 'of' && isNominal(words[first - 2]);
    if (word.stretch >= 0 || !(isNominal(word) || joins || (word.text === '.' && words[first - 2]?.tag === 'name')))
      break;
    first--;
  }
  return first;
}
