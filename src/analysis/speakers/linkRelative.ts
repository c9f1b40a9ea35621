import { lowerBound } from '../../text/lowerBound';
import type { Entity } from './entity';
import type { Link, Links, ReadPassage } from './linking';
import type { NamePiece, Piece } from './pieces';

/** How far before it a relative pronoun looks for its noun, in code units; farther where `and` joins it to another. */
const REACH = 90;
const REACH_OF_SECOND = 200;

/** Whom a relative pronoun means: the noun right before it. */
export function linkRelative(
  piece: Pick<Piece, 'start' | 'sentence'>,
  word: string,
  read: ReadPassage,
  links: Links,
): Link | undefined {
  const { pieces } = read;
  const isPerson = word.startsWith('who');
  const words = read.words();
  const before = words[lowerBound(words, piece.start) - 1];
  const isSecond = before?.lower === 'and' || before?.lower === 'but' || before?.lower === 'or';
  for (let i = lowerBound(pieces, piece.start) - 1; i >= 0; i--) {
    const candidate = pieces[i]!;
    if (candidate.sentence !== piece.sentence || piece.start - candidate.end > (isSecond ? REACH_OF_SECOND : REACH))
      return undefined;
    // `… who faces voters and who said`: both mean the same.
    if (isSecond && candidate.type === 'pronoun' && candidate.word === word) return links.get(candidate);
    if (isSecond && candidate.type === 'description' && candidate.determiner === 'none') continue;
    if (candidate.type === 'pronoun' && !/^(?:he|she|him|those)$/.test(candidate.word)) continue;
    // `Ana Roe, Ben’s mother, who`
    if (candidate.type !== 'pronoun' && candidate.possessive && !word.startsWith('whose')) continue;
    // `Ana Roe, 59, of Lodi, who`
    if (
      isPerson &&
      candidate.type === 'name' &&
      candidate.oblique &&
      candidate.kind === undefined &&
      isOf(read, candidate)
    )
      continue;
    const link = links.get(candidate);
    // `A nurse who gave her name as Roe`: whom the noun means is only told behind it.
    if (!link && candidate.type === 'description' && candidate.bearer !== undefined) return undefined;
    if (!link || !mayBeRelative(link.entity, isPerson)) continue;
    const { entity } = governing(pieces, i, links, isPerson) ?? link;
    return { entity, how: 'relative-pronoun', confidence: 0.85 };
  }
  return undefined;
}

/** Whether a name tells only where the one before it is from. */
function isOf(read: ReadPassage, { titleStart }: NamePiece): boolean {
  const words = read.words();
  const at = lowerBound(words, titleStart);
  return words[at - 1]?.lower === 'of' && /^[,)]$/.test(words[at - 2]?.text ?? '');
}

function mayBeRelative({ kind }: Entity, isPerson: boolean): boolean {
  if (isPerson) return kind === 'person' || kind === 'unnamed' || kind === 'group' || kind === 'unknown';
  return kind !== 'person' && kind !== 'place';
}

/** The description whose `of` or `for` a name stands in: in `people close to Roe who …` the people are meant. */
function governing(pieces: readonly Piece[], at: number, links: Links, isPerson: boolean): Link | undefined {
  const name = pieces[at]!;
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const piece = pieces[i]!;
    if (piece.type !== 'description' || piece.bearer !== undefined || piece.extent < name.end || piece.end >= name.end)
      continue;
    const link = links.get(piece);
    return link && mayBeRelative(link.entity, isPerson) ? link : undefined;
  }
  return undefined;
}
