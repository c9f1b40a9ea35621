import type { SpeakerKind } from '../analysis/analysis';
import { NAMED_KINDS } from '../analysis/namedKinds';
import type { AnnotationId, Annotator, NamedSpeaker } from './annotation';
import { isSameData } from './sameData';
import type { NamingStep, SpeakerDecision, Spelling } from './speakerNames';

/** A spelling that a source has. */
export interface NameInSource {
  /** As in `Spelling`. */
  readonly source: string;
  readonly name: string;
  /** What the source's analysis takes it for. */
  readonly kind: SpeakerKind;
}

/** Spellings, and whom they are to mean. */
export interface Naming {
  readonly speaker: NamedSpeaker;
  readonly places: readonly NameInSource[];
  /**
   * Whether the spellings are to mean this speaker wherever else they stand, too. Otherwise they do where all the sources that have them now
   * are among the places.
   */
  readonly isRest?: boolean;
  /** Names that were chosen before for all of the places, and that annotations may hold. */
  readonly formerNames?: readonly string[];
}

/** Who decides, when, and on what grounds. */
export interface PlanningNames {
  readonly me: Annotator;
  /** ISO 8601 in UTC. */
  readonly now: string;
  readonly newId: () => AnnotationId;
  /** Everybody's decisions. */
  readonly decisions: readonly SpeakerDecision[];
  /** Every spelling in every source of the folder. */
  readonly all: readonly NameInSource[];
}

/**
 * What names mean from now on, as changes of one's own decisions: each naming is one decision, and what earlier ones of one's own said of the
 * same spellings is taken out of them, so that they say what still holds and no more. No steps where nothing would change.
 */
export function planNaming(planning: PlanningNames, namings: readonly Naming[]): NamingStep[] {
  const { me, now, newId, decisions } = planning;
  const planned = namings
    .filter(({ places }) => places.length > 0)
    .map((naming) => ({ naming, spellings: spellingsOf(naming, planning) }));
  const covered = new Set(planned.flatMap(({ spellings, naming }) => [...spellings, ...naming.places].map(keyOf)));
  const steps: NamingStep[] = [];
  const emptied: SpeakerDecision[] = [];
  for (const decision of decisions.filter(({ creator }) => creator.name === me.name)) {
    const spellings = decision.spellings.filter((spelling) => !covered.has(keyOf(spelling)));
    if (spellings.length === decision.spellings.length) continue;
    if (spellings.length === 0) emptied.push(decision);
    else steps.push({ before: decision, after: { ...decision, spellings, modified: now } });
  }
  for (const { naming, spellings } of planned) {
    const { name, kind } = naming.speaker;
    // A decision that says nothing any more becomes the new one, so that its file shows what became of it.
    const at = Math.max(
      0,
      emptied.findIndex((decision) => decision.name === name),
    );
    const [before] = emptied.splice(at, 1);
    const said = { name, kind, spellings };
    if (!before) steps.push({ after: { id: newId(), creator: me, created: now, ...said } });
    else if (!isSameData({ ...before, ...said }, before))
      steps.push({ before, after: { ...before, ...said, modified: now } });
  }
  return [...steps, ...emptied.map((before) => ({ before }))];
}

function spellingsOf({ places, isRest = false, formerNames = [] }: Naming, planning: PlanningNames): Spelling[] {
  const here = new Set(places.map(keyOf));
  const left = new Set(planning.all.filter((place) => !here.has(keyOf(place))).map(({ name }) => name));
  const general = new Set<string>();
  const special: Spelling[] = [];
  const others = new Set(
    planning.decisions
      .filter(({ creator }) => creator.name !== planning.me.name)
      .flatMap(({ spellings }) => spellings.filter(({ source }) => source !== undefined).map(keyOf)),
  );
  for (const { name, source, kind } of places) {
    const isGeneral = NAMED_KINDS.has(kind) && (isRest || !left.has(name));
    if (isGeneral) general.add(name);
    // What somebody else said of one source counts more than what is said of all.
    if (!isGeneral || others.has(keyOf({ name, source }))) special.push({ name, source });
  }
  if (general.size > 0) for (const name of formerNames) if (!left.has(name)) general.add(name);
  return [...[...general].sort().map((name) => ({ name })), ...special];
}

function keyOf({ name, source }: Spelling): string {
  return source === undefined ? name : `${name}\n${source}`;
}
