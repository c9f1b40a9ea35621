import { compareText } from '../text/compareText';
import { groupBy } from '../text/groupBy';
import { gravity } from './explainDifferences';
import { People, type Person, type SpeakerOfSource } from './people';
import type { ListedUtterance, ListedVariant } from './sourceComparison';

/** How utterances are listed: those of several sources, all by speaker, or those of speakers whom one source only quotes. */
export type UtteranceGrouping = 'shared' | 'speaker' | 'single';

/** Somebody's utterances; of nobody in particular where they are not grouped, or credited to nobody. */
export interface UtteranceGroup {
  /** Stays the same while utterances come and go. */
  readonly key: string;
  /** None for what is credited to nobody. */
  readonly name?: string;
  /** Never empty. */
  readonly utterances: readonly ListedUtterance[];
  /** In how many sources they are quoted. */
  readonly sources: number;
}

/**
 * Groups utterances. Those that differ most come first: the graver the gravest difference, then the less is the same; speakers in the order
 * of the sources that quote them, then of their names. `shared` is one group.
 */
export function groupUtterances(utterances: readonly ListedUtterance[], grouping: UtteranceGrouping): UtteranceGroup[] {
  if (grouping === 'shared') {
    const shared = utterances.filter(({ sources }) => sources > 1);
    return shared.length === 0 ? [] : [group('shared', shared)];
  }
  const people = new People(utterances.flatMap((one) => speakersOf(one)));
  const bySpeaker = groupBy(
    utterances.flatMap((utterance): { person: Person | undefined; utterance: ListedUtterance }[] => {
      const persons = new Set(speakersOf(utterance).map((speaker) => people.personOf(speaker)));
      return (persons.size === 0 ? [undefined] : [...persons]).map((person) => ({ person, utterance }));
    }),
    ({ person }) => person,
  );
  return [...bySpeaker]
    .map(([person, all]) => {
      const listed = all.map(({ utterance }) => utterance);
      return person ? { ...group(person.key, listed), name: person.name } : group('nobody', listed);
    })
    .filter(({ name, sources }) => grouping === 'speaker' || (name !== undefined && sources === 1))
    .sort(
      (a, b) =>
        Number(a.name === undefined) - Number(b.name === undefined) ||
        b.sources - a.sources ||
        compareText(a.name ?? '', b.name ?? ''),
    );
}

/** How grave the gravest difference between the variants of an utterance is. */
export function gravityOf({ variants }: ListedUtterance): number {
  return Math.max(0, ...variants.map(gravityOfVariant));
}

/** How grave the gravest difference between a variant and the fullest is. */
export function gravityOfVariant({ comparison }: ListedVariant): number {
  return comparison ? gravity(comparison.differences, comparison.relations) : 0;
}

function group(key: string, utterances: readonly ListedUtterance[]): UtteranceGroup {
  const weighed = utterances.map((utterance) => ({ utterance, gravity: gravityOf(utterance) }));
  return {
    key,
    utterances: weighed
      .sort((a, b) => b.gravity - a.gravity || b.utterance.difference - a.utterance.difference)
      .map(({ utterance }) => utterance),
    sources: new Set(utterances.flatMap(({ variants }) => variants.map(({ source }) => source))).size,
  };
}

/** Whom the sources credit; names are all that is known of them here. */
function speakersOf({ variants }: ListedUtterance): SpeakerOfSource[] {
  return variants.flatMap(({ source, speakers }) =>
    speakers.map((name) => ({ source, speaker: { id: name, name, kind: 'person' as const } })),
  );
}
