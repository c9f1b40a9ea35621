import { foldTypography } from '../../text/fold';
import type { ComparedStretch } from './comparedSource';
import type { ComparedWord } from './comparedWords';
import type { WordAlignment, WordPair } from './alignWords';
import { NEGATIONS } from './spellings';

/** How the words of two sources relate; several may hold. */
export type Relation =
  | 'identical'
  | 'punctuation-or-case-only'
  | 'contraction/spelling'
  | 'trimmed-start'
  | 'trimmed-end'
  | 'elided-inside'
  | 'elided-marked'
  | 'bracketed-insertion'
  | 'word-changed'
  | 'negation-changed'
  | 'reordered'
  | 'split-around-cue'
  | 'different-speaker-credited';

/** How two stretches differ, from the words that they share. `text` gives a stretch's own words. */
export function relate(
  a: ComparedStretch,
  b: ComparedStretch,
  { pairs, moved }: WordAlignment,
  texts: readonly [string, string],
): Relation[] {
  const relations = new Set<Relation>();
  const [firstA, firstB] = pairs[0]!;
  const [lastA, lastB] = pairs.at(-1)!;
  if (firstA > 0 || firstB > 0) relations.add('trimmed-start');
  if (lastA < a.words.length - 1 || lastB < b.words.length - 1) relations.add('trimmed-end');
  for (const relation of inside(a.words, b.words, pairs)) relations.add(relation);
  if (moved.length > 0) relations.add('reordered');
  if ([...pairs, ...moved].some(([i, j]) => a.words[i]!.spelt !== b.words[j]!.spelt))
    relations.add('contraction/spelling');
  if (relations.size === 0) relations.add(bare(texts[0]) === bare(texts[1]) ? 'identical' : 'punctuation-or-case-only');
  return [...relations];
}

/** What happens between the first shared word and the last. */
function* inside(
  a: readonly ComparedWord[],
  b: readonly ComparedWord[],
  pairs: readonly WordPair[],
): Generator<Relation> {
  for (let next = 1; next < pairs.length; next++) {
    const [fromA, fromB] = pairs[next - 1]!;
    const [toA, toB] = pairs[next]!;
    const [onlyA, onlyB] = [a.slice(fromA + 1, toA), b.slice(fromB + 1, toB)];
    if (onlyA.length === 0 && onlyB.length === 0) continue;
    const isMarked = [...a.slice(fromA + 1, toA + 1), ...b.slice(fromB + 1, toB + 1)].some(
      (word) => word.afterEllipsis,
    );
    if (isMarked) yield 'elided-marked';
    else if ([...onlyA, ...onlyB].some((word) => word.bracketed)) yield 'bracketed-insertion';
    else if (onlyA.length > 0 && onlyB.length > 0) yield 'word-changed';
    else yield 'elided-inside';
    if (negationsIn(onlyA) !== negationsIn(onlyB) && !isMarked) yield 'negation-changed';
  }
}

function negationsIn(words: readonly ComparedWord[]): number {
  return words.filter(({ key }) => NEGATIONS.has(key)).length;
}

/** Words without the typography of their marks and the stop or comma they end with. */
function bare(words: string): string {
  return foldTypography(words)
    .replace(/[\s,.;:]+$/u, '')
    .replace(/\s+/gu, ' ');
}
