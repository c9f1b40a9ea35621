/** Long work in small steps: it yields how much of it is done, 0..1, wherever something else may come first or it may be given up. */
export type Steps<Result> = Generator<number, Result, void>;

/** Does all steps, one after the other. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Steps that are the part from `from` to `to` of a longer work. */
export function* part<Result>(steps: Steps<Result>, from: number, to: number): Steps<Result> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield from + (to - from) * step.value;
  }
}

/** Treats one thing after the other, a step each. */
export function* each<Thing, Result>(things: readonly Thing[], treat: (thing: Thing) => Result): Steps<Result[]> {
  const results: Result[] = [];
  for (const thing of things) {
    results.push(treat(thing));
    yield results.length / things.length;
  }
  return results;
}
