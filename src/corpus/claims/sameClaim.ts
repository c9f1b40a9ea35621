import type { Figure } from '../../analysis/claims/figures';
import { termOf, type ClaimTerms, type WrittenFigure } from './claimTerms';
import { CONTRARY } from './sameMeaning';

/** Two figures that should be one, as each claim writes it: `12` here, `fourteen` there. */
export interface FigureDifference {
  readonly here: string;
  readonly there: string;
}

/** How two claims that are the same differ. */
export interface SameClaim {
  readonly figures: readonly FigureDifference[];
}

/** The limits that tell the same claim from two on the same subject; chosen by reading what they join in the texts of the alignment corpus. */
const LIMITS = {
  /** What the shared words must weigh. */
  weight: 2.5,
  /** Shared words that are no names. */
  words: 2,
  /** Share of the weight of the shorter claim that is shared. */
  ofShorter: 0.7,
  /** Share of the weight of the longer one. */
  ofLonger: 0.5,
  /** The same where figures differ: then all else must agree. */
  withFigures: { ofShorter: 0.8, ofLonger: 0.6 },
};

/** Says how two claims differ if both state the same, in whatever words; nothing if they do not. */
export function sameClaim(a: ClaimTerms, b: ClaimTerms): SameClaim | undefined {
  if (a.isNegated !== b.isNegated || areContrary(a, b) || haveOtherNames(a, b)) return undefined;
  let shared = 0;
  let words = 0;
  for (const [term, weight] of a.weights) {
    const other = b.weights.get(term);
    if (other === undefined) continue;
    shared += Math.min(weight, other);
    if (weight === 1) words++;
  }
  const { equal, differences } = compareFigures(a.figures, b.figures);
  for (const figure of equal) shared += weightOf(figure);
  if (shared < LIMITS.weight || words < LIMITS.words || differences.length > 1) return undefined;
  const differing = differences.reduce((sum, [here]) => sum + weightOf(here), 0);
  // What differs is left out of both: all else is to agree.
  const [shorter, longer] = [a, b].map((claim) => weigh(claim) - differing).sort((one, other) => one - other);
  const limits = differences.length > 0 ? LIMITS.withFigures : LIMITS;
  const isSame = shared >= limits.ofShorter * shorter! && shared >= limits.ofLonger * longer!;
  if (!isSame) return undefined;
  return { figures: differences.map(([here, there]) => ({ here: here.words, there: there.words })) };
}

/** What a claim weighs, with its figures. */
function weigh({ weights, figures }: ClaimTerms): number {
  let sum = 0;
  for (const weight of weights.values()) sum += weight;
  return figures.reduce((all, figure) => all + weightOf(figure), sum);
}

/** What happened in another year is something else; of other figures one text may give more than another. */
function weightOf({ kind }: Figure): number {
  return kind === 'year' || kind === 'month' || kind === 'day' ? 1 : 0.5;
}

/** Whether each names somebody or something that the other does not. */
function haveOtherNames(a: ClaimTerms, b: ClaimTerms): boolean {
  const lacks = (one: ClaimTerms, other: ClaimTerms) => [...one.names].some((name) => !other.weights.has(name));
  return lacks(a, b) && lacks(b, a);
}

function areContrary({ weights: a }: ClaimTerms, { weights: b }: ClaimTerms): boolean {
  return CONTRARY.some(
    ([one, other]) =>
      (a.has(one) && !a.has(other) && b.has(other) && !b.has(one)) ||
      (a.has(other) && !a.has(one) && b.has(one) && !b.has(other)),
  );
}

/** The figures that two claims share, and the pairs of them that should be equal and are not. */
function compareFigures(
  a: readonly WrittenFigure[],
  b: readonly WrittenFigure[],
): { readonly equal: readonly Figure[]; readonly differences: readonly (readonly [WrittenFigure, WrittenFigure])[] } {
  const left = [...b];
  const unlike: WrittenFigure[] = [];
  const equal: Figure[] = [];
  for (const figure of a) {
    const at = left.findIndex((other) => other.value === figure.value && tellTheSame(figure, other));
    if (at < 0) unlike.push(figure);
    else {
      left.splice(at, 1);
      equal.push(figure);
    }
  }
  const differences = unlike.flatMap((here): [WrittenFigure, WrittenFigure][] => {
    const at = left.findIndex((there) => tellTheSame(here, there));
    return at < 0 ? [] : [[here, left.splice(at, 1)[0]!]];
  });
  return { equal, differences };
}

/** Whether two figures are of one kind, and of one thing. */
function tellTheSame(a: Figure, b: Figure): boolean {
  if (a.kind !== b.kind) return false;
  if (a.kind === 'money') return a.of[0] === b.of[0];
  if (a.kind !== 'count' && a.kind !== 'rank') return true;
  // A headline leaves it out: `Blast kills 12`.
  if (a.of.length === 0 || b.of.length === 0) return true;
  const terms = new Set(a.of.map((word) => termOf(word)));
  return b.of.some((word) => terms.has(termOf(word)));
}
