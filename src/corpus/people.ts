import type { SpeakerKind } from '../analysis/analysis';
import { NAMED_KINDS } from '../analysis/namedKinds';
import type { Claimant } from './digest';
import { foldForSearch } from './filter';

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

/** A misspelling is one letter more, less or other in a given name that has at least this many. */
const SHORTEST_MISSPELT = 5;

/**
 * Tells which speakers of several sources are one: organisations by their names; people by family name and given name, where one
 * letter of the given name may differ (`Anthony`, `Antony`) and middle names count only if both have one. A family name alone joins
 * nobody. Groups, documents and unnamed sources stay with their source. What people decided counts before all of that: those whom they gave
 * one name are one, and two to whom they gave different names are not.
 */
export class People {
  readonly #families = new Map<string, string[]>();
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
  #alike({ name, kind, isChosen }: Claimant): string | undefined {
    if (kind !== 'person') return undefined;
    const words = nameWords(name);
    const sameFamily = this.#families.get(words.at(-1)!) ?? [];
    this.#families.set(words.at(-1)!, sameFamily);
    const same = sameFamily.find((other) => other === words.join(' '));
    const alike = same ?? (isChosen ? undefined : sameFamily.find((other) => areAlike(words, other.split(' '))));
    if (alike === undefined) sameFamily.push(words.join(' '));
    return `person ${alike ?? words.join(' ')}`;
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

/** Whether two names with the same last word name one person. */
function areAlike(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 1 || b.length === 1) return a.length === b.length;
  const middle = (words: readonly string[]) => words.slice(1, -1).join(' ');
  const middlesAgree = a.length === 2 || b.length === 2 || middle(a) === middle(b);
  return middlesAgree && (a[0] === b[0] || isMisspelling(a[0]!, b[0]!));
}

function isMisspelling(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < SHORTEST_MISSPELT || Math.abs(a.length - b.length) > 1) return false;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  const [restOfA, restOfB] = [a.slice(same), b.slice(same)];
  return restOfA.slice(1) === restOfB.slice(1) || restOfA.slice(1) === restOfB || restOfA === restOfB.slice(1);
}
