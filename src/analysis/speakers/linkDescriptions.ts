import type { Cast, Entity } from './cast';
import { learnRole } from './cast';
import type { Discourse, Place } from './discourse';
import { singular } from './describingNoun';
import { DOCUMENT_SYNONYMS } from './lists/documents';
import { ORGANISATION_SYNONYMS } from './lists/organisations';
import { COUNTRY_OF, PLACES } from './lists/places';
import { GENDERED_NOUNS, ROLE_SYNONYMS } from './lists/roles';
import type { Link, Links } from './linking';
import type { DescriptionPiece } from './pieces';

/** What finding out whom a description means needs. */
export interface DescriptionContext {
  readonly cast: Cast;
  readonly discourse: Discourse;
  readonly links: Links;
  readonly place: Place;
  /** The description as written. */
  readonly words: string;
}

/** Descriptions already met, by what they say: an owner and a noun, or a noun alone. */
export class Descriptions {
  readonly #known = new Map<string, Entity>();
  readonly #byRole = new Map<string, Entity[]>();
  readonly #numbers = new Map<Entity, number>();
  readonly #unnamed = new Map<string, Entity>();

  recall(key: string, make: () => Entity): Entity {
    const known = this.#known.get(key) ?? make();
    this.#known.set(key, known);
    return known;
  }

  /** Remembers the last unnamed person that a noun described. */
  noteUnnamed(head: string, entity: Entity): void {
    this.#unnamed.set(head, entity);
  }

  lastUnnamed(head: string): Entity | undefined {
    return this.#unnamed.get(head);
  }

  /** A number for an entity, to make keys of. */
  numberOf(entity: Entity): number {
    const number = this.#numbers.get(entity) ?? this.#numbers.size;
    this.#numbers.set(entity, number);
    return number;
  }

  /** Remembers who bears which role. */
  bear(entity: Entity): void {
    for (const noun of entity.roleNouns) {
      const bearers = this.#byRole.get(noun);
      if (!bearers) this.#byRole.set(noun, [entity]);
      else if (bearers.length < 64 && !bearers.includes(entity)) bearers.push(entity);
    }
  }

  bearers(noun: string): readonly Entity[] {
    return this.#byRole.get(noun) ?? [];
  }
}

/** Whom or what a description means: somebody named who bears the role, an organisation or document by its owner or by what was said before, or somebody unnamed. */
export function linkDescription(
  piece: DescriptionPiece,
  known: Descriptions,
  context: DescriptionContext,
): Link | undefined {
  const bearer = piece.bearer === undefined ? undefined : context.links.nameOrPronounAt(piece.bearer)?.entity;
  if (bearer && bearer.kind !== 'place') return { entity: bearer, how: 'apposition', confidence: 0.9 };
  switch (piece.category) {
    case 'person':
      return linkRole(piece, known, context);
    case 'organisation':
    case 'document':
      return linkThing(piece, known, context);
    case 'group':
      return linkGroup(piece, known, context);
  }
}

/** Learns a role from a description beside a name. */
export function learnFromApposition(entity: Entity, words: string): void {
  if (entity.kind === 'unknown') entity.kind = 'person';
  if (entity.kind === 'person') learnRole(entity, words);
}

const NO_MATCH = new Set([
  'former',
  'then',
  'late',
  'new',
  'current',
  'own',
  'longtime',
  'veteran',
  'embattled',
  'fiery',
  'longtime',
  'senior',
  'old',
]);

const PARTY_WORDS = new Map([
  ['gop', 'republican'],
  ['democrat', 'democratic'],
  ['tory', 'conservative'],
]);
const PARTY_NAMES = new Set(['republican', 'democratic', 'labour', 'conservative', 'libertarian', 'green']);

function hasParty({ roleWords }: Entity): boolean {
  return [...PARTY_NAMES].some((party) => roleWords.has(party)) || roleWords.has('democrat') || roleWords.has('gop');
}

