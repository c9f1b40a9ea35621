import {
  categoryKey,
  comparedText,
  detailsOf,
  type AnnotatedText,
  type Category,
  type ComparedMark,
  type ComparedText,
  type Detail,
} from './annotated';
import { alignMarks } from './alignMarks';
import type { Coefficient } from './coefficient';
import { decidedItems, type DecidedItem } from './decisions';
import { nominalAlpha } from './nominalAlpha';
import { continuumOf, pairAgreement, type KeptMarks, type PairAgreement } from './pairAgreement';
import { textualAlpha, type TextualAlpha } from './textualAlpha';

/** How far people agree. */
export interface AgreementReport {
  /** All who worked on any of the texts, in the order of their names. */
  readonly annotators: readonly string[];
  /** How many texts at least two people worked on; the others say nothing about agreement. */
  readonly texts: number;
  /** By kind of mark, and by tag; kinds that nobody used are not there. */
  readonly categories: readonly CategoryAgreement[];
}

/** How far people agree on one kind of mark. */
export interface CategoryAgreement extends Category {
  /** How many marks each person has in the texts that count, by name. */
  readonly marks: ReadonlyMap<string, number>;
  /** Krippendorff's α of decisions (confirmed, corrected, rejected) on what at least two people decided on. */
  readonly decisions: Coefficient;
  /** The uα family of 2016, over marks that are not stacked. */
  readonly unitizing: TextualAlpha;
  /** How many stretches the unitizing measures left out because they overlap another of the same person. */
  readonly stacked: number;
  /** Krippendorff's α of what people say of words that at least two of them marked. */
  readonly details: Partial<Readonly<Record<Detail, Coefficient>>>;
  /** Each pair of people who both worked on a text. */
  readonly pairs: readonly PairAgreement[];
}

/**
 * Measures how far people agree, kind by kind. Only texts that at least two people worked on count, and of those a text counts for a pair only if
 * both did. What cannot be measured is said to be not defined, and why.
 */
export function agreement(texts: readonly AnnotatedText[]): AgreementReport {
  const all = texts.map(comparedText);
  const shared = all.filter(({ annotators }) => annotators.length > 1);
  const items = shared.flatMap(decidedItems);
  const pairs = pairsOf(shared);
  return {
    annotators: [...new Set(all.flatMap(({ annotators }) => annotators))].sort(),
    texts: shared.length,
    categories: categoriesOf(shared).map((category) => categoryAgreement(category, shared, items, pairs)),
  };
}

function categoryAgreement(
  category: Category,
  texts: readonly ComparedText[],
  items: readonly DecidedItem[],
  pairs: readonly (readonly [string, string])[],
): CategoryAgreement {
  const key = categoryKey(category);
  const kept = texts.map((text) => ({ text, kept: keptMarks(text, key) }));
  const continua = kept.map(({ text, kept: own }) =>
    continuumOf(
      text.length,
      text.annotators.map((annotator) => own.get(annotator) ?? []),
    ),
  );
  const counts = new Map<string, number>();
  for (const { kept: own } of kept)
    for (const [annotator, marks] of own) counts.set(annotator, (counts.get(annotator) ?? 0) + marks.length);
  return {
    ...category,
    marks: counts,
    decisions: nominalAlpha(
      items.filter((item) => categoryKey(item.category) === key).map(({ decisions }) => [...decisions.values()]),
    ),
    unitizing: textualAlpha(continua.map(({ continuum }) => continuum)),
    stacked: continua.reduce((sum, { leftOut }) => sum + leftOut, 0),
    details: detailAlphas(kept),
    pairs: pairs.map((pair) => pairAgreement(pair, category, kept, items)),
  };
}

function keptMarks({ annotators, marks }: ComparedText, key: string): Map<string, ComparedMark[]> {
  const kept = new Map<string, ComparedMark[]>(annotators.map((annotator) => [annotator, []]));
  for (const mark of marks) if (mark.isKept && categoryKey(mark.category) === key) kept.get(mark.annotator)!.push(mark);
  return kept;
}

function detailAlphas(texts: readonly KeptMarks[]): CategoryAgreement['details'] {
  const units = new Map<Detail, string[][]>();
  for (const { kept } of texts) {
    for (const aligned of alignMarks([...kept.values()])) {
      const said = aligned.map(({ mark }) => detailsOf(mark.statement));
      for (const detail of Object.keys(said[0]!) as Detail[]) {
        const values = units.get(detail) ?? [];
        units.set(detail, values);
        values.push(said.map((one) => one[detail] ?? ''));
      }
    }
  }
  return Object.fromEntries([...units].map(([detail, values]) => [detail, nominalAlpha(values)]));
}

/** The kinds of marks that anybody decided on or made, in a fixed order, tags by their names at the end. */
function categoriesOf(texts: readonly ComparedText[]): Category[] {
  const found = new Map<string, Category>();
  for (const { marks } of texts) for (const { category } of marks) found.set(categoryKey(category), category);
  return [...found.values()].sort(
    (a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || ((a.tag ?? '') < (b.tag ?? '') ? -1 : 1),
  );
}

const ORDER: readonly Category['kind'][] = ['quotation', 'mention', 'cue', 'claim', 'boilerplate', 'tag'];

function pairsOf(texts: readonly ComparedText[]): (readonly [string, string])[] {
  const pairs = new Map<string, readonly [string, string]>();
  for (const { annotators } of texts) {
    annotators.forEach((one, at) => {
      for (const other of annotators.slice(at + 1)) pairs.set(JSON.stringify([one, other]), [one, other]);
    });
  }
  return [...pairs.values()].sort(([a, b], [c, d]) => (a === c ? (b < d ? -1 : 1) : a < c ? -1 : 1));
}
