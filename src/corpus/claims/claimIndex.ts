import { foldTypography } from '../../text/fold';
import { readAlone, type ListedClaim, type SourceDigest } from '../digest';
import type { Steps } from '../steps';
import { claimTerms, type ClaimTerms } from './claimTerms';
import { sameClaim, type SameClaim } from './sameClaim';

/** A claim that is the same as another one, and how the two differ. */
export interface ClaimLink extends SameClaim {
  readonly claim: ListedClaim;
}

/** The claims that have the same words. */
interface Wording {
  readonly key: string;
  readonly terms: ClaimTerms;
  readonly claims: Set<ListedClaim>;
  readonly links: Map<Wording, SameClaim>;
}

/** A word that more wordings have is not looked up by: other words tell more, and the list would be as long as the folder. */
const MOST_LISTED = 300;

/** So many wordings are compared with one, those that share the most words with it. */
const MOST_COMPARED = 40;

/** Those that share less of the words they are looked up by are not compared. */
const LEAST_SHARED = 2;

/**
 * Finds the same claim in several sources, or again in one. Taking a source in costs what its own claims cost, however many others there are.
 */
export class ClaimIndex {
  readonly #sources = new Map<string, SourceDigest>();
  readonly #wordings = new Map<string, Wording>();
  readonly #byClaim = new Map<ListedClaim, Wording>();
  readonly #byTerm = new Map<string, Wording[]>();
  /** How many pairs of wordings were compared so far: what the growth of the cost is told by. */
  compared = 0;

  /**
   * Takes in the sources that are new or changed, and forgets those that are no longer among them. In steps, one for each
   * source that it takes in.
   */
  *update(sources: Iterable<{ readonly uri: string; readonly digest: SourceDigest }>): Steps<void> {
    const wanted = new Map(Array.from(sources, ({ uri, digest }) => [uri, digest]));
    let seen = 0;
    for (const [uri, digest] of wanted) {
      seen++;
      const before = this.#sources.get(uri);
      if (before === digest) continue;
      // In this order, what has the same words as before stays as it is.
      for (const claim of digest.claims) this.#take(claim);
      const kept = new Set(digest.claims);
      for (const claim of before?.claims ?? []) if (!kept.has(claim)) this.#forget(claim);
      this.#sources.set(uri, digest);
      yield seen / wanted.size;
    }
    for (const [uri, { claims }] of this.#sources) {
      if (wanted.has(uri)) continue;
      for (const claim of claims) this.#forget(claim);
      this.#sources.delete(uri);
    }
  }

  /** The claims that are the same as one, those in the same words first; none if it was not taken in. */
  linksOf(claim: ListedClaim): ClaimLink[] {
    const wording = this.#byClaim.get(claim);
    if (!wording) return [];
    const inSameWords = [...wording.claims].filter((other) => other !== claim);
    return [
      ...inSameWords.map((other) => ({ claim: other, figures: [] })),
      ...[...wording.links].flatMap(([{ claims }, same]) => [...claims].map((other) => ({ claim: other, ...same }))),
    ];
  }

  #take(claim: ListedClaim): void {
    const words = readAlone(claim);
    const key = foldTypography(words).toLowerCase();
    const wording = this.#wordings.get(key) ?? this.#takeWords(key, words);
    wording.claims.add(claim);
    this.#byClaim.set(claim, wording);
  }

  #takeWords(key: string, words: string): Wording {
    const wording: Wording = { key, terms: claimTerms(words), claims: new Set(), links: new Map() };
    for (const other of this.#alike(wording)) {
      this.compared++;
      const same = sameClaim(wording.terms, other.terms);
      if (!same) continue;
      wording.links.set(other, same);
      other.links.set(wording, { figures: same.figures.map(({ here, there }) => ({ here: there, there: here })) });
    }
    this.#wordings.set(key, wording);
    for (const term of wording.terms.weights.keys()) {
      const listed = this.#byTerm.get(term);
      if (!listed) this.#byTerm.set(term, [wording]);
      // One more tells that it is listed too often.
      else if (listed.length <= MOST_LISTED) listed.push(wording);
    }
    return wording;
  }

  #alike({ terms }: Wording): Wording[] {
    const shared = new Map<Wording, number>();
    for (const [term, weight] of terms.weights) {
      const listed = this.#byTerm.get(term) ?? [];
      if (listed.length > MOST_LISTED) continue;
      for (const other of listed) shared.set(other, (shared.get(other) ?? 0) + weight);
    }
    return [...shared]
      .filter(([, weight]) => weight >= LEAST_SHARED)
      .sort((a, b) => b[1] - a[1])
      .slice(0, MOST_COMPARED)
      .map(([wording]) => wording);
  }

  #forget(claim: ListedClaim): void {
    const wording = this.#byClaim.get(claim)!;
    this.#byClaim.delete(claim);
    wording.claims.delete(claim);
    if (wording.claims.size > 0) return;
    this.#wordings.delete(wording.key);
    for (const other of wording.links.keys()) other.links.delete(wording);
    for (const term of wording.terms.weights.keys()) {
      const listed = this.#byTerm.get(term)!;
      const at = listed.indexOf(wording);
      if (at >= 0) listed.splice(at, 1);
    }
  }
}
