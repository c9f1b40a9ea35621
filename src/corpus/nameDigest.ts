import type { SpeakerKind } from '../analysis/analysis';
import type { Claimant, ClaimPiece, ListedSpeaker, SourceDigest } from './digest';

/** Whom a name means in a source, where a person decided that. */
export type ChooseName = (name: string) => { readonly name: string; readonly kind: SpeakerKind } | undefined;

/** Gives the speakers of a digest the names that people chose, and joins those who become one. */
export function nameDigest(digest: SourceDigest, choose: ChooseName): SourceDigest {
  const speakers = new Map<string, ListedSpeaker>();
  for (const speaker of digest.speakers) {
    const named = { ...speaker, ...nameClaimant(speaker, choose) };
    const known = speakers.get(named.id);
    speakers.set(named.id, known ? joinSpeakers(known, named) : named);
  }
  return {
    ...digest,
    claims: digest.claims.map((claim) => ({
      ...claim,
      ...(claim.inFull && { inFull: claim.inFull.map((piece) => namePiece(piece, choose)) }),
      claimants: [
        ...new Map(claim.claimants.map((one) => nameClaimant(one, choose)).map((one) => [one.id, one])).values(),
      ],
    })),
    speakers: [...speakers.values()].sort(
      (a, b) => b.quotations.length - a.quotations.length || b.thoughts.length - a.thoughts.length,
    ),
  };
}

/** A claimant under the name that people chose; as it is where nobody did. */
export function nameClaimant(claimant: Claimant, choose: ChooseName): Claimant {
  const chosen = choose(claimant.name);
  if (!chosen) return { id: claimant.id, name: claimant.name, kind: claimant.kind };
  const { name, kind } = chosen;
  return { id: `chosen ${kind}:${name}`, name, kind, isChosen: true };
}

function namePiece(piece: ClaimPiece, choose: ChooseName): ClaimPiece {
  return typeof piece === 'string' ? piece : { ...piece, by: nameClaimant(piece.by, choose) };
}

function joinSpeakers(a: ListedSpeaker, b: ListedSpeaker): ListedSpeaker {
  const inOrder = (places: ListedSpeaker['quotations']) =>
    [...new Map(places.map((place) => [`${place.start.line} ${place.start.character}`, place])).values()].sort(
      (one, other) => one.start.line - other.start.line || one.start.character - other.start.character,
    );
  return {
    ...a,
    quotations: inOrder([...a.quotations, ...b.quotations]),
    thoughts: inOrder([...a.thoughts, ...b.thoughts]),
  };
}
