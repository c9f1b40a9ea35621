import { clauseContent, sentenceEnd } from './contents';
import type { Frame } from './frame';
import { isFinite, phraseSpan } from './phrases';
import { findSubject } from './subjects';
import type { VerbGroup } from './verbGroups';
import type { ParagraphWords, Sentence } from './words';

/** Verbs whose passive attributes what its subject is or does to nobody in particular: `is expected to`, `was accused of`. */
const PASSIVE: Readonly<Record<string, RegExp>> = {
  expect: /^to$/,
  say: /^to$/,
  believe: /^to$/,
  think: /^to$/,
  report: /^to$/,
  know: /^(?:to|as|for)$/,
  accuse: /^of$/,
  allege: /^to$/,
  consider: /^(?:a|an|the|to|one)$/,
  see: /^as$/,
  describe: /^as$/,
  estimate: /^(?:to|at)$/,
  suspect: /^of$/,
  rumor: /^to$/,
};

const APPEARING = /^(?:seem|appear)(?:s|ed)?$/;

const HEARSAY = new Set(['reportedly', 'allegedly', 'supposedly', 'purportedly']);

/** Attributions to nobody: passives and adverbs of hearsay. */
export function findUnsourcedFrames(
  paragraph: ParagraphWords,
  sentence: Sentence,
  groups: readonly VerbGroup[],
): Frame[] {
  return [
    ...findPassives(paragraph, sentence, groups),
    ...findAppearances(paragraph, sentence),
    ...findHearsay(paragraph, sentence),
  ];
}

function findPassives(paragraph: ParagraphWords, sentence: Sentence, groups: readonly VerbGroup[]): Frame[] {
  const { words } = paragraph;
  return groups.flatMap((group): Frame[] => {
    const next = words[group.last + 1];
    const { base } = group.senses[0]!;
    const pattern = PASSIVE[base];
    if (group.form !== 'passive' || !pattern || !next || group.last + 1 >= sentence.last || !pattern.test(next.lower))
      return [];
    const subject = findSubject(paragraph, sentence, group.first);
    if (!subject) return [];
    const cue = phraseSpan(paragraph, group);
    const act = group.senses[0]!.act;
    const content = [phraseSpan(paragraph, subject), clauseContent(paragraph, sentence, group.last + 1)];
    return [{ cue, content, act, pattern: 'passive', why: [{ kind: 'cue', span: cue }] }];
  });
}

/** `seems to`, `appears to`: how something looks to nobody in particular. */
function findAppearances(paragraph: ParagraphWords, sentence: Sentence): Frame[] {
  const { words } = paragraph;
  const frames: Frame[] = [];
  for (let at = sentence.first + 1; at + 1 < sentence.last; at++) {
    const word = words[at]!;
    if (word.stretch >= 0 || !APPEARING.test(word.lower) || words[at + 1]!.tag !== 'to') continue;
    let first = at;
    while (first > sentence.first && /^(?:adverb|have|do|not|modal)$/.test(words[first - 1]!.tag)) first--;
    const subject = findSubject(paragraph, sentence, first);
    if (!subject) continue;
    const cue = phraseSpan(paragraph, { first, last: at });
    const content = [phraseSpan(paragraph, subject), clauseContent(paragraph, sentence, at + 1)];
    frames.push({ cue, content, act: 'thought', pattern: 'passive', why: [{ kind: 'cue', span: cue }] });
  }
  return frames;
}

function findHearsay(paragraph: ParagraphWords, sentence: Sentence): Frame[] {
  const { words } = paragraph;
  for (let at = sentence.first; at < sentence.last; at++) {
    const word = words[at]!;
    if (!HEARSAY.has(word.lower) || word.stretch >= 0) continue;
    const cue = phraseSpan(paragraph, { first: at, last: at });
    let first = sentence.first;
    for (let left = at - 1; left >= sentence.first; left--) {
      const stop = words[left]!;
      if (
        stop.tag === 'subordinator' ||
        stop.tag === 'relative' ||
        stop.text === ';' ||
        (stop.text === ',' && !words.slice(left, at).some((before) => isFinite(before)))
      ) {
        first = stop.tag === 'relative' ? left : left + 1;
        break;
      }
    }
    while (first < at && (words[first]!.tag === 'coordinator' || words[first]!.kind === 'punctuation')) first++;
    const content = [];
    if (first < at) content.push({ start: words[first]!.start, end: words[at - 1]!.end });
    if (at + 1 < sentence.last && words[at + 1]!.start < sentenceEnd(paragraph, sentence))
      content.push(clauseContent(paragraph, sentence, at + 1));
    if (content.length > 0)
      return [{ cue, content, act: 'speech', pattern: 'adverb', why: [{ kind: 'cue', span: cue }] }];
  }
  return [];
}
