import type { Span } from '../../text/span';
import type { Discourse, Place } from './discourse';
import type { Entity } from './entity';
import type { Gender } from './gender';
import type { Link } from './linking';
import type { PronounPiece } from './pieces';

/** Pronouns for one person, with the gender they tell. */
export const GENDER_OF_PRONOUN: ReadonlyMap<string, Gender> = new Map([
  ...['he', 'him', 'his', 'himself'].map((word) => [word, 'male'] as const),
  ...['she', 'her', 'hers', 'herself'].map((word) => [word, 'female'] as const),
]);

/** First-person pronouns: inside a quotation they mean its speaker. */
export const FIRST_PERSON: ReadonlySet<string> = new Set('i me my myself we us our ourselves'.split(' '));

/** What finding out whom a pronoun means needs. */
export interface PronounContext {
  readonly discourse: Discourse;
  readonly place: Place;
  /** Whether it is the source of a quotation. */
  readonly isSource: boolean;
  /** What it is then said to say. */
  readonly said?: readonly Span[];
}

/**
 * Whom a pronoun means, or undefined. Plural and neuter pronouns are looked up only where they are the source of a quotation: elsewhere they
 * mean far too much that never speaks.
 */
export function linkPronoun({ word }: Pick<PronounPiece, 'word'>, context: PronounContext): Link | undefined {
  const gender = GENDER_OF_PRONOUN.get(word);
  if (gender) return linkGendered(gender, context);
  if (!context.isSource) return undefined;
  if (/^the(?:y|m|ir|irs|mselves)$/.test(word)) return linkThey(context);
  return /^its?$|^itself$/.test(word) ? linkIt(context) : undefined;
}

function linkGendered(gender: Gender, { discourse, place, said }: PronounContext): Link | undefined {
  const found = discourse.whoIs({ gender, place, mayBe: () => true, ...(said && { said }) });
  if (!found) return undefined;
  // A pronoun that leaves no doubt tells the gender of somebody whose name does not.
  if (!found.entity.gender && found.confidence > 0.6) {
    found.entity.gender = gender;
    found.entity.assumed = false;
  }
  return { ...found, how: 'pronoun' };
}

/** Those who spoke or were named together just before; else the group or body spoken of most prominently; else one unnamed speaker. */
function linkThey({ discourse, place }: PronounContext): Link | undefined {
  const spoke = discourse.speakersWithin(2, place);
  const joined = discourse.joinedWithin(1, place).filter(({ kind }) => kind === 'person' || kind === 'organisation');
  const [first, ...others] = spoke.length > 1 ? spoke : joined;
  if (first && others.length > 0)
    return { entity: first, others, how: 'pronoun', confidence: spoke.length > 1 ? 0.7 : 0.6 };
  const found = discourse.whoAre({ place, mayBe: isMany });
  if (found && discourse.sentencesSince(found.entity, place) <= 3) {
    return { ...found, confidence: Math.min(0.7, found.confidence), how: 'pronoun' };
  }
  const [speaker] = spoke;
  return speaker?.kind === 'unnamed' ? { entity: speaker, how: 'pronoun', confidence: 0.5 } : undefined;
}

function linkIt({ discourse, place }: PronounContext): Link | undefined {
  const found = discourse.whatIs({ place, mayBe: isThing });
  if (!found || discourse.sentencesSince(found.entity, place) > 3) return undefined;
  return { ...found, confidence: Math.min(0.7, found.confidence), how: 'pronoun' };
}

function isMany({ kind }: Entity): boolean {
  return kind === 'group' || kind === 'organisation';
}

function isThing({ kind }: Entity): boolean {
  return kind === 'organisation' || kind === 'document';
}
