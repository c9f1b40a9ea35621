import type { Unit } from './units';

/** Words that must stand together, exactly so. */
export interface Run {
  readonly kind: 'run';
  readonly units: readonly Unit[];
  /** Up to this many units of the source may stand between what goes before and this: 0 for none, more behind an ellipsis or brackets. */
  readonly reach: number;
}

/** A word of which an editor changed some letters in brackets: `[T]he`, `go[es]`. */
export interface ChangedWord {
  readonly kind: 'changed-word';
  /** The letters before and behind the brackets, in lower case. */
  readonly before: string;
  readonly behind: string;
  /** The letters in the brackets, in lower case. */
  readonly inside: string;
  readonly reach: number;
}

export type Part = Run | ChangedWord;

/** How the words of a quotation may stand in a source. */
export interface Pattern {
  /** At least one run among them. */
  readonly parts: readonly Part[];
  /** What an editor says in brackets to have put in or changed, as the draft has it. */
  readonly brackets: readonly Bracket[];
}

/** A stretch in brackets, the brackets and the letters of its word with it. In units. */
export interface Bracket {
  readonly from: number;
  readonly to: number;
}

/** What may be left out at an ellipsis, and what brackets may stand for, in units of the source. */
const REACH = { ellipsis: 150, brackets: 8 };

/** A bracket that is not closed within so many units is none. */
const LONGEST_BRACKET = 40;

/**
 * Reads the units of a quotation as what must stand in a source: first with its brackets as the source's own, then, where it has some, as an
 * editor's.
 */
export function patternsOf(units: readonly Unit[]): Pattern[] {
  const hasBrackets = units.some(({ kind }, at) => kind === 'open' && !isElision(units, at, closeOf(units, at)));
  const patterns = [patternOf(units, false), ...(hasBrackets ? [patternOf(units, true)] : [])];
  return patterns.filter(({ parts }) => parts.some(({ kind }) => kind === 'run'));
}

/** How many words of a quotation stand in no brackets. */
export function countWords(units: readonly Unit[]): number {
  const { parts } = patternOf(units, true);
  return parts.reduce(
    (sum, part) => sum + (part.kind === 'run' ? part.units.filter(({ kind }) => kind === 'word').length : 1),
    0,
  );
}

function patternOf(units: readonly Unit[], areInsertions: boolean): Pattern {
  const parts: Part[] = [];
  const brackets: Bracket[] = [];
  let run: Unit[] = [];
  let reach = 0;
  const endRun = (isCutOff: boolean) => {
    const units = withoutStops(run, reach > 0 || parts.length === 0, isCutOff);
    if (units.length > 0) {
      parts.push({ kind: 'run', units, reach });
      reach = 0;
    }
    run = [];
  };
  for (let at = 0; at < units.length; at++) {
    const unit = units[at]!;
    const close = unit.kind === 'open' ? closeOf(units, at) : undefined;
    if (unit.kind === 'ellipsis' || isElision(units, at, close)) {
      endRun(true);
      reach = Math.max(reach, REACH.ellipsis);
      at = close ?? at;
    } else if (close !== undefined && areInsertions) {
      const before = run.at(-1)?.end === unit.start && run.at(-1)?.kind === 'word' ? run.pop() : undefined;
      const next = units[close + 1];
      const behind = next?.start === units[close]!.end && next.kind === 'word' ? next : undefined;
      endRun(!before && !behind);
      brackets.push({ from: before ? at - 1 : at, to: behind ? close + 2 : close + 1 });
      if (before || behind) {
        parts.push({
          kind: 'changed-word',
          before: lower(before),
          behind: lower(behind),
          inside: units
            .slice(at + 1, close)
            .map(lower)
            .join(''),
          reach,
        });
        reach = 0;
      } else reach = Math.max(reach, REACH.brackets);
      at = behind ? close + 1 : close;
    } else run.push(unit);
  }
  endRun(true);
  return { parts, brackets };
}

/** A run without the stops at its borders, where those are the draft's own. */
function withoutStops(run: readonly Unit[], atStart: boolean, atEnd: boolean): readonly Unit[] {
  let from = 0;
  let to = run.length;
  while (atEnd && to > from && run[to - 1]!.kind === 'stop') to--;
  while (atStart && from < to && run[from]!.kind === 'stop') from++;
  return run.slice(from, to);
}

function closeOf(units: readonly Unit[], open: number): number | undefined {
  const wanted = units[open]!.exact === '[' ? ']' : ')';
  const most = Math.min(units.length, open + LONGEST_BRACKET);
  for (let at = open + 1; at < most; at++) if (units[at]!.exact === wanted) return at;
  return undefined;
}

/** Whether brackets hold an ellipsis and nothing else. */
function isElision(units: readonly Unit[], open: number, close: number | undefined): boolean {
  return close === open + 2 && units[open + 1]!.kind === 'ellipsis';
}

function lower(unit: Unit | undefined): string {
  return unit?.exact.toLowerCase() ?? '';
}
