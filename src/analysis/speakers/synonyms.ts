import { singular } from './describingNoun';
import { DOCUMENT_SYNONYMS } from './lists/documents';
import { ORGANISATION_SYNONYMS } from './lists/organisations';
import { ROLE_KINDS, ROLE_SYNONYMS } from './lists/roles';

/** Nouns that may stand for the same in one text, and the more special ones that a general one may speak of again. */
class Synonyms {
  readonly #of = new Map<string, ReadonlySet<string>>();
  readonly #lines = new Map<string, string[][]>();

  constructor(
    lines: readonly (readonly string[])[],
    private readonly kinds: ReadonlyMap<string, readonly string[]> = new Map(),
  ) {
    for (const line of lines) {
      for (const noun of line) this.#lines.set(noun, [...(this.#lines.get(noun) ?? []), [...line]]);
    }
  }

  /** The noun itself, its singular, and whatever it may stand for. */
  of(noun: string): ReadonlySet<string> {
    let all = this.#of.get(noun);
    if (!all) {
      const same = [noun, singular(noun), ...(this.#lines.get(noun) ?? []).flat()];
      all = new Set([...same, ...same.flatMap((other) => this.kinds.get(other) ?? [])]);
      if (this.#of.size >= MOST_KEPT) this.#of.clear();
      this.#of.set(noun, all);
    }
    return all;
  }
}

/** The nouns of texts are countless. */
const MOST_KEPT = 5000;

/** Of people's roles. */
export const roleSynonyms = new Synonyms(ROLE_SYNONYMS, ROLE_KINDS);
export const organisationSynonyms = new Synonyms(ORGANISATION_SYNONYMS);
export const documentSynonyms = new Synonyms(DOCUMENT_SYNONYMS);
