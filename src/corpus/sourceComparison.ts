import type { MarkId } from '../analysis/analysis';
import { oneLine } from '../text/oneLine';
import { placeOf, type Place } from '../text/positions';
import { spanText, trim, type Span } from '../text/span';
import type { Relation } from './alignment/relations';
import { Corpus } from './corpus';
import { linesOfTexts } from './linesOfTexts';
import type { Comparable, Comparison, Occurrence, Passage, SharedWords, Utterance, Variant } from './passages';
import { each, part, type Steps } from './steps';
import { turned, wordDifferences, type WordDifference } from './wordDifferences';

/** A passage of a source as lists and cards show it: from its first word to its last. */
export interface ListedPassage extends Span {
  readonly source: string;
  readonly place: Place;
  /** Its words on one line, at most `LONGEST` code units of them. */
  readonly words: string;
  /** The quotation that it is, where it is attributed. */
  readonly quotation?: MarkId;
  /** Whom its source credits; nobody where that is unclear. */
  readonly speakers: readonly string[];
  /** Whether the words stand between quotation marks. */
  readonly isQuoted: boolean;
}

/** How two passages differ, as the first sees it. */
export interface ListedComparison {
  readonly relations: readonly Relation[];
  readonly differences: readonly WordDifference[];
}

/** A difference, with where it is to be shown in the first source: never empty, the words around it where that has nothing. */
export interface PlacedDifference extends WordDifference {
  readonly place: Place;
}

/** The same words in two sources, and how they differ. */
export interface ListedOccurrence extends ListedComparison {
  readonly differences: readonly PlacedDifference[];
  readonly shared: SharedWords;
  readonly here: ListedPassage;
  readonly there: ListedPassage;
}

/** What a source has of an utterance, and how it differs from the fullest variant; that itself does not. */
export interface ListedVariant extends ListedPassage {
  readonly comparison?: ListedComparison;
}

/** Something said or written once, with all that the sources have of it. */
export interface ListedUtterance {
  /** The fullest first. At least one. */
  readonly variants: readonly ListedVariant[];
  /** Everybody whom a variant credits, the most frequent first. */
  readonly speakers: readonly string[];
  /** In how many sources it stands. */
  readonly sources: number;
  /** 0 where all variants have the same words. */
  readonly difference: number;
}

/** No list shows more of a passage than this; in code units. */
const LONGEST = 400;

/** How much of the listing of utterances the comparing of sources is, about. */
const COMPARING = 0.95;

/** The sources that are compared with each other, and what of them is the same, as views show it. */
export class SourceComparison {
  readonly #corpus: Corpus;

  /** @param corpus whose sources come and go by this alone */
  constructor(corpus = new Corpus()) {
    this.#corpus = corpus;
  }

  /** Adds a source, or puts its new version in place of the old one. */
  set(id: string, text: string, analysis: Comparable): void {
    this.#corpus.set(id, text, analysis);
  }

  delete(id: string): void {
    this.#corpus.delete(id);
  }

  /** Where the words quoted in a source stand in others, in its order. */
  occurrencesIn(id: string): ListedOccurrence[] {
    const lists = new Lists((source) => this.#corpus.textOf(source)!);
    return this.#corpus.occurrencesIn(id).map((occurrence) => lists.occurrence(occurrence));
  }

  /** Each utterance once, in the order of the sources: those that several sources have, or all. Sources may change between the steps. */
  *utterances(of: 'shared' | 'all'): Steps<ListedUtterance[]> {
    const { utterances, texts } = yield* part(this.#corpus.listing(), 0, COMPARING);
    const lists = new Lists((source) => texts.get(source)!);
    const asked = utterances.filter(({ sources }) => of === 'all' || sources > 1);
    return yield* part(
      each(asked, (utterance) => lists.utterance(utterance)),
      COMPARING,
      1,
    );
  }
}

/** Writes down passages and what differs between them, out of texts that stay as they are. */
class Lists {
  readonly #textOf: (source: string) => string;
  readonly #linesOf: (source: string) => readonly Span[];

  constructor(textOf: (source: string) => string) {
    this.#textOf = textOf;
    this.#linesOf = linesOfTexts(textOf);
  }

  occurrence({ here, there, shared, relations, pieces }: Occurrence): ListedOccurrence {
    const comparison = this.#comparison(here, there, { relations, pieces });
    return {
      here: this.#passage(here),
      there: this.#passage(there),
      shared,
      ...comparison,
      differences: comparison.differences.map((one) => ({ ...one, place: this.#placeOf(here.source, one.hereAt) })),
    };
  }

  utterance({ variants, speakers, sources, difference }: Utterance): ListedUtterance {
    const [fullest] = variants;
    const list = (variant: Variant): ListedVariant => {
      if (!variant.comparison) return this.#passage(variant);
      const { relations, differences } = this.#comparison(fullest!, variant, variant.comparison);
      return { ...this.#passage(variant), comparison: { relations, differences: turned(differences) } };
    };
    return { variants: variants.map(list), speakers, sources, difference };
  }

  #comparison(
    here: Passage,
    there: Passage,
    { relations, pieces }: Pick<Comparison, 'relations' | 'pieces'>,
  ): ListedComparison {
    return { relations, differences: wordDifferences(pieces, this.#withText(here), this.#withText(there)) };
  }

  #withText({ source, spans }: Passage) {
    return { text: this.#textOf(source), spans };
  }

  #passage({ source, spans, quotation, speakers, isQuoted }: Passage): ListedPassage {
    const text = this.#textOf(source);
    const whole = { start: spans[0]!.start, end: spans.at(-1)!.end };
    return {
      source,
      ...whole,
      place: placeOf(this.#linesOf(source), whole),
      words: oneLine(spans.map((span) => spanText(text, span)).join(' … '), LONGEST),
      ...(quotation !== undefined && { quotation }),
      speakers: speakers.map((name) => oneLine(name, LONGEST)),
      isQuoted,
    };
  }

  #placeOf(source: string, span: Span): Place {
    return placeOf(this.#linesOf(source), withWords(this.#textOf(source), span));
  }
}

/** No word around a gap is longer than this, in code units. */
const LONGEST_WORD = 40;

/** A stretch without white space at its ends; of an empty one the words on both sides. */
function withWords(text: string, { start, end }: Span): Span {
  if (start < end) return trim(text, { start, end });
  const before = /\S+\s*$/u.exec(text.slice(Math.max(0, start - LONGEST_WORD), start));
  const after = /^\s*\S+/u.exec(text.slice(start, start + LONGEST_WORD));
  return { start: start - (before?.[0].length ?? 0), end: start + (after?.[0].length ?? 0) };
}
