import { WALL, type ComparedText } from './comparedText';
import { Matching } from './matching';

/** A relation of tokens, and the same read the other way round. */
interface Side {
  readonly from: ComparedText;
  readonly to: ComparedText;
  readonly partners: Int32Array;
  /** The other way round. */
  readonly back: Int32Array;
}

/** A stretch that follows itself in both texts, lighter than this, counts for little by itself. */
const LIGHT = 8;

/** So far a light stretch may stand from where its neighbours let expect it, in tokens. */
const STRAY = 4;

/** No edge is looked for further away than this, in tokens. */
const FARTHEST_SLIDE = 64;

/** Makes a matching as a reader would have it: its seams lie between sentences, and no word or sign is matched far from its neighbours. */
export function tidy(former: ComparedText, current: ComparedText, matching: Matching): void {
  const forth = { from: former, to: current, partners: matching.current, back: matching.former };
  const back = { from: current, to: former, partners: matching.former, back: matching.current };
  slideSeams(forth);
  slideSeams(back);
  dropStrays(forth);
}

/**
 * What was inserted, removed or moved can often be told in several ways, as in `A B [C B] D` and `A [B C] B D`: the seam is put where the
 * strongest borders are. Each token is passed at most a bounded number of times.
 */
function slideSeams(side: Side): void {
  const { from, to, partners } = side;
  for (let at = 1; at < from.length; at++) {
    const left = partners[at - 1]!;
    const right = partners[at]!;
    if (left === -1 || right === -1 || right === left + 1) continue;
    let best = 0;
    let strongest = seamStrength(side, at, left, right, 0);
    const consider = (by: number) => {
      const strength = seamStrength(side, at, left, right, by);
      if (strength <= strongest) return;
      strongest = strength;
      best = by;
    };
    for (let by = 1; by <= FARTHEST_SLIDE && canSlide(side, at + by - 1, right + by - 1, left + by); by++) consider(by);
    for (let by = 1; by <= FARTHEST_SLIDE && canSlide(side, at - by, left + 1 - by, right - by); by++) consider(-by);
    for (let by = 0; by < best; by++) move(side, at + by, left + 1 + by);
    for (let by = 1; by <= -best; by++) move(side, at - by, right - by);
    if (best > 0) at += best;
  }

  function seamStrength({ from: one }: Side, at: number, left: number, right: number, by: number): number {
    return (one.borders[at + by] ?? 0) + (to.borders[left + 1 + by] ?? 0) + (to.borders[right + by] ?? 0);
  }
}

/** Whether a token, matched as its neighbours are, could as well be matched with another, free one. */
function canSlide({ from, to, partners, back }: Side, at: number, as: number, instead: number): boolean {
  return partners[at] === as && back[instead] === -1 && to.keys[instead] === from.keys[at];
}

function move({ partners, back }: Side, at: number, to: number): void {
  back[partners[at]!] = -1;
  partners[at] = to;
  back[to] = at;
}

/** Matches light stretches that stand far from their neighbours as their neighbours are matched, or not at all. */
function dropStrays({ from, to, partners, back }: Side): void {
  for (let start = 0; start < from.length;) {
    let end = start + 1;
    if (partners[start] === -1) {
      start = end;
      continue;
    }
    let weight = from.weights[start]!;
    while (end < from.length && partners[end] === partners[end - 1]! + 1) weight += from.weights[end++]!;
    if (weight < LIGHT) {
      const before = expected(from, partners, start, -1);
      const behind = expected(from, partners, end - 1, 1);
      const place = partners[start]!;
      const offsets = [before, behind].filter((one) => one !== undefined).map((one) => one + start);
      if (!offsets.some((one) => Math.abs(one - place) <= STRAY)) {
        for (let at = start; at < end; at++) {
          back[partners[at]!] = -1;
          partners[at] = -1;
        }
        const free = offsets.find((one) => fits(one, start, end));
        for (let at = start; free !== undefined && at < end; at++) {
          partners[at] = free + at - start;
          back[free + at - start] = at;
        }
      }
    }
    start = end;
  }

  function fits(place: number, start: number, end: number): boolean {
    for (let at = start; at < end; at++)
      if (back[place + at - start] !== -1 || to.keys[place + at - start] !== from.keys[at]) return false;
    return true;
  }
}

/** How far from the token that is matched nearest on one side its partner stands; nothing where none is near. */
function expected(from: ComparedText, partners: Int32Array, edge: number, step: 1 | -1): number | undefined {
  for (let count = 1; count <= FARTHEST_SLIDE; count++) {
    const at = edge + step * count;
    if (at < 0 || at >= from.length || from.keys[at] === WALL) return undefined;
    if (partners[at] !== -1) return partners[at]! - at;
  }
  return undefined;
}
