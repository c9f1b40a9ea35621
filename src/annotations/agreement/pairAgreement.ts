import { detailsOf, labelOf, type Category, type ComparedMark, type ComparedText, type Detail } from './annotated';
import { categoryKey } from './annotated';
import type { Coefficient } from './coefficient';
import { cohensKappa, type Cell } from './cohen';
import { withoutOverlaps, type Continuum } from './continuum';
import type { DecidedItem } from './decisions';
import { HALF, matchSpans } from './matchSpans';
import { spanScore, type SpanScore } from './spanScore';
import { unitizingAlpha } from './unitizingAlpha';

/** How far two people agree on one kind of mark, over the texts that both worked on. */
export interface PairAgreement {
  readonly annotators: readonly [string, string];
  /** How many texts both worked on. */
  readonly texts: number;
  /** How many marks each has there. */
  readonly marks: readonly [number, number];
  /** Marks of exactly the same words. */
  readonly exact: SpanScore;
  /** Marks that share at least half of what they cover together. */
  readonly overlapping: SpanScore;
  /** Cohen's κ of what is marked and what is not, code unit by code unit. */
  readonly characters: Coefficient;
  /** Cohen's κ of their decisions (confirmed, corrected, rejected) on what both decided on. */
  readonly decisions: Coefficient;
  /** Krippendorff's αU of 1995/2004, over marks that are not stacked. */
  readonly unitizing: Coefficient;
  /** Cohen's κ of what they say of the marks that are matched at least by half. */
  readonly details: Partial<Readonly<Record<Detail, Coefficient>>>;
}

/** A text and the marks of one category that people keep, by their names. */
export interface KeptMarks {
  readonly text: ComparedText;
  readonly kept: ReadonlyMap<string, readonly ComparedMark[]>;
}

export function pairAgreement(
  annotators: readonly [string, string],
  category: Category,
  texts: readonly KeptMarks[],
  items: readonly DecidedItem[],
): PairAgreement {
  const [one, other] = annotators;
  const shared = texts.filter(({ text }) => text.annotators.includes(one) && text.annotators.includes(other));
  const marks: [number, number] = [0, 0];
  let exact = 0;
  let overlapping = 0;
  const cells: Cell[] = [];
  const details = new Map<Detail, Cell[]>();
  const continua: Continuum[] = [];
  for (const { text, kept } of shared) {
    const ours = kept.get(one) ?? [];
    const theirs = kept.get(other) ?? [];
    marks[0] += ours.length;
    marks[1] += theirs.length;
    for (const match of matchSpans(ours, theirs, HALF)) {
      if (match.share === 1) exact++;
      overlapping++;
      const mine = detailsOf(ours[match.ours]!.mark.statement);
      const yours = detailsOf(theirs[match.theirs]!.mark.statement);
      for (const detail of Object.keys(mine) as Detail[]) {
        const row = details.get(detail) ?? [];
        details.set(detail, row);
        row.push({ one: mine[detail]!, other: yours[detail] ?? '', count: 1 });
      }
    }
    cells.push(...markedCells(ours, theirs, text.length));
    continua.push(continuumOf(text.length, [ours, theirs]).continuum);
  }
  return {
    annotators,
    texts: shared.length,
    marks,
    exact: spanScore(exact, ...marks),
    overlapping: spanScore(overlapping, ...marks),
    characters: cohensKappa(cells),
    decisions: cohensKappa(decisionCells(annotators, category, items)),
    unitizing: unitizingAlpha(continua),
    details: Object.fromEntries([...details].map(([detail, row]) => [detail, cohensKappa(row)])),
  };
}

/** A text as a continuum of unstacked units; a mark of several stretches is as many units. */
export function continuumOf(
  length: number,
  people: readonly (readonly ComparedMark[])[],
): { readonly continuum: Continuum; readonly leftOut: number } {
  const own = people.map((marks) =>
    withoutOverlaps(
      marks.flatMap(({ spans, mark }) => spans.map((span) => ({ ...span, label: labelOf(mark.statement) }))),
    ),
  );
  return {
    continuum: { length, observers: own.map(({ units }) => units) },
    leftOut: own.reduce((sum, { leftOut }) => sum + leftOut, 0),
  };
}

/** How many code units both, one or none of two people marked. */
function markedCells(ours: readonly ComparedMark[], theirs: readonly ComparedMark[], length: number): Cell[] {
  const borders = [ours, theirs]
    .flatMap((marks, person) =>
      marks.flatMap(({ spans }) =>
        spans.flatMap(({ start, end }) => [
          { at: start, person, step: 1 },
          { at: end, person, step: -1 },
        ]),
      ),
    )
    .sort((a, b) => a.at - b.at);
  const depth = [0, 0];
  const counts = [0, 0, 0, 0];
  let reached = 0;
  const reach = (to: number) => {
    counts[(depth[0] ? 2 : 0) + (depth[1] ? 1 : 0)]! += to - reached;
    reached = to;
  };
  for (const { at, person, step } of borders) {
    reach(at);
    depth[person]! += step;
  }
  reach(Math.max(length, reached));
  return counts.map((count, at) => ({ one: at & 2 ? 'marked' : '', other: at & 1 ? 'marked' : '', count }));
}

function decisionCells(
  [one, other]: readonly [string, string],
  category: Category,
  items: readonly DecidedItem[],
): Cell[] {
  return items.flatMap((item) => {
    const mine = item.decisions.get(one);
    const yours = item.decisions.get(other);
    const isOurs = categoryKey(item.category) === categoryKey(category);
    return isOurs && mine && yours ? [{ one: mine, other: yours, count: 1 }] : [];
  });
}
