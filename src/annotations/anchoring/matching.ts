/** Which token of a former text became which token of the current one: a partial one-to-one relation. */
export class Matching {
  /** For each former token the current one, or -1. */
  readonly current: Int32Array;
  /** For each current token the former one, or -1. */
  readonly former: Int32Array;

  constructor(formerLength: number, currentLength: number) {
    this.current = new Int32Array(formerLength).fill(-1);
    this.former = new Int32Array(currentLength).fill(-1);
  }

  /** Relates two tokens, unless one of them is related already. */
  relate(former: number, current: number): void {
    if (this.current[former] !== -1 || this.former[current] !== -1) return;
    this.current[former] = current;
    this.former[current] = former;
  }
}
