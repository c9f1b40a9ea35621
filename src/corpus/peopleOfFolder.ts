import type { SpeakerKind } from '../analysis/analysis';
import type { Claimant, SourceDigest } from './digest';
import { nameClaimant, type ChooseName } from './nameDigest';
import { People, type Person } from './people';

/** A source and whom names mean there. */
export interface NamedSource {
  /** What tells it from all others. */
  readonly uri: string;
  /** With the names that the text has. */
  readonly digest: SourceDigest;
  readonly choose: ChooseName;
}

/** A spelling of a person's name in one source. */
export interface SpellingInSource {
  readonly uri: string;
  /** As the text has it. */
  readonly name: string;
  readonly kind: SpeakerKind;
  /** The name that it is shown under. */
  readonly shownName: string;
  /** How many quotations and thoughts are attributed to it. */
  readonly quotations: number;
  readonly claims: number;
}

/** Somebody who is quoted or claims something in a folder, and all that names them. */
export interface FolderPerson {
  readonly person: Person;
  /** In the order of the sources. */
  readonly spellings: readonly SpellingInSource[];
}

/** Everybody who is quoted or claims something in some sources: who is named in the most sources first, then by name. */
export function peopleOfFolder(sources: readonly NamedSource[]): FolderPerson[] {
  const found = sources.flatMap(({ uri, digest, choose }) =>
    speakersIn(digest).map(({ claimant, quotations, claims }) => {
      const speaker = nameClaimant(claimant, choose);
      const { name, kind } = claimant;
      return {
        at: { source: uri, speaker },
        spelling: { uri, name, kind, shownName: speaker.name, quotations, claims },
      };
    }),
  );
  const people = new People(found.map(({ at }) => at));
  const byPerson = new Map<Person, SpellingInSource[]>();
  for (const { at, spelling } of found) {
    const person = people.personOf(at);
    const spellings = byPerson.get(person) ?? [];
    spellings.push(spelling);
    byPerson.set(person, spellings);
  }
  return [...byPerson]
    .map(([person, spellings]) => ({ person, spellings }))
    .sort((a, b) => b.spellings.length - a.spellings.length || a.person.name.localeCompare(b.person.name, 'en'));
}

/** Who is quoted or claims something, each once, with how much. */
function speakersIn({ speakers, claims }: SourceDigest): { claimant: Claimant; quotations: number; claims: number }[] {
  const all = new Map<string, { claimant: Claimant; quotations: number; claims: number }>();
  for (const speaker of speakers) {
    const quotations = speaker.quotations.length + speaker.thoughts.length;
    all.set(speaker.id, { claimant: speaker, quotations, claims: 0 });
  }
  for (const { claimants } of claims) {
    for (const claimant of new Map(claimants.map((one) => [one.id, one])).values()) {
      const known = all.get(claimant.id) ?? { claimant, quotations: 0, claims: 0 };
      known.claims++;
      all.set(claimant.id, known);
    }
  }
  return [...all.values()];
}
