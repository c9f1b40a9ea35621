import type { Resolution } from '../analysis';
import type { Cast } from './cast';
import { describingNoun, singular } from './describingNoun';
import type { Discourse, Place } from './discourse';
import type { Entity } from './entity';
import { DOCUMENT_NOUNS } from './lists/documents';
import { ABBREVIATED_TITLES } from './lists/titles';
import type { Link } from './linking';
import { initialsOf, isClub } from './organisationNames';
import type { NamePiece } from './pieces';
import { compareNameWords } from './sameName';

/** What a name of no telling shape is one of once it speaks or is shortened: a person; with an article an organisation; a document by its noun. */
export function assumedKind(
  { determined }: Pick<NamePiece, 'determined'>,
  name: string,
): 'person' | 'organisation' | 'document' {
  const last = singular(name.toLowerCase().split(' ').at(-1)!);
  if (name.includes(' ') && DOCUMENT_NOUNS.has(last)) return 'document';
  return determined || isClub(name) || describingNoun(last)?.category === 'organisation' ? 'organisation' : 'person';
}

/** Whom a name means here. */
export function linkName(piece: NamePiece, cast: Cast, discourse: Discourse, place: Place): Link | undefined {
  const candidates = cast.candidates(piece);
  if (candidates.length === 0) {
    const [one, ...others] = cast.familyOf(piece);
    if (one) return others.length > 0 ? { entity: one, others, how: 'part-of-name', confidence: 0.7 } : undefined;
    const near = piece.parts.length === 1 ? cast.misspelled(piece) : undefined;
    return near && { entity: near, how: 'spelling', confidence: 0.75 };
  }
  const [first, another] = candidates;
  const entity = another ? choose(piece, candidates, discourse, place) : first!;
  if (piece.weak && entity.kind === 'unknown') return undefined;
  const confidence = another ? 0.65 : piece.weak ? 0.85 : 0.95;
  return { entity, how: howNamed(piece, entity), confidence };
}

/** Of several people who share a name, the one whose title it is or who was spoken of last. */
function choose(piece: NamePiece, candidates: readonly Entity[], discourse: Discourse, place: Place): Entity {
  const title = piece.role === undefined ? undefined : lastWord(piece.role);
  const titled = title === undefined ? [] : candidates.filter(({ roleNouns }) => roleNouns.has(title));
  const fitting = titled.length > 0 ? titled : candidates;
  const gendered = piece.gender ? fitting.filter(({ gender }) => gender === piece.gender) : [];
  return discourse.likeliest(gendered.length > 0 ? gendered : fitting, place);
}

function lastWord(role: string): string {
  const word = /([\p{L}-]+)\.?$/u.exec(role.toLowerCase())?.[1] ?? role.toLowerCase();
  return ABBREVIATED_TITLES.get(word) ?? word;
}

function howNamed(piece: NamePiece, entity: Entity): Resolution {
  if (piece.metonym || entity.kind === 'place') return 'metonym';
  if (piece.name === entity.name) return 'full-name';
  if (entity.kind === 'organisation') {
    if (areSame(piece.words, entity.words)) return 'full-name';
    return isAcronymOf(piece.name, entity.name) ? 'acronym' : 'part-of-name';
  }
  const match = compareNameWords(piece.words, entity.words);
  return match === 'spelling' || match === 'nickname' ? 'spelling' : match === 'same' ? 'full-name' : 'part-of-name';
}

function areSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, i) => word === b[i]);
}

function isAcronymOf(short: string, name: string): boolean {
  const capitals = short.replace(/[^\p{Lu}]/gu, '');
  const isAcronym = capitals.length > 1 && capitals.length >= short.replace(/\./g, '').length - 1;
  return isAcronym || initialsOf(name).includes(capitals);
}
