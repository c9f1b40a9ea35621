import type { Frame } from './frame';
import { clauseContent, inversionEnd, readLeftSide, sentenceEnd } from './contents';
import { isFinite, phraseSpan, skipNounPhrase } from './phrases';
import type { ParagraphWords, Sentence } from './words';

/** `According to X, …`, `…, according to X` and `…, according to X, …`, and the like with `in the words of`. */
export function findAccordingTo(paragraph: ParagraphWords, sentence: Sentence): Frame[] {
  const { words } = paragraph;
  const frames: Frame[] = [];
  for (let at = sentence.first; at + 2 < sentence.last; at++) {
    const word = words[at]!;
    if (word.lower !== 'according' || words[at + 1]!.lower !== 'to' || word.stretch >= 0) continue;
    const cue = phraseSpan(paragraph, { first: at, last: at + 1 });
    const behind = inversionEnd(paragraph, sentence, at + 2);
    if (behind <= at + 2) continue;
    const source = phraseSpan(paragraph, { first: at + 2, last: behind - 1 });
    const content = [...leftContent(paragraph, sentence, at)];
    if (
      words[behind]?.text === ',' &&
      behind + 1 < sentence.last &&
      (content.length === 0 || goesOn(paragraph, behind + 1))
    ) {
      content.push(clauseContent(paragraph, sentence, behind + 1));
    }
    const relay = relayBehind(paragraph, sentence, behind);
    if (content.length > 0) {
      frames.push({
        cue,
        source,
        content,
        act: 'speech',
        pattern: 'according-to',
        ...(relay && { relayedBy: relay }),
        why: [{ kind: 'according-to', span: cue }],
      });
    }
  }
  return frames;
}

/** `a letter cited by the weekly`: who passes a document's words on. */
function relayBehind(paragraph: ParagraphWords, sentence: Sentence, at: number): Frame['relayedBy'] {
  const { words } = paragraph;
  if (!/^(?:cited|quoted|obtained|published|reported)$/.test(words[at]?.lower ?? '') || words[at + 1]?.lower !== 'by')
    return undefined;
  const end = skipNounPhrase(paragraph, at + 2, sentence.last);
  if (end <= at + 2) return undefined;
  return {
    source: phraseSpan(paragraph, { first: at + 2, last: end - 1 }),
    cue: phraseSpan(paragraph, { first: at, last: at + 1 }),
  };
}

function leftContent(paragraph: ParagraphWords, sentence: Sentence, at: number): Frame['content'] {
  const { words } = paragraph;
  const separated = readLeftSide(paragraph, sentence, at);
  if (separated) return separated.content;
  let first = sentence.first;
  while (first < at && (words[first]!.tag === 'coordinator' || words[first]!.kind === 'punctuation')) first++;
  let last = at - 1;
  while (last > first && words[last]!.stretch < 0 && words[last]!.kind === 'punctuation' && words[last]!.text !== ')')
    last--;
  if (last - first < 2) return [];
  return [{ start: words[first]!.start, end: Math.min(words[last]!.end, sentenceEnd(paragraph, sentence)) }];
}

/** Whether the sentence goes on behind `according to X,` with more of what X said. */
function goesOn({ words }: ParagraphWords, at: number): boolean {
  const word = words[at]!;
  if (word.tag === 'relative' || word.tag === 'gerund' || word.tag === 'past') return false;
  return words.slice(at, at + 12).some((candidate) => candidate.sentence === word.sentence && isFinite(candidate));
}
