import { lowerBound } from '../../text/lowerBound';
import { keyed, NOTHING_TOLD } from './keyed';
import { ORGANISATION_HEADS } from './lists/organisations';
import { isTelling } from './organisationNames';
import type { DescriptionPiece, Gathered, NamePiece, Piece } from './pieces';

/** Gathers what the whole text has to learn from a paragraph before anybody is looked for, so that it is not searched for again and again. */
export function gather(pieces: readonly Piece[]): Gathered {
  const names = pieces.filter((piece) => piece.type === 'name');
  const descriptions = pieces.filter((piece) => piece.type === 'description');
  return {
    names,
    appositions: descriptions.flatMap((description) => withName(pieces, description, description.bearer)),
    owned: descriptions.flatMap((description) => {
      const { category, owner } = description;
      const isThing = category === 'organisation' || category === 'document';
      return isThing ? withName(pieces, description, owner) : policeOf(pieces, description);
    }),
    affiliations: names.flatMap((person) => affiliationOf(pieces, person)),
    bodies: names.flatMap(bodyInTitle),
    companies: descriptions.flatMap((description) => companyOf(pieces, description)),
    selves: pieces.filter(
      (piece) => piece.type === 'pronoun' && piece.quoted && /^(?:i|me|my|myself)$/.test(piece.word),
    ),
  };
}

function withName(
  pieces: readonly Piece[],
  description: DescriptionPiece,
  at: number | undefined,
): { description: DescriptionPiece; name: NamePiece }[] {
  const name = at === undefined ? undefined : nameAt(pieces, at);
  return name ? [{ description, name }] : [];
}

/** The police that somebody serves in: `Lodi police` in `the Lodi police chief`. */
function policeOf(
  pieces: readonly Piece[],
  description: DescriptionPiece,
): { description: DescriptionPiece; name: NamePiece }[] {
  const name = description.owner === undefined ? undefined : nameAt(pieces, description.owner);
  if (!name || name.possessive || description.modifiers[name.parts.length] !== 'police') return [];
  const modifiers = description.modifiers.slice(0, name.parts.length);
  const end = name.end + ' police'.length;
  return [{ description: { ...description, category: 'organisation', head: 'police', modifiers, end }, name }];
}

/** The company that somebody heads: `Trellis` in `chief executive of Trellis`. */
function companyOf(pieces: readonly Piece[], { category, head, of }: DescriptionPiece): NamePiece[] {
  const name =
    category === 'person' && HEADS_OF_COMPANIES.has(head) && of !== undefined ? nameAt(pieces, of) : undefined;
  return name ? [name] : [];
}

const HEADS_OF_COMPANIES = new Set(['ceo', 'executive', 'founder', 'co-founder']);

function affiliationOf(pieces: readonly Piece[], person: NamePiece): { person: NamePiece; words: readonly string[] }[] {
  const body = person.affiliation === undefined ? undefined : nameAt(pieces, person.affiliation);
  return body ? [{ person, words: body.words.filter(isTelling) }] : [];
}

/** The organisation that a title names: `Lodi Police` in `Lodi Police Chief Ana Roe`. */
function bodyInTitle(piece: NamePiece): NamePiece[] {
  if (piece.role === undefined || piece.titleStart === piece.start) return [];
  const words = piece.role.split(' ');
  const last = words.findLastIndex((word) => ORGANISATION_HEADS.has(word.toLowerCase()));
  const parts = words.slice(0, last + 1);
  if (last < 1 || last === words.length - 1 || !parts.every((word) => /^\p{Lu}/u.test(word))) return [];
  const { type, start, end, titleStart, sentence, quoted, oblique, possessive, modifier, determined, weak } = piece;
  const place = { type, start, end, titleStart, sentence, quoted, oblique, possessive, modifier, determined, weak };
  return [keyed({ ...NOTHING_TOLD, ...place, parts, kind: 'organisation', sure: true })];
}

function nameAt(pieces: readonly Piece[], start: number): NamePiece | undefined {
  for (let i = lowerBound(pieces, start); i < pieces.length && pieces[i]!.start === start; i++) {
    const piece = pieces[i]!;
    if (piece.type === 'name') return piece;
  }
  return undefined;
}
