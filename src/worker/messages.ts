import type { Analysis } from '../analysis/analysis';

/** What a worker is asked: to analyse a text, or to forget what it remembers of a document. Before all that it is given the tagger's weights. */
export type Request = AnalysisRequest | { readonly forget: string } | TaggerWeightsFile;

/** The file that the tagger's weights are read from, and its name for messages about it. */
export interface TaggerWeightsFile {
  readonly weights: Uint8Array;
  readonly name: string;
}

export interface AnalysisRequest {
  readonly text: string;
  /** The document whose earlier versions were analysed before; left out for a text that is read once. */
  readonly document?: string;
}

/** What it answers to every analysis request, in the order of the requests. */
export type Reply = { readonly analysis: Analysis } | { readonly failure: string };

/** What a worker says first, once it can take requests: before that, an error means that there can be no worker. */
export const READY = 'ready';
