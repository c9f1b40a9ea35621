import type { Span } from '../../text/span';
import type { WordAlignment } from './alignWords';
import { isNegation, isFigure, type ComparedWord } from './comparedWords';

/** A part of two passages that is the same in both, or differs. */
export interface Piece {
  /** `spelling`: the same words, contracted or spelt in another way. `changed`: other words in the same place. */
  readonly kind: 'same' | 'spelling' | 'only-here' | 'only-there' | 'changed';
  /** In the passage that was asked for; empty for `only-there`, where it would stand. Never reaches over the gap between two spans of a passage. */
  readonly here: Span;
  /** In the other passage; empty for `only-here`. */
  readonly there: Span;
  /** Whether it stands before the first shared word, after the last, or between; a word or two for as few others are always between. */
  readonly where: 'start' | 'inside' | 'end';
  /** What tells the reader that something is left out or put in here. None: the words seem to be as they were said. */
  readonly mark?: 'ellipsis' | 'brackets' | 'quotation-marks';
  /** Whether the words stand in the other passage too, in another place. */
  readonly isMoved: boolean;
  /** What the difference is about, where that matters most. */
  readonly about?: 'negation' | 'figure';
}

/** The words of a passage, and the spans that they are taken from. */
export interface PassageWords {
  readonly spans: readonly Span[];
  readonly words: readonly ComparedWord[];
}

/** Cuts two passages into what is the same and what is not. Linear in their lengths. */
export function piecesOf(here: PassageWords, there: PassageWords, { pairs, moved }: WordAlignment): Piece[] {
  const movedHere = new Set(moved.map(([index]) => index));
  const movedThere = new Set(moved.map(([, index]) => index));
  const runs: Run[] = [];
  let [nextHere, nextThere] = [0, 0];
  pairs.forEach(([i, j], at) => {
    runs.push(...gaps(here.words, there.words, [nextHere, i], [nextThere, j], at === 0 ? 'start' : 'inside'));
    const kind = here.words[i]!.spelt === there.words[j]!.spelt ? 'same' : 'spelling';
    const last = runs.at(-1);
    const goesOn = last?.kind === kind && !here.words[i]!.startsSpan && !there.words[j]!.startsSpan;
    if (goesOn) runs[runs.length - 1] = { ...last, here: [last.here[0], i + 1], there: [last.there[0], j + 1] };
    else runs.push({ kind, here: [i, i + 1], there: [j, j + 1], where: 'inside' });
    [nextHere, nextThere] = [i + 1, j + 1];
  });
  const where = pairs.length === 0 ? 'inside' : 'end';
  const ends = [here.words.length, there.words.length] as const;
  runs.push(...gaps(here.words, there.words, [nextHere, ends[0]], [nextThere, ends[1]], where));
  for (const [index, run] of runs.entries()) {
    if (run.kind !== 'only-here') continue;
    const keys = keysOf(here.words, run.here);
    const other = runs.find((second) => second.kind === 'only-there' && keysOf(there.words, second.there) === keys);
    if (!other || Math.abs(runs.indexOf(other) - index) > MOST_PIECES_MOVED) continue;
    for (const at of indices(run.here)) movedHere.add(at);
    for (const at of indices(other.there)) movedThere.add(at);
  }
  const spansHere = covering(here, runs.map((run) => run.here)); // prettier-ignore
  const spansThere = covering(there, runs.map((run) => run.there)); // prettier-ignore
  return runs.map((run, index) => {
    const wordsHere = here.words.slice(...run.here);
    const wordsThere = there.words.slice(...run.there);
    const about = isSame(run) ? undefined : aboutOf(wordsHere, wordsThere);
    const mark = isSame(run) ? undefined : markOf(here.words, there.words, run);
    return {
      kind: run.kind,
      here: spansHere[index]!,
      there: spansThere[index]!,
      where: run.where,
      ...(mark && { mark }),
      isMoved:
        !isSame(run) &&
        (indices(run.here).some((at) => movedHere.has(at)) || indices(run.there).some((at) => movedThere.has(at))),
      ...(about && { about }),
    };
  });
}

