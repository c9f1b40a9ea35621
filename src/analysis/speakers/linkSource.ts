import { contains, type Span } from '../../text/span';
import { DOCUMENT_NOUNS, SAYING_NOUNS } from './lists/documents';
import { PLACES } from './lists/places';
import type { Entity } from './cast';
import type { Link, Links, ReadPassage } from './linking';
import type { NamePiece, Piece } from './pieces';
import { splitSource } from './splitSource';
import type { Word } from './words';

const BOUNDARIES = new Set(
  (
    'of in at from for with by to on about against near into over under between among than as like who whom whose which that where ' +
    'when is are was were has have had said says'
  ).split(' '),
);

/** What becomes of words that name nobody. Offsets count from the passage's start. */
export interface Unnamed {
  /** Makes an unnamed speaker of them. */
  make(span: Span, head: string): Link;
  /** Calls one who was just described by a noun by all the words of the source: `a spokesman for Mayor Roe`. */
  rename(entity: Entity, span: Span): void;
}

/**
 * Whom a source names: the noun of its noun phrase decides, so that `a spokesman for Mayor Roe` is the spokesman and `Roe’s claim` is Roe.
 * Several where it is compound; none where it is unclear.
 * @param source offsets count from the passage's start, as those of its pieces
 */
export function linkSource(source: Span, { words, pieces }: ReadPassage, links: Links, unnamed: Unnamed): Link[] {
  const inside = words.slice(lowerBound(words, source.start), lowerBound(words, source.end));
  const within = pieces
    .slice(lowerBound(pieces, source.start), lowerBound(pieces, source.end))
    .filter((piece) => contains({ start: source.start, end: source.end + 3 }, piece));
  return splitSource(inside, within).flatMap((conjunct): Link[] => {
    const link = linkConjunct(conjunct.words, within, links, unnamed);
    return link ? [link] : [];
  });
}

/** Index of the first item that does not start before an offset. */
export function lowerBound(items: readonly Span[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function linkConjunct(
  given: readonly Word[],
  pieces: readonly Piece[],
  links: Links,
  unnamed: Unnamed,
): Link | undefined {
  const words = trimWords(given);
  if (words.length === 0) return undefined;
  const first = words[0]!;
  const span = { start: first.start, end: words.at(-1)!.end };
  const own = pieces.filter((piece) => contains({ start: span.start, end: span.end + 3 }, piece));
  const head = headWord(words, own);
  const ending = own.filter(
    (piece) => piece.end === head.end || (piece.type === 'pronoun' && piece.start === head.start),
  );
  const owner = own.find((piece) => piece.type !== 'description' && piece.end < head.start && isPossessive(piece));
  if (owner && SAYING_NOUNS.has(head.lower) && !DOCUMENT_NOUNS.has(head.lower)) {
    const link = links.get(owner);
    if (link) return { ...link, how: owner.type === 'name' ? 'possessive' : link.how };
  }
  // A name that only modifies a noun ends where the noun begins; what ends with the head is the head.
  const piece =
    ending.find(({ type }) => type === 'name') ??
    ending.find(({ type }) => type === 'pronoun') ??
    ending[0] ??
    opening(own, span.start);
  if (!piece && words.length === 1 && NOBODY.has(head.lower)) return undefined;
  const link = piece && links.get(piece);
  if (piece?.type === 'pronoun') return link;
  const apposed = own.find((other): other is NamePiece => other.type === 'name' && isApposedName(other, words));
  const byName = apposed && links.get(apposed);
  if (link) {
    const { entity } = link;
    if (entity.kind === 'unnamed' && byName) return { ...byName, how: 'apposition' };
    const isNew =
      link.how === 'description' && !entity.named && entity.mentions.length === 1 && piece.type === 'description';
    if (isNew) unnamed.rename(entity, { start: span.start, end: endOfPhrase(words) });
    return link;
  }
  if (byName) return { ...byName, how: 'apposition' };
  return unnamed.make(span, head.lower);
}

/** What a source begins with, where it ends in something else: `a Roe poll last month`. */
function opening(pieces: readonly Piece[], start: number): Piece | undefined {
  const pieceAt = pieces.filter((piece) => (piece.type === 'name' ? piece.titleStart : piece.start) === start);
  return (
    pieceAt.find(({ type }) => type === 'description') ??
    pieceAt.find((piece) => piece.type === 'name' && !piece.possessive)
  );
}

/** Words that by themselves tell of nobody. */
const NOBODY = new Set([
  'that',
  'this',
  'which',
  'you',
  'it',
  'they',
  'their',
  'its',
  'your',
  'who',
  'whom',
  'i',
  'we',
]);

function isPossessive(piece: Piece): boolean {
  return piece.type === 'pronoun' || piece.possessive;
}

/** A name of a person that closes a source behind a comma: `her brother-in-law, Ben Poe`, `a lawyer for the port, Ben Poe,`. */
function isApposedName(piece: NamePiece, words: readonly Word[]): boolean {
  const at = words.findIndex(({ start }) => start === piece.titleStart);
  const isLast = words.at(-1)!.end <= piece.end || words.find(({ start }) => start >= piece.end)?.text === ',';
  return (
    at > 0 && words[at - 1]!.text === ',' && isLast && piece.parts.length > 1 && !PLACES.has(piece.words.join(' '))
  );
}

/** The end of a noun phrase with what follows of: before a comma, a parenthesis or a relative clause. */
function endOfPhrase(words: readonly Word[]): number {
  const stop = words.findIndex(({ lower, kind }) => kind === 'punctuation' || RELATIVES.has(lower));
  return words.at(stop < 0 ? -1 : Math.max(0, stop - 1))!.end;
}

const RELATIVES = new Set(['who', 'whom', 'whose', 'which', 'that']);
const LEADING = new Set(['by', 'according', 'to', 'both', 'and', 'or', ',', 'from', 'but', 'even']);

function trimWords(words: readonly Word[]): readonly Word[] {
  let start = 0;
  let end = words.length;
  while (start < end && (LEADING.has(words[start]!.lower) || words[start]!.kind === 'mark')) start++;
  while (end > start && (words[end - 1]!.kind === 'punctuation' || words[end - 1]!.kind === 'mark')) end--;
  return words.slice(start, end);
}

/** The last word of the noun phrase before whatever follows its noun: `of`, a comma, `who`. Names that hold such a word are passed over. */
function headWord(words: readonly Word[], pieces: readonly Piece[]): Word {
  let head = words[0]!;
  for (const word of words) {
    const inName = pieces.some(
      (piece) => piece.type === 'name' && piece.titleStart < word.start && word.start < piece.end,
    );
    if (word !== words[0] && !inName && (word.kind === 'punctuation' || BOUNDARIES.has(word.lower))) break;
    head = word;
  }
  return head;
}
