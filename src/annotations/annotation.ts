import type { Act, BoilerplateReason, ClaimKind, QuotationKind, SpeakerKind } from '../analysis/analysis';
import type { Span } from '../text/span';

/** `urn:uuid:…`; an annotation keeps it for ever. */
export type AnnotationId = string;

/**
 * What one person says of some words of a source: a decision on something found, a mark of their own, a note or a relation.
 * Plain, immutable data. It knows its words by selectors, not by where they stand now: anchoring tells that.
 */
export interface Annotation {
  readonly id: AnnotationId;
  /** Whose it is. */
  readonly creator: Annotator;
  /** ISO 8601 in UTC. */
  readonly created: string;
  /** ISO 8601 in UTC; nothing while it is as it was made. */
  readonly modified?: string;
  /** What became of something found, or `added` where nothing was. */
  readonly verdict: Verdict;
  readonly statement: Statement;
  /** The words it is about, in the order of their roles and, within a role, of the text. Never empty. */
  readonly parts: readonly Part[];
  /** Identity of the version of the text that the selectors describe (`textVersion`); nothing where that is not known. */
  readonly version?: string;
  /** What other programs wrote into its record, kept as it stands. */
  readonly foreign?: Readonly<Record<string, unknown>>;
}

/** Somebody who annotates. */
export interface Annotator {
  /** As a person would write it. */
  readonly name: string;
}

/** Confirmed, corrected and rejected are said of what the analysis found; added of what it did not. */
export type Verdict = 'added' | 'confirmed' | 'corrected' | 'rejected';

/** What an annotation says its words are. */
export type Statement =
  | QuotationStatement
  | MentionStatement
  | CueStatement
  | ClaimStatement
  | BoilerplateStatement
  | TagStatement
  | NoteStatement
  | RelationStatement
  | DismissalStatement;

export type StatementKind = Statement['kind'];

/** Parts: `content` (one or more), `cue` and `source` (at most one each). */
export interface QuotationStatement {
  readonly kind: 'quotation';
  readonly form: QuotationKind;
  readonly act: Act;
  /** Who is quoted, by name; empty where that is not said. */
  readonly speakers: readonly NamedSpeaker[];
}

/** Words that name a speaker. One part: `content`. */
export interface MentionStatement {
  readonly kind: 'mention';
  readonly speaker: NamedSpeaker;
}

/** Words that attribute something, marked by themselves. One part: `content`. */
export interface CueStatement {
  readonly kind: 'cue';
}

/** Part: one `content`. */
export interface ClaimStatement {
  readonly kind: 'claim';
  readonly form: ClaimKind;
  /** Who claims it, by name; empty for the outlet's own voice, and where that is not said. */
  readonly claimants: readonly NamedSpeaker[];
  readonly status: ClaimStatus;
  /** Where the evidence for the status is: an address or a path, shown as plain text. */
  readonly evidence?: string;
}

export type ClaimStatus = 'unchecked' | 'confirmed' | 'disputed' | 'refuted' | 'needs-source';

/** Part: one `content`. */
export interface BoilerplateStatement {
  readonly kind: 'boilerplate';
  readonly reason: BoilerplateReason;
}

/** A mark with a name of the person's own. Parts: `content`, one or more. */
export interface TagStatement {
  readonly kind: 'tag';
  readonly tag: string;
}

/** Something remarked in plain text. Parts: the words that it is about, as `content`. */
export interface NoteStatement {
  readonly kind: 'note';
  /** Empty where all that a note does is to settle or to reopen its thread. */
  readonly text: string;
  /** The note that this one answers, perhaps another person's; its parts are that one's. */
  readonly answers?: AnnotationId;
  /** Whether its thread is settled, as whoever writes it sees that; the last note of the thread decides (`threadsOf`). */
  readonly settled: boolean;
}

/** How two marked passages stand to each other. Parts: the first passage as `content`. */
export interface RelationStatement {
  readonly kind: 'relation';
  readonly relation: RelationKind;
  /** The second passage, in this source or another. */
  readonly to: Passage;
}

export type RelationKind = 'supports' | 'contradicts' | 'same-as';

/**
 * Ways in which other sources have some words differently are no problem, as somebody says; what differs in another way later is not meant.
 * With the verdict `rejected` they are one after all. Parts: the words, as `content`.
 */
export interface DismissalStatement {
  readonly kind: 'dismissal';
  readonly of: DifferenceKind;
  /** Never empty. */
  readonly differences: readonly DismissedDifference[];
}

/** What differs: words left out without a mark, a negation, a figure or day, who is credited, or other words. */
export type DifferenceKind = 'cut' | 'negation' | 'figure' | 'speaker' | 'words';

/** What the source has, and another instead; either may be empty. */
export interface DismissedDifference {
  readonly here: string;
  readonly there: string;
}

/** Words of a source of the folder. */
export interface Passage {
  /** Path of the source within the folder that holds `.on-record`, with `/`. */
  readonly source: string;
  readonly parts: readonly Part[];
}

/** Somebody quoted, as a person names them. */
export interface NamedSpeaker {
  readonly name: string;
  readonly kind: SpeakerKind;
}

/**
 * What the words of a part are to the statement: what it is about, a quotation's cue or source; or, of something corrected or rejected,
 * what the analysis had found instead (`found`), by which it is known again.
 */
export type PartRole = 'content' | 'cue' | 'source' | 'found';

/** One unbroken stretch of an annotation's words. */
export interface Part {
  readonly role: PartRole;
  readonly selector: Selector;
}

/**
 * Describes a stretch of a text so that it is found again after the text changed: the words, what stands around them and where they stood.
 * All of it is said of the text with its line breaks as `\n` (`withLineFeeds`); `start` and `end` are UTF-16 code units of that.
 * As in the Web Annotation Data Model (W3C 2017), TextQuoteSelector and TextPositionSelector.
 */
export interface Selector extends Span {
  readonly exact: string;
  /** At most `CONTEXT` code units before the words. */
  readonly prefix: string;
  /** At most `CONTEXT` code units behind the words. */
  readonly suffix: string;
}

/** How an annotation's words, or one part of them, were found in the text as it is now. */
export type AnchorState =
  /** Where they stood. */
  | 'exact'
  /** The same words somewhere else. */
  | 'moved'
  /** Words much like them. */
  | 'changed'
  /** Nowhere. */
  | 'lost';
