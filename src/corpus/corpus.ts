import type { Analysis, MarkId } from '../analysis/analysis';
import { spanText, type Span } from '../text/span';
import { comparedSource, type ComparedSource, type ComparedStretch } from './alignment/comparedSource';
import { GramIndex } from './alignment/gramIndex';
import { relate, type Relation } from './alignment/relations';
import { areDifferentPeople, samePassage } from './alignment/samePassage';

/** A stretch of one source. */
export interface Place extends Span {
  /** The id of the source it stands in. */
  readonly source: string;
}

/** The same passage in another source. */
export interface Occurrence {
  /** The stretch of the source that was asked for. */
  readonly here: Place;
  /** The other source's. */
  readonly there: Place;
  /** The quotation that the other stretch is a part of, where it is attributed. */
  readonly quotation?: MarkId;
  /** How the words differ. */
  readonly relations: readonly Relation[];
}

/** Stretches of more words than this must share as many grams to be compared. */
const LEAST_GRAMS = 2;

/**
 * The quotations of many sources, and which of them are the same passage. Adding, changing or removing a source costs that source
 * only; what is the same is found when it is asked for.
 */
export class Corpus {
  readonly #sources = new Map<string, { readonly text: string; readonly compared: ComparedSource }>();
  readonly #index = new GramIndex();

  /** Adds a source or puts its new version in place of the old one. */
  set(id: string, text: string, analysis: Analysis): void {
    this.delete(id);
    const compared = comparedSource(text, analysis);
    this.#sources.set(id, { text, compared });
    this.#index.add(id, compared.stretches);
  }

  delete(id: string): void {
    const source = this.#sources.get(id);
    if (!source) return;
    this.#index.remove(id, source.compared.stretches);
    this.#sources.delete(id);
  }

  /** Where the words of a quotation stand in other sources, in the order of its stretches. */
  occurrencesOf(id: string, quotation: MarkId): Occurrence[] {
    return this.#occurrences(id, (stretch) => stretch.quotation === quotation);
  }

  /** Where any quoted string of a source stands in other sources, attributed or not, in the order of the source. */
  occurrencesIn(id: string): Occurrence[] {
    return this.#occurrences(id, () => true);
  }

  #occurrences(id: string, isAsked: (stretch: ComparedStretch) => boolean): Occurrence[] {
    const source = this.#sources.get(id);
    if (!source) return [];
    const found = source.compared.stretches.filter(isAsked).flatMap((stretch) =>
      this.#index.candidates(id, stretch).flatMap((candidate) => {
        const other = this.#sources.get(candidate.source)!;
        const there = other.compared.stretches[candidate.index]!;
        const shortest = Math.min(stretch.words.length, there.words.length);
        if (candidate.grams < LEAST_GRAMS && shortest > LEAST_GRAMS) return [];
        const alignment = samePassage({ stretch, source: source.compared }, { stretch: there, source: other.compared });
        if (!alignment) return [];
        const relations = relate(stretch, there, alignment, [
          spanText(source.text, stretch),
          spanText(other.text, there),
        ]);
        if (areDifferentPeople(stretch.people, there.people)) relations.push('different-speaker-credited');
        return [{ stretch, there, source: candidate.source, relations }];
      }),
    );
    return found.map(({ stretch, there, source: other, relations }) => {
      const isSplit = found.some(
        (second) =>
          second.source === other &&
          ((second.there === there && second.stretch !== stretch && isOneQuotation(second.stretch, stretch)) ||
            (second.stretch === stretch && second.there !== there && isOneQuotation(second.there, there))),
      );
      return {
        here: { source: id, start: stretch.start, end: stretch.end },
        there: { source: other, start: there.start, end: there.end },
        ...(there.quotation !== undefined && { quotation: there.quotation }),
        relations: isSplit ? [...relations, 'split-around-cue' as const] : relations,
      };
    });
  }
}

function isOneQuotation(a: ComparedStretch, b: ComparedStretch): boolean {
  return a.quotation !== undefined && a.quotation === b.quotation;
}
