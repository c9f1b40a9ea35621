/** Longer lists are kept as sets, out of which one id is taken as fast as out of a short list. */
const LONG = 32;

/** Which ids hold which numbers. Most numbers stand with one id only, which is kept without a list around it. */
export class Postings {
  readonly #ids = new Map<number, number | number[] | Set<number>>();

  add(number: number, id: number): void {
    const known = this.#ids.get(number);
    if (known === undefined) this.#ids.set(number, id);
    else if (typeof known === 'number') this.#ids.set(number, [known, id]);
    else if (known instanceof Set) known.add(id);
    else if (known.length < LONG) known.push(id);
    else this.#ids.set(number, new Set([...known, id]));
  }

  remove(number: number, id: number): void {
    const known = this.#ids.get(number);
    if (known instanceof Set) {
      known.delete(id);
      if (known.size === 0) this.#ids.delete(number);
      return;
    }
    const left = typeof known === 'object' ? known.filter((other) => other !== id) : [];
    if (left.length === 0) this.#ids.delete(number);
    else this.#ids.set(number, left.length === 1 ? left[0]! : left);
  }

  /** How many ids hold a number. */
  count(number: number): number {
    const known = this.#ids.get(number);
    if (known === undefined) return 0;
    if (typeof known === 'number') return 1;
    return known instanceof Set ? known.size : known.length;
  }

  /** The ids that hold a number, in the order in which they came. */
  of(number: number): Iterable<number> {
    const known = this.#ids.get(number) ?? [];
    return typeof known === 'number' ? [known] : known;
  }
}

/** A number of 30 bits in place of a text (FNV-1a), which engines keep without a box; two texts seldom have the same. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) & 0x3fffffff;
}
