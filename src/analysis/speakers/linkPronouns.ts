import type { Entity } from './cast';
import type { Discourse, Place } from './discourse';
import type { Gender } from './gender';
import type { Link, Links, ReadPassage } from './linking';
import { lowerBound } from './linkSource';
import type { Piece, PronounPiece } from './pieces';

/** Pronouns for one person, with the gender they tell. */
export const GENDER_OF_PRONOUN: ReadonlyMap<string, Gender> = new Map([
  ...['he', 'him', 'his', 'himself'].map((word) => [word, 'male'] as const),
  ...['she', 'her', 'hers', 'herself'].map((word) => [word, 'female'] as const),
]);

/** First-person pronouns: inside a quotation they mean its speaker. */
export const FIRST_PERSON: ReadonlySet<string> = new Set('i me my myself we us our ourselves'.split(' '));

/**
 * Whom a pronoun means, or undefined. Plural and neuter pronouns are looked up only where they are the source of a quotation: elsewhere they
 * mean far too much that never speaks.
 */
export function linkPronoun(
  piece: PronounPiece,
  {
    discourse,
    place,
    isSource,
    mayBe,
  }: {
    discourse: Discourse;
    place: Place;
    isSource: boolean;
    mayBe: (entity: Entity) => boolean;
  },
): Link | undefined {
  const gender = GENDER_OF_PRONOUN.get(piece.word);
  if (gender) {
    const found = discourse.whoIs(gender, place, mayBe);
    if (!found) return undefined;
    // A pronoun that leaves no doubt tells the gender of somebody whose name does not.
    if (!found.entity.gender && found.confidence > 0.6) found.entity.gender = gender;
    return { ...found, how: 'pronoun' };
  }
  if (!isSource) return undefined;
  if (/^the(?:y|m|ir|irs|mselves)$/.test(piece.word)) {
    const entity = discourse.lastThat(
      place,
      2,
      ({ kind, head }) => kind === 'group' || (kind === 'organisation' && head !== undefined),
    );
    return entity && { entity, how: 'pronoun', confidence: 0.55 };
  }
  if (/^its?$|^itself$/.test(piece.word)) {
    const isThing = ({ kind }: Entity) => kind === 'organisation' || kind === 'document';
    const [speaker, another] = discourse.lastSpeakers;
    const entity = speaker && !another && isThing(speaker) ? speaker : discourse.lastThat(place, 2, isThing);
    return entity && { entity, how: 'pronoun', confidence: 0.6 };
  }
  return undefined;
}

/** Whom a relative pronoun means: the noun right before it. */
export function linkRelative(
  piece: Pick<Piece, 'start' | 'sentence'>,
  word: string,
  { words, pieces }: ReadPassage,
  links: Links,
): Link | undefined {
  const isPerson = word.startsWith('who');
  const before = words[lowerBound(words, piece.start) - 1];
  const isSecond = before?.lower === 'and' || before?.lower === 'but' || before?.lower === 'or';
  for (let i = lowerBound(pieces, piece.start) - 1; i >= 0; i--) {
    const candidate = pieces[i]!;
    if (candidate.sentence !== piece.sentence || piece.start - candidate.end > (isSecond ? 160 : 60)) return undefined;
    // `… who faces voters and who said`: both mean the same.
    if (isSecond && candidate.type === 'pronoun' && candidate.word === word) return links.get(candidate);
    if (isSecond && candidate.type === 'description' && candidate.determiner === 'none') continue;
    if (candidate.type === 'pronoun' && candidate.word !== 'he' && candidate.word !== 'she' && candidate.word !== 'him')
      continue;
    const link = links.get(candidate);
    if (!link || !mayBeRelative(link.entity, isPerson)) continue;
    const governing = governs(pieces, i, links, isPerson);
    return {
      entity: (governing ?? link).entity,
      how: 'relative-pronoun',
      confidence: 0.85,
    };
  }
  return undefined;
}

function mayBeRelative({ kind }: Entity, isPerson: boolean): boolean {
  if (isPerson) return kind === 'person' || kind === 'unnamed' || kind === 'group' || kind === 'unknown';
  return kind !== 'person' && kind !== 'place';
}

/** The description whose `of` or `for` a name stands in: in `people close to Roe who …` the people are meant. */
function governs(pieces: readonly Piece[], at: number, links: Links, isPerson: boolean): Link | undefined {
  const name = pieces[at]!;
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const piece = pieces[i]!;
    if (piece.type !== 'description' || piece.bearer !== undefined || piece.extent < name.end || piece.end >= name.end)
      continue;
    const link = links.get(piece);
    return link && mayBeRelative(link.entity, isPerson) ? link : undefined;
  }
  return undefined;
}
