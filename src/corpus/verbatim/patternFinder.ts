import type { ChangedWord, Pattern, Run } from './parts';
import type { Unit } from './units';

/** Where a pattern stands: units of the text, half-open. */
export interface Match {
  /** Index of the pattern. */
  readonly pattern: number;
  readonly from: number;
  readonly to: number;
}

/** How units are told apart. */
export interface UnitForms {
  readonly form: (unit: Unit) => string;
  /** The same where case does not matter for the first letter: at the start of what is quoted and behind an ellipsis. */
  readonly atStart: (unit: Unit) => string;
}

/** A run as numbers: forms of units, the first as at a start and as it is. */
interface NumberedRun {
  readonly first: number;
  readonly isStart: boolean;
  readonly forms: Int32Array;
  readonly hash: Hash;
}

type Numbered = NumberedRun | ChangedWord;

interface Anchored {
  readonly pattern: number;
  readonly parts: readonly Numbered[];
  readonly reaches: readonly number[];
  /** Index of the longest run, by which the pattern is found. */
  readonly anchor: number;
}

/** Two numbers that together tell runs apart. */
type Hash = readonly [number, number];

const BASES = [0x01000193, 0x5bd1e995] as const;

/** The units of one text as numbers, with which any stretch of it is compared at once (rolling hashes: Karp and Rabin, 1987). */
interface NumberedText {
  readonly units: readonly Unit[];
  readonly forms: Int32Array;
  readonly starts: Int32Array;
  readonly sums: readonly [Int32Array, Int32Array];
  /** How often a part of each pattern was looked for. */
  readonly looks: Map<number, number>;
}

/** A pattern of words that a text repeats without end is given up there after so many looks. */
const MOST_LOOKS = 200_000;

/**
 * Finds many patterns in texts, each text in one pass: a text is looked at where two of its units begin the longest run of a pattern. Linear in the
 * text, whatever it repeats.
 */
export class PatternFinder {
  readonly #forms = new Map<string, number>();
  readonly #starts = new Map<string, number>();
  readonly #singles = new Map<number, Anchored[]>();
  readonly #pairs = new Map<number, Anchored[]>();
  readonly #powers: [number[], number[]] = [[1], [1]];
  readonly #unitForms: UnitForms;

