import type { Utterance } from '../src/corpus/passages';
import { groupBy } from '../src/text/groupBy';
import { overlaps } from '../src/text/span';
import type { Given, MadeArticle } from './madeArticles';

/** Numbers of pairs of places at which two articles give one utterance, or at which two are taken for one. */
export interface PairsOfPlaces {
  /** Those that give one utterance. */
  readonly all: number;
  /** Those of them that are listed as one. */
  readonly found: number;
  /** Those that are listed as one and give two. */
  readonly wrong: number;
}

/** How many places at which articles give the same are listed as one utterance. What nobody else gives counts where it is listed with what others give. */
export function scoreUtterances(
  articles: readonly Pick<MadeArticle, 'name' | 'given'>[],
  utterances: readonly Utterance[],
  isAsked: (given: Given) => boolean,
): PairsOfPlaces {
  const listed = groupBy(
    utterances.flatMap((utterance) => utterance.variants.map((variant) => ({ variant, utterance }))),
    ({ variant }) => variant.source,
  );
  const places = articles.flatMap(({ name, given }) =>
    given.filter(isAsked).map((one) => {
      const at = (listed.get(name) ?? []).find(({ variant }) => variant.spans.some((span) => overlaps(span, one)));
      return { given: one.utterance, listed: at?.utterance };
    }),
  );
  const pairs = (keyOf: (place: (typeof places)[number]) => unknown) =>
    [...groupBy(places, keyOf)].reduce((sum, [key, { length }]) => sum + (key ? (length * (length - 1)) / 2 : 0), 0);
  const numbers = new Map(utterances.map((utterance, number) => [utterance, number]));
  const found = pairs((place) => place.listed && `${place.given} ${numbers.get(place.listed)!}`);
  return { all: pairs((place) => place.given), found, wrong: pairs((place) => place.listed) - found };
}
