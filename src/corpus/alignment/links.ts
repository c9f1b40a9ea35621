import type { SharedStretch } from '../passages';
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
