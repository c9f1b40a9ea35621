import type { DescriptionContext } from './descriptionContext';
import { fitThing } from './fitThing';
import type { Entity } from './entity';
import { isTelling } from './organisationNames';
import { NEUTRAL_ORGANISATION_NOUNS } from './lists/organisations';
import { COUNTRY_OF, STATE_OF } from './lists/places';
import type { Link } from './linking';
import type { DescriptionPiece } from './pieces';

/** A candidate's campaign by other names. */
const CAMPAIGN = new Set(['campaign', 'team', 'camp']);

/** An organisation or document described by a noun: by its owner, or by the last one that the noun fits. */
export function linkThing(piece: DescriptionPiece, context: DescriptionContext): Link | undefined {
  const kind = piece.category === 'organisation' ? 'organisation' : 'document';
  const area = piece.of !== undefined && AREAS.has(piece.head) ? context.links.at(piece.of)?.entity : undefined;
  if (area?.named && area.kind !== 'person') return { entity: area, how: 'metonym', confidence: 0.7 };
  const whole = piece.of !== undefined && PARTS.has(piece.head) ? context.links.at(piece.of)?.entity : undefined;
  if (whole?.kind === 'organisation') return { entity: whole, how: 'part-of-name', confidence: 0.7 };
  if (TERRITORIES.has(piece.head)) return ofPlace(piece, context);
  const ownerLink = piece.owner === undefined ? undefined : context.links.at(piece.owner);
  if (ownerLink?.entity.named && !(kind === 'organisation' && ownerLink.entity.kind === 'person' && !isOwnBody(piece)))
    return ofOwner(piece, kind, ownerLink, context);
  const nationality = piece.modifiers.find((word) => COUNTRY_OF.has(word));
  if (nationality !== undefined) return ofCountry(piece, kind, nationality, context);
  const isNew =
    piece.determiner === 'indefinite' ||
    (kind === 'document' && /[^s]s$/.test(context.words) && piece.determiner !== 'possessive');
  const again = isNew ? undefined : spokenOfBefore(piece, kind, context);
  if (again) {
    if (again.kind === 'unknown' || again.assumed) again.kind = 'organisation';
    return { entity: again, how: 'description', confidence: 0.75 };
  }
  const later = namedLater(piece, kind, context);
  if (later) return later;
  const fresh = () => context.cast.add({ kind, name: context.words, named: false, head: piece.head });
  const key = `${kind}||${[...piece.modifiers, piece.head].join(' ')}`;
  const entity = piece.determiner === 'indefinite' ? fresh() : context.known.recall(key, fresh);
  return { entity, how: 'description', confidence: 0.7 };
}

/** Whether a body goes by the name of whoever leads it: `Roe’s campaign`, but not `Roe’s university`. */
function isOwnBody({ head }: DescriptionPiece): boolean {
  return CAMPAIGN.has(head) || GO_BY_A_NAME.has(head);
}

const GO_BY_A_NAME = new Set([
  'administration',
  'government',
  'cabinet',
  'office',
  'foundation',
  'charity',
  'trust',
  'family',
  'company',
  'firm',
  'business',
  'organization',
  'organisation',
  'group',
  'party',
  'movement',
  'pac',
  'regime',
]);

/** What acts for the whole that it is of: `a panel of the Roe County Court`. */
const PARTS = new Set([
  'panel',
  'majority',
  'division',
  'branch',
  'arm',
  'wing',
  'bench',
  'leadership',
  'board',
  'chapter',
  'unit',
]);

/** In these passages a story speaks of what it names further down: `a federal court`. */
const LEAD = 4;

/** What the text names only later: `police` before `Lodi police`, `the court` before `the Roe County Court`, if there is only one. */
function namedLater(
  piece: DescriptionPiece,
  kind: 'organisation' | 'document',
  context: DescriptionContext,
): Link | undefined {
  const { cast, known, place } = context;
  const isOwned =
    piece.determiner === 'possessive' && piece.owner !== undefined && !isOfMany(context.links.at(piece.owner)?.entity);
  if (isOwned || (piece.determiner === 'indefinite' && place.passage >= LEAD)) return undefined;
  if (piece.determiner === 'none' && piece.head !== 'police' && piece.head !== 'parliament') return undefined;
  const foretold = known.foretold(`${kind}|${piece.head}`);
  const mayBe = foretold && piece.modifiers.every((word) => foretold.words.toLowerCase().includes(word));
  if (foretold && mayBe) {
    const { piece: owned, owner, words } = foretold;
    return ofOwner(owned, kind, { entity: owner, how: 'possessive', confidence: 0.7 }, { ...context, words });
  }
  if (kind === 'document') return undefined;
  const [only, another] = cast
    .bearersOf(piece.head)
    .filter((entity) => entity.kind === 'organisation' && entity.head === undefined && fitThing(entity, piece) > 2);
  return only && !another ? { entity: only, how: 'description', confidence: 0.6 } : undefined;
}

/** Whether an owner is unknown or a group: `their union`. */
function isOfMany(owner: Entity | undefined): boolean {
  return owner === undefined || owner.kind === 'group';
}

