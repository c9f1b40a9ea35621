import type { Speaker } from '../analysis/analysis';
import type { NamedSpeaker } from '../annotations/annotation';
import { nameSpeakers } from '../annotations/nameSpeakers';
import type { Overlaid } from '../annotations/overlay';
import type { NameChooser } from '../annotations/speakerNames';
import { compareText } from '../text/compareText';

/** What people decided about a source, as a report takes it in. */
export interface ReportedDecisions extends Pick<Overlaid, 'analysis' | 'decisions' | 'rejected'> {
  /** Whom names mean there, as people chose: of those names that stand in it. */
  readonly names?: ReadonlyMap<string, NamedSpeaker>;
}

/** How many of somebody's decisions a report shows, or leaves something out for. */
export interface ReportedPerson {
  readonly name: string;
  readonly confirmed: number;
  readonly corrected: number;
  readonly added: number;
  readonly rejected: number;
}

/** The speakers under the names that people chose. */
export function named({ analysis, decisions, rejected, names }: ReportedDecisions): Overlaid {
  const overlaid = { analysis, decisions, rejected, tags: [] };
  return names ? nameSpeakers(overlaid, (name) => names.get(name)) : overlaid;
}

/** Whom the names of some speakers mean, and the names that were chosen for them: a table, as it can be sent to another thread. */
export function namesOf(speakers: readonly Speaker[], choose: NameChooser): Map<string, NamedSpeaker> {
  const names = new Map<string, NamedSpeaker>();
  for (const { name } of speakers) {
    const chosen = choose(name);
    if (chosen) names.set(name, chosen).set(chosen.name, choose(chosen.name) ?? chosen);
  }
  return names;
}

/** Whose decisions count in some sources, each with how many, by name. */
export function peopleDeciding(sources: readonly Pick<Overlaid, 'decisions' | 'rejected'>[]): ReportedPerson[] {
  const people = new Map<string, { -readonly [Key in keyof ReportedPerson]: ReportedPerson[Key] }>();
  for (const { decisions, rejected } of sources) {
    for (const { by } of new Set([...decisions.values(), ...rejected])) {
      const { creator, verdict } = by.annotation;
      const { name } = creator;
      const person = people.get(name) ?? { name, confirmed: 0, corrected: 0, added: 0, rejected: 0 };
      people.set(name, person);
      person[verdict]++;
    }
  }
  return [...people.values()].sort((a, b) => compareText(a.name, b.name));
}
