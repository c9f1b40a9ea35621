import type { Selector } from '../annotation';
import { alignTexts } from './alignTexts';
import { compared, Vocabulary, type ComparedText } from './comparedText';
import { knownText } from './knownText';
import { Placer, type Place } from './place';
import { ACCEPTED, ACCEPTED_ALONE } from './score';
import { Search } from './search';

/** One part that is looked for. */
export interface Sought {
  readonly selector: Selector;
  /** Where it was found. */
  found?: Place;
}

/** So many times at most a former text is put together, each time from marks that contradict those before. */
const MOST_LAYERS = 8;

/** Finds words in one text, by each of the ways that there are. */
export class Finder {
  readonly #vocabulary = new Vocabulary();
  readonly #text: string;
  #compared: ComparedText | undefined;

  /** @param text where words are looked for, with its line breaks as `\n` */
  constructor(text: string) {
    this.#text = text;
  }

  get #current(): ComparedText {
    return (this.#compared ??= compared(this.#text, this.#vocabulary));
  }

  /** Finds words by what became of a former text in which their selectors stand. */
  findFrom(former: string, sought: readonly Sought[]): void {
    this.#place(sought, compared(former, this.#vocabulary));
  }

  /** Finds words by what became of what their selectors, together, tell of former texts. */
  findPooled(sought: readonly Sought[]): void {
    let left = sought;
    for (let layer = 0; layer < MOST_LAYERS && left.length > 0; layer++) {
      const { text, agrees } = knownText(
        left.map(({ selector }) => selector),
        this.#vocabulary,
      );
      this.#place(
        left.filter(({ selector }) => agrees.has(selector)),
        text,
      );
      left = left.filter(({ selector }) => !agrees.has(selector));
    }
  }

  /**
   * Finds what was not found otherwise by itself.
   * @param annotations all parts that are looked for, by annotation: those found of the same annotation tell where to look
   */
  findAlone(sought: readonly Sought[], annotations: readonly (readonly Sought[])[]): void {
    const left = new Set(sought.filter(({ found }) => !found));
    if (left.size === 0) return;
    const search = new Search(this.#current, this.#vocabulary);
    for (const parts of annotations) {
      const other = parts.find(({ found }) => found !== undefined);
      const shift = other?.found ? other.found.span.start - other.selector.start : 0;
      for (const one of parts) {
        if (!left.has(one)) continue;
        accept(one, search.find(one.selector, one.selector.start + shift), ACCEPTED_ALONE);
      }
    }
  }

  #place(sought: readonly Sought[], former: ComparedText): void {
    if (sought.length === 0) return;
    const placer = new Placer(former, this.#current, alignTexts(former, this.#current));
    for (const one of sought) accept(one, placer.place(one.selector), ACCEPTED);
  }
}

function accept(sought: Sought, place: Place | undefined, least: number): void {
  if (place && place.score >= least) sought.found = place;
}
