import { singular } from './describingNoun';
import type { DescriptionContext } from './descriptionContext';
import type { Entity } from './entity';
import { PAIRS, ROLE_NOUNS, SELDOM_NAMED } from './lists/roles';
import type { Link } from './linking';
import type { DescriptionPiece } from './pieces';
import { scoreRole } from './scoreRole';
import { roleSynonyms } from './synonyms';

const NUMBERS: readonly string[] = ['', '', 'two', 'three', 'four', 'five', 'six'];

/** Whom a description of several means: those who were named together before (`the two senators`, `both`), or a group that is not named. */
export function linkGroup(piece: DescriptionPiece, context: DescriptionContext): Link {
  const { cast, known, words } = context;
  const several = piece.determiner === 'definite' ? namedTogether(piece, context) : undefined;
  if (several) {
    const [entity, ...others] = several as [Entity, ...Entity[]];
    return { entity, others, how: 'description', confidence: 0.65 };
  }
  const plain = words.replace(/^(?:the|these|those|this|that)\s+/i, '').toLowerCase();
  const entity = known.recall(`group|${plain}`, () =>
    cast.add({ kind: 'group', name: words, named: false, head: piece.head }),
  );
  return { entity, how: 'description', confidence: 0.8 };
}

function namedTogether(piece: DescriptionPiece, context: DescriptionContext): readonly Entity[] | undefined {
  const { discourse, place } = context;
  const count = countOf(piece);
  const said = discourse.togetherWithin(4, place).filter(({ named }) => named);
  const isAll = said.length > 1 && said.every((entity) => isKindOf(entity, piece));
  if (isAll && count === said.length) return said;
  // Without a number the noun must say of whom it speaks: `the senators`, not `the critics`.
  if (isAll && count === undefined && said.some(({ roleNouns }) => roleNouns.has(singular(piece.head)))) return said;
  const joined = discourse.joinedWithin(4, place);
  if (count === joined.length && joined.every((entity) => isKindOf(entity, piece))) return joined;
  const found = bearersOf(count, piece, context);
  if (found || count === undefined) return found;
  return lastNamed(count, piece, context) ?? allOfGender(count, piece, context);
}

/** How many sentences back `the chairmen` looks for those who were called so. */
const REACH = 15;
/** More are no few that a reader keeps in mind. */
const MOST = 3;

/** All those named before who bear the role: `the committee chairmen`. */
function bearersOf(
  count: number | undefined,
  piece: DescriptionPiece,
  context: DescriptionContext,
): readonly Entity[] | undefined {
  const { known, discourse, place, links } = context;
  const owner = piece.owner === undefined ? undefined : links.nameOrPronounAt(piece.owner)?.entity;
  const head = singular(piece.head);
  const role = { ...piece, head, modifiers: piece.modifiers.filter((word) => !NUMBERS.includes(word)) };
  const found = known
    .bearers(roleSynonyms.of(head))
    .filter(
      (entity) =>
        entity.kind === 'person' &&
        discourse.sentencesSince(entity, place) <= REACH &&
        scoreRole(role, entity, owner, '') > 0.4,
    );
  const isEnough =
    count === undefined ? found.length > 1 && found.length <= MOST && !SELDOM_NAMED.has(head) : found.length === count;
  return isEnough ? found : undefined;
}

/** How many `the two`, `both`, `the pair` speak of. */
function countOf({ head, modifiers }: DescriptionPiece): number | undefined {
  if (PAIRS.has(head)) return 2;
  if (head === 'trio') return 3;
  const count = modifiers.findIndex((word) => NUMBERS.includes(word, 2));
  return count < 0 ? undefined : NUMBERS.indexOf(modifiers[count]!);
}

/** So many of those named last, if no more were named together with them. */
function lastNamed(
  count: number,
  piece: DescriptionPiece,
  { discourse, place }: DescriptionContext,
): readonly Entity[] | undefined {
  for (const sentences of [0, 1, 2, 3]) {
    const found = new Set<Entity>();
    for (const { entity, weight } of discourse.lately(place, sentences)) {
      if (entity.named && weight >= -0.7 && isKindOf(entity, piece)) found.add(entity);
    }
    if (found.size === count) return [...found].reverse();
    if (found.size > count) return undefined;
  }
  return undefined;
}

/** `Both women`, where only two women are named at all. */
function allOfGender(
  count: number,
  piece: DescriptionPiece,
  { cast, discourse, place }: DescriptionContext,
): readonly Entity[] | undefined {
  if (!/^(?:wo)?m[ae]n$/.test(piece.head)) return undefined;
  const other = piece.head.startsWith('w') ? 'male' : 'female';
  const found = cast.entities.filter(
    (entity) =>
      entity.kind === 'person' &&
      entity.named &&
      entity.gender !== other &&
      discourse.sentencesSince(entity, place) < Infinity,
  );
  return found.length === count ? found : undefined;
}

/** Whether somebody is of the kind that the noun is for: people, or organisations. */
function isKindOf(entity: Entity, { head }: DescriptionPiece): boolean {
  const one = singular(head);
  if (one === 'man' || one === 'woman')
    return entity.kind === 'person' && entity.gender !== (one === 'man' ? 'female' : 'male');
  const isOfPeople = ROLE_NOUNS.has(one) || PAIRS.has(head) || head === 'people' || head === 'trio';
  return isOfPeople ? entity.kind === 'person' : entity.kind === 'organisation';
}
