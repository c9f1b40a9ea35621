import type { Span } from '../../text/span';
import type { Unit } from './linker/units';

/** Spans that make one attribution, on their way from the linker to a frame. Offsets count from the paragraph's start. */
export interface Joined {
  /** In order; empty where a cue has no words in its paragraph. */
  readonly content: readonly Span[];
  readonly cue?: Span;
  readonly source?: Span;
  readonly relayedBy?: { readonly source: Span; readonly cue?: Span };
  /** What joins them: the linker, or the form of a headline or a transcript. */
  readonly form: 'linked' | 'headline' | 'transcript';
  readonly sureness: Sureness;
}

/** How sure the tagger and the linker are of the parts of an attribution, each 0..1, and what was done to it since. */
export interface Sureness {
  readonly content?: number;
  readonly cue?: number;
  readonly source?: number;
  readonly link: number;
  /** What rules changed. */
  readonly repairs: readonly Repair[];
}

export type Repair = 'words found' | 'source found' | 'source dropped' | 'split';

/** An attribution as the linker makes it. */
export function joinUnits(units: { content: readonly Unit[]; cue?: Unit; source?: Unit; chance: number }): Joined {
  const { content, cue, source, chance } = units;
  return {
    content,
    ...(cue && { cue }),
    ...(source && { source }),
    form: 'linked',
    sureness: {
      ...(content.length > 0 && { content: Math.min(...content.map(({ confidence }) => confidence)) }),
      ...(cue && { cue: cue.confidence }),
      ...(source && { source: source.confidence }),
      link: chance,
      repairs: [],
    },
  };
}

/** The same attribution, marked as changed by a rule. */
export function repaired(joined: Joined, repair: Repair): Joined {
  const { sureness } = joined;
  return { ...joined, sureness: { ...sureness, repairs: [...sureness.repairs, repair] } };
}
