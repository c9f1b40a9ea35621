import type { SpeakerKind } from './analysis';

/** Kinds of speakers whose names mean the same in every source; `a spokesman` of one source is not `a spokesman` of the next. */
export const NAMED_KINDS: ReadonlySet<SpeakerKind> = new Set(['person', 'organisation']);
