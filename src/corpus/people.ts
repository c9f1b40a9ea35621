import type { SpeakerKind } from '../analysis/analysis';
import { NAMED_KINDS } from '../analysis/namedKinds';
import type { Claimant } from './digest';
import { foldForSearch } from './filter';
import { areOnePerson, personKeys, personWords } from './samePerson';

/** One speaker of a folder, as the lists show it: the speakers of several sources whose names say that they are the same. */
export interface Person {
  /** Identity within the folder. */
  readonly key: string;
  /** The name that a person chose, else the most frequent spelling; the first met where several are as frequent. */
  readonly name: string;
  readonly kind: SpeakerKind;
  /** All spellings, that of `name` first. */
  readonly spellings: readonly string[];
}

/** A speaker and the source that names it. */
export interface SpeakerOfSource {
  readonly source: string;
  readonly speaker: Claimant;
}

/**
 * Tells which speakers of several sources are one: organisations by their names; people by family name and given name, also misspelt,
 * transliterated or shortened (`areOnePerson`). A family name alone joins nobody. Groups, documents and unnamed sources stay with their source. What people decided counts before all of that: those whom they gave
 * one name are one, and two to whom they gave different names are not.
 */
export class People {
  /** Names met before, by what those that may be alike have in common. */
  readonly #near = new Map<string, string[]>();
  readonly #keys = new Map<string, string>();
  readonly #persons: ReadonlyMap<string, Person>;

  constructor(speakers: readonly SpeakerOfSource[]) {
    const spellings = new Map<string, { kind: SpeakerKind; counts: Map<string, number> }>();
    // Those whom people named come first, so that others are joined to them and never they to each other.
    const decided = speakers.filter(({ speaker }) => speaker.isChosen);
    for (const speaker of [...decided, ...speakers.filter(({ speaker: one }) => !one.isChosen)]) {
      const { name, kind, isChosen } = speaker.speaker;
      const key = this.#join(speaker);
      const known = spellings.get(key) ?? { kind, counts: new Map<string, number>() };
      spellings.set(key, known);
      known.counts.set(name, isChosen ? Number.POSITIVE_INFINITY : (known.counts.get(name) ?? 0) + 1);
    }
    this.#persons = new Map([...spellings].map(([key, { kind, counts }]) => [key, makePerson(key, kind, counts)]));
  }

  /** Whom a speaker of a source is; one of those that the people were made of. */
  personOf(speaker: SpeakerOfSource): Person {
    return this.#persons.get(this.#keys.get(identity(speaker))!)!;
  }

  #join(speaker: SpeakerOfSource): string {
    const known = this.#keys.get(identity(speaker));
    const key = known ?? this.#alike(speaker.speaker) ?? identity(speaker);
    this.#keys.set(identity(speaker), key);
    return key;
  }

  /** The key of a person met before whose name is spelt alike; for one whom people named, just so. */
  #alike({ name: spelling, kind, isChosen }: Claimant): string | undefined {
    if (kind !== 'person') return undefined;
    const words = personWords(spelling);
    const name = words.join(' ');
    const near = personKeys(words).map((key) => {
      const known = this.#near.get(key) ?? [];
      this.#near.set(key, known);
      return known;
    });
    const same = near.some((known) => known.includes(name)) ? name : undefined;
    const alike = same ?? (isChosen ? undefined : near.flat().find((other) => areOnePerson(words, other.split(' '))));
    if (alike === undefined) for (const known of near) known.push(name);
    return `person ${alike ?? name}`;
  }
}

function makePerson(key: string, kind: SpeakerKind, counts: ReadonlyMap<string, number>): Person {
  const spellings = [...counts].sort(([, a], [, b]) => b - a).map(([name]) => name);
  return { key, name: spellings[0]!, kind, spellings };
}

function identity({ source, speaker }: SpeakerOfSource): string {
  const name = nameWords(speaker.name).join(' ');
  return NAMED_KINDS.has(speaker.kind) || speaker.isChosen
    ? `${speaker.kind} ${name}`
    : `${speaker.kind} ${name} ${source} ${speaker.id}`;
}

function nameWords(name: string): string[] {
  return foldForSearch(name).trim().split(/\s+/u);
}
