import type { MarkId } from './analysis';

/**
 * Gives the marks of one text their ids, in order: the kind, a hash of the words and, among equal ones, an ordinal.
 * An id therefore changes only when the mark's own words do, or when an equal mark is put before it.
 */
export class MarkIds {
  readonly #given = new Map<string, number>();

  next(kind: string, words: string): MarkId {
    const base = `${kind}-${hashOf(words)}`;
    const ordinal = this.#given.get(base) ?? 0;
    this.#given.set(base, ordinal + 1);
    return ordinal === 0 ? base : `${base}-${ordinal + 1}`;
  }
}

/** FNV-1a over UTF-16 code units, twice with different seeds to make 64 bits, in base 36. */
export function hashOf(words: string): string {
  let low = 0x811c9dc5;
  let high = 0x9dc5811c;
  for (let i = 0; i < words.length; i++) {
    const unit = words.charCodeAt(i);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x01000193) ^ (high >>> 15);
  }
  return (low >>> 0).toString(36) + (high >>> 0).toString(36);
}
