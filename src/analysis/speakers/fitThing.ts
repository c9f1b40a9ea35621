import type { Entity, Look } from './entity';
import { AGENCIES, BANKS, BROADCASTERS, COMPANIES, OUTLETS, POLLSTERS } from './lists/knownOrganisations';
import { NEUTRAL_ORGANISATION_NOUNS } from './lists/organisations';
import { COUNTRY_OF, PLACES } from './lists/places';
import { OFFICE_WORDS } from './lists/titles';
import { hasOrganisationHead, isClub } from './organisationNames';
import type { DescriptionPiece } from './pieces';
import { isAcronym } from './readName';
import { documentSynonyms, organisationSynonyms } from './synonyms';

/**
 * How well `the foreign ministry`, `the newspaper` or `the report` fits a thing: 0 not at all, from 2 on where its name or what is said of it
 * speaks for it, below where only the kind does.
 */
export function fitThing(entity: Entity, piece: DescriptionPiece): number {
  const look = lookOf(entity);
  const { words } = look;
  const unmet = piece.modifiers.filter(
    (word) => !SAYS_NOTHING.has(word) && !word.endsWith('based') && !words.has(word) && !entity.roleWords.has(word),
  );
  if (unmet.some((word) => isOtherThings(word, piece))) return 0;
  const fit = fitNoun(entity, piece, look);
  if (unmet.length > 0)
    return piece.category === 'document' && !entity.named ? 0 : Math.max(0, fit - 0.4 * unmet.length);
  // `The health authority` for `North Roe Health`: what stands before the noun is in the name.
  const isMet =
    fit === 0 && entity.named && piece.category === 'organisation' && piece.modifiers.some((word) => words.has(word));
  return isMet && OF_ACRONYMS.has(piece.head) ? 1.5 : fit;
}

/** Words before a noun that make it another's: `the Russian ministry`, `the finance ministry`. */
function isOtherThings(word: string, { head }: DescriptionPiece): boolean {
  const isOffice = OFFICE_WORDS.has(word) && !NOT_OTHERS.has(word) && !NEUTRAL_ORGANISATION_NOUNS.has(head);
  return COUNTRY_OF.has(word) || PLACES.has(word) || isOffice;
}

const NOT_OTHERS = new Set([
  'state',
  'public',
  'federal',
  'private',
  'information',
  'national',
  'regional',
  'international',
  'parent',
]);

function fitNoun(
  entity: Entity,
  { head, category }: DescriptionPiece,
  { words, last, known, saysKind, isAcronym }: Look,
): number {
  if (entity.head === head || words.has(head) || entity.roleNouns.has(head)) return 3;
  const nouns = (category === 'organisation' ? organisationSynonyms : documentSynonyms).of(head);
  if ((entity.head !== undefined && nouns.has(entity.head)) || nouns.has(last)) return 2.5;
  if (entity.named && entity.head === undefined && hasAny(nouns, words)) return 2.4;
  for (const noun of entity.roleNouns) if (nouns.has(noun)) return 2.5;
  if (!entity.named || entity.head !== undefined || category !== 'organisation') return 0;
  if (known) return known.some((noun) => nouns.has(noun)) ? 2 : 0;
  // A name that says nothing of its kind may be any company or group; one that says so is of no other kind.
  if (saysKind) return 0;
  if (isAcronym && OF_ACRONYMS.has(head)) return 2;
  return NEUTRAL_ORGANISATION_NOUNS.has(head) ? (entity.kind === 'organisation' ? 0.9 : 0.7) : 0;
}

function hasAny(nouns: ReadonlySet<string>, words: ReadonlySet<string>): boolean {
  for (const word of words) if (nouns.has(word)) return true;
  return false;
}

/** What the name of a thing says of its kind; made anew only when it has got a fuller name. */
function lookOf(entity: Entity): Look {
  const { name, look } = entity;
  if (look?.name === name) return look;
  const words = name.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  const known = kindOfKnown(entity);
  entity.look = {
    name,
    words: new Set(words),
    last: words.at(-1)!,
    ...(known && { known }),
    saysKind: hasOrganisationHead(name),
    isAcronym: isAcronym(name),
  };
  return entity.look;
}

/** Nouns for what a well-known organisation is. */
function kindOfKnown({ name }: Entity): readonly string[] | undefined {
  const key = name.toLowerCase();
  if (BROADCASTERS.has(key)) return ['network', 'broadcaster'];
  if (AGENCIES.has(key)) return ['agency'];
  if (OUTLETS.has(key)) return ['newspaper', 'magazine', 'site'];
  if (BANKS.has(key)) return ['bank'];
  if (COMPANIES.has(key)) return ['company', 'platform'];
  if (POLLSTERS.has(key)) return ['pollster', 'firm', 'company'];
  return isClub(key) ? ['club', 'team', 'side'] : undefined;
}

/** Nouns for bodies that are mostly called by their initials. */
const OF_ACRONYMS = new Set([
  'agency',
  'bureau',
  'department',
  'party',
  'union',
  'body',
  'authority',
  'commission',
  'association',
]);

const SAYS_NOTHING = new Set([
  'former',
  'new',
  'own',
  'same',
  'latest',
  'recent',
  'first',
  'second',
  'whole',
  'entire',
]);
