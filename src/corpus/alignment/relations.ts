import { foldTypography } from '../../text/fold';
import type { Piece } from './pieces';

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

/** The order in which relations are named. */
const ORDER: readonly Relation[] = [
  'identical',
  'punctuation-or-case-only',
  'trimmed-start',
  'trimmed-end',
  'word-changed',
  'elided-inside',
  'negation-changed',
  'elided-marked',
  'bracketed-insertion',
  'reordered',
  'contraction/spelling',
  'split-around-cue',
];

/**
 * How two passages differ in their words, from what is the same in them and what is not.
 * @param isSplit whether the words of one go on over a cue at which the other's are interrupted
 * @param texts their words as they stand
 */
export function relate(pieces: readonly Piece[], isSplit: boolean, texts: readonly [string, string]): Relation[] {
  const relations = new Set<Relation>(pieces.flatMap((piece) => [...relationsOf(piece)]));
  if (isSplit) relations.add('split-around-cue');
  if (relations.size === 0) relations.add(bare(texts[0]) === bare(texts[1]) ? 'identical' : 'punctuation-or-case-only');
  return ORDER.filter((relation) => relations.has(relation));
}

const MARKED: Readonly<Record<NonNullable<Piece['mark']>, Relation>> = {
  brackets: 'bracketed-insertion',
  ellipsis: 'elided-marked',
  'quotation-marks': 'split-around-cue',
};

function* relationsOf({ kind, where, mark, isMoved, about }: Piece): Generator<Relation> {
  if (kind === 'same') return;
  if (kind === 'spelling') {
    yield 'contraction/spelling';
    return;
  }
  if (isMoved) yield 'reordered';
  if (where === 'start') yield 'trimmed-start';
  else if (where === 'end') yield 'trimmed-end';
  else if (!isMoved) {
    if (mark) yield MARKED[mark];
    else yield kind === 'changed' ? 'word-changed' : 'elided-inside';
    if (about === 'negation' && !mark) yield 'negation-changed';
  }
}

/** Words without the typography of their marks and the stop or comma they end with. */
function bare(words: string): string {
  return foldTypography(words)
    .replace(/[\s,.;:]+$/u, '')
    .replace(/\s+/gu, ' ');
}
