import type { Analysis, Boilerplate, Claim, MarkId, Quotation } from '../analysis/analysis';
import { bySpan, contains } from '../text/span';
import { decide, type Decided, type Decision } from './decisions';
import { overlayMentions } from './overlayMentions';
import { spansOf, type PlacedAnnotation } from './placed';
import { SpeakerRegister } from './speakerRegister';
import type { ClaimStatement, QuotationStatement, StatementKind } from './annotation';

/** An analysis with people's decisions laid over it. */
export interface Overlaid {
  /** What was found and not rejected, corrected where somebody did, and what people added. */
  readonly analysis: Analysis;
  /** What people decided about the marks of this analysis; mentions go by `mentionKey`. */
  readonly decisions: ReadonlyMap<MarkId, Decision>;
  /** Decisions that what was found is none. */
  readonly rejected: readonly Decision[];
  /** Tags, and cues marked by themselves. */
  readonly tags: readonly Decision[];
}

/**
 * Lays annotations over an analysis. What the analysis found and nobody has decided on stays as it is; what was decided on becomes what the
 * annotation that counts says (`decide`), and keeps the id of what was found, so that views stay where they are.
 * @param text the text as it stands, whose offsets analysis and annotations count in
 * @param viewer whoever looks
 */
export function overlay(
  text: string,
  analysis: Analysis,
  placed: readonly PlacedAnnotation[],
  viewer?: string,
): Overlaid {
  const decisions = new Map<MarkId, Decision>();
  const rejected: Decision[] = [];
  // Most texts have no annotations: reading them after a keystroke costs nothing more than before.
  if (placed.length === 0) return { analysis, decisions, rejected, tags: [] };
  const of = (kind: StatementKind) => placed.filter(({ annotation }) => annotation.statement.kind === kind);
  const speakers = new SpeakerRegister(text, analysis.speakers);

  /** Goes over the marks of one kind: those found, then those that only people made. */
  function settle<Mark extends { readonly id: MarkId }>(
    found: readonly Mark[],
    { about, besides }: Decided<Mark>,
    make: (by: PlacedAnnotation, found: Mark | undefined) => Mark | undefined,
  ): Mark[] {
    const settled: Mark[] = [];
    const take = (decision: Decision, mark: Mark | undefined) => {
      const made = isRejection(decision) ? undefined : make(decision.by, mark);
      if (made) {
        settled.push(made);
        decisions.set(made.id, decision);
      } else rejected.push(decision);
    };
    for (const mark of found) {
      const decision = about.get(mark);
      if (decision) take(decision, mark);
      else settled.push(mark);
    }
    for (const decision of besides) take(decision, undefined);
    return settled;
  }

  const boilerplate = settle(
    analysis.boilerplate,
    decide(analysis.boilerplate, ({ span }) => [span], of('boilerplate'), viewer),
    makeBoilerplate,
  ).sort((a, b) => bySpan(a.span, b.span));
  const quotations = settle(
    analysis.quotations,
    decide(analysis.quotations, ({ content }) => content, of('quotation'), viewer),
    (by, found) => makeQuotation(by, found, speakers),
  ).sort((a, b) => bySpan(a.content[0]!, b.content[0]!));
  const claims = settle(
    withSpeakersOf(analysis.claims, quotations, decisions),
    decide(analysis.claims, ({ span }) => [span], of('claim'), viewer),
    (by, found) => makeClaim(by, found, speakers),
  ).sort((a, b) => bySpan(a.span, b.span));
  const mentions = decide(speakers.mentions(), ({ mention }) => [mention], of('mention'), viewer);
  overlayMentions(mentions, speakers, decisions, rejected);
  const tags = [...of('tag'), ...of('cue')].filter((tag) => spansOf(tag, 'content').length > 0);
  const tagged = decide([], () => [], tags, viewer).besides;
  return {
    analysis: { ...analysis, boilerplate, quotations, claims, speakers: speakers.speakers() },
    decisions,
    rejected: [...rejected, ...tagged.filter(isRejection)],
    tags: tagged.filter((tag) => !isRejection(tag)),
  };
}

function isRejection({ by }: Decision): boolean {
  return by.annotation.verdict === 'rejected';
}

function makeBoilerplate(
  { annotation, parts }: PlacedAnnotation,
  found: Boilerplate | undefined,
): Boilerplate | undefined {
  const { statement, id } = annotation;
  const [span] = spansOf({ parts }, 'content');
  if (statement.kind !== 'boilerplate' || !span) return undefined;
  return { id: found?.id ?? id, span, reason: statement.reason, confidence: 1 };
}

function makeQuotation(
  placed: PlacedAnnotation,
  found: Quotation | undefined,
  speakers: SpeakerRegister,
): Quotation | undefined {
  const content = spansOf(placed, 'content');
  if (content.length === 0) return undefined;
  const statement = placed.annotation.statement as QuotationStatement;
  const [cue] = spansOf(placed, 'cue');
  const [source] = spansOf(placed, 'source');
  const kept: Partial<Pick<Quotation, 'medium' | 'relayedBy' | 'continues'>> = found
    ? pick(found, ['medium', 'relayedBy', 'continues'])
    : {};
  return {
    ...kept,
    id: found?.id ?? placed.annotation.id,
    kind: statement.form,
    act: statement.act,
    content,
    ...(cue && { cue }),
    ...(source && { source }),
    speakers: statement.speakers.map((speaker) => speakers.idOf(speaker, source)),
    confidence: 1,
    why: found?.why ?? [],
    repeats: found?.repeats ?? [],
  };
}

function makeClaim(placed: PlacedAnnotation, found: Claim | undefined, speakers: SpeakerRegister): Claim | undefined {
  const [span] = spansOf(placed, 'content');
  if (!span) return undefined;
  const statement = placed.annotation.statement as ClaimStatement;
  const claimants = statement.claimants.map((claimant) => speakers.idOf(claimant, undefined));
  return {
    ...(found?.quotation !== undefined && { quotation: found.quotation }),
    id: found?.id ?? placed.annotation.id,
    span,
    claimants,
    claimantUnclear: claimants.length === 0 && (found?.claimantUnclear ?? false),
    kind: statement.form,
    inHeadline: found?.inHeadline ?? false,
    // Whoever marks a claim by hand holds it worth a check.
    checkWorthiness: found?.checkWorthiness ?? 1,
    reasons: found?.reasons ?? [],
    hedges: (found?.hedges ?? []).filter((hedge) => contains(span, hedge)),
    repeats: found?.repeats ?? [],
  };
}

/** Claims of a quotation that a person gave another speaker are that speaker's; those of a rejected one stand by themselves. */
function withSpeakersOf(
  claims: readonly Claim[],
  quotations: readonly Quotation[],
  decisions: ReadonlyMap<MarkId, Decision>,
): Claim[] {
  const byId = new Map(quotations.map((quotation) => [quotation.id, quotation]));
  return claims.map((claim) => {
    if (claim.quotation === undefined) return claim;
    const quotation = byId.get(claim.quotation);
    if (!quotation) {
      const { quotation: _rejected, ...rest } = claim;
      return rest;
    }
    if (decisions.get(quotation.id)?.by.annotation.verdict !== 'corrected') return claim;
    return { ...claim, claimants: quotation.speakers, claimantUnclear: quotation.speakers.length === 0 };
  });
}

function pick<From extends object, Key extends keyof From>(from: From, keys: readonly Key[]): Pick<From, Key> {
  return Object.fromEntries(keys.filter((key) => key in from).map((key) => [key, from[key]])) as Pick<From, Key>;
}
