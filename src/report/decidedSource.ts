import type { Analysis } from '../analysis/analysis';
import type { NamedSpeaker } from '../annotations/annotation';
import { saidOfClaim } from '../annotations/claimChecks';
import type { Overlaid } from '../annotations/overlay';
import type { NameChooser } from '../annotations/speakerNames';
import { digest, type SourceDigest } from '../corpus/digest';
import { compareText } from '../text/compareText';

/** A source as people decided on it: what lists and reports show of it, with the names that its text has. */
export interface DecidedSource {
  readonly digest: SourceDigest;
  readonly deciders: readonly Decider[];
}

/** Whose decisions count, each with how many. */
export interface Decider {
  readonly name: string;
  readonly confirmed: number;
  readonly corrected: number;
  readonly added: number;
  readonly rejected: number;
}

/** Boils down what was found in a text and what people decided on it. */
export function decidedSource(
  text: string,
  decided: Analysis,
  { decisions, rejected }: Pick<Overlaid, 'decisions' | 'rejected'>,
): DecidedSource {
  const said = new Set([...decisions.values(), ...rejected]);
  return {
    digest: digest(text, decided, (claim) => saidOfClaim(decisions.get(claim))),
    deciders: sum(
      Array.from(said, ({ by: { annotation } }) => ({
        ...{ name: annotation.creator.name, confirmed: 0, corrected: 0, added: 0, rejected: 0 },
        [annotation.verdict]: 1,
      })),
    ),
  };
}

/** Whose decisions count in several sources, by name. */
export function decidersOf(sources: readonly Pick<DecidedSource, 'deciders'>[]): Decider[] {
  return sum(sources.flatMap(({ deciders }) => deciders)).sort((a, b) => compareText(a.name, b.name));
}

/** Whom the names in a source mean, of those that people decided on: a table, as it can be sent to another thread. */
export function namesOf({ speakers, claims }: SourceDigest, choose: NameChooser): Map<string, NamedSpeaker> {
  const meant = claims.flatMap(({ inFull = [] }) =>
    inFull.flatMap((piece) => (typeof piece === 'string' ? [] : piece.by)),
  );
  const all = [...speakers, ...claims.flatMap(({ claimants }) => claimants), ...meant];
  const names = new Map<string, NamedSpeaker>();
  for (const name of new Set(all.map((claimant) => claimant.name))) {
    const chosen = choose(name);
    if (chosen) names.set(name, chosen);
  }
  return names;
}

function sum(deciders: readonly Decider[]): Decider[] {
  const sums = new Map<string, Decider>();
  for (const one of deciders) {
    const known = sums.get(one.name);
    sums.set(one.name, {
      name: one.name,
      confirmed: one.confirmed + (known?.confirmed ?? 0),
      corrected: one.corrected + (known?.corrected ?? 0),
      added: one.added + (known?.added ?? 0),
      rejected: one.rejected + (known?.rejected ?? 0),
    });
  }
  return [...sums.values()];
}
