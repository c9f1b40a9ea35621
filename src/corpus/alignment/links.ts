import type { SharedStretch } from '../passages';
import type { ComparedStretch } from './comparedSource';

/** Two stretches of which the same words are found. */
export interface Link {
  readonly stretch: ComparedStretch;
  readonly there: ComparedStretch;
  readonly shared: SharedStretch;
}
