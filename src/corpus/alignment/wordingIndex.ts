import type { ComparedStretch } from './comparedSource';
import type { ComparedWord } from './comparedWords';
import { hashOf, Postings } from './postings';

/** Length of a gram, in code units of the words' keys with one space between them. */
const GRAM = 5;

/** A gram that stands in more wordings than this tells little, and is looked up only for lack of a rarer one. */
const COMMON = 50;

/** This many of a stretch's rarest grams are looked up even if all are common. */
const LEAST_LOOKED_UP = 2;

/** A gram that stands in more wordings than this is not looked up at all. */
const MOST_WORDINGS = 500;

/** Of a wording that more stretches have than this, so many are given: the first that came. */
const MOST_OF_WORDING = 10;

/** So many stretches are given for one, those that share most grams with it. */
const MOST_CANDIDATES = 40;

/** Of the grams that are looked up, or of those of the other wording where these are fewer, this share must be the same. */
const LEAST_SHARE = 0.12;

/** A stretch of another source, and how many of the grams that were looked up it shares. */
export interface Candidate {
  readonly stretch: ComparedStretch;
  readonly grams: number;
}

/** Stretches whose words have the same keys. */
interface Wording {
  readonly id: number;
  readonly keys: string;
  readonly grams: number;
  readonly stretches: ComparedStretch[];
}

/**
 * Finds the stretches of other sources that may share words with one, by character 5-grams that begin where a word begins. What many sources
 * have in the same words stands in the index once, and only rare grams are looked up: so a phrase that thousands of sources quote costs each of them
 * no more than any other, and what a source costs hardly depends on how many there are.
 */
export class WordingIndex {
  readonly #wordings = new Map<string, Wording>();
  readonly #byId = new Map<number, Wording>();
  readonly #postings = new Postings();
  #next = 0;
  #steps = 0;

  /** How many postings were written or read and how many stretches given so far: what the index has cost. */
  get steps(): number {
    return this.#steps;
  }

  add(stretch: ComparedStretch): void {
    const { words } = stretch;
    const keys = keysOf(words);
    this.#steps++;
    const known = this.#wordings.get(keys);
    if (known) {
      known.stretches.push(stretch);
      return;
    }
    const grams = gramsOf(words);
    const wording: Wording = { id: this.#next++, keys, grams: grams.size, stretches: [stretch] };
    this.#wordings.set(keys, wording);
    this.#byId.set(wording.id, wording);
    for (const gram of grams) {
      this.#steps++;
      this.#postings.add(gram, wording.id);
    }
  }

  remove(stretch: ComparedStretch): void {
    const { words } = stretch;
    const wording = this.#wordings.get(keysOf(words))!;
    wording.stretches.splice(wording.stretches.indexOf(stretch), 1);
    if (wording.stretches.length > 0) return;
    this.#wordings.delete(wording.keys);
    this.#byId.delete(wording.id);
    for (const gram of gramsOf(words)) this.#postings.remove(gram, wording.id);
  }

  /** The stretches of other sources that share telling grams with this one, those with most first, at most so many. */
  candidates(stretch: ComparedStretch): Candidate[] {
    const { words, source } = stretch;
    const own = this.#wordings.get(keysOf(words));
    const shared = new Map<Wording, number>();
    const grams = [...gramsOf(words)].sort((a, b) => this.#postings.count(a) - this.#postings.count(b));
    let lookedUp = 0;
    for (const [rank, gram] of grams.entries()) {
      const count = this.#postings.count(gram);
      if (count > (rank < LEAST_LOOKED_UP ? MOST_WORDINGS : COMMON)) break;
      this.#steps += count;
      lookedUp++;
      for (const id of this.#postings.of(gram)) {
        const wording = this.#byId.get(id)!;
        shared.set(wording, (shared.get(wording) ?? 0) + 1);
      }
    }
    if (own) shared.set(own, grams.length);
    const candidates: Candidate[] = [];
    for (const [{ stretches, grams: all }, count] of [...shared].sort(([, a], [, b]) => b - a)) {
      if (count < LEAST_SHARE * Math.min(lookedUp, all)) continue;
      let given = 0;
      for (const other of stretches) {
        if (given === MOST_OF_WORDING) break;
        if (other.source === source) continue;
        given++;
        candidates.push({ stretch: other, grams: count });
      }
      if (candidates.length >= MOST_CANDIDATES) break;
    }
    this.#steps += candidates.length;
    return candidates;
  }

  /** Of every wording that more stretches have than are given, the first stretch and the others. */
  *frequent(): Generator<readonly [ComparedStretch, readonly ComparedStretch[]]> {
    for (const { stretches } of this.#wordings.values())
      if (stretches.length > MOST_OF_WORDING) yield [stretches[0]!, stretches.slice(1)];
  }
}

function keysOf(words: readonly ComparedWord[]): string {
  return words.map(({ key }) => key).join(' ');
}

/** The grams at which a stretch's words begin; a word shorter than a gram is one by itself as well, that the last word is found too. */
function gramsOf(words: readonly ComparedWord[]): Set<number> {
  const grams = new Set<number>();
  words.forEach(({ key }, at) => {
    if (key.length < GRAM) grams.add(hashOf(key));
    grams.add(hashOf(`${key} ${words[at + 1]?.key ?? ''} ${words[at + 2]?.key ?? ''}`.slice(0, GRAM).trim()));
  });
  return grams;
}
