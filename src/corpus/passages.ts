import type { Analysis, MarkId } from '../analysis/analysis';
import type { Span } from '../text/span';
import type { Piece } from './alignment/pieces';
import type { Relation } from './alignment/relations';

/** What is compared of an analysis; what people decided may be laid over it. */
export interface Comparable extends Pick<Analysis, 'quotations' | 'speakers' | 'boilerplate' | 'repeats'> {
  /** Words between quotation marks that somebody says are no quotation; they are not compared. */
  readonly notQuoted?: readonly Span[];
}

/** A stretch of one source. */
export interface Place extends Span {
  /** The id of the source it stands in. */
  readonly source: string;
}

/** What one source has of an utterance: a quotation, or words between quotation marks that nobody is credited with. */
export interface Passage {
  readonly source: string;
  /** The words without their quotation marks, in the order of the text; several where a cue or the outlet's words interrupt them. At least one. */
  readonly spans: readonly Span[];
  /** The quotation that they are, where they are attributed. */
  readonly quotation?: MarkId;
  /** Whom the source credits, by the names that it gives them. */
  readonly speakers: readonly string[];
  /** Whether the words stand between quotation marks; else they are the outlet's report of what was said, or a block printed without marks. */
  readonly isQuoted: boolean;
}

/** How many words two passages have in common. */
export interface SharedWords {
  /** Never 0. */
  readonly count: number;
  /** 0..1: how much they are of the shorter passage. */
  readonly coverage: number;
  /** 0..1: the same from the first of them to the last. */
  readonly density: number;
  /** From the first of them to the last, in the first passage. */
  readonly here: Span;
}

/** How the words of two passages differ. */
export interface Comparison {
  /** 0..1: how much of the words of both is the same, common words counting less. */
  readonly similarity: number;
  readonly shared: SharedWords;
  /** Several may hold; at least one. */
  readonly relations: readonly Relation[];
  /** What is the same and what is not, in the order of both texts; together they cover the spans of both passages. */
  readonly pieces: readonly Piece[];
}

/** The same words in another source. */
export interface Occurrence extends Comparison {
  /** The passage that was asked for. */
  readonly here: Passage;
  /** The other source's. */
  readonly there: Passage;
}

/** A stretch of quoted words that two sources share: one string between quotation marks on each side. */
export interface SharedStretch {
  readonly here: Place;
  readonly there: Place;
  readonly relations: readonly Relation[];
}

/** Something said or written once, with all that the sources have of it. */
export interface Utterance {
  /** The fullest first, then as the sources were added. At least one; a source may have several. */
  readonly variants: readonly Variant[];
  /** Everybody whom a variant credits, the most frequent first, each name once. */
  readonly speakers: readonly string[];
  /** In how many sources it stands. */
  readonly sources: number;
  /** How much the variants differ from the fullest, the worst counting: 0 where all are alike. For sorting. */
  readonly difference: number;
}

/** What one source has of an utterance. */
export interface Variant extends Passage {
  /** How it differs from the fullest (`here` in the pieces); none for the fullest itself, and where they share no words but both share some with others. */
  readonly comparison?: Comparison;
}
