import type { Analysis } from '../analysis/analysis';
import type { Relation } from './alignment/relations';
import { Corpus } from './corpus';
import type { Place } from './passages';

/** One source to be compared with others. */
export interface AlignableSource {
  readonly id: string;
  readonly text: string;
  readonly analysis: Analysis;
}

/** The same words in two sources. */
export interface Alignment {
  readonly a: Place;
  readonly b: Place;
  readonly relations: readonly Relation[];
}

/** Finds stretches that two of these sources share; each pair of stretches once, the earlier source's first. */
export function alignSources(sources: readonly AlignableSource[]): Alignment[] {
  const corpus = new Corpus();
  const alignments: Alignment[] = [];
  for (const { id, text, analysis } of sources) {
    corpus.set(id, text, analysis);
    for (const { here, there, relations } of corpus.sharedIn(id)) alignments.push({ a: there, b: here, relations });
  }
  return alignments;
}
