import { categoryKey, type Category, type ComparedMark, type ComparedText, type Decision } from './annotated';

/** Something found, and what each person who decided on it decided. */
export interface DecidedItem {
  readonly category: Category;
  readonly decisions: ReadonlyMap<string, Decision>;
}

/**
 * What people decided on in a text, by the words that had been found. Somebody may have corrected the kind as well; where two things were found
 * on the same words and somebody decided on both, the kind tells them apart.
 */
export function decidedItems({ marks }: ComparedText): DecidedItem[] {
  const places = grouped(marks, ({ found }) => found);
  return [...places.values()].flatMap((decided) => {
    const isOneThing = new Set(decided.map(({ annotator }) => annotator)).size === decided.length;
    const things = isOneThing ? [decided] : [...grouped(decided, ({ category }) => categoryKey(category)).values()];
    return things.map((thing) => ({
      category: (thing.find(({ mark }) => mark.verdict !== 'corrected') ?? thing[0]!).category,
      decisions: new Map(thing.map(({ annotator, mark }) => [annotator, mark.verdict as Decision])),
    }));
  });
}

function grouped(
  marks: readonly ComparedMark[],
  keyOf: (mark: ComparedMark) => string | undefined,
): Map<string, ComparedMark[]> {
  const groups = new Map<string, ComparedMark[]>();
  for (const mark of marks) {
    const key = keyOf(mark);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(mark);
    else groups.set(key, [mark]);
  }
  return groups;
}
