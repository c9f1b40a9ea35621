import type { Comparison, SharedStretch } from '../passages';
import type { WordAlignment } from './alignWords';
import { compareWords } from './compare';
import type { ComparedSource, ComparedStretch } from './comparedSource';

/** Two stretches of which the same words are found. */
export interface Link {
  readonly stretch: ComparedStretch;
  readonly there: ComparedStretch;
  readonly shared: SharedStretch;
}

/** A source with its text. */
export interface LinkedSource {
  readonly text: string;
  readonly compared: ComparedSource;
}

/** A stretch and the source that it stands in. */
export interface LinkedStretch {
  readonly stretch: ComparedStretch;
  readonly source: LinkedSource;
}

/** How two stretches differ whose words are aligned; nothing where they share no words. */
export function compareStretches(
  here: LinkedStretch,
  there: LinkedStretch,
  alignment: WordAlignment,
): Comparison | undefined {
  const passageOf = ({ stretch, source: { text } }: LinkedStretch) => ({
    text,
    spans: [stretch],
    words: stretch.words,
  });
  return compareWords(passageOf(here), passageOf(there), alignment);
}

/** The link between two stretches that differ in some ways. */
export function linkOf(stretch: ComparedStretch, there: ComparedStretch, relations: SharedStretch['relations']): Link {
  const placeOf = ({ source, start, end }: ComparedStretch) => ({ source, start, end });
  return { stretch, there, shared: { here: placeOf(stretch), there: placeOf(there), relations } };
}