function hasPlace({ roleWords }: Entity): boolean {
  for (const word of roleWords) if (PLACES.has(word) || COUNTRY_OF.has(word)) return true;
  return false;
}

function linkRole(piece: DescriptionPiece, known: Descriptions, context: DescriptionContext): Link | undefined {
  const { cast, discourse, links } = context;
  const owner = piece.owner === undefined ? undefined : links.nameOrPronounAt(piece.owner)?.entity;
  const isDefinite = piece.determiner === 'definite' || piece.determiner === 'possessive';
  if (isDefinite) {
    const bearers = roleSynonyms(piece.head).flatMap((noun) => known.bearers(noun));
    const scored = bearers
      .map((entity) => ({ entity, score: roleScore(piece, entity, owner) }))
      .filter(({ score }) => score >= 0);
    const best = Math.max(...scored.map(({ score }) => score));
    const fitting = scored.filter(({ score }) => score === best).map(({ entity }) => entity);
    const entity = fitting.length > 0 ? discourse.latest(fitting) : undefined;
    if (entity)
      return {
        entity,
        how: 'role',
        confidence: fitting.length === 1 ? 0.8 : 0.6,
      };
    const varied = piece.determiner === 'definite' ? variedName(piece, context) : undefined;
    if (varied) return varied;
  }
  const key = `person|${owner ? known.numberOf(owner) : ''}|${piece.head}`;
  const fresh = () => {
    const gender = GENDERED_NOUNS.get(piece.head);
    return cast.add({
      kind: 'unnamed',
      name: context.words,
      named: false,
      head: piece.head,
      ...(gender && { gender }),
      genderSure: gender !== undefined,
    });
  };
  const before = isDefinite && owner === undefined ? known.lastUnnamed(piece.head) : undefined;
  if (before) return { entity: before, how: 'description', confidence: 0.7 };
  const entity = isDefinite ? known.recall(key, fresh) : known.recall(`${key}|${context.place.at}`, fresh);
  known.noteUnnamed(piece.head, entity);
  return { entity, how: 'description', confidence: 0.8 };
}

/** How well somebody who bears a role fits a description by it; below zero not at all. */
function roleScore(piece: DescriptionPiece, entity: Entity, owner: Entity | undefined): number {
  const gender = GENDERED_NOUNS.get(piece.head);
  if (gender && entity.gender && entity.gender !== gender) return -1;
  if (entity === owner) return -1;
  let score = entity.roleNouns.has(piece.head) ? 1 : 0;
  for (const given of piece.modifiers) {
    const modifier = PARTY_WORDS.get(given) ?? given;
    if (NO_MATCH.has(modifier)) continue;
    const country = COUNTRY_OF.get(modifier);
    const isParty = PARTY_NAMES.has(modifier);
    if (entity.roleWords.has(modifier) || (country && entity.roleWords.has(country))) score += 2;
    else if (isParty ? hasParty(entity) : hasPlace(entity) && (country !== undefined || PLACES.has(modifier)))
      return -1;
    else if (modifier === 'vice') return -1;
    else score -= 0.5;
  }
  if (entity.roleWords.has('vice') && !piece.modifiers.includes('vice')) score -= 1;
  if (owner && piece.modifiers.length === 0) {
    const ownerWord = owner.name.toLowerCase().split(' ').at(-1)!;
    score += entity.roleWords.has(ownerWord) ? 2 : -0.5;
  }
  return Math.max(score, 0);
}

/** Nouns for people who are seldom called by a name in the same story: they are not taken for somebody else's description. */
const SELDOM_NAMED = new Set(
  (
    'spokesman spokeswoman spokesperson aide adviser advisor official source man woman boy girl person witness insider staffer ' +
    'strategist operative consultant analyst expert supporter critic opponent rival donor voter protester reporter journalist ' +
    'moderator interviewer host officer worker employee colleague friend ally husband wife father mother son daughter brother ' +
    'sister uncle aunt cousin partner lawyer attorney doctor teacher student victim suspect defendant attacker gunman president king'
  ).split(' '),
);