/** `Roe’s campaign`, `the Roe Institute’s report`: one thing by its owner and noun. */
function ofOwner(
  piece: DescriptionPiece,
  kind: 'organisation' | 'document',
  { entity: owner, how, confidence }: Link,
  context: DescriptionContext,
): Link {
  const { cast, known, words } = context;
  // `His bank` is the one he was said to lead.
  const led =
    owner.kind === 'person' && NEUTRAL_ORGANISATION_NOUNS.has(piece.head)
      ? spokenOfBefore(piece, kind, context)
      : undefined;
  if (led?.named && led.owner !== owner) return { entity: led, how: 'description', confidence: 0.6 };
  if (isKindOfName(piece, owner)) {
    owner.kind = 'organisation';
    return { entity: owner, how, confidence: 0.85 };
  }
  const own = owner.name.toLowerCase().split(' ');
  const rest = piece.modifiers.filter((word) => !own.includes(word) && !PRONOUN_LIKE.has(word));
  const isPersonal = owner.kind === 'person' && kind === 'organisation';
  const noun = isPersonal ? (CAMPAIGN.has(piece.head) ? 'campaign' : piece.head) : [...rest, piece.head].join(' ');
  const entity = known.recall(`${kind}|${known.numberOf(owner)}|${noun}`, () =>
    cast.add({
      kind,
      name: isPersonal && rest.length > 0 ? `${owner.name} ${noun}` : ownedName(piece, words, owner),
      named: true,
      head: piece.head,
      owner,
    }),
  );
  return { entity, how: 'possessive', confidence: Math.min(0.9, confidence) };
}

/** `The Russian foreign ministry` */
function ofCountry(
  piece: DescriptionPiece,
  kind: 'organisation' | 'document',
  nationality: string,
  { cast, known, words }: DescriptionContext,
): Link {
  const country = cast.named(COUNTRY_OF.get(nationality)!.split(' '));
  const rest = piece.modifiers.filter((word) => word !== nationality);
  const key = `${kind}|${country ? known.numberOf(country) : nationality}|${[...rest, piece.head].join(' ')}`;
  const entity = known.recall(key, () =>
    cast.add({ kind, name: withoutArticle(words), named: true, head: piece.head }),
  );
  return { entity, how: 'full-name', confidence: 0.85 };
}

/** `The city of Lodi` is Lodi. */
const AREAS = new Set(['city', 'county', 'state', 'district']);
const TERRITORIES = new Set(['state', 'country']);
const COUNTRIES: ReadonlySet<string> = new Set(COUNTRY_OF.values());
const STATES: ReadonlySet<string> = new Set(STATE_OF.values());

/** `The state`, `the country`: the one that the last sentences speak of, if it is one. */
function ofPlace(
  { head, determiner, modifiers }: DescriptionPiece,
  { discourse, place }: DescriptionContext,
): Link | undefined {
  if (determiner !== 'definite' || modifiers.length > 0) return undefined;
  const places = new Set<Entity>();
  for (const { entity } of discourse.lately(place, REACH)) {
    if ((head === 'state' ? STATES : COUNTRIES).has(entity.name.toLowerCase())) places.add(entity);
  }
  const [only, another] = places;
  return only && !another ? { entity: only, how: 'metonym', confidence: 0.55 } : undefined;
}

/** How many sentences back a noun with an article looks for what it means. */
const REACH = 40;
/** The same for a noun that only might fit a name that says nothing of its kind. */
const NEAR = 6;

/** The organisation or document spoken of before that a noun fits best, the later of those that fit equally well. */
function spokenOfBefore(
  piece: DescriptionPiece,
  kind: Entity['kind'],
  { discourse, place }: DescriptionContext,
): Entity | undefined {
  let found: Entity | undefined;
  let best = 0;
  for (const { entity, sentence, weight } of discourse.thingsLately(place, REACH)) {
    const mayBe = entity.kind === kind || (kind === 'organisation' && (entity.kind === 'unknown' || entity.assumed));
    if (!mayBe) continue;
    const fit = fitThing(entity, piece);
    const since = place.sentence - sentence;
    if (fit <= 0 || (fit < 1 && (since > NEAR || weight < 0))) continue;
    const score = fit - (fit >= 2 ? 0.05 : 0.1) * since + 0.4 * Math.max(0, weight) + (entity.named ? 0.8 : 0);
    if (score >= best) [found, best] = [entity, score];
  }
  return found;
}

const TELLS_NO_KIND = new Set([
  'new',
  'latest',
  'recent',
  'first',
  'second',
  'last',
  'previous',
  'major',
  'similar',
  'detailed',
  'long',
]);
const PRONOUN_LIKE = new Set(['his', 'her', 'their', 'its', 'the', 'a', 'an']);

/** Whether the noun only says what the name before it is one of: `the Roe union`, `the Roe newspaper`. */
function isKindOfName({ category, head, modifiers, determiner }: DescriptionPiece, owner: Entity): boolean {
  if (
    category !== 'organisation' ||
    determiner === 'possessive' ||
    (owner.kind !== 'unknown' && owner.kind !== 'organisation')
  )
    return false;
  const isOpen = NEUTRAL_ORGANISATION_NOUNS.has(head) || head === 'union' || head === 'party';
  return isOpen && modifiers.join(' ') === owner.name.toLowerCase() && owner.words.some(isTelling);
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
  // `A web video by the Roe Institute`
  const kind = piece.modifiers.filter(
    (word) => !PRONOUN_LIKE.has(word) && !TELLS_NO_KIND.has(word) && /^[a-z-]+$/.test(word),
  );
  return `${short} ${isPronoun ? piece.head : [...kind, piece.head].join(' ')}`;
}

function withoutArticle(words: string): string {
  return words.replace(/^(?:the|an?|this|that|another|one)\s+/i, '');
}
