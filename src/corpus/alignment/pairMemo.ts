/** Remembers what was worked out of two things, in this order, for as long as both are there. */
export class PairMemo<Thing extends object, Value> {
  readonly #known = new WeakMap<Thing, WeakMap<Thing, { readonly value: Value }>>();

  recall(a: Thing, b: Thing, make: () => Value): Value {
    let ofA = this.#known.get(a);
    if (!ofA) this.#known.set(a, (ofA = new WeakMap()));
    const known = ofA.get(b);
    if (known) return known.value;
    const value = make();
    ofA.set(b, { value });
    return value;
  }
}
