import type { Span } from '../text/span';

/**
 * What one text is found to say: plain, immutable data that survives `structuredClone`, so that it may cross to a worker and back.
 * All spans are UTF-16 code units of the text. Every list is in the order of the text.
 */
export interface Analysis {
  readonly furniture: readonly Furniture[];
  readonly boilerplate: readonly Boilerplate[];
  readonly repeats: readonly Repeat[];
  readonly quotations: readonly Quotation[];
  readonly speakers: readonly Speaker[];
  readonly claims: readonly Claim[];
}

/**
 * Identity of a mark within its text: made of its kind, its words and, among equal ones, its ordinal, so that it stays the same while other
 * parts of the text are edited. See `markIds`.
 */
export type MarkId = string;

/** The parts of a captured page that frame the story without being boilerplate. */
export type FurnitureRole =
  'headline' | 'standfirst' | 'subheading' | 'byline' | 'dateline' | 'published' | 'outlet' | 'credit' | 'caption';

/** A part of the page that is neither the story's body nor boilerplate. */
export interface Furniture {
  readonly role: FurnitureRole;
  readonly span: Span;
  /**
   * What it means, where it can be told: for `published` the time as ISO 8601 in UTC (`2022-01-07T20:52Z`; without `Z` where the
   * text gives no time zone, the date alone where it gives no time), for `outlet` and `credit` the name of the outlet or agency.
   */
  readonly value?: string;
}

export type BoilerplateReason =
  | 'consent'
  | 'navigation'
  | 'tags'
  | 'promotion'
  | 'related'
  | 'share'
  | 'comments'
  | 'media'
  | 'paywall'
  | 'advertising'
  | 'legal'
  | 'author'
  | 'pagination'
  | 'repeat'
  | 'running-time';

/** Text around the story that is none of it: a whole line or a part of one. */
export interface Boilerplate {
  readonly id: MarkId;
  readonly span: Span;
  readonly reason: BoilerplateReason;
  /** 0..1 */
  readonly confidence: number;
}

/** A passage that stands word for word further up in the same text. Nothing in it is marked again. */
export interface Repeat {
  readonly id: MarkId;
  readonly span: Span;
  /** The first occurrence. */
  readonly of: Span;
}

/** Direct: all in quotation marks. Indirect: none. Mixed: the outlet's words with quoted ones among them. */
export type QuotationKind = 'direct' | 'mixed' | 'indirect';

/** What somebody did: said it, wrote it, believes or feels it, plans or orders it. Readers call the first two quotation. */
export type Act = 'speech' | 'writing' | 'thought' | 'intention';

/** An attribution: somebody's words or thoughts, as this text gives them. The outermost one where attributions are nested. */
export interface Quotation {
  readonly id: MarkId;
  readonly kind: QuotationKind;
  readonly act: Act;
  /** What was said, quotation marks included, in the order of the text; several spans where the cue or the outlet's words interrupt it. */
  readonly content: readonly Span[];
  /** The words that attribute it: `said`, `according to`. None where a colon, a dash or the quotation before it attributes. */
  readonly cue?: Span;
  /** The words used here for who said it: `Blinken`, `he`, `a senior aide`. */
  readonly source?: Span;
  /** Whom they name. Empty where that is unclear; several where the source is compound (`South Carolina and South Dakota`). */
  readonly speakers: readonly SpeakerId[];
  /** Where it was said or published: `on Telegram`. */
  readonly medium?: Span;
  /** Second-level attribution: who passed it on (`…, Reuters reported`). */
  readonly relayedBy?: Relay;
  /** The quotation that this one goes on from without an attribution of its own. */
  readonly continues?: MarkId;
  /** 0..1: how sure it is that this is a quotation, with these borders and this source. */
  readonly confidence: number;
  /** What made the analysis say so; `explainQuotation` puts it into words. */
  readonly why: readonly QuotationEvidence[];
  /** The same passage repeated further down in the text. */
  readonly repeats: readonly (readonly Span[])[];
}

/** Who relays somebody else's words. */
export interface Relay {
  readonly source: Span;
  readonly cue?: Span;
  readonly speaker?: SpeakerId;
}

/** One observation that speaks for a quotation, and the words it was made on. */
export interface QuotationEvidence {
  readonly kind:
    | 'quotation-marks'
    | 'cue'
    | 'according-to'
    | 'complement-clause'
    | 'participle'
    | 'relative-clause'
    | 'headline-form'
    | 'transcript-form'
    | 'continuation'
    | 'model';
  readonly span?: Span;
}

/** Identity of a speaker within its text: its kind and name. */
export type SpeakerId = string;

export type SpeakerKind = 'person' | 'organisation' | 'document' | 'group' | 'unnamed';

/** A person, organisation, document, group or unnamed source of one text. */
export interface Speaker {
  readonly id: SpeakerId;
  /** The fullest name this text gives, without titles. For an unnamed source the words that describe it; it is never given a name. */
  readonly name: string;
  readonly kind: SpeakerKind;
  /**
   * Whether the text gives a name, be it the owner's, and not only words that describe: `the Harbor Office`, `the Roe campaign` or `the Harbor
   * Office’s report` against `a report`, `the company` or `voters`.
   */
  readonly named: boolean;
  /** Offices, titles and descriptions that this text gives: `Secretary of State`. */
  readonly roles: readonly string[];
  /** The other names this text uses: `Blinken`, `Antony Blinken`. */
  readonly aliases: readonly string[];
  /** Every place in the text that names the speaker, by whatever words. The fullest name's first place is `mentions[fullest]`. */
  readonly mentions: readonly Mention[];
  /** Index into `mentions` of the first mention by the fullest name: where "go to definition" leads. */
  readonly fullest: number;
}

/** How a mention leads to its speaker. */
export type Resolution =
  | 'full-name'
  | 'part-of-name'
  | 'spelling'
  | 'acronym'
  | 'role'
  | 'pronoun'
  | 'relative-pronoun'
  | 'apposition'
  | 'possessive'
  | 'metonym'
  | 'description'
  | 'continuation'
  /** A person said so. */
  | 'by-hand';

/** One place in the text that names a speaker. */
export interface Mention extends Span {
  readonly how: Resolution;
  /** 0..1: how sure it is that the speaker is meant. */
  readonly confidence: number;
}

/** Quoted: in somebody's own words. Reported: in the outlet's words, attributed. Asserted: by the outlet itself. */
export type ClaimKind = 'quoted' | 'reported' | 'asserted';

export type ClaimReason =
  'number' | 'date' | 'accusation' | 'comparison' | 'cause' | 'law' | 'poll' | 'biography' | 'event' | 'quotation';

/** A checkable proposition. */
export interface Claim {
  readonly id: MarkId;
  /** The shortest stretch that states it, without its attribution. */
  readonly span: Span;
  /** Who claims it; empty for the outlet's own voice. */
  readonly claimants: readonly SpeakerId[];
  /** Whether somebody is credited whom the analysis could not tell. */
  readonly claimantUnclear: boolean;
  readonly kind: ClaimKind;
  /** Whether the headline makes it, and not the story below. */
  readonly inHeadline: boolean;
  /** The quotation it is made in. */
  readonly quotation?: MarkId;
  /** 0..1 */
  readonly checkWorthiness: number;
  readonly reasons: readonly ClaimReason[];
  /** Words that make it weaker than a plain statement: `may`, `reportedly`. */
  readonly hedges: readonly Span[];
  /** Where the same words are claimed again further down. */
  readonly repeats: readonly Span[];
}