/**
 * Journalists vary names: after `Roe` comes `the Vermont senator` although no word before called Roe that. A description with a word of its
 * own that fits nobody by role is therefore the person spoken of right before, if there is one and nothing contradicts.
 */
function variedName(piece: DescriptionPiece, { discourse, place }: DescriptionContext): Link | undefined {
  if (
    piece.modifiers.length === 0 ||
    SELDOM_NAMED.has(piece.head) ||
    (piece.owner !== undefined && !isPlaceOwner(piece))
  )
    return undefined;
  const gender = GENDERED_NOUNS.get(piece.head);
  const found = discourse.whoIs(gender, place, (entity) => entity.named && roleScore(piece, entity, undefined) >= 0);
  if (!found || found.confidence < 0.7) return undefined;
  return { entity: found.entity, how: 'role', confidence: 0.55 };
}

/** Whether what modifies the noun is a place: `the Vermont senator`. */
function isPlaceOwner({ modifiers }: DescriptionPiece): boolean {
  return modifiers.some((word, i) => PLACES.has(word) || PLACES.has(`${word} ${modifiers[i + 1]}`));
}

function linkGroup(piece: DescriptionPiece, known: Descriptions, { cast, words }: DescriptionContext): Link {
  const plain = words.replace(/^(?:the|these|those|this|that)\s+/i, '').toLowerCase();
  const entity = known.recall(`group|${plain}`, () =>
    cast.add({ kind: 'group', name: words, named: false, head: piece.head }),
  );
  return { entity, how: 'description', confidence: 0.8 };
}

/** A candidate's campaign by other names. */
const CAMPAIGN = new Set(['campaign', 'team', 'camp']);

/** An organisation or document described by a noun: by its owner, or by the last one that the noun fits. */
function linkThing(piece: DescriptionPiece, known: Descriptions, context: DescriptionContext): Link | undefined {
  const { cast, discourse, links, place, words } = context;
  const kind = piece.category === 'organisation' ? 'organisation' : 'document';
  const nationality = piece.modifiers.find((word) => COUNTRY_OF.has(word));
  const ownerLink = piece.owner === undefined ? undefined : links.at(piece.owner);
  const owner = ownerLink?.entity;
  if (owner?.named && isKindOfName(piece, owner)) {
    owner.kind = 'organisation';
    return { entity: owner, how: ownerLink!.how, confidence: 0.85 };
  }
  if (owner?.named) {
    const own = owner.name.toLowerCase().split(' ');
    const rest = piece.modifiers.filter((word) => !own.includes(word) && !isPronounLike(word));
    const noun =
      owner.kind === 'person' && kind === 'organisation'
        ? CAMPAIGN.has(piece.head)
          ? 'campaign'
          : piece.head
        : [...rest, piece.head].join(' ');
    const entity = known.recall(`${kind}|${known.numberOf(owner)}|${noun}`, () =>
      cast.add({
        kind,
        name: ownedName(piece, words, owner),
        named: true,
        head: piece.head,
        owner,
      }),
    );
    return {
      entity,
      how: 'possessive',
      confidence: Math.min(0.9, ownerLink!.confidence),
    };
  }
  if (nationality !== undefined) {
    const country = cast.named(COUNTRY_OF.get(nationality)!.split(' '));
    const rest = piece.modifiers.filter((word) => word !== nationality);
    const key = `${kind}|${country ? known.numberOf(country) : nationality}|${[...rest, piece.head].join(' ')}`;
    const entity = known.recall(key, () =>
      cast.add({
        kind,
        name: withoutArticle(words),
        named: true,
        head: piece.head,
      }),
    );
    return { entity, how: 'full-name', confidence: 0.85 };
  }
  if (piece.determiner !== 'indefinite') {
    const nouns = synonymsOf(piece.head, kind === 'organisation' ? ORGANISATION_SYNONYMS : DOCUMENT_SYNONYMS);
    const entity = discourse.lastThat(
      place,
      40,
      (candidate) => candidate.kind === kind && fitsNoun(candidate, piece, nouns),
    );
    if (entity) return { entity, how: 'description', confidence: 0.75 };
  }
  const fresh = () => cast.add({ kind, name: words, named: false, head: piece.head });
  const key = `${kind}||${[...piece.modifiers, piece.head].join(' ')}`;
  const entity = piece.determiner === 'indefinite' ? fresh() : known.recall(key, fresh);
  return { entity, how: 'description', confidence: 0.7 };
}

