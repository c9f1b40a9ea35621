import type { DescriptionContext } from './descriptionContext';
import { type Entity, learnRole } from './entity';
import { linkGroup } from './linkGroup';
import type { Link } from './linking';
import { linkRole } from './linkRole';
import { linkThing } from './linkThing';
import type { DescriptionPiece } from './pieces';

/** Whom or what a description means: somebody named who bears the role, an organisation or document by its owner or by what was said before, or somebody unnamed. */
export function linkDescription(piece: DescriptionPiece, context: DescriptionContext): Link | undefined {
  const { links } = context;
  const bearer = piece.bearer === undefined ? undefined : links.nameOrPronounAt(piece.bearer)?.entity;
  if (bearer && bearer.kind !== 'place') {
    const owner = piece.owner === undefined ? undefined : links.nameOrPronounAt(piece.owner)?.entity;
    if (owner && owner !== bearer) bearer.relations.set(piece.head, owner);
    return { entity: bearer, how: 'apposition', confidence: 0.9 };
  }
  switch (piece.category) {
    case 'person':
      // `Neither man`: both are meant.
      return piece.modifiers[0] === 'two' ? linkGroup(piece, context) : linkRole(piece, context);
    case 'organisation':
    case 'document':
      return linkThing(piece, context);
    case 'group':
      return linkGroup(piece, context);
  }
}

/** Learns a role from a description beside a name. */
export function learnFromApposition(entity: Entity, { category }: DescriptionPiece, words: string): void {
  if (category === 'person') {
    if (entity.kind === 'unknown') entity.kind = 'person';
    if (entity.kind === 'person') learnRole(entity, words);
  } else {
    if (entity.kind === 'unknown') entity.kind = 'organisation';
    if (entity.kind === 'organisation') learnRole(entity, words);
  }
}
