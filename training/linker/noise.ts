import type { TaggedSpan } from '../../src/analysis/tagger/tagger';

/** How often a perfect tagger's span is left out, and how often one of its borders is moved, as real taggers do. */
const DROPPED = 0.1;
const MOVED = 0.1;

/** Random numbers from 0 to 1, the same ones for the same seed. */
export function randomNumbers(seed: number): () => number {
  let state = seed % 2147483647 || 1;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

/** The spans as a tagger might give them that is often wrong. */
export function withNoise(text: string, spans: readonly TaggedSpan[], random: () => number): TaggedSpan[] {
  return spans.flatMap((span, index) => {
    if (random() < DROPPED) return [];
    const moved = { ...span };
    if (random() < MOVED) {
      const word = text.indexOf(' ', span.start + 1);
      if (word > 0 && word + 1 < span.end) moved.start = word + 1;
    }
    const end = random();
    if (end < MOVED) {
      const word = text.lastIndexOf(' ', span.end - 1);
      if (word > moved.start) moved.end = word;
    } else if (end < 2 * MOVED) {
      const word = text.indexOf(' ', span.end + 1);
      const next = spans[index + 1]?.start ?? text.length;
      if (word > 0 && word < next && !text.slice(span.end, word).includes('\n')) moved.end = word;
    }
    return [moved];
  });
}
