/**
 * Remembers what was computed for a paragraph, by its words, so that after a keystroke only the changed paragraph is worked on again.
 * What one round does not ask for is forgotten at its end: the memo never holds more than the last text needed.
 */
export class ParagraphMemo {
  #kept = new Map<string, Map<string, unknown>>();
  #round = new Map<string, Map<string, unknown>>();

  /**
   * The value `compute` gives for a paragraph, computed anew only if the last two rounds did not.
   * @param stage who asks; one stage always computes the same kind of value
   * @param paragraph the paragraph's words; the value must depend on them alone, its offsets counted from the paragraph's start
   */
  recall<T>(stage: string, paragraph: string, compute: () => T): T {
    const round = entriesOf(this.#round, stage);
    if (round.has(paragraph)) return round.get(paragraph) as T;
    const kept = this.#kept.get(stage);
    const value = kept?.has(paragraph) ? (kept.get(paragraph) as T) : compute();
    round.set(paragraph, value);
    return value;
  }

  /** Ends a round: whatever it did not ask for is forgotten. */
  endRound(): void {
    this.#kept = this.#round;
    this.#round = new Map();
  }
}

function entriesOf(values: Map<string, Map<string, unknown>>, stage: string): Map<string, unknown> {
  const entries = values.get(stage) ?? new Map<string, unknown>();
  values.set(stage, entries);
  return entries;
}
