import { singular, YEARS_OLD } from './describingNoun';
import type { Entity } from './entity';
import { COUNTRY_OF, PLACES } from './lists/places';
import { GENDERED_NOUNS } from './lists/roles';
import { ABBREVIATED_TITLES, OFFICE_WORDS, TITLE_HEADS } from './lists/titles';
import type { DescriptionPiece } from './pieces';
import { roleSynonyms } from './synonyms';

/** Words before a noun that tell nobody apart. */
const TELLS_NOTHING = new Set(
  (
    'former then late new current own longtime veteran embattled fiery senior old outgoing incoming controversial popular top two-term ' +
    'one-time onetime newly elected young elderly first-term prominent powerful influential'
  ).split(' '),
);

const PARTY_WORDS = new Map([
  ['gop', 'republican'],
  ['democrat', 'democratic'],
  ['tory', 'conservative'],
]);
const PARTY_NAMES = new Set(['republican', 'democratic', 'labour', 'conservative', 'libertarian', 'green']);
const OTHER_PARTY_WORDS = ['democrat', 'gop', 'tory'];

/** Words before an office that make it another one: `prime minister`, `deputy mayor`. */
const MAKES_ANOTHER = new Set(
  'prime vice deputy shadow chief attorney lieutenant solicitor first assistant junior opposition press'.split(' '),
);
const SECONDS = ['vice', 'deputy', 'shadow', 'assistant', 'press'];

/** How well somebody who bears a role fits a description by it; below zero not at all. */
export function scoreRole(piece: DescriptionPiece, entity: Entity, owner: Entity | undefined, of: string): number {
  const gender = GENDERED_NOUNS.get(piece.head);
  if ((gender && entity.gender && entity.gender !== gender) || entity === owner) return -1;
  const isOver = entity.formerNouns.has(piece.head);
  const isOfOther = isOver !== piece.modifiers.some((word) => word === 'former' || word === 'ex');
  let score = (entity.roleNouns.has(piece.head) ? (isOfOther ? 0.5 : 1) : 0) + scoreAge(piece, entity);
  if (score < 0) return -1;
  const owned = owner ? scoreOwner(piece, entity, owner) : 0;
  if (owned === undefined) return -1;
  score += owned;
  for (const given of joinPlaces(piece.modifiers)) {
    const gain = scoreModifier(given, piece, entity, owner);
    if (gain === undefined) return -1;
    score += gain;
  }
  for (const word of of.toLowerCase().match(/[\p{L}-]+/gu) ?? []) {
    // `The mother of three` is no mother of two.
    if (COUNTS.has(word) && !entity.roleWords.has(word) && [...COUNTS].some((count) => entity.roleWords.has(count)))
      return -1;
    if (entity.roleWords.has(word)) score += word.length > 3 ? 1 : 0;
    else if (PLACES.has(word) && hasPlace(entity)) return -1;
  }
  if (isOnlySecond(entity, piece)) return -1;
  return Math.max(score, 0);
}

/** Whether somebody is only ever the deputy, vice or shadow of what the noun says. */
function isOnlySecond({ roles, roleWords }: Entity, { head, modifiers }: DescriptionPiece): boolean {
  if (!SECONDS.some((second) => roleWords.has(second) && !modifiers.includes(second))) return false;
  const nouns = roleSynonyms.of(head);
  let isSecond = false;
  for (const role of roles.keys()) {
    const words = role.split(/[\s.-]+/);
    if (!words.some((word) => nouns.has(ABBREVIATED_TITLES.get(word) ?? word))) continue;
    if (!SECONDS.some((second) => words.includes(second))) return false;
    isSecond = true;
  }
  return isSecond;
}

/** Words with the names of places put together: `new jersey`. */
function joinPlaces(words: readonly string[]): string[] {
  const joined: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const two = `${words[i]} ${words[i + 1]}`;
    if (PLACES.has(two)) i++;
    joined.push(PLACES.has(two) ? two : words[i]!);
  }
  return joined;
}

function scoreAge({ head, modifiers }: DescriptionPiece, { age }: Entity): number {
  const given = [head, ...modifiers].find((word) => YEARS_OLD.test(word));
  if (given === undefined || age === undefined) return 0;
  return given.startsWith(`${age}-`) ? 3 : -9;
}

/** What it says that somebody is another's: undefined where they are known to be somebody else's. */
function scoreOwner({ head, modifiers }: DescriptionPiece, entity: Entity, owner: Entity): number | undefined {
  for (const noun of roleSynonyms.of(head)) {
    const whose = entity.relations.get(noun);
    if (whose) return whose === owner ? 3 : undefined;
  }
  if (modifiers.length > 0) return 0;
  const ownerWord = owner.name.toLowerCase().split(' ').at(-1)!;
  return entity.roleWords.has(ownerWord) ? 2 : -0.5;
}

/** What a word before the noun says for somebody; undefined where it speaks against them. */
function scoreModifier(
  given: string,
  piece: DescriptionPiece,
  entity: Entity,
  owner: Entity | undefined,
): number | undefined {
  const modifier = PARTY_WORDS.get(given) ?? given;
  if (TELLS_NOTHING.has(modifier) || YEARS_OLD.test(modifier) || POSSESSIVES.has(modifier)) return 0;
  const country = COUNTRY_OF.get(modifier);
  const isBorne = modifier.split(' ').every((word) => entity.roleWords.has(word));
  if (isBorne || (country && entity.roleWords.has(country))) return 2;
  if (owner && owner.kind !== 'place' && modifier.split(' ').every((word) => owner.words.includes(word))) return 0;
  if (PARTY_NAMES.has(modifier)) return hasParty(entity) ? undefined : -0.5;
  if (hasPlace(entity) && (country !== undefined || PLACES.has(modifier))) return undefined;
  // Who is said to be a minister is no other minister; who is not may be one all the same.
  const isOffice = MAKES_ANOTHER.has(modifier) || (OFFICE_WORDS.has(modifier) && TITLE_HEADS.has(singular(piece.head)));
  const isOther = isOffice && bears(entity, piece.head) && (MAKES_ANOTHER.has(modifier) || hasOffice(entity));
  return isOther ? undefined : -0.5;
}

function bears({ roleNouns }: Entity, noun: string): boolean {
  for (const other of roleSynonyms.of(noun)) if (roleNouns.has(other)) return true;
  return false;
}

/** Whether it is known what somebody is minister or secretary of. */
function hasOffice({ roleWords }: Entity): boolean {
  for (const word of roleWords) if (OFFICE_WORDS.has(word)) return true;
  return false;
}

const COUNTS = new Set(['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight']);

const POSSESSIVES = new Set(['his', 'her', 'their', 'its', 'the']);

function hasParty({ roleWords }: Entity): boolean {
  for (const party of PARTY_NAMES) if (roleWords.has(party)) return true;
  return OTHER_PARTY_WORDS.some((word) => roleWords.has(word));
}

function hasPlace({ roleWords }: Entity): boolean {
  let before = '';
  for (const word of roleWords) {
    if (PLACES.has(word) || COUNTRY_OF.has(word) || PLACES.has(`${before} ${word}`)) return true;
    before = word;
  }
  return false;
}
