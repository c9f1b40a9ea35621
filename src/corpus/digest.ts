import type { Analysis, Claim, ClaimKind, ClaimReason, MarkId, SpeakerId, SpeakerKind } from '../analysis/analysis';
import { isOnRecord } from '../analysis/acts';
import { Referents } from '../analysis/claims/referents';
import { oneLine } from '../text/oneLine';
import { placeOf, type Place } from '../text/positions';
import { readText } from '../text/sourceText';
import { spanText, type Span } from '../text/span';
import { composition, type Composition } from './composition';

/**
 * What the lists of a folder need to know of one source, and no more: ten thousand of them fit into memory where ten thousand
 * texts with their analyses would not.
 */
export interface SourceDigest {
  /** In the order of the text. */
  readonly claims: readonly ListedClaim[];
  /** Who is quoted, the most quoted first. */
  readonly speakers: readonly ListedSpeaker[];
  /** The quotations whose speaker could not be told. */
  readonly unattributed: Quoted;
  readonly composition: Composition;
}

/** Where somebody is quoted, repeats left out, in the order of the text: the first part of each quotation. */
export interface Quoted {
  /** What is said or written. */
  readonly quotations: readonly Place[];
  /** What is thought, felt, planned, promised or ordered. */
  readonly thoughts: readonly Place[];
}

/** A speaker as a list shows it. */
export interface ListedSpeaker extends Claimant, Quoted {}

/** Who makes a claim. */
export interface Claimant {
  readonly id: SpeakerId;
  readonly name: string;
  readonly kind: SpeakerKind;
  /** Set where a person decided that this is who is meant. */
  readonly isChosen?: true;
}

/** A claim as a list shows it. */
export interface ListedClaim {
  readonly id: MarkId;
  /** Its words on one line, at most `LONGEST` code units of them. */
  readonly words: string;
  /** The same with who is meant by its pronouns, where those are known; see `readAlone`. */
  readonly inFull?: readonly ClaimPiece[];
  /** The words that make it weaker than a plain statement: `may`, `reportedly`. */
  readonly hedges: readonly string[];
  readonly place: Place;
  /** Who claims it; empty for the outlet's own voice. */
  readonly claimants: readonly Claimant[];
  readonly claimantUnclear: boolean;
  readonly kind: ClaimKind;
  readonly inHeadline: boolean;
  /** 0..1 */
  readonly checkWorthiness: number;
  readonly reasons: readonly ClaimReason[];
  /** How often the text makes it, repeats included: at least 1. */
  readonly times: number;
  /** What people said of it; nothing where nobody did. */
  readonly said?: SaidOfClaim;
}

/** Words of a claim, or a pronoun in it with whom that means. */
export type ClaimPiece = string | Meant;

/** Whom a pronoun means. */
export interface Meant {
  /** The pronoun, where it stays before the name. */
  readonly beside?: string;
  readonly by: Claimant;
  readonly isPossessive: boolean;
}

/** What people said of a claim. */
export interface SaidOfClaim {
  readonly verdict: 'added' | 'confirmed' | 'corrected';
  /** Whose verdict that is. */
  readonly by: string;
  /** What came of checking it, as each person says who checked it; that which counts first. */
  readonly checks: readonly ListedCheck[];
}

/** What somebody says became of a claim when it was checked. */
export interface ListedCheck {
  readonly by: string;
  readonly status: CheckStatus;
  /** Where the evidence is, as it was written. */
  readonly evidence?: string;
}

export type CheckStatus = 'confirmed' | 'disputed' | 'refuted' | 'needs-source';

/** No list shows more of a claim than this; in code units. */
const LONGEST = 1000;

/**
 * Boils an analysis down to what lists show of it.
 * @param saidOf what people said of a claim
 */
