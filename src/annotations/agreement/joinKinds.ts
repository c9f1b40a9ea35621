import { categoryKey, type ComparedMark } from './annotated';
import { HALF, sharedPart } from './matchSpans';
import { overlappingPairs } from './overlappingPairs';

/** Marks that stand for one thing, and the groups (by index) that they came in. */
interface Joined {
  readonly marks: ComparedMark[];
  readonly from: number[];
}

/**
 * Joins groups of different kinds that stand for the same thing: where somebody marked words as one kind and somebody else much the same words as
 * another, and neither marked them as the other's kind as well.
 * @param people how many people worked on the text
 */
export function joinKinds(groups: readonly ComparedMark[][], people: number): ComparedMark[][] {
  const open = groups.filter((group) => group.length < people);
  const firsts = open.map(([first]) => first!);
  const all = [...firsts.keys()];
  const pairs = overlappingPairs(firsts, firsts, { ours: all, theirs: all })
    .filter(
      ([one, other]) => one < other && categoryKey(firsts[one]!.category) !== categoryKey(firsts[other]!.category),
    )
    .map(([one, other]) => ({ one, other, share: sharedPart(firsts[one]!.spans, firsts[other]!.spans) }))
    .filter(({ share }) => share >= HALF)
    .sort((a, b) => b.share - a.share || a.one - b.one || a.other - b.other);
  const joined = open.map((marks, at): Joined => ({ marks: [...marks], from: [at] }));
  for (const { one, other } of pairs) {
    const [ours, theirs] = [joined[one]!, joined[other]!];
    if (ours === theirs || theirs.marks.some((mark) => ours.marks.some((own) => own.annotator === mark.annotator)))
      continue;
    ours.marks.push(...theirs.marks);
    ours.from.push(...theirs.from);
    for (const at of theirs.from) joined[at] = ours;
  }
  return [...groups.filter((group) => group.length >= people), ...[...new Set(joined)].map(({ marks }) => marks)];
}
