import { YEARS_OLD } from './describingNoun';
import { type Entity, learnRole, likelyGender } from './entity';
import type { Gender } from './gender';
import { COUNTRY_OF, PLACES } from './lists/places';
import { FAMILY, GENDERED_NOUNS, RELATIONS, SAYS_NOTHING, SELDOM_NAMED } from './lists/roles';
import { TITLE_HEADS } from './lists/titles';
import type { DescriptionContext } from './descriptionContext';
import type { Link } from './linking';
import { scoreRole } from './scoreRole';
import type { DescriptionPiece } from './pieces';
import { roleSynonyms } from './synonyms';

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
  const before = owner === undefined ? known.lastUnnamed(piece.head) : undefined;
  if (before && best < 2 && mayBeAgain(before, piece, context.of)) fitting.push(before);
  const entity = fitting.length > 0 ? discourse.latest(fitting) : undefined;
  if (!entity) return undefined;
  if (entity === before) return { entity, how: 'description', confidence: 0.7 };
  return { entity, how: 'role', confidence: fitting.length === 1 ? 0.8 : 0.6 };
}

/** Whether an unnamed person may be spoken of again so: `the senior official`, not `the Russian official`. */
function mayBeAgain({ name }: Entity, { modifiers }: DescriptionPiece, of: string): boolean {
  const words = name.toLowerCase();
  return modifiers.every((word) => words.includes(word)) && (of === '' || words.includes(of.toLowerCase().trim()));
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

/**
 * Journalists vary names: after `Roe` comes `the Vermont senator` although no word before called Roe that. A description that fits nobody by
 * role is therefore the person spoken of right before, if there is one and nothing contradicts: less sure where it has no word of its own,
 * and least where its noun is one for people who are seldom named.
 */
function variedName(piece: DescriptionPiece, { discourse, place, known, of }: DescriptionContext): Link | undefined {
  const { head, modifiers, owner } = piece;
  // `The mother of three` tells of her, `the mother` whose she is.
  const isOwnMark = RELATIONS.has(head) && /^ of \w+$/.test(of);
  if ((RELATIONS.has(head) && !isOwnMark) || (owner !== undefined && !isPlaceOwner(piece))) return undefined;
  const unnamed = known.lastUnnamed(head);
  if (unnamed && mayBeAgain(unnamed, piece, of)) return undefined;
  const gender: Gender | undefined = GENDERED_NOUNS.get(head);
  const found = discourse.whoIs({
    place,
    ...(gender && { gender }),
    mayBe: (entity) => entity.named && mayBeVaried(entity, piece) && scoreRole(piece, entity, undefined, of) >= 0,
  });
  const isSeldom = SELDOM_NAMED.has(head) && !isOwnMark;
  const isTelling = isOwnMark || modifiers.length > 0 || YEARS_OLD.test(head) || TITLE_HEADS.has(head);
  if (!found || found.confidence < (isSeldom ? (gender || modifiers.length > 0 ? 0.86 : 2) : isTelling ? 0.7 : 0.8))
    return undefined;
  return { entity: found.entity, how: 'role', confidence: 0.55 };
}

/** Whether nothing known of somebody speaks against an office: a moderator is no senator, a candidate may be one. */
function mayBeVaried({ roleNouns, age }: Entity, { head }: DescriptionPiece): boolean {
  if (YOUNG.has(head)) return roleNouns.size === 0 && (age === undefined || Number(age) < 20);
  // Who holds an office is not called a man or a woman.
  if (SAYS_NOTHING.has(head)) for (const noun of roleNouns) if (TITLE_HEADS.has(noun)) return false;
  if (!TITLE_HEADS.has(head) || roleNouns.size === 0) return true;
  for (const noun of roleNouns) if (LEAVES_OPEN.has(noun) || roleSynonyms.of(head).has(noun)) return true;
  return false;
}

const YOUNG = new Set(['boy', 'girl', 'teenager', 'teen', 'child', 'schoolboy', 'schoolgirl', 'toddler', 'youngster']);

const LEAVES_OPEN = new Set(
  (
    'candidate nominee contender hopeful frontrunner front-runner rival challenger incumbent republican democrat conservative liberal politician ' +
    'member winner loser husband wife father mother son daughter brother sister native veteran leader'
  ).split(' '),
);

/** Stories open with `a New York judge` and give the name further down: in these passages. */
const LEAD = 4;

/** The only one of the text who bears the role, where nobody bore it before. */
function namedLater(piece: DescriptionPiece, { known, discourse, place, of }: DescriptionContext): Link | undefined {
  if (SAYS_NOTHING.has(piece.head) || known.lastUnnamed(piece.head)) return undefined;
  const bearers = known
    .bearers([piece.head])
    .filter((entity) => entity.kind === 'person' && scoreRole(piece, entity, undefined, of) > 0);
  const [only, another] = bearers;
  const isNew = only && !another && discourse.sentencesSince(only, place) === Infinity;
  return isNew ? { entity: only, how: 'role', confidence: 0.55 } : undefined;
}

/** Whether what modifies the noun is a place: `the Vermont senator`. */
function isPlaceOwner({ modifiers }: DescriptionPiece): boolean {
  return modifiers.some(
    (word, i) => PLACES.has(word) || COUNTRY_OF.has(word) || PLACES.has(`${word} ${modifiers[i + 1]}`),
  );
}
