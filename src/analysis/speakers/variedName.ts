import { YEARS_OLD } from './describingNoun';
import type { DescriptionContext } from './descriptionContext';
import type { Entity } from './entity';
import type { Gender } from './gender';
import { COUNTRY_OF, PLACES } from './lists/places';
import { GENDERED_NOUNS, RELATIONS, SAYS_NOTHING, SELDOM_NAMED } from './lists/roles';
import { TITLE_HEADS } from './lists/titles';
import type { Link } from './linking';
import type { DescriptionPiece } from './pieces';
import { scoreRole } from './scoreRole';
import { roleSynonyms } from './synonyms';

/** Whether an unnamed person may be spoken of again so: `the senior official`, not `the Russian official`. */
export function mayBeAgain({ name }: Entity, { modifiers }: DescriptionPiece, of: string): boolean {
  const words = name.toLowerCase();
  return modifiers.every((word) => words.includes(word)) && (of === '' || words.includes(of.toLowerCase().trim()));
}

/**
 * Journalists vary names: after `Roe` comes `the Vermont senator` although no word before called Roe that. A description that fits nobody by
 * role is therefore the person spoken of right before, if there is one and nothing contradicts: less sure where it has no word of its own,
 * and least where its noun is one for people who are seldom named.
 */
export function variedName(
  piece: DescriptionPiece,
  { discourse, place, known, of }: DescriptionContext,
  least?: number,
): Link | undefined {
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
    mayBe: (entity) =>
      entity.named && !entity.assumed && mayBeVaried(entity, piece) && scoreRole(piece, entity, undefined, of) >= 0,
  });
  const isSeldom = SELDOM_NAMED.has(head) && !isOwnMark;
  const isTelling =
    isOwnMark || modifiers.length > 0 || YEARS_OLD.test(head) || TITLE_HEADS.has(head) || COUNTRY_OF.has(head);
  const wanted = least ?? (isSeldom ? (gender || modifiers.length > 0 ? 0.86 : 2) : isTelling ? 0.7 : 0.8);
  return found && found.confidence >= wanted ? { entity: found.entity, how: 'role', confidence: 0.55 } : undefined;
}

/** Whether nothing known of somebody speaks against an office: a moderator is no senator, a candidate may be one. */
function mayBeVaried({ roleNouns, age }: Entity, { head }: DescriptionPiece): boolean {
  if (YOUNG.has(head)) return roleNouns.size === 0 && (age === undefined || Number(age) < 20);
  // Who holds an office is not called a man or a woman.
  if (SAYS_NOTHING.has(head)) for (const noun of roleNouns) if (TITLE_HEADS.has(noun)) return false;
  if (!TITLE_HEADS.has(head) || roleNouns.size === 0) return true;
  const isSeat = SEATS.has(head);
  for (const noun of roleNouns) {
    if (LEAVES_OPEN.has(noun) || (isSeat && HELD_BESIDE_A_SEAT.has(noun)) || roleSynonyms.of(head).has(noun))
      return true;
  }
  return false;
}

/** Seats in a parliament, and what those who hold them may be besides. */
const SEATS = new Set(
  'mp td mep msp mla mlc ms senator representative congressman congresswoman lawmaker councillor backbencher deputy peer legislator'.split(
    ' ',
  ),
);
const HELD_BESIDE_A_SEAT = new Set(
  'minister secretary spokesman spokeswoman spokesperson leader whip chair chairman chairwoman speaker chancellor president'.split(
    ' ',
  ),
);

const YOUNG = new Set(['boy', 'girl', 'teenager', 'teen', 'child', 'schoolboy', 'schoolgirl', 'toddler', 'youngster']);

const LEAVES_OPEN = new Set(
  (
    'candidate nominee contender hopeful frontrunner front-runner rival challenger incumbent republican democrat conservative liberal politician ' +
    'member winner loser husband wife father mother son daughter brother sister native veteran leader'
  ).split(' '),
);

/** Stories open with `a New York judge` and give the name further down: in these passages. */
export const LEAD = 4;

/** The only one of the text who bears the role, where nobody bore it before. */
export function namedLater(
  piece: DescriptionPiece,
  { known, discourse, place, of }: DescriptionContext,
): Link | undefined {
  if (SAYS_NOTHING.has(piece.head) || known.lastUnnamed(piece.head)) return undefined;
  const bearers = known
    .bearers(roleSynonyms.of(piece.head))
    .filter(
      (entity) =>
        entity.kind === 'person' &&
        scoreRole(piece, entity, undefined, of) > (entity.roleNouns.has(piece.head) ? 0 : -1),
    );
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