export function digest(
  text: string,
  analysis: Analysis,
  saidOf: (claim: MarkId) => SaidOfClaim | undefined = () => undefined,
): SourceDigest {
  const { lines } = readText(text);
  const claimants = new Map<SpeakerId, Claimant>(
    analysis.speakers.map(({ id, name, kind }) => [id, { id, name: oneLine(name, LONGEST), kind }]),
  );
  const referents = new Referents(text, analysis.speakers);
  const quoted = new Map<SpeakerId | undefined, { readonly [Key in keyof Quoted]: Place[] }>();
  const quotedOf = (speaker?: SpeakerId) => quoted.get(speaker) ?? { quotations: [], thoughts: [] };
  for (const quotation of analysis.quotations) {
    for (const speaker of quotation.speakers.length > 0 ? quotation.speakers : [undefined]) {
      const places = quotedOf(speaker);
      places[isOnRecord(quotation) ? 'quotations' : 'thoughts'].push(placeOf(lines, quotation.content[0]!));
      quoted.set(speaker, places);
    }
  }
  const inFull = (claim: Span): ClaimPiece[] => {
    const pieces: ClaimPiece[] = [];
    let from = claim.start;
    for (const { start, end, speaker, isPossessive, isBeside } of referents.in(claim)) {
      const by = claimants.get(speaker)!;
      if (start > from) pieces.push(text.slice(from, start));
      pieces.push({ by, isPossessive, ...(isBeside && { beside: text.slice(start, end) }) });
      from = end;
    }
    return pieces.length === 0 ? [] : [...pieces, text.slice(from, claim.end)];
  };
  const listClaim = (claim: Claim): ListedClaim => {
    const said = saidOf(claim.id);
    return { ...listFound(claim), ...(said && { said }) };
  };
  const listFound = (claim: Claim): ListedClaim => {
    const pieces = inFull(claim.span);
    return { ...listWords(claim), ...(pieces.length > 0 && { inFull: pieces }) };
  };
  const listWords = (claim: Claim): ListedClaim => ({
    id: claim.id,
    words: oneLine(spanText(text, claim.span), LONGEST),
    hedges: claim.hedges.map((hedge) => spanText(text, hedge)),
    place: placeOf(lines, claim.span),
    claimants: claim.claimants.flatMap((id) => claimants.get(id) ?? []),
    claimantUnclear: claim.claimantUnclear,
    kind: claim.kind,
    inHeadline: claim.inHeadline,
    checkWorthiness: claim.checkWorthiness,
    reasons: claim.reasons,
    times: 1 + claim.repeats.length,
  });
  return {
    claims: analysis.claims.map(listClaim),
    speakers: [...claimants.values()]
      .map((claimant) => ({ ...claimant, ...quotedOf(claimant.id) }))
      .filter(({ quotations, thoughts }) => quotations.length + thoughts.length > 0)
      .sort((a, b) => b.quotations.length - a.quotations.length || b.thoughts.length - a.thoughts.length),
    unattributed: quotedOf(),
    composition: composition(text, analysis),
  };
}

/**
 * A claim as it can be read away from its text, on one line: `[Ana Roe] had paid` for `she had paid`, `I [Ana Roe] have paid` for `I have
 * paid`. What stands in brackets is not the text's own.
 */
export function readAlone({ words, inFull }: Pick<ListedClaim, 'words' | 'inFull'>): string {
  if (!inFull) return words;
  const read = inFull.map((piece) => {
    if (typeof piece === 'string') return piece;
    const name = `[${piece.by.name}${piece.isPossessive ? '’s' : ''}]`;
    return piece.beside === undefined ? name : `${piece.beside} ${name}`;
  });
  return oneLine(read.join(''), LONGEST);
}

/** Without thoughts and intentions, unless they are shown. */
export function shownOf<Q extends Quoted>(quoted: Q, showsThoughts: boolean): Q {
  return showsThoughts ? quoted : { ...quoted, thoughts: [] };
}

/** Everything that somebody is quoted with, in the order of the text. */
export function placesOf({ quotations, thoughts }: Quoted): Place[] {
  return [...quotations, ...thoughts].sort(
    (a, b) => a.start.line - b.start.line || a.start.character - b.start.character,
  );
}
