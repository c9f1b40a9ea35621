import type { Cast, Entity } from './cast';
import { displayName, initialsOf } from './cast';
import type { Discourse, Place } from './discourse';
import { METONYMS } from './lists/organisations';
import { describingNoun, singular } from './describingNoun';
import { DOCUMENT_NOUNS } from './lists/documents';
import { nameKey } from './findNames';
import type { Link } from './linking';
import type { NamePiece } from './pieces';
import { compareNameWords } from './sameName';
import { ABBREVIATED_TITLES } from './lists/titles';
import type { Resolution } from '../analysis';

/** Takes every name of a text into the cast: first those that stand on their own, then the shorter ones that fit none of them. */
export function introduceNames(cast: Cast, names: readonly NamePiece[]): void {
  const short: NamePiece[] = [];
  for (const piece of names) {
    const standsAlone =
      piece.parts.length > 1 ||
      piece.kind === 'place' ||
      (piece.kind === 'organisation' && piece.sure && !isShouted(piece));
    if (piece.weak || !standsAlone) short.push(piece);
    else cast.introduce(piece);
  }
  for (const piece of short) {
    const [only, second] = cast.candidates(piece);
    if (!only) {
      const near = cast.misspelled(piece);
      if (near) cast.alias(near, piece);
      else if (!piece.weak) cast.introduce(piece);
    } else if (!second) {
      // Who is later called by the last name alone, without an article, is a person if anything.
      if (
        only.kind === 'unknown' &&
        !piece.weak &&
        piece.kind !== 'organisation' &&
        piece.words[0] === only.words.at(-1)
      ) {
        only.kind = assumedKind(piece, only.name);
      }
      if (only.kind === 'person' && !piece.weak) cast.alias(only, piece);
    }
  }
}

/** Whether it is one word in capitals that may be a last name: `PRICE: I agree.` */
function isShouted({ parts }: NamePiece): boolean {
  return parts.length === 1 && /^\p{Lu}{4,}$/u.test(parts[0]!);
}

/** What a name of no telling shape is one of once it speaks or is shortened: a person; with an article an organisation; a document by its noun. */
export function assumedKind(
  piece: NamePiece,
  name: string = displayName(piece),
): 'person' | 'organisation' | 'document' {
  const last = singular(name.toLowerCase().split(' ').at(-1)!);
  if (name.includes(' ') && DOCUMENT_NOUNS.has(last)) return 'document';
  return piece.determined || describingNoun(last)?.category === 'organisation' ? 'organisation' : 'person';
}

/** Whom a name means here. */
export function linkName(piece: NamePiece, cast: Cast, discourse: Discourse, place: Place): Link | undefined {
  const candidates = cast.candidates(piece);
  if (candidates.length === 0) {
    const near = piece.parts.length === 1 ? cast.misspelled(piece) : undefined;
    return near && { entity: near, how: 'spelling', confidence: 0.75 };
  }
  const entity = candidates.length === 1 ? candidates[0]! : choose(piece, candidates, discourse, place);
  if (piece.weak && entity.kind === 'unknown') return undefined;
  const confidence = candidates.length === 1 ? (piece.weak ? 0.85 : 0.95) : 0.65;
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
  const name = displayName(piece);
  if (METONYMS.has(nameKey(piece.parts)) || entity.kind === 'place') return 'metonym';
  if (piece.words.join(' ') === entity.words.join(' ')) return 'full-name';
  if (entity.kind === 'organisation') {
    const capitals = name.replace(/[^\p{Lu}]/gu, '');
    const isAcronym = capitals.length > 1 && capitals.length >= name.replace(/\./g, '').length - 1;
    return isAcronym || initialsOf(entity.name) === capitals ? 'acronym' : 'part-of-name';
  }
  const match = compareNameWords(piece.words, entity.words);
  return match === 'spelling' || match === 'nickname' ? 'spelling' : match === 'same' ? 'full-name' : 'part-of-name';
}
