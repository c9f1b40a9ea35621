import { compareText } from '../text/compareText';
import type { Span } from '../text/span';
import { foundSpansOf, lastChange, type PlacedAnnotation } from './placed';
import { WordIndex } from './sameWords';

/** What people decided about one mark. */
export interface Decision {
  /** The one that counts: that of whoever looks, else the latest. */
  readonly by: PlacedAnnotation;
  /** What others, or an earlier one, said of the same words. */
  readonly others: readonly PlacedAnnotation[];
}

/** Everything decided about the marks of one kind. */
export interface Decided<Found> {
  /** By what was found. */
  readonly about: ReadonlyMap<Found, Decision>;
  /** What was not found, or is no longer. */
  readonly besides: readonly Decision[];
}

/**
 * Puts together what was found and what people said of the same words: those that share at least half of all their words. Of several
 * people's statements about the same, one counts. One person's statements never make up one decision unless something was found there:
 * marks may be stacked.
 * @param found marks of one kind
 * @param placed annotations of the same kind; lost ones are left out
 * @param viewer whoever looks: their own statements count more than others'
 */
export function decide<Found>(
  found: readonly Found[],
  spansOf: (mark: Found) => readonly Span[],
  placed: readonly PlacedAnnotation[],
  viewer: string | undefined,
): Decided<Found> {
  const byWeight = placed
    .filter(({ parts }) => parts.length > 0)
    .sort(
      (a, b) => weigh(b, viewer) - weigh(a, viewer) || compareText(lastChange(b.annotation), lastChange(a.annotation)),
    );
  if (byWeight.length === 0) return { about: new Map(), besides: [] };
  const marks = new WordIndex(found, spansOf);
  const about = new Map<Found, Gathered>();
  const rest: PlacedAnnotation[] = [];
  for (const one of byWeight) {
    const alike = marks.alike(foundSpansOf(one));
    const mark = alike.find((candidate) => !about.has(candidate)) ?? alike[0];
    if (mark === undefined) rest.push(one);
    else add(about, mark, one);
  }
  return { about, besides: gather(rest) };
}

interface Gathered {
  readonly by: PlacedAnnotation;
  readonly others: PlacedAnnotation[];
}

function add<Key>(decisions: Map<Key, Gathered>, key: Key, placed: PlacedAnnotation): void {
  const known = decisions.get(key);
  if (known) known.others.push(placed);
  else decisions.set(key, { by: placed, others: [] });
}

/** What is said of the very same stretches. */
interface Stack {
  readonly spans: readonly Span[];
  /** The first decision there, and the first of somebody else: of one of them anybody is not the creator. */
  readonly first: PlacedAnnotation[];
  /** This and other stacks about the same words, those that share most first. */
  alike?: readonly Stack[];
}

/** Joins what several people say of the same words. However many lie on the very same stretches, those are looked at once. */
function gather(byWeight: readonly PlacedAnnotation[]): Gathered[] {
  const stacks = new Map<string, Stack>();
  const stackOf = byWeight.map((one) => {
    const spans = foundSpansOf(one);
    const key = spans.map(({ start, end }) => `${start} ${end}`).join(' ');
    const stack = stacks.get(key) ?? { spans, first: [] };
    stacks.set(key, stack);
    return stack;
  });
  const index = new WordIndex(stacks.values(), ({ spans }) => spans);
  const decisions = new Map<PlacedAnnotation, Gathered>();
  for (const [at, one] of byWeight.entries()) {
    const stack = stackOf[at]!;
    stack.alike ??= index.alike(stack.spans);
    const other = firstOf(stack.alike, (candidate) => creatorOf(candidate) !== creatorOf(one));
    add(decisions, other ?? one, one);
    const [first, second] = stack.first;
    if (!other && !second && (!first || creatorOf(first) !== creatorOf(one))) stack.first.push(one);
  }
  return [...decisions.values()];
}

function firstOf(stacks: readonly Stack[], is: (candidate: PlacedAnnotation) => boolean): PlacedAnnotation | undefined {
  for (const { first } of stacks) {
    const found = first.find(is);
    if (found) return found;
  }
  return undefined;
}

function creatorOf({ annotation }: PlacedAnnotation): string {
  return annotation.creator.name;
}

function weigh({ annotation }: PlacedAnnotation, viewer: string | undefined): number {
  return annotation.creator.name === viewer ? 1 : 0;
}
