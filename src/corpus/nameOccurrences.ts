import { groupBy } from '../text/groupBy';
import type { Relation } from './alignment/relations';
import type { ChooseName } from './nameDigest';
import { mayBeOnePerson } from './samePerson';
import type { ListedOccurrence } from './sourceComparison';

/** Whom names mean in a source; nothing where nobody decided anything. */
export type ChooseNameIn = (source: string) => ChooseName | undefined;

/** What a source has of an utterance, as far as names go. */
interface CreditingPassage {
  readonly source: string;
  readonly speakers: readonly string[];
  readonly comparison?: { readonly relations: readonly Relation[] };
}

/** A name that a source credits, and what people chose for it. */
interface Credit {
  readonly name: string;
  readonly chosen?: ReturnType<ChooseName>;
}

/** The same words in two sources, the speakers under the names that people chose; whether these are two people is what people say. */
export function nameOccurrence(occurrence: ListedOccurrence, chooseIn: ChooseNameIn): ListedOccurrence {
  const [here, there] = [occurrence.here, occurrence.there].map((passage) => creditsOf(passage, chooseIn));
  if (![...here!, ...there!].some(({ chosen }) => chosen)) return occurrence;
  return {
    ...occurrence,
    here: named(occurrence.here, here!),
    there: named(occurrence.there, there!),
    relations: relationsOf(occurrence, here!, there!),
  };
}

/** An utterance in the same way. */
export function nameUtterance<
  One extends { readonly variants: readonly CreditingPassage[]; readonly speakers: readonly string[] },
>(utterance: One, chooseIn: ChooseNameIn): One {
  const credits = utterance.variants.map((variant) => creditsOf(variant, chooseIn));
  if (!credits.flat().some(({ chosen }) => chosen)) return utterance;
  const variants = utterance.variants.map((variant, index) => {
    const { comparison } = variant;
    return {
      ...named(variant, credits[index]!),
      ...(comparison && {
        comparison: { ...comparison, relations: relationsOf(comparison, credits[0]!, credits[index]!) },
      }),
    };
  });
  const speakers = groupBy(
    variants.flatMap((variant) => variant.speakers),
    (name) => name,
  );
  return {
    ...utterance,
    variants,
    speakers: [...speakers].sort(([, a], [, b]) => b.length - a.length).map(([name]) => name),
  };
}

function creditsOf({ source, speakers }: CreditingPassage, chooseIn: ChooseNameIn): Credit[] {
  const choose = chooseIn(source);
  return speakers.map((name) => {
    const chosen = choose?.(name);
    return { name, ...(chosen && { chosen }) };
  });
}

function named<Passage extends CreditingPassage>(passage: Passage, credits: readonly Credit[]): Passage {
  return { ...passage, speakers: [...new Set(credits.map(({ name, chosen }) => chosen?.name ?? name))] };
}

const OTHER: Relation = 'different-speaker-credited';

/** What people chose for both sides decides; what they chose for one can only show that both are one. */
function relationsOf(
  { relations }: { readonly relations: readonly Relation[] },
  here: readonly Credit[],
  there: readonly Credit[],
): readonly Relation[] {
  const credits = [...here, ...there];
  if (!credits.some(({ chosen }) => chosen)) return relations;
  const isDecided = here.length > 0 && there.length > 0 && credits.every(({ chosen }) => chosen?.kind === 'person');
  const wereOthers = relations.includes(OTHER);
  const areOthers = (isDecided || wereOthers) && !here.some((one) => there.some((other) => areOne(one, other)));
  if (areOthers === wereOthers) return relations;
  return areOthers ? [...relations, OTHER] : relations.filter((relation) => relation !== OTHER);
}

function areOne(a: Credit, b: Credit): boolean {
  const [kindA, kindB] = [a, b].map(({ chosen }) => chosen?.kind ?? 'person');
  // An organisation may speak through anybody.
  if (kindA !== 'person' || kindB !== 'person') return true;
  return a.chosen && b.chosen
    ? a.chosen.name === b.chosen.name
    : mayBeOnePerson(a.chosen?.name ?? a.name, b.chosen?.name ?? b.name);
}
