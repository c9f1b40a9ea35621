import type { Analysis, Claim, Quotation, Speaker, SpeakerId } from '../analysis/analysis';
import { offsetsOf } from '../text/offsets';
import { claimContents } from '../analysis/claims/claimContents';
import { spanText, type Span } from '../text/span';
import { withContinuations } from './withContinuations';

/** A stretch in Unicode code points, with its words. */
export interface RecordSpan extends Span {
  readonly text: string;
}

/** An analysis as the command line writes it. All offsets are Unicode code points of the text. */
export type AnalysisRecord = ReturnType<typeof analysisRecord>;

/** Puts an analysis into the shape in which other programs read it: offsets in code points, names in place of ids. */
export function analysisRecord(text: string, analysis: Analysis) {
  const offsets = offsetsOf(text);
  const at = (span: Span): Span => offsets.spanToCodePoints(span);
  const recordSpan = (span: Span): RecordSpan => ({ ...at(span), text: spanText(text, span) });
  const speakers = new Map(analysis.speakers.map((speaker) => [speaker.id, speaker]));
  const known = (ids: readonly SpeakerId[]) => ids.flatMap((id) => speakers.get(id) ?? []);
  const speakerOf = (ids: readonly SpeakerId[]) => {
    const [first, ...others] = known(ids);
    if (!first) return null;
    return { name: [first, ...others].map(({ name }) => name).join('; '), kind: first.kind };
  };

  return {
    furniture: analysis.furniture.map(({ role, span, value }) => ({
      ...recordSpan(span),
      role,
      ...(value === undefined ? {} : { value }),
    })),
    quotes: withContinuations(analysis.quotations).map((quotation) => ({
      id: quotation.id,
      cue: list(quotation.cue).map(recordSpan),
      sources: list(quotation.source).map(recordSpan),
      contents: quotation.content.map(recordSpan),
      kind: quotation.kind,
      act: quotation.act,
      speaker: speakerOf(quotation.speakers),
      medium: list(quotation.medium).map(recordSpan),
      relayedBy: quotation.relayedBy ? recordSpan(quotation.relayedBy.source) : null,
      continues: quotation.continues ?? null,
      confidence: round(quotation.confidence),
      repeats: quotation.repeats.map((repeat) => repeat.map(at)),
    })),
    speakers: mentionRecords(analysis, known).map(({ span, ...rest }) => ({ ...recordSpan(span), ...rest })),
    boilerplate: analysis.boilerplate.map(({ span, reason, confidence }) => ({
      ...recordSpan(span),
      reason,
      confidence: round(confidence),
    })),
    repeats: analysis.repeats.map(({ span, of }) => ({ ...at(span), of: at(of) })),
    claims: analysis.claims.map((claim) => ({
      id: claim.id,
      ...recordSpan(claim.span),
      claimant: claimantOf(claim, known(claim.claimants)),
      kind: claim.kind,
      inHeadline: claim.inHeadline,
      checkWorthiness: round(claim.checkWorthiness),
      reasons: claim.reasons,
      hedges: claim.hedges.map(recordSpan),
      contents: claimContents(text, claim, analysis.speakers).map(({ kind, name, ...span }) => ({
        kind,
        ...recordSpan(span),
        name,
      })),
      repeats: claim.repeats.map(at),
    })),
  };
}

/** The claimant's name; `outlet` for the outlet's own voice, null where somebody is credited whom the text does not tell. */
export function claimantOf(claim: Claim, claimants: readonly Speaker[]): string | null {
  if (claimants.length > 0) return claimants.map(({ name }) => name).join('; ');
  return claim.claimantUnclear ? null : 'outlet';
}

interface MentionRecord {
  readonly span: Span;
  /** The fullest name; null where this text names nobody. */
  readonly speaker: string | null;
  readonly kind: Speaker['kind'] | null;
  /** For a compound source: every name. */
  readonly speakers?: readonly string[];
  /** For an unnamed source: the words that describe it. */
  readonly description?: string;
}

/** Every place that names a speaker: the sources of the quotations, those that name nobody too, and all other mentions. */
function mentionRecords(analysis: Analysis, known: (ids: readonly SpeakerId[]) => Speaker[]): MentionRecord[] {
  const records = new Map<string, MentionRecord>();
  const add = (span: Span, speakers: readonly Speaker[]) => {
    const key = `${span.start}-${span.end}`;
    if (!records.has(key)) records.set(key, mentionRecord({ start: span.start, end: span.end }, speakers));
  };
  const addSource = (source: Span | undefined, speakers: Quotation['speakers']) =>
    source && add(source, known(speakers));
  for (const { source, speakers, relayedBy } of analysis.quotations) {
    addSource(source, speakers);
    addSource(relayedBy?.source, list(relayedBy?.speaker));
  }
  for (const speaker of analysis.speakers) for (const mention of speaker.mentions) add(mention, [speaker]);
  return [...records.values()].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

function mentionRecord(span: Span, speakers: readonly Speaker[]): MentionRecord {
  const byName = speakers.filter(({ named }) => named);
  const unnamed = speakers.filter(({ named }) => !named);
  const kind = speakers[0]?.kind ?? null;
  return {
    span,
    speaker: byName.length === 1 ? byName[0]!.name : null,
    kind,
    ...(byName.length > 1 ? { speakers: byName.map(({ name }) => name) } : {}),
    ...(unnamed.length > 0 ? { description: unnamed.map(({ name }) => name).join('; ') } : {}),
  };
}

function list<T>(value: T | undefined): T[] {
  return value === undefined ? [] : [value];
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
