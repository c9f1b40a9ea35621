import type { Alignment } from '../src/corpus/align';
import type { Place } from '../src/corpus/passages';
import { groupBy } from '../src/text/groupBy';

/** A pair of passages that a person judged. */
export interface JudgedPair {
  readonly a: Place;
  readonly b: Place;
  /** Whether both report the same stretch of the same utterance. */
  readonly same: boolean;
  readonly relations: readonly string[];
}

/** A judged pair that was found, with what is said of it. */
export interface FoundPair {
  readonly judged: JudgedPair;
  readonly found: Alignment;
  /** What a person says of it, and what the product says, both without `KINDS_OF_TEXT`; sorted. */
  readonly expected: readonly string[];
  readonly told: readonly string[];
}

/** These name what one side is, not how its words differ; the product tells them by where the words stand. */
export const KINDS_OF_TEXT: ReadonlySet<string> = new Set(['indirect', 'unquoted-block']);

/** How well one relation is told. */
export interface RelationScore {
  readonly relation: string;
  /** How many pairs have it, of how many it is said, and of how many of those rightly. */
  readonly expected: number;
  readonly told: number;
  readonly right: number;
}

/**
 * The judged pairs that are the same and were found, each with the alignment that fits it best. An alignment belongs to the one judged
 * pair, the same or not, that it fits best; it fits where both passages overlap by half of what they cover together.
 */
export function foundPairs(judged: readonly JudgedPair[], alignments: readonly Alignment[]): FoundPair[] {
  const bySources = groupBy(judged, ({ a, b }) => sourcesOf(a, b));
  const best = new Map<JudgedPair, { found: Alignment; fit: number }>();
  for (const found of alignments) {
    const [fitting] = (bySources.get(sourcesOf(found.a, found.b)) ?? [])
      .map((pair) => ({ pair, fit: fitOf(pair, found) }))
      .sort((one, other) => other.fit - one.fit);
    if (fitting && fitting.fit > (best.get(fitting.pair)?.fit ?? 0))
      best.set(fitting.pair, { found, fit: fitting.fit });
  }
  return [...best]
    .filter(([{ same }]) => same)
    .map(([pair, { found }]) => ({
      judged: pair,
      found,
      expected: compared(pair.relations),
      told: compared(found.relations),
    }));
}

/** Whether exactly the relations that a person sees are told. */
export function isExact({ expected, told }: FoundPair): boolean {
  return expected.join() === told.join();
}

/** Whether one side is no quoted string, so that the borders of what is shared are a matter of taste. */
export function isUnquoted({ judged }: FoundPair): boolean {
  return judged.relations.some((relation) => KINDS_OF_TEXT.has(relation));
}

/** Each relation by itself, the most frequent first. */
export function scoreRelations(pairs: readonly FoundPair[]): RelationScore[] {
  const relations = new Set(pairs.flatMap(({ expected, told }) => [...expected, ...told]));
  return [...relations]
    .map((relation) => ({
      relation,
      expected: pairs.filter(({ expected }) => expected.includes(relation)).length,
      told: pairs.filter(({ told }) => told.includes(relation)).length,
      right: pairs.filter(({ expected, told }) => expected.includes(relation) && told.includes(relation)).length,
    }))
    .sort((a, b) => b.expected - a.expected || b.told - a.told);
}

function compared(relations: readonly string[]): string[] {
  return relations.filter((relation) => !KINDS_OF_TEXT.has(relation)).sort();
}

function sourcesOf(a: Place, b: Place): string {
  return [a.source, b.source].sort().join('\n');
}

function fitOf({ a, b }: JudgedPair, found: Alignment): number {
  const both = (x: Place, y: Place) => (share(a, x) >= 0.5 && share(b, y) >= 0.5 ? share(a, x) + share(b, y) : 0);
  return Math.max(both(found.a, found.b), both(found.b, found.a));
}

/** What two places have in common, of what they cover together. */
function share(x: Place, y: Place): number {
  if (x.source !== y.source) return 0;
  const common = Math.min(x.end, y.end) - Math.max(x.start, y.start);
  return common <= 0 ? 0 : common / (Math.max(x.end, y.end) - Math.min(x.start, y.start));
}
