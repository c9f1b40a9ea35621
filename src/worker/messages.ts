import type { Analysis } from '../analysis/analysis';
import type { Comparable } from '../corpus/passages';
import type { ReportedSource } from '../report/folderReport';
import type { ListedOccurrence, ListedUtterance } from '../corpus/sourceComparison';

/**
 * What a worker is asked: to analyse a text, to compare sources, to go on with that or give it up, or to forget what it remembers of a document.
 * Before all that it is given the tagger's weights.
 */
export type Request =
  | AnalysisRequest
  | ComparisonRequest
  /** Goes on with what it could not finish in one go. */
  | { readonly goOn: number }
  /** Gives that up. */
  | { readonly stop: number }
  | { readonly forget: string }
  | TaggerWeightsFile;

/** The file that the tagger's weights are read from, and its name for messages about it. */
export interface TaggerWeightsFile {
  readonly weights: Uint8Array;
  readonly name: string;
}

export interface AnalysisRequest {
  readonly text: string;
  /** The document whose earlier versions were analysed before; left out for a text that is read once. */
  readonly document?: string;
  /** The source that it is the text of: it is compared with the others from now on, in the place of its earlier version. */
  readonly source?: string;
  /** The source that it is the text of, where it is not to be compared: what its site is known by tells its lines all the same. */
  readonly site?: string;
}

/** A request about the sources that are compared with each other and learned from. */
export interface ComparisonRequest {
  readonly compare: Comparison;
}

export type Comparison =
  /** Compares a source as people decided on it, in the place of its earlier version. */
  | { readonly is: 'set'; readonly source: string; readonly text: string; readonly analysis: Comparable }
  | { readonly is: 'delete'; readonly source: string }
  | { readonly is: 'learn' }
  | ReportRequest
  | { readonly is: 'occurrences'; readonly source: string }
  | { readonly is: 'utterances'; readonly of: 'shared' | 'all' };

/** Asks for a page about some of the sources that are compared. */
export interface ReportRequest {
  readonly is: 'report';
  readonly as: 'html' | 'markdown';
  readonly title: string;
  readonly sources: readonly ReportedSource[];
  /** Whether decisions of some people were left out. */
  readonly hidesPeople: boolean;
}

/** What the comparisons answer. */
export interface ComparisonAnswers {
  readonly set: null;
  readonly delete: null;
  /** The sources that are to be analysed anew: what the others have in common with them tells more of their lines than before. */
  readonly learn: readonly string[];
  /** The page, whole. */
  readonly report: string;
  /** Where the words quoted in the source stand in others, in its order. */
  readonly occurrences: readonly ListedOccurrence[];
  /** Each utterance once, in the order of the sources: those of several sources, or all. */
  readonly utterances: readonly ListedUtterance[];
}

/** What it answers to every analysis, every comparison and every request to go on, in the order of the requests. */
export type Reply =
  | { readonly analysis: Analysis }
  | { readonly answer: ComparisonAnswers[Comparison['is']] }
  /** What takes long: its number, for the request to go on, and how much of it is done, 0..1. */
  | { readonly unfinished: number; readonly done: number }
  | { readonly failure: string };

/** What a worker says first, once it can take requests: before that, an error means that there can be no worker. */
export const READY = 'ready';
