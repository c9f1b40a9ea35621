import { readText } from '../../text/sourceText';
import type { Span } from '../../text/span';
import { draftQuotations, type Draft, type DraftQuotation } from './draftQuotations';
import { LikePassages } from './likePassages';
import { nearestPassage, type NearestPassage } from './nearestPassage';
import { countWords, patternsOf, type Part, type Pattern } from './parts';
import { PatternFinder, type UnitForms } from './patternFinder';
import { quotedUnits, type QuotedUnits } from './quotedUnits';
import { unitsOf, type Unit } from './units';

/** A stretch of one source, with its text. */
export interface SourcePassage extends Span {
  readonly source: string;
  readonly text: string;
}

/**
 * What came of looking for a quotation. Verbatim: a source has its words, but for typography, a first letter's case, a stop at the end, marked
 * ellipses and what stands in an editor's brackets. Joined: a source has its words in several quoted strings with the outlet's words between.
 */
export type Verdict =
  | { readonly state: 'verbatim'; readonly passage: SourcePassage }
  | { readonly state: 'joined'; readonly passage: SourcePassage }
  | { readonly state: 'different'; readonly nearest?: NearestPassage };

/** A quotation of a draft that was looked for. */
export interface CheckedQuotation {
  readonly quotation: DraftQuotation;
  readonly verdict: Verdict;
  /** What an editor says in brackets to have put in or changed, where the source has other words or none. */
  readonly brackets: readonly Span[];
}

/** A source as it is looked through: once read, it serves the checks of several drafts. */
export interface ReadSource {
  readonly text: string;
  readonly units: readonly Unit[];
  readonly quoted: QuotedUnits;
}

/** Reads a source for checks. Linear in its length. */
export function readForCheck(text: string): ReadSource {
  const { paragraphs } = readText(text);
  return {
    text,
    units: paragraphs.flatMap((paragraph) => unitsOf(text, paragraph)),
    quoted: quotedUnits(text, paragraphs),
  };
}

/** Quotations of fewer words are titles, terms and scare quotes. */
export const LEAST_WORDS = 3;

/** So many of the passages most like a quotation are compared with it. */
const MOST_COMPARED = 3;

interface Wanted {
  readonly quotation: DraftQuotation;
  readonly units: readonly Unit[];
  verdict?: Extract<Verdict, { readonly passage: unknown }>;
  /** The index of the pattern that was found. */
  pattern?: number;
  readonly like: (Span & { readonly source: string; readonly text: string; readonly score: number })[];
}

const STRICT: UnitForms = {
  form: ({ exact }) => exact,
  atStart: ({ exact }) => exact.charAt(0).toLowerCase() + exact.slice(1),
};
const LOOSE: UnitForms = {
  form: ({ exact }) => exact.toLowerCase(),
  atStart: ({ exact }) => exact.toLowerCase(),
};

/**
 * Looks for the quotations of a draft in sources, which it reads one after the other, each once: the cost is that of the sources together, and
 * hardly grows with the draft.
 */
export class VerbatimCheck {
  readonly #draft: Draft;
  readonly #wanted: readonly Wanted[];
  readonly #patterns: readonly (Pattern & { readonly of: number; readonly rank: number })[];
  readonly #strict: PatternFinder;
  readonly #loose: PatternFinder;
  readonly #like: LikePassages;

  /** @param leastWords quotations of fewer words are not checked */
  constructor(draft: string, isMarkdown: boolean, leastWords = LEAST_WORDS) {
    this.#draft = draftQuotations(draft, isMarkdown);
    this.#wanted = this.#draft.quotations
      .map((quotation) => ({ quotation, units: unitsOf(this.#draft.view, quotation.words), like: [] }))
      .filter(({ units }) => countWords(units) >= leastWords);
    this.#patterns = this.#wanted.flatMap(({ units }, of) =>
      patternsOf(units).map((pattern, rank) => ({ ...pattern, of, rank })),
    );
    this.#strict = new PatternFinder(this.#patterns, STRICT);
    this.#loose = new PatternFinder(this.#patterns.map(wordsOnly), LOOSE);
    this.#like = new LikePassages(this.#wanted.map(({ units }) => units));
  }

  /** How many quotations are looked for. */
  get size(): number {
    return this.#wanted.length;
  }

  /** Looks through one source. */
  read(source: string, { text, units, quoted }: ReadSource): void {
    const isBetter = (index: number, state: 'verbatim' | 'joined') => {
      const { of, rank } = this.#patterns[index]!;
      const { verdict, pattern } = this.#wanted[of]!;
      if (!verdict) return true;
      if (verdict.state !== state) return state === 'verbatim';
      return rank < this.#patterns[pattern!]!.rank;
    };
    const note = (state: 'verbatim' | 'joined', found: readonly Unit[], index: number, from: number, to: number) => {
      if (!isBetter(index, state)) return;
      const wanted = this.#wanted[this.#patterns[index]!.of]!;
      wanted.verdict = { state, passage: { source, text, start: found[from]!.start, end: found[to - 1]!.end } };
      wanted.pattern = index;
    };
    for (const { pattern, from, to } of this.#strict.find(units, (index) => isBetter(index, 'verbatim')))
      note('verbatim', units, pattern, from, to);
    const isMissing = (of: number) => !this.#wanted[of]!.verdict;
    if (!this.#wanted.some((_, of) => isMissing(of))) return;

    const isJoined = ({ from, to }: { from: number; to: number }) => quoted.strings[from] !== quoted.strings[to - 1];
    const wantsJoined = (index: number) => isBetter(index, 'joined');
    for (const { pattern, from, to } of this.#loose.find(quoted.units, wantsJoined, isJoined))
      note('joined', quoted.units, pattern, from, to);

    for (const { quotation, from, to, score } of this.#like.find(units, isMissing)) {
      const { like } = this.#wanted[quotation]!;
      like.push({ source, text, start: units[from]!.start, end: units[to - 1]!.end, score });
      if (like.length <= MOST_COMPARED) continue;
      like.sort((a, b) => b.score - a.score);
      like.length = MOST_COMPARED;
    }
  }

  /** What came of it, in the order of the draft. */
  result(): CheckedQuotation[] {
    return this.#wanted.map(({ quotation, units, verdict, pattern, like }) => {
      const brackets = pattern === undefined ? [] : this.#patterns[pattern]!.brackets;
      const nearest = verdict ? undefined : nearestPassage({ text: this.#draft.view, span: quotation.words }, like);
      return {
        quotation,
        verdict: verdict ?? { state: 'different', ...(nearest && { nearest }) },
        brackets: brackets.map(({ from, to }) => ({ start: units[from]!.start, end: units[to - 1]!.end })),
      };
    });
  }
}

/** A pattern without punctuation. */
function wordsOnly(pattern: Pattern): Pattern {
  const parts = pattern.parts.flatMap((part): Part[] => {
    if (part.kind === 'changed-word') return [part];
    const units = part.units.filter(({ kind }) => kind === 'word');
    return units.length > 0 ? [{ ...part, units }] : [];
  });
  return { ...pattern, parts };
}
