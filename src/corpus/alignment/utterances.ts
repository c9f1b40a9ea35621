import { groupBy } from '../../text/groupBy';
import type { Comparison, Passage, Utterance, Variant } from '../passages';
import { each, type Steps } from '../steps';
import { compare } from './compare';
import type { ComparedStretch } from './comparedSource';
import { PairMemo } from './pairMemo';
import { areDifferentPeople } from './samePassage';

/** The passages of one source, with the stretches that each is made of; of words without quotation marks all runs that others share, the longest first. */
export interface PassagesOfSource {
  readonly text: string;
  readonly passages: ReadonlyMap<Passage, readonly ComparedStretch[]>;
}

/** How passages differ, by their first stretches; nothing where they share no words. */
export type ComparisonMemo = PairMemo<ComparedStretch, Comparison | undefined>;

interface Member {
  readonly text: string;
  readonly passage: Passage;
  readonly stretches: readonly ComparedStretch[];
  readonly length: number;
}

/**
 * Gathers passages that share words into utterances: the fullest takes all that share words with it, then the fullest of those that are
 * left, and so on; what shares words only with one that is taken goes with that. Sorting aside linear in the passages and what they share.
 * @param linked what stretches share words with; what is of none of the sources is left alone
 * @param memo how passages differ that were compared before; told by their first stretches
 */
export function* gatherUtterances(
  sources: readonly PassagesOfSource[],
  linked: ReadonlyMap<ComparedStretch, readonly ComparedStretch[]>,
  memo: ComparisonMemo = new PairMemo(),
): Steps<Utterance[]> {
  const members = sources.flatMap(({ text, passages }) =>
    [...passages].map(([passage, stretches]): Member => {
      // Runs without quotation marks hold each other.
      const parts = passage.isQuoted ? stretches : stretches.slice(0, 1);
      const length = parts.reduce((sum, { words }) => sum + words.length, 0);
      return { text, passage, stretches, length };
    }),
  );
  const ownerOf = new Map(members.flatMap((member) => member.stretches.map((stretch) => [stretch, member])));
  const linkedTo = (member: Member) =>
    new Set(
      member.stretches.flatMap((stretch) => linked.get(stretch) ?? []).flatMap((other) => ownerOf.get(other) ?? []),
    );
  const heads = new Map<Member, Member>();
  for (const member of [...members].sort((a, b) => b.length - a.length)) {
    if (heads.has(member)) continue;
    const others = linkedTo(member);
    const taken = [...others].find((other) => heads.has(other));
    const head = taken ? heads.get(taken)! : member;
    heads.set(member, head);
    for (const other of others) if (!heads.has(other)) heads.set(other, head);
  }
  const groups = [...groupBy(members, (member) => heads.get(member)!)].filter(
    ([head, { length }]) => head.passage.quotation !== undefined || length > 1,
  );
  return yield* each(groups, ([head, all]) => utterance(head, all, memo));
}

function utterance(head: Member, members: readonly Member[], memo: ComparisonMemo): Utterance {
  const variants = [head, ...members.filter((member) => member !== head)].map((member): Variant => {
    if (member === head) return member.passage;
    const comparison = memo.recall(head.stretches[0]!, member.stretches[0]!, () =>
      compare({ text: head.text, ...head.passage }, { text: member.text, ...member.passage }),
    );
    if (!comparison) return member.passage;
    const isOther = areDifferentPeople(peopleOf(head), peopleOf(member));
    const relations = isOther ? [...comparison.relations, 'different-speaker-credited' as const] : comparison.relations;
    return { ...member.passage, comparison: { ...comparison, relations } };
  });
  const speakers = groupBy(
    variants.flatMap((variant) => variant.speakers),
    (name) => name,
  );
  return {
    variants,
    speakers: [...speakers].sort(([, a], [, b]) => b.length - a.length).map(([name]) => name),
    sources: new Set(variants.map(({ source }) => source)).size,
    difference: Math.max(0, ...variants.map(({ comparison }) => 1 - (comparison?.similarity ?? 1))),
  };
}

function peopleOf({ stretches }: Member): string[] {
  return [...new Set(stretches.flatMap(({ people }) => people))];
}
