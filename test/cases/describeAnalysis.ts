import type { Analysis, MarkId, SpeakerId } from '../../src/analysis/analysis';
import { readText } from '../../src/text/sourceText';
import { contains, spanText, type Span } from '../../src/text/span';

/** An analysis in words, as the golden cases hold it: short enough to be written by hand and to be read in a diff. */
export interface Described {
  /** Role and words, or the value where there is one: `published: 2022-01-07T20:52Z`. */
  furniture: string[];
  /** Line (from 1), reason, and the words where they are a part of the line: `12 navigation`, `2 running-time: 04:02`. */
  boilerplate: string[];
  /** `18 of 2`: line 18 repeats line 2. */
  repeats: string[];
  quotations: DescribedQuotation[];
  /** Kind, name, then the other names: `person: Ana Ruiz = Ruiz, Mayor Ruiz`. */
  speakers: string[];
  claims: DescribedClaim[];
}

export interface DescribedQuotation {
  /** The content; ` … ` stands between the parts of an interrupted one. */
  text: string;
  kind: string;
  act: string;
  cue?: string;
  source?: string;
  /** The speaker's name; several joined by ` + `; left out where unclear. */
  speaker?: string;
  medium?: string;
  relayedBy?: string;
  /** The text of the quotation it goes on from. */
  continues?: string;
  repeated?: number;
}

export interface DescribedClaim {
  text: string;
  /** `outlet`, `unclear` or the claimant's name; several joined by ` + `. */
  claimant: string;
  kind: string;
  repeated?: number;
}

/** What `expected.json` may hold: any part of the description in full, or some claims that must and must not be there. */
export interface Expected extends Partial<Described> {
  /** The text, relative to the case's folder; `source.txt` unless told. */
  source?: string;
  /** Each must be found in exactly one claim, with this claimant and kind. */
  someClaims?: DescribedClaim[];
  /** No claim may hold these words. */
  noClaims?: string[];
}

export function describeAnalysis(text: string, analysis: Analysis): Described {
  const { lines } = readText(text);
  const lineOf = (part: Span) => lines.findLastIndex(({ start }) => start <= part.start);
  const words = (part: Span | undefined) => part && spanText(text, part);
  const names = (ids: readonly SpeakerId[]) =>
    ids.map((id) => analysis.speakers.find((speaker) => speaker.id === id)!.name).join(' + ');
  const content = (parts: readonly Span[]) => parts.map((part) => spanText(text, part)).join(' … ');
  const contentOf = (id: MarkId | undefined) => {
    const quotation = analysis.quotations.find((candidate) => candidate.id === id);
    return quotation && content(quotation.content);
  };

  return {
    furniture: analysis.furniture.map(({ role, span, value }) => `${role}: ${value ?? spanText(text, span)}`),
    boilerplate: analysis.boilerplate.map(({ span, reason }) => {
      const line = lines[lineOf(span)]!;
      const isWhole = contains(span, line) || spanText(text, span).trim() === spanText(text, line).trim();
      return `${lineOf(span) + 1} ${reason}${isWhole ? '' : `: ${spanText(text, span)}`}`;
    }),
    repeats: analysis.repeats.map(({ span, of }) => `${lineOf(span) + 1} of ${lineOf(of) + 1}`),
    quotations: analysis.quotations.map((quotation) =>
      withoutMissing({
        text: content(quotation.content),
        kind: quotation.kind,
        act: quotation.act,
        cue: words(quotation.cue),
        source: words(quotation.source),
        speaker: names(quotation.speakers) || undefined,
        medium: words(quotation.medium),
        relayedBy: words(quotation.relayedBy?.source),
        continues: contentOf(quotation.continues),
        repeated: quotation.repeats.length || undefined,
      }),
    ),
    speakers: analysis.speakers.map(
      ({ kind, name, aliases }) => `${kind}: ${name}${aliases.length ? ` = ${aliases.join(', ')}` : ''}`,
    ),
    claims: analysis.claims.map((claim) =>
      withoutMissing({
        text: spanText(text, claim.span),
        claimant: names(claim.claimants) || (claim.claimantUnclear ? 'unclear' : 'outlet'),
        kind: claim.kind,
        repeated: claim.repeats.length || undefined,
      }),
    ),
  };
}

type Given<T> = { [K in keyof T]: Exclude<T[K], undefined> };

function withoutMissing<T extends object>(object: T): Given<T> {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as Given<T>;
}
