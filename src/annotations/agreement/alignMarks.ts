import type { ComparedMark } from './annotated';
import { matchSpans } from './matchSpans';

/**
 * Puts together the marks of several people that are taken to be one, at most one of each person. The people are taken one after the other; each
 * one's marks are matched with what the first of each group marked.
 * @param people the marks of each person, of one category
 */
export function alignMarks(people: readonly (readonly ComparedMark[])[]): ComparedMark[][] {
  const groups: ComparedMark[][] = [];
  for (const marks of people) {
    const matched = new Set<number>();
    const matches = matchSpans(
      groups.map(([first]) => first!),
      marks,
    );
    for (const { ours, theirs } of matches) {
      groups[ours]!.push(marks[theirs]!);
      matched.add(theirs);
    }
    marks.forEach((mark, at) => {
      if (!matched.has(at)) groups.push([mark]);
    });
  }
  return groups;
}
