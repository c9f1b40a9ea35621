import type { QuotedParagraph } from '../quotedParagraph';
import type { TaggedRole, TaggedSpan } from '../../tagger/tagger';

/** A tagged span with the indices of its tokens, half-open, and its place among all of them. */
export interface Unit extends TaggedSpan {
  readonly first: number;
  readonly last: number;
}

/** The tagged spans of a paragraph as the linker sees them. */
export interface Units {
  readonly all: readonly Unit[];
  /** For each role the indices into `all`, in order. */
  readonly of: Readonly<Record<TaggedRole, readonly number[]>>;
  /** For each token the index of the unit that holds it, -1 for none. */
  readonly at: Int32Array;
}

/** Lays tagged spans over a paragraph's tokens. Spans that hold no token are left out. */
export function readUnits({ tokens }: QuotedParagraph, spans: readonly TaggedSpan[]): Units {
  const at = new Int32Array(tokens.length).fill(-1);
  const all: Unit[] = [];
  const of: Record<TaggedRole, number[]> = { source: [], cue: [], content: [] };
  let from = 0;
  for (const { role, start, end, confidence, continues } of [...spans].sort((a, b) => a.start - b.start)) {
    while (from < tokens.length && tokens[from]!.end <= start) from++;
    let last = from;
    while (last < tokens.length && tokens[last]!.start < end) last++;
    if (from >= last) continue;
    of[role].push(all.length);
    at.fill(all.length, from, last);
    all.push({ role, start, end, confidence, continues, first: from, last });
  }
  return { all, of, at };
}
