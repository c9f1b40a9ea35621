import { NAMED_KINDS } from '../analysis/namedKinds';
import type { AnnotationId, Annotator, NamedSpeaker } from './annotation';
import { compareText } from '../text/compareText';
import { lastChange } from './placed';

/**
 * What one person says of the speakers of a folder: these spellings are this speaker, called so. One with several spellings merges, one with
 * another name renames, one for some sources splits. Plain, immutable data.
 */
export interface SpeakerDecision extends NamedSpeaker {
  readonly id: AnnotationId;
  /** Whose it is. */
  readonly creator: Annotator;
  /** ISO 8601 in UTC. */
  readonly created: string;
  /** ISO 8601 in UTC; nothing while it is as it was made. */
  readonly modified?: string;
  /** Never empty. */
  readonly spellings: readonly Spelling[];
  /** What other programs wrote into its record, kept as it stands. */
  readonly foreign?: Readonly<Record<string, unknown>>;
}

/** A speaker's name as the analysis of a source, or an annotation there, has it. */
export interface Spelling {
  readonly name: string;
  /** Path of the one source that is meant, within the folder that holds `.on-record`, with `/`; nothing where all are. */
  readonly source?: string;
}

/** The order of decisions in their file: the earliest first. */
export function compareDecisions(a: SpeakerDecision, b: SpeakerDecision): number {
  return compareText(a.created, b.created) || compareText(a.id, b.id);
}

/** What a decision makes of one's own. Nothing stands for a decision that is not there. */
export interface NamingStep {
  readonly before?: SpeakerDecision;
  readonly after?: SpeakerDecision;
}

/** Whom a name means in a source, where somebody decided that. */
export type NameChooser = (name: string) => NamedSpeaker | undefined;

/**
 * Whom the names in a folder mean, as people decided. A decision for one source counts more than one for all, one's own more than others',
 * a later one more than an earlier. A name that somebody chose means the one it was chosen for, unless that is decided otherwise.
 */
export class SpeakerNames {
  readonly #general = new Map<string, NamedSpeaker>();
  readonly #inSource = new Map<string, Map<string, NamedSpeaker>>();
  readonly #chosen = new Map<string, NamedSpeaker>();
  readonly isEmpty: boolean;

  constructor(decisions: readonly SpeakerDecision[], viewer?: string) {
    this.isEmpty = decisions.length === 0;
    const weight = ({ creator }: SpeakerDecision) => (creator.name === viewer ? 1 : 0);
    const rising = [...decisions].sort((a, b) => weight(a) - weight(b) || (lastChange(a) < lastChange(b) ? -1 : 1));
    for (const { name, kind, spellings } of rising) {
      const speaker = { name, kind };
      if (NAMED_KINDS.has(kind)) this.#chosen.set(fold(name), speaker);
      for (const spelling of spellings) this.#namesIn(spelling.source).set(fold(spelling.name), speaker);
    }
  }

  /** The decisions as they bear on one source. */
  in(source: string): NameChooser {
    const here = this.#inSource.get(source);
    return (name) => {
      const key = fold(name);
      return here?.get(key) ?? this.#general.get(key) ?? this.#chosen.get(key);
    };
  }

  #namesIn(source: string | undefined): Map<string, NamedSpeaker> {
    if (source === undefined) return this.#general;
    const names = this.#inSource.get(source) ?? new Map<string, NamedSpeaker>();
    this.#inSource.set(source, names);
    return names;
  }
}

/** Names are compared without regard to how their white space and accents are encoded. */
function fold(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/g, ' ');
}