  constructor(patterns: readonly Pattern[], unitForms: UnitForms) {
    this.#unitForms = unitForms;
    patterns.forEach(({ parts }, pattern) => {
      let anchor = -1;
      const numbered = parts.map((part, at) => {
        if (part.kind === 'changed-word') return part;
        const longest = parts[anchor];
        if (longest?.kind !== 'run' || part.units.length > longest.units.length) anchor = at;
        return this.#number(part, at === 0 || part.reach > 0);
      });
      const first = numbered[anchor];
      if (!first || 'kind' in first) return;
      const anchored = { pattern, parts: numbered, reaches: parts.map(({ reach }) => reach), anchor };
      const [map, key] =
        first.forms.length === 1
          ? ([this.#singles, first.first] as const)
          : ([this.#pairs, pairKey(first.first, first.forms[1]!)] as const);
      const list = map.get(key);
      if (list) list.push(anchored);
      else map.set(key, [anchored]);
    });
  }

  /**
   * The first place at which each pattern stands in a text.
   * @param isWanted whether a pattern is still looked for
   * @param isGood whether a place will do; another is looked for if not
   */
  find(
    units: readonly Unit[],
    isWanted: (pattern: number) => boolean,
    isGood: (match: Match) => boolean = () => true,
  ): Match[] {
    const text = this.#numberText(units);
    const found = new Map<number, Match>();
    const over = new Set<Anchored>();
    /** What of a list is still looked for, where that is less than all. */
    const left = new Map<readonly Anchored[], readonly Anchored[]>();
    const look = (list: readonly Anchored[] | undefined, at: number) => {
      if (!list) return;
      const known = left.get(list) ?? list;
      let isLess = false;
      for (const anchored of known) {
        if (isWanted(anchored.pattern) && !over.has(anchored)) {
          const match = this.#matchAt(text, anchored, at);
          if (match && isGood(match)) found.set(match.pattern, match);
          else if ((text.looks.get(anchored.pattern) ?? 0) <= MOST_LOOKS) continue;
        }
        over.add(anchored);
        isLess = true;
      }
      if (isLess)
        left.set(
          list,
          known.filter((anchored) => !over.has(anchored)),
        );
    };
    for (let at = 0; at < units.length; at++) {
      const start = text.starts[at]!;
      if (start === 0) continue;
      look(this.#singles.get(start), at);
      const next = text.forms[at + 1] ?? 0;
      if (next !== 0) look(this.#pairs.get(pairKey(start, next)), at);
    }
    return [...found.values()];
  }

  #number({ units }: Run, isStart: boolean): NumberedRun {
    const forms = Int32Array.from(units, (unit) => numberOf(this.#forms, this.#unitForms.form(unit)));
    const sums = sumsOf(forms);
    return {
      first: numberOf(this.#starts, this.#unitForms.atStart(units[0]!)),
      isStart,
      forms,
      hash: [this.#hash(sums[0], 0, 1, forms.length), this.#hash(sums[1], 1, 1, forms.length)],
    };
  }

  #numberText(units: readonly Unit[]): NumberedText {
    const forms = Int32Array.from(units, (unit) => this.#forms.get(this.#unitForms.form(unit)) ?? 0);
    const starts = Int32Array.from(units, (unit) => this.#starts.get(this.#unitForms.atStart(unit)) ?? 0);
    return { units, forms, starts, sums: sumsOf(forms), looks: new Map() };
  }

  #hash(sums: Int32Array, which: 0 | 1, from: number, to: number): number {
    const powers = this.#powers[which];
    while (powers.length <= to - from) powers.push(Math.imul(powers.at(-1)!, BASES[which]));
    return (sums[to]! - Math.imul(sums[from]!, powers[to - from]!)) | 0;
  }

  #matchAt(text: NumberedText, { pattern, parts, reaches, anchor }: Anchored, at: number): Match | undefined {
    let looks = text.looks.get(pattern) ?? 0;
    const search = (index: number, from: number, last: number, step: 1 | -1) => {
      for (let place = from; step > 0 ? place <= last : place >= last; place += step) {
        if (++looks > MOST_LOOKS) return undefined;
        if (place >= 0 && place < text.units.length && this.#stands(text, parts[index]!, place)) return place;
      }
      return undefined;
    };
    const around = (): Match | undefined => {
      if (search(anchor, at, at, 1) === undefined) return undefined;
      let to = at + lengthOf(parts[anchor]!);
      for (let index = anchor + 1; index < parts.length; index++) {
        const start = search(index, to, to + reaches[index]!, 1);
        if (start === undefined) return undefined;
        to = start + lengthOf(parts[index]!);
      }
      let from = at;
      for (let index = anchor - 1; index >= 0; index--) {
        const last = from - lengthOf(parts[index]!);
        const start = search(index, last, last - reaches[index + 1]!, -1);
        if (start === undefined) return undefined;
        from = start;
      }
      return { pattern, from, to };
    };
    const match = around();
    text.looks.set(pattern, looks);
    return match;
  }

  #stands(text: NumberedText, part: Numbered, at: number): boolean {
    if ('kind' in part) return isChangedFrom(part, text.units[at]!);
    const end = at + part.forms.length;
    if (end > text.units.length) return false;
    if (part.isStart ? text.starts[at] !== part.first : text.forms[at] !== part.forms[0]) return false;
    return (
      this.#hash(text.sums[0], 0, at + 1, end) === part.hash[0] &&
      this.#hash(text.sums[1], 1, at + 1, end) === part.hash[1]
    );
  }
}

/** Whether a word of a source is one that a draft has with some letters in brackets. */
function isChangedFrom({ before, inside, behind }: ChangedWord, { exact, kind }: Unit): boolean {
  if (kind !== 'word') return false;
  const word = exact.toLowerCase();
  // One bracketed letter at the start is a change of case.
  if (before === '' && inside.length === 1) return word === inside + behind;
  return word.startsWith(before) && word.endsWith(behind) && word.length >= before.length + behind.length;
}

function lengthOf(part: Numbered): number {
  return 'kind' in part ? 1 : part.forms.length;
}

function numberOf(numbers: Map<string, number>, form: string): number {
  const known = numbers.get(form);
  if (known !== undefined) return known;
  numbers.set(form, numbers.size + 1);
  return numbers.size;
}

function pairKey(first: number, second: number): number {
  return first * 0x1000000 + second;
}

function sumsOf(forms: Int32Array): [Int32Array, Int32Array] {
  return [sumOf(forms, BASES[0]), sumOf(forms, BASES[1])];
}

function sumOf(forms: Int32Array, base: number): Int32Array {
  const sums = new Int32Array(forms.length + 1);
  forms.forEach((form, at) => {
    sums[at + 1] = (Math.imul(sums[at]!, base) + form) | 0;
  });
  return sums;
}
