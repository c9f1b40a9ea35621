import { groupBy } from '../../text/groupBy';
import type { WordPair } from './alignWords';
import type { ComparedStretch } from './comparedSource';
import { compareStretches, linkOf, type Link, type LinkedSource } from './links';
import { areDifferentPeople, samePassage } from './samePassage';
import type { WordingIndex } from './wordingIndex';

/** Stretches of more words than this must share as many grams to be compared. */
const LEAST_GRAMS = 2;

/** Words between quotation marks that other sources have between quotation marks as well; and how many pairs of strings were looked at for that. */
export function quotedLinksOf(
  source: LinkedSource,
  index: WordingIndex,
  sourceOf: (id: string) => LinkedSource,
): { readonly links: Link[]; readonly compared: number } {
  let compared = 0;
  const found = source.compared.stretches.flatMap((stretch) =>
    index.candidates(stretch).flatMap(({ stretch: there, grams }) => {
      const shortest = Math.min(stretch.words.length, there.words.length);
      if (grams < LEAST_GRAMS && shortest > LEAST_GRAMS) return [];
      compared++;
      const other = sourceOf(there.source);
      const alignment = samePassage({ stretch, source: source.compared }, { stretch: there, source: other.compared });
      if (!alignment) return [];
      const { relations } = compareStretches({ stretch, source }, { stretch: there, source: other }, alignment)!;
      return [{ stretch, there, relations, pairs: alignment.pairs }];
    }),
  );
  const bySource = groupBy(found, ({ there }) => there.source);
  const links = found.map((link): Link => {
    const { stretch, there, relations } = link;
    const isSplit = bySource.get(there.source)!.some((second) => goesOn(second, link) || goesOn(link, second));
    return linkOf(stretch, there, [
      ...relations,
      ...(areDifferentPeople(stretch.people, there.people) ? (['different-speaker-credited'] as const) : []),
      ...(isSplit ? (['split-around-cue'] as const) : []),
    ]);
  });
  return { links, compared };
}

/** Stretches of which one source has as two what the other has as one: the second goes on where the first ends. */
interface Found {
  readonly stretch: ComparedStretch;
  readonly there: ComparedStretch;
  readonly pairs: readonly WordPair[];
}

/** Halves of one sentence stand no further apart, in code units: a cue fits between them. */
const WIDEST_CUE = 300;

function goesOn(first: Found, second: Found): boolean {
  const [lastHere, lastThere] = first.pairs.at(-1)!;
  const [firstHere, firstThere] = second.pairs[0]!;
  const areHalves = (a: ComparedStretch, b: ComparedStretch) => a.end < b.start && b.start - a.end <= WIDEST_CUE;
  if (first.there === second.there && areHalves(first.stretch, second.stretch)) return firstThere - lastThere === 1;
  return first.stretch === second.stretch && areHalves(first.there, second.there) && firstHere - lastHere === 1;
}
