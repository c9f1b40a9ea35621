import { nameSpeakers } from '../annotations/nameSpeakers';
import type { Overlaid } from '../annotations/overlay';
import type { NameChooser } from '../annotations/speakerNames';
import { compareText } from '../text/compareText';

/** What people decided about a source, as a report takes it in. */
export interface ReportedDecisions extends Pick<Overlaid, 'analysis' | 'decisions' | 'rejected'> {
  /** Whom names mean there, as people chose. */
  readonly choose?: NameChooser;
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
export function named({ analysis, decisions, rejected, choose }: ReportedDecisions): Overlaid {
  const overlaid = { analysis, decisions, rejected, tags: [] };
  return choose ? nameSpeakers(overlaid, choose) : overlaid;
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
