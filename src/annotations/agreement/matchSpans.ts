import { munkres } from 'munkres';
import { groupBy } from '../../text/groupBy';
import { spanLength, type Span } from '../../text/span';
import { overlappingPairs } from './overlappingPairs';

/** What is matched: words in one or more stretches, in the order of the text, none overlapping another. */
export interface Matchable {
  readonly spans: readonly Span[];
  /** Names the words: `spansKey`. */
  readonly words: string;
  /** Tells marks of the same words apart: those in which this is the same as well are matched first. */
  readonly details: string;
}

/** Two marks by two people that are taken to be one. */
export interface Match {
  /** Index among ours. */
  readonly ours: number;
  readonly theirs: number;
  /** What they share of all that they cover together (Jaccard), above 0 to 1. */
  readonly share: number;
}

/** Marks that share this much of what they cover together are matched before those that share less. */
export const HALF = 0.5;

/** A group of overlapping marks with more than so many on both sides is matched greedily, the largest share first. */
const MOST_BY_MUNKRES = 64;

/**
 * Matches the marks of two people, each mark at most once, so that stacked and nested marks find each other: first those of the same words;
 * then of the others as many as can be that share at least half of what they cover together, and of such matchings the one that shares most;
 * then likewise those that share anything (Hungarian algorithm, group by group of overlapping marks).
 * @param least the least share that is matched
 */
export function matchSpans(ours: readonly Matchable[], theirs: readonly Matchable[], least = 0): Match[] {
  const free = { ours: new Set(ours.keys()), theirs: new Set(theirs.keys()) };
  const matches: Match[] = [];
  const take = (match: Match) => {
    free.ours.delete(match.ours);
    free.theirs.delete(match.theirs);
    matches.push(match);
  };
  for (const [one, other] of twins(ours, theirs)) take({ ours: one, theirs: other, share: 1 });
  for (const threshold of [HALF, 0]) {
    const edges = overlappingPairs(ours, theirs, free)
      .map(([one, other]) => ({ ours: one, theirs: other, share: sharedPart(ours[one]!.spans, theirs[other]!.spans) }))
      .filter(({ share }) => share > 0 && share >= Math.max(threshold, least));
    for (const group of connected(edges, ours.length)) for (const match of bestOf(group)) take(match);
    if (least >= threshold) break;
  }
  return matches.sort((a, b) => a.ours - b.ours);
}

/** Pairs of marks of the same words, those of which the same is said before others. */
function twins(ours: readonly Matchable[], theirs: readonly Matchable[]): [number, number][] {
  const places = groupBy([...theirs.keys()], (at) => theirs[at]!.words);
  return [...groupBy([...ours.keys()], (at) => ours[at]!.words)].flatMap(([words, left]): [number, number][] => {
    const right = places.get(words) ?? [];
    if (left.length === 1 && right.length === 1) return [[left[0]!, right[0]!]];
    const bySaying = groupBy(right, (at) => theirs[at]!.details);
    const alike = left.flatMap((at): [number, number][] => {
      const twin = bySaying.get(ours[at]!.details)?.shift();
      return twin === undefined ? [] : [[at, twin]];
    });
    const taken = new Set(alike.map(([at]) => at));
    const rest = [...bySaying.values()].flat();
    const others = left.filter((at) => !taken.has(at)).slice(0, rest.length);
    return [...alike, ...others.map((at, index): [number, number] => [at, rest[index]!])];
  });
}

/** A name for stretches of a text. */
export function spansKey(spans: readonly Span[]): string {
  return spans.map(({ start, end }) => `${start}-${end}`).join();
}

/** What two marks share of what they cover together. */
export function sharedPart(one: readonly Span[], other: readonly Span[]): number {
  let shared = 0;
  let from = 0;
  for (const span of one) {
    while (from < other.length && other[from]!.end <= span.start) from++;
    for (let at = from; at < other.length && other[at]!.start < span.end; at++) {
      shared += Math.min(span.end, other[at]!.end) - Math.max(span.start, other[at]!.start);
    }
  }
  const together = lengthOf(one) + lengthOf(other) - shared;
  return together === 0 ? 0 : shared / together;
}

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, span) => sum + spanLength(span), 0);
}

/** Edges in groups that have no mark in common. */
function connected(edges: readonly Match[], count: number): Match[][] {
  // A forest over our marks and, behind them, theirs: each points to another of its group, the root to itself.
  const up = Int32Array.from(
    { length: count + edges.reduce((most, { theirs }) => Math.max(most, theirs + 1), 0) },
    (_, at) => at,
  );
  const rootOf = (node: number): number => {
    let at = node;
    while (up[at] !== at) {
      up[at] = up[up[at]!]!;
      at = up[at]!;
    }
    return at;
  };
  for (const { ours, theirs } of edges) up[rootOf(ours)] = rootOf(count + theirs);
  const groups = new Map<number, Match[]>();
  for (const edge of edges) {
    const root = rootOf(edge.ours);
    const group = groups.get(root);
    if (group) group.push(edge);
    else groups.set(root, [edge]);
  }
  return [...groups.values()];
}

function bestOf(edges: readonly Match[]): Match[] {
  if (edges.length === 1) return [...edges];
  const rows = [...new Set(edges.map(({ ours }) => ours))];
  const columns = [...new Set(edges.map(({ theirs }) => theirs))];
  if (Math.max(rows.length, columns.length) > MOST_BY_MUNKRES) return greedy(edges);
  const rowOf = new Map(rows.map((at, row) => [at, row]));
  const columnOf = new Map(columns.map((at, column) => [at, column]));
  const costs = rows.map(() => columns.map(() => 0));
  const known = rows.map((): (Match | undefined)[] => []);
  // One more match is worth more than any share of the others.
  const worth = Math.min(rows.length, columns.length) + 1;
  for (const edge of edges) {
    const row = rowOf.get(edge.ours)!;
    const column = columnOf.get(edge.theirs)!;
    costs[row]![column] = -(worth + edge.share);
    known[row]![column] = edge;
  }
  return munkres(costs).flatMap(([row, column]) => known[row]![column] ?? []);
}

function greedy(edges: readonly Match[]): Match[] {
  const taken = { ours: new Set<number>(), theirs: new Set<number>() };
  return [...edges]
    .sort((a, b) => b.share - a.share || a.ours - b.ours || a.theirs - b.theirs)
    .filter(({ ours, theirs }) => {
      if (taken.ours.has(ours) || taken.theirs.has(theirs)) return false;
      taken.ours.add(ours);
      taken.theirs.add(theirs);
      return true;
    });
}