/** Whether the noun only says what the name before it is one of: `the Roe union`, `the Roe newspaper`. */
function isKindOfName({ category, head, modifiers, determiner }: DescriptionPiece, owner: Entity): boolean {
  if (
    category !== 'organisation' ||
    determiner === 'possessive' ||
    (owner.kind !== 'unknown' && owner.kind !== 'organisation')
  )
    return false;
  return (
    (OPEN_NOUNS.has(head) || head === 'union' || head === 'party') && modifiers.join(' ') === owner.name.toLowerCase()
  );
}

/** Nouns for an organisation whose name may not say that it is one: `the bank` after a bank's name. */
const OPEN_NOUNS = new Set(
  (
    'company corporation firm business startup airline carrier retailer manufacturer automaker carmaker insurer lender bank giant ' +
    'conglomerate group organization organisation nonprofit charity watchdog network broadcaster channel station newspaper paper magazine ' +
    'tabloid outlet publication website site think-tank club chain brand'
  ).split(' '),
);

/** Whether `the foreign ministry` may be this one: the same noun, or one of the same meaning, and no word that contradicts. */
function fitsNoun(entity: Entity, piece: DescriptionPiece, nouns: ReadonlySet<string>): boolean {
  const words = entity.name.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  const isSameNoun = entity.head === piece.head || words.includes(piece.head);
  if (!isSameNoun && !(entity.head !== undefined && nouns.has(entity.head)) && !nouns.has(words.at(-1)!)) {
    // A name that says nothing of its kind may be any company or group.
    const saysNothing = entity.named && entity.head === undefined && OPEN_NOUNS.has(piece.head);
    if (!saysNothing) return false;
  }
  return piece.modifiers.filter((word) => !NO_MATCH.has(word)).every((word) => words.includes(word));
}

const PRONOUN_LIKE = new Set(['his', 'her', 'their', 'its', 'the', 'a', 'an']);

function isPronounLike(word: string): boolean {
  return PRONOUN_LIKE.has(word);
}

/** The name of something that is known by its owner: as written where the owner is named in it, else the owner's name and the noun. */
function ownedName(piece: DescriptionPiece, words: string, owner: Entity): string {
  const at = piece.owner! - piece.start;
  const isPronoun = /^(?:his|her|their|its)\b/i.test(words);
  if (!isPronoun && at >= 0 && at < words.length) {
    const name = words.slice(at);
    return piece.category === 'document' ? name.replace(/['’]s?(?=\s)/, '') : name;
  }
  const short = owner.kind === 'person' && isPronoun ? owner.name.split(' ').at(-1)! : owner.name;
  return `${short} ${piece.head}`;
}

export function withoutArticle(words: string): string {
  return words.replace(/^(?:the|an?|this|that|another|one)\s+/i, '');
}

function roleSynonyms(noun: string): string[] {
  return [...synonymsOf(noun, ROLE_SYNONYMS)];
}

/** A noun and those that may stand for it. */
export function synonymsOf(noun: string, synonyms: readonly (readonly string[])[]): ReadonlySet<string> {
  return new Set([noun, singular(noun), ...synonyms.filter((line) => line.includes(noun)).flat()]);
}
