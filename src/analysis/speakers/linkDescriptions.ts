import type { Cast, Entity } from './cast';
import { learnRole } from './cast';
import type { Discourse, Place } from './discourse';
import { singular } from './findDescriptions';
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

  recall(key: string, make: () => Entity): Entity {
    const known = this.#known.get(key) ?? make();
    this.#known.set(key, known);
    return known;
  }

  find(key: string): Entity | undefined {
    return this.#known.get(key);
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
    if (entity) return { entity, how: 'role', confidence: fitting.length === 1 ? 0.8 : 0.6 };
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
  const entity = isDefinite ? known.recall(key, fresh) : known.recall(`${key}|${context.place.at}`, fresh);
  if (!isDefinite) known.recall(key, () => entity);
  return { entity, how: 'description', confidence: 0.8 };
}

/** How well somebody who bears a role fits a description by it; below zero not at all. */
function roleScore(piece: DescriptionPiece, entity: Entity, owner: Entity | undefined): number {
  const gender = GENDERED_NOUNS.get(piece.head);
  if (gender && entity.gender && entity.gender !== gender) return -1;
  if (entity === owner) return -1;
  let score = entity.roleNouns.has(piece.head) ? 1 : 0;
  for (const modifier of piece.modifiers) {
    if (NO_MATCH.has(modifier)) continue;
    const country = COUNTRY_OF.get(modifier);
    if (entity.roleWords.has(modifier) || (country && entity.roleWords.has(country))) score += 2;
    else if (country || PLACES.has(modifier) || modifier === 'vice') return -1;
    else score -= 0.5;
  }
  if (entity.roleWords.has('vice') && !piece.modifiers.includes('vice')) score -= 1;
  if (owner && piece.modifiers.length === 0) {
    const ownerWord = owner.name.toLowerCase().split(' ').at(-1)!;
    score += entity.roleWords.has(ownerWord) ? 2 : -0.5;
  }
  return Math.max(score, 0);
}

function linkGroup(piece: DescriptionPiece, known: Descriptions, { cast, words }: DescriptionContext): Link {
  const plain = words.replace(/^(?:the|these|those|this|that)\s+/i, '').toLowerCase();
  const entity = known.recall(`group|${plain}`, () =>
    cast.add({ kind: 'group', name: words, named: false, head: piece.head }),
  );
  return { entity, how: 'description', confidence: 0.8 };
}

/** An organisation or document described by a noun: by its owner, or by the last one that the noun fits. */
function linkThing(piece: DescriptionPiece, known: Descriptions, context: DescriptionContext): Link | undefined {
  const { cast, discourse, links, place, words } = context;
  const kind = piece.category === 'organisation' ? 'organisation' : 'document';
  const nationality = piece.modifiers.find((word) => COUNTRY_OF.has(word));
  const ownerLink = piece.owner === undefined ? undefined : links.at(piece.owner);
  const owner = ownerLink?.entity;
  if (owner?.named) {
    const own = owner.name.toLowerCase().split(' ');
    const rest = piece.modifiers.filter((word) => !own.includes(word) && !isPronounLike(word));
    const noun = owner.kind === 'person' && kind === 'organisation' ? piece.head : [...rest, piece.head].join(' ');
    const entity = known.recall(`${kind}|${known.numberOf(owner)}|${noun}`, () =>
      cast.add({ kind, name: ownedName(piece, words, owner), named: true, head: piece.head, owner }),
    );
    return { entity, how: 'possessive', confidence: Math.min(0.9, ownerLink!.confidence) };
  }
  if (nationality !== undefined) {
    const country = cast.named(COUNTRY_OF.get(nationality)!.split(' '));
    const rest = piece.modifiers.filter((word) => word !== nationality);
    const key = `${kind}|${country ? known.numberOf(country) : nationality}|${[...rest, piece.head].join(' ')}`;
    const entity = known.recall(key, () =>
      cast.add({ kind, name: withoutArticle(words), named: true, head: piece.head }),
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

/** Whether `the foreign ministry` may be this one: the same noun, or one of the same meaning, and no word that contradicts. */
function fitsNoun(entity: Entity, piece: DescriptionPiece, nouns: ReadonlySet<string>): boolean {
  const words = entity.name.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  const isSameNoun = entity.head === piece.head || words.includes(piece.head);
  if (!isSameNoun && !(entity.head !== undefined && nouns.has(entity.head)) && !nouns.has(words.at(-1)!)) {
    // A name that says nothing of its kind may be any company or group.
    const saysNothing =
      entity.named && entity.head === undefined && (piece.head === 'company' || piece.head === 'group');
    if (!saysNothing) return false;
  }
  return piece.modifiers.filter((word) => !NO_MATCH.has(word)).every((word) => words.includes(word));
}

const PRONOUN_LIKE = new Set(['his', 'her', 'their', 'its', 'the', 'a', 'an']);

function isPronounLike(word: string): boolean {
  return PRONOUN_LIKE.has(word);
}

/** The name of something that is known by its owner: as written where the owner is named, else the owner's last name and the noun. */
function ownedName(piece: DescriptionPiece, words: string, owner: Entity): string {
  if (/^(?:his|her|their|its)\b/i.test(words)) {
    const short = owner.kind === 'person' ? owner.name.split(' ').at(-1)! : owner.name;
    return `${short} ${piece.head}`;
  }
  const plain = withoutArticle(words);
  return piece.owner !== undefined && piece.owner > piece.start + words.length ? `${owner.name} ${piece.head}` : plain;
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
