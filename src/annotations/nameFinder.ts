import type { Span } from '../text/span';

/** So many names are looked for by going through the text; for more it is worth to note where each of its words stands. */
const FEW = 16;

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const INSIDE = /[\p{L}\p{N}\p{M}]/u;
/** Scripts that write words without spaces between them: a name may stand within a run of letters. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Finds where a text first has a name, as whole words. Many names together cost about as much as the text is long. */
export class NameFinder {
  readonly #text: string;
  #asked = 0;
  #places: Map<string, number[]> | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  find(name: string): Span | undefined {
    const words = [...name.matchAll(WORD)];
    const start = words.length === 0 || UNSPACED.test(name) ? this.#text.indexOf(name) : this.#startOf(name, words);
    return start < 0 || name === '' ? undefined : { start, end: start + name.length };
  }

  #startOf(name: string, words: readonly RegExpExecArray[]): number {
    if (this.#asked++ < FEW) return this.#search(name);
    const places = (this.#places ??= placesOf(this.#text));
    let rarest: { readonly at: number; readonly starts: readonly number[] } | undefined;
    for (const word of words) {
      const starts = places.get(word[0]) ?? [];
      if (!rarest || starts.length < rarest.starts.length) rarest = { at: word.index, starts };
    }
    return rarest?.starts.map((start) => start - rarest.at).find((start) => this.#standsAt(name, start)) ?? -1;
  }

  #search(name: string): number {
    for (let start = this.#text.indexOf(name); start >= 0; start = this.#text.indexOf(name, start + 1))
      if (this.#standsAt(name, start)) return start;
    return -1;
  }

  #standsAt(name: string, start: number): boolean {
    return start >= 0 && this.#text.startsWith(name, start) && this.#isEdge(start) && this.#isEdge(start + name.length);
  }

  /** Whether a word may begin or end here. */
  #isEdge(at: number): boolean {
    return !(INSIDE.test(this.#text.charAt(at - 1)) && INSIDE.test(this.#text.charAt(at)));
  }
}

/** Where each word of a text stands. */
function placesOf(text: string): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const known = places.get(word);
    if (known) known.push(index);
    else places.set(word, [index]);
  }
  return places;
}