/** Words that change places go past at most so many pieces. */
const MOST_PIECES_MOVED = 4;

/** So many words at an end that stand for as few others are no cut, but other words in the same place. */
const MOST_EXCHANGED = 2;

type Range = readonly [number, number];

interface Run extends Pick<Piece, 'kind' | 'where'> {
  readonly here: Range;
  readonly there: Range;
}

function isSame({ kind }: Run): boolean {
  return kind === 'same' || kind === 'spelling';
}

/** What stands between two shared words: one piece, or several where a span ends within. */
function* gaps(
  a: readonly ComparedWord[],
  b: readonly ComparedWord[],
  here: Range,
  there: Range,
  where: Piece['where'],
): Generator<Run> {
  const [onHere, onThere] = [here[1] > here[0], there[1] > there[0]];
  const cutsHere = [...cuts(a, here)];
  const cutsThere = [...cuts(b, there)];
  if (onHere && onThere && cutsHere.length === 1 && cutsThere.length === 1) {
    const isExchange = Math.max(here[1] - here[0], there[1] - there[0]) <= MOST_EXCHANGED;
    yield { kind: 'changed', here, there, where: isExchange ? 'inside' : where };
    return;
  }
  const none: Range = [there[0], there[0]];
  if (onHere) for (const part of cutsHere) yield { kind: 'only-here', here: part, there: none, where };
  const after: Range = [here[1], here[1]];
  if (onThere) for (const part of cutsThere) yield { kind: 'only-there', here: after, there: part, where };
}

function* cuts(words: readonly ComparedWord[], [from, to]: Range): Generator<Range> {
  let start = from;
  for (let at = from + 1; at < to; at++) {
    if (!words[at]!.startsSpan) continue;
    yield [start, at];
    start = at;
  }
  yield [start, to];
}

function markOf(a: readonly ComparedWord[], b: readonly ComparedWord[], { here, there }: Run): Piece['mark'] {
  if ([...a.slice(...here), ...b.slice(...there)].some(({ bracketed }) => bracketed)) return 'brackets';
  const upToNext = [...a.slice(here[0], here[1] + 1), ...b.slice(there[0], there[1] + 1)];
  if (upToNext.some(({ afterEllipsis }) => afterEllipsis)) return 'ellipsis';
  return upToNext.some(({ startsSpan }) => startsSpan) ? 'quotation-marks' : undefined;
}

function aboutOf(here: readonly ComparedWord[], there: readonly ComparedWord[]): Piece['about'] {
  if (here.filter(isNegation).length !== there.filter(isNegation).length) return 'negation';
  const isChange = here.length > 0 && there.length > 0;
  return isChange && here.some(isFigure) && there.some(isFigure) ? 'figure' : undefined;
}

/** The spans of runs of words, so drawn that they cover the passage: each reaches to the next one within its span. */
function covering({ spans, words }: PassageWords, ranges: readonly Range[]): Span[] {
  let span = 0;
  const spanOf = (word: ComparedWord) => {
    while (span < spans.length - 1 && spans[span]!.end <= word.start) span++;
    return spans[span]!;
  };
  const found: Span[] = [];
  let end = spans[0]!.start;
  for (const [from, to] of ranges) {
    if (from === to) {
      found.push({ start: end, end });
      continue;
    }
    const own = spanOf(words[from]!);
    const next = words[to];
    const start = words[from]!.startsSpan || from === 0 ? own.start : words[from]!.start;
    // A contraction is one token of two words, which may fall into two pieces.
    const reach = next === undefined || next.startsSpan ? own.end : Math.max(next.start, words[to - 1]!.end);
    found.push({ start: Math.max(start, Math.min(end, reach)), end: reach });
    end = reach;
  }
  return found;
}

function keysOf(words: readonly ComparedWord[], range: Range): string {
  return words
    .slice(...range)
    .map(({ key }) => key)
    .join(' ');
}

function indices([from, to]: Range): number[] {
  return Array.from({ length: to - from }, (_, at) => from + at);
}
