import type { Cast } from './cast';
import type { Descriptions } from './descriptions';
import type { Discourse, Place } from './discourse';
import type { Links } from './linking';

/** What finding out whom a description means needs. */
export interface DescriptionContext {
  readonly cast: Cast;
  readonly known: Descriptions;
  readonly discourse: Discourse;
  readonly links: Links;
  readonly place: Place;
  readonly isSource: boolean;
  /** The description as written, and what it is of: `the president`, ` of Kazakhstan`. */
  readonly words: string;
  readonly of: string;
}
