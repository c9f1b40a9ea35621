import { foldTypography } from '../text/fold';
import { spanText, type Span } from '../text/span';

/** One source with the stretches of it that are compared with other sources': its quotations' content. */
export interface AlignableSource {
  readonly id: string;
  readonly text: string;
  /** Each in UTF-16 code units of the text. */
  readonly stretches: readonly Span[];
}

/** A stretch of one source. */
export interface Place extends Span {
  /** The id of the source it stands in. */
  readonly source: string;
}

/** How the words of two sources relate. */
export type Relation = 'identical' | 'punctuation-or-case-only';

/** The same words in two sources. */
export interface Alignment {
  readonly a: Place;
  readonly b: Place;
  readonly relations: readonly Relation[];
}

/** Finds stretches that two of these sources share; each pair of stretches once, the earlier source's first. */
export function alignSources(sources: readonly AlignableSource[]): Alignment[] {
  const seen = new Map<string, { place: Place; words: string }[]>();
  const alignments: Alignment[] = [];
  for (const { id, text, stretches } of sources) {
    for (const stretch of stretches) {
      const words = spanText(text, stretch);
      const key = fold(words);
      if (key === '') continue;
      const b = { source: id, start: stretch.start, end: stretch.end };
      const others = seen.get(key) ?? [];
      for (const { place: a, words: wordsOfA } of others) {
        if (a.source === id) continue;
        alignments.push({ a, b, relations: [words === wordsOfA ? 'identical' : 'punctuation-or-case-only'] });
      }
      seen.set(key, [...others, { place: b, words }]);
    }
  }
  return alignments;
}

function fold(words: string): string {
  return foldTypography(words)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
