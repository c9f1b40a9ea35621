import { type Entity, learnRole, likelyGender } from './entity';
import { COUNTRY_OF } from './lists/places';
import { FAMILY, GENDERED_NOUNS, SAYS_NOTHING } from './lists/roles';
import type { DescriptionContext } from './descriptionContext';
import type { Link } from './linking';
import { scoreRole } from './scoreRole';
import type { DescriptionPiece } from './pieces';
import { roleSynonyms } from './synonyms';
import { LEAD, mayBeAgain, namedLater, variedName } from './variedName';

/** Whom a description of one person means: whoever bears the role, somebody unnamed spoken of before, or somebody new and unnamed. */
export function linkRole(piece: DescriptionPiece, context: DescriptionContext): Link | undefined {
  const { cast, known, links } = context;
  const owner = piece.owner === undefined ? undefined : links.nameOrPronounAt(piece.owner)?.entity;
  const isNobody = piece.modifiers.some((word) => NOT_YET.has(word));
  const isDefinite = (piece.determiner === 'definite' || piece.determiner === 'possessive') && !isNobody;
  const isBare = piece.determiner === 'definite' && piece.modifiers.length === 0;
  if (isDefinite) {
    const found =
      unnamedSpeaker(piece, isBare, context) ??
      byRole(piece, owner, context) ??
      byFamily(piece, owner, context) ??
      byAffiliation(piece, context) ??
      (piece.determiner === 'definite' ? variedName(piece, context) : undefined);
    if (found) return found;
  }
  const later =
    piece.determiner === 'indefinite' && context.place.passage < LEAD ? namedLater(piece, context) : undefined;
  if (later) return later;
  const before = isDefinite && owner === undefined ? known.lastUnnamed(piece.head) : undefined;
  if (before && mayBeAgain(before, piece, context.of)) return { entity: before, how: 'description', confidence: 0.7 };
  const key = `person|${owner ? known.numberOf(owner) : ''}|${piece.head}|${isDefinite ? '' : context.place.at}`;
  const entity = known.recall(key, () => {
    const gender = GENDERED_NOUNS.get(piece.head);
    return cast.add({
      kind: 'unnamed',
      name: context.words,
      named: false,
      head: piece.head,
      ...(gender && { gender }),
      genderSure: gender !== undefined,
    });
  });
  known.noteUnnamed(piece.head, entity);
  return { entity, how: 'description', confidence: 0.8 };
}

/** Before a noun they tell that nobody in particular is meant: `the next president`. */
const NOT_YET = new Set(
  'next future would-be potential prospective average typical ideal likely eventual other'.split(' '),
);

/** `The official` after `a senior White House official said`: whoever spoke last without a name, if the noun says no more than that. */
function unnamedSpeaker(
  piece: DescriptionPiece,
  isBare: boolean,
  { discourse, place }: DescriptionContext,
): Link | undefined {
  if (!isBare || !SAYS_NOTHING.has(piece.head)) return undefined;
  const [speaker, another] = discourse.speakersWithin(3, place);
  if (speaker?.kind !== 'unnamed' || another) return undefined;
  const gender = GENDERED_NOUNS.get(piece.head);
  if (gender && speaker.gender && speaker.gender !== gender) return undefined;
  const head = speaker.head ?? '';
  const isAlike = head === piece.head || SAYS_NOTHING.has(head) || roleSynonyms.of(piece.head).has(head);
  return isAlike ? { entity: speaker, how: 'description', confidence: 0.75 } : undefined;
}

/** Whoever bears the role, the one it fits best and of those the one spoken of last. */
function byRole(piece: DescriptionPiece, owner: Entity | undefined, context: DescriptionContext): Link | undefined {
  const { known, discourse } = context;
  let best = -1;
  let fitting: Entity[] = [];
  for (const entity of known.bearers(roleSynonyms.of(piece.head))) {
    const score = scoreRole(piece, entity, owner, context.of);
    if (score < 0 || score < best) continue;
    if (score > best) fitting = [];
    best = score;
    fitting.push(entity);
  }
  // `The Australian captain` after the words of another than the captain named before: rather he than one of whom that is not known.
  const varied = best < 1 && fitting.length > 0 && hasNation(piece) ? variedName(piece, context, 0.8) : undefined;
  if (varied && varied.entity === discourse.speakersWithin(0, context.place)[0]) return varied;
  const before = owner === undefined ? known.lastUnnamed(piece.head) : undefined;
  if (before && best < 2 && mayBeAgain(before, piece, context.of)) fitting.push(before);
  const entity = fitting.length > 0 ? discourse.latest(fitting) : undefined;
  if (!entity) return undefined;
  if (entity === before) return { entity, how: 'description', confidence: 0.7 };
  return { entity, how: 'role', confidence: fitting.length === 1 ? 0.8 : 0.6 };
}

function hasNation({ modifiers }: DescriptionPiece): boolean {
  return modifiers.some((word) => COUNTRY_OF.has(word));
}

/** `The Roe College professor`, where only one is said to be of Roe College. */
function byAffiliation({ modifiers }: DescriptionPiece, { known }: DescriptionContext): Link | undefined {
  const [only, another] = modifiers.flatMap((word) => known.affiliated(word));
  return only && !another ? { entity: only, how: 'role', confidence: 0.6 } : undefined;
}

/** `His wife`, where somebody of his last name and the right gender is named and nobody is called his wife. */
function byFamily(
  piece: DescriptionPiece,
  owner: Entity | undefined,
  { cast, known }: DescriptionContext,
): Link | undefined {
  if (!owner?.named || owner.kind !== 'person' || owner.words.length < 2 || !FAMILY.has(piece.head)) return undefined;
  const gender = GENDERED_NOUNS.get(piece.head);
  const sharing = cast.bearersOf(owner.words.at(-1)!).filter((entity) => {
    const theirs = likelyGender(entity);
    return (
      entity !== owner &&
      entity.words.length > 1 &&
      entity.relations.size === 0 &&
      (!gender || !theirs || theirs === gender)
    );
  });
  const [only, another] = sharing;
  if (!only || another) return undefined;
  only.relations.set(piece.head, owner);
  learnRole(only, piece.head);
  known.bear(only);
  return { entity: only, how: 'role', confidence: 0.6 };
}
