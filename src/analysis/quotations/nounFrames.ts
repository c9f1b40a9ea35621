import type { Span } from '../../text/span';
import { clauseContent, objectContent } from './contents';
import type { Frame } from './frame';
import { CUE_NOUNS } from './lexicon/cueNouns';
import { isFinite, phraseSpan } from './phrases';
import type { ParagraphWords, Sentence, Word } from './words';

const POSSESSIVE = new Set(['his', 'her', 'their', 'its', 'my', 'our', 'your', 'whose']);

/** `Ruiz's claim that …`, `her plan to …`: a noun that says what its possessor said, believes or plans. */
export function findNounFrames(paragraph: ParagraphWords, sentence: Sentence): Frame[] {
  const { words } = paragraph;
  const frames: Frame[] = [];
  for (let at = sentence.first + 1; at + 2 < sentence.last; at++) {
    const word = words[at]!;
    const noun =
      word.stretch < 0 && /^(?:noun|verb|name|gerund|adjective)$/.test(word.tag)
        ? CUE_NOUNS.get(word.lower)
        : undefined;
    if (!noun) continue;
    const source = possessor(paragraph, sentence, at);
    const content = source && governed(paragraph, sentence, at + 1, noun.complements);
    if (!source || !content) continue;
    const cue = phraseSpan(paragraph, { first: at, last: at });
    frames.push({ cue, source, content: [content], act: noun.act, pattern: 'noun', why: [{ kind: 'cue', span: cue }] });
  }
  return frames;
}

/** The possessive before the noun, at most two adjectives between them; with the name it belongs to. */
function possessor(paragraph: ParagraphWords, sentence: Sentence, noun: number): Span | undefined {
  const { words } = paragraph;
  for (let at = noun - 1; at >= sentence.first && noun - at <= 3; at--) {
    const word = words[at]!;
    if (word.stretch >= 0) return undefined;
    if (POSSESSIVE.has(word.lower)) return { start: word.start, end: word.end };
    if (/(?:'s|s')$/.test(word.lower) && (word.tag === 'name' || word.tag === 'noun'))
      return phraseSpan(paragraph, { first: nameStart(words, sentence, at), last: at });
    if (word.tag !== 'adjective' && word.tag !== 'noun' && word.tag !== 'gerund') return undefined;
  }
  return undefined;
}

function nameStart(words: readonly Word[], sentence: Sentence, last: number): number {
  let first = last;
  while (first > sentence.first && last - first < 8) {
    const before = words[first - 1]!;
    const isPart =
      before.tag === 'name' ||
      before.tag === 'adjective' ||
      before.tag === 'noun' ||
      (before.text === '.' && words[first - 2]?.tag === 'name');
    if (before.stretch >= 0) break;
    if (before.tag === 'determiner') return first - 1;
    if (!isPart) break;
    first--;
  }
  return first;
}

/** A clause that is part of the subject ends where the main verb begins: `her claim that it failed is wrong`. */
function beforeMainVerb(paragraph: ParagraphWords, sentence: Sentence, at: number): Span {
  const { words } = paragraph;
  const whole = clauseContent(paragraph, sentence, at);
  let hasVerb = false;
  for (let next = at + 1; next < sentence.last && words[next]!.start < whole.end && next - at < 40; next++) {
    const word = words[next]!;
    if (word.tag === 'subordinator' || word.tag === 'relative' || word.tag === 'coordinator' || word.text === ',')
      break;
    if (!isFinite(word)) continue;
    const continues = isFinite(words[next - 1]) || words[next - 1]!.tag === 'not' || words[next - 1]!.tag === 'adverb';
    if (hasVerb && !continues && /^(?:be|have|modal)$/.test(word.tag))
      return { start: whole.start, end: words[next - 1]!.end };
    hasVerb = true;
  }
  return whole;
}

function governed(
  paragraph: ParagraphWords,
  sentence: Sentence,
  at: number,
  complements: readonly string[],
): Span | undefined {
  const { words } = paragraph;
  const word = words[at]!;
  if (word.lower === 'that' && complements.includes('that')) return beforeMainVerb(paragraph, sentence, at);
  if (word.tag === 'to' && complements.includes('infinitive') && at + 1 < sentence.last)
    return objectContent(paragraph, sentence, at);
  if ((word.tag === 'preposition' || word.tag === 'to') && complements.includes(word.lower) && at + 1 < sentence.last)
    return objectContent(paragraph, sentence, at + 1);
  return undefined;
}
