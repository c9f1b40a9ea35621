import { contains, type Span } from '../../text/span';
import { lowerBound } from '../../text/lowerBound';
import { DOCUMENT_NOUNS, SAYING_NOUNS } from './lists/documents';
import { PLACES } from './lists/places';
import { ADJECTIVAL_ROLES } from './lists/roles';
import type { Entity } from './entity';
import type { Link, Links, ReadPassage } from './linking';
import { linkRelative } from './linkRelative';
import type { NamePiece, Piece } from './pieces';
import { endOfPhrase, headWord, trimWords } from './sourceHead';
import { splitSource } from './splitSource';
import type { Word } from './words';

/** What becomes of words that name nobody. Offsets count from the passage's start. */
export interface Unnamed {
  /** Makes a speaker of words that are no piece. */
  make(span: Span, head: Word): Link;
  /** Calls one who was just described by a noun by all the words of the source: `a spokesman for Mayor Roe`. */
  rename(entity: Entity, span: Span): void;
}

/**
 * Whom a source names: the noun of its noun phrase decides, so that `a spokesman for Mayor Roe` is the spokesman and `Roe’s claim` is Roe.
 * Several where it is compound; none where it is unclear.
 * @param source offsets count from the passage's start, as those of its pieces
 */
export function linkSource(source: Span, read: ReadPassage, links: Links, unnamed: Unnamed): Link[] {
  const words = read.words();
  const inside = words.slice(lowerBound(words, source.start), lowerBound(words, source.end));
  const { pieces } = read;
  const within = pieces
    .slice(lowerBound(pieces, source.start), lowerBound(pieces, source.end))
    .filter((piece) => contains({ start: source.start, end: source.end + 3 }, piece));
  const [only] = inside;
  if (inside.length === 1 && (only!.lower === 'that' || only!.lower === 'which')) {
    const before = words[lowerBound(words, only!.start) - 1];
    const isRelative =
      before?.text === ',' || pieces.some(({ end, type }) => end === before?.end && type !== 'pronoun');
    const link = isRelative ? linkRelative(only!, only!.lower, read, links) : undefined;
    return link ? [link] : [];
  }
  const conjuncts = splitSource(examplesOf(inside, within) ?? withAnd(inside), within);
  return conjuncts.flatMap((conjunct, i) => {
    if (i + 1 < conjuncts.length && goesOnAs(conjuncts[i + 1]!.words, within)) return [];
    const link = linkConjunct(conjunct.words, within, links, unnamed);
    return link ? [link] : [];
  });
}

/** `Ana Roe, along with Ben Poe`: the words between them mean no more than `and`. */
function withAnd(words: readonly Word[]): readonly Word[] {
  const at = words.findIndex(
    ({ lower }, i) =>
      i > 0 && ((/^(?:along|together)$/.test(lower) && words[i + 1]?.lower === 'with') || isAsWellAs(words, i)),
  );
  if (at < 0) return words;
  const isComma = words[at - 1]!.text === ',';
  const and = { ...words[at]!, lower: 'and' };
  return [...words.slice(0, isComma ? at - 1 : at), and, ...words.slice(at + (isAsWellAs(words, at) ? 3 : 2))];
}

function isAsWellAs(words: readonly Word[], at: number): boolean {
  return words[at]!.lower === 'as' && words[at + 1]?.lower === 'well' && words[at + 2]?.lower === 'as';
}

/** Whether what stands behind `and` is another role of one person, whose name follows: `the former mayor and current adviser Ana Roe`. */
function goesOnAs([first]: readonly Word[], pieces: readonly Piece[]): boolean {
  return (
    first !== undefined &&
    !first.capital &&
    pieces.some(
      (piece) =>
        piece.type === 'description' &&
        piece.start === first.start &&
        piece.determiner === 'none' &&
        piece.category === 'person' &&
        piece.bearer !== undefined,
    )
  );
}

/** The words behind `groups such as`, where names follow: it is they who speak. */
function examplesOf(words: readonly Word[], pieces: readonly Piece[]): readonly Word[] | undefined {
  const at = words.findIndex(
    ({ lower }, i) =>
      i > 0 &&
      (lower === 'including' ||
        (lower === 'such' && words[i + 1]?.lower === 'as') ||
        (lower === 'like' && words[i - 1]!.lower.endsWith('s'))),
  );
  if (at < 0) return undefined;
  const rest = words.slice(at + (words[at]!.lower === 'such' ? 2 : 1));
  const [first] = rest;
  const isNamed =
    first !== undefined && pieces.some((piece) => piece.type === 'name' && piece.titleStart === first.start);
  return isNamed ? rest : undefined;
}

function linkConjunct(
  given: readonly Word[],
  pieces: readonly Piece[],
  links: Links,
  unnamed: Unnamed,
): Link | undefined {
  const words = trimWords(given, pieces);
  if (words.length === 0) return undefined;
  const first = words[0]!;
  const span = { start: first.start, end: words.at(-1)!.end };
  const own = pieces.filter((piece) => contains({ start: span.start, end: span.end + 3 }, piece));
  const head = headWord(words, own);
  const byClaim = linkClaim(head, own, links);
  if (byClaim) return byClaim;
  const piece = pieceAtHead(head, own) ?? opening(own, span.start);
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
  return unnamed.make(span, head);
}

/** `Roe’s claim`, `his insistence`: whoever claims it. */
function linkClaim(head: Word, pieces: readonly Piece[], links: Links): Link | undefined {
  if (!SAYING_NOUNS.has(head.lower) || DOCUMENT_NOUNS.has(head.lower)) return undefined;
  const owner = pieces.find((piece) => piece.type !== 'description' && piece.end < head.start && isPossessive(piece));
  const described = pieces.find((piece) => piece.type === 'description' && piece.end < head.start && piece.possessive);
  const by = owner ?? described;
  const link = by && links.get(by);
  return link && { ...link, how: by.type === 'name' ? 'possessive' : link.how };
}

/** The piece that ends in the source's noun; a name before a pronoun before a description. */
function pieceAtHead(head: Word, pieces: readonly Piece[]): Piece | undefined {
  const ending = pieces.filter(
    (piece) => piece.end === head.end || (piece.type === 'pronoun' && piece.start === head.start),
  );
  return ending.find(({ type }) => type === 'name') ?? ending.find(({ type }) => type === 'pronoun') ?? ending[0];
}

/** What a source begins with, where it ends in something else: `a Roe poll last month`. */
function opening(pieces: readonly Piece[], start: number): Piece | undefined {
  const pieceAt = pieces.filter((piece) => (piece.type === 'name' ? piece.titleStart : piece.start) === start);
  return (
    pieceAt.find((piece) => piece.type === 'description' && !ADJECTIVAL_ROLES.has(piece.head)) ??
    pieceAt.find((piece) => piece.type === 'name' && !piece.possessive)
  );
}

/** Words that by themselves tell of nobody. */
const NOBODY = new Set('that this which what you it they their its your who whom i we there here one'.split(' '));

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
