import type { TaggerParagraph } from './tagger';

/** Some tokens of one paragraph: all of them, unless it is very long. */
export interface Stretch {
  /** Index of the paragraph. */
  readonly paragraph: number;
  /** Its first token, and the first that is no longer in it. */
  readonly from: number;
  readonly to: number;
}

/** Stretches that are read together, and those around them that are read with them so that they are understood. */
export interface Chunk {
  readonly before: readonly Stretch[];
  readonly stretches: readonly Stretch[];
  readonly behind: readonly Stretch[];
}

/** Tokens read before and behind a chunk: most of what an attribution hangs together with. */
export const CONTEXT = 48;

/** Tokens in a chunk: about so many, and never more than that. */
const USUAL = 900;
export const LARGEST_CHUNK = 1400;

/** Tokens of a paragraph that is not cut. */
const LONGEST_STRETCH = 500;

/**
 * Groups paragraphs into chunks. Whether a chunk begins with a paragraph depends on that paragraph's words (and on the size of the chunk before,
 * where no paragraph of it wants to be first), so an edit leaves the chunks around it as they were. Linear.
 */
export function cutChunks(paragraphs: readonly TaggerParagraph[]): Chunk[] {
  const stretches = paragraphs.flatMap(({ cut }, paragraph) => cutStretches(paragraph, cut.tokens.length));
  const chunks: Chunk[] = [];
  let first = 0;
  let size = 0;
  stretches.forEach((stretch, index) => {
    const length = stretch.to - stretch.from;
    if (index > first && (size + length > LARGEST_CHUNK || wantsToBeFirst(paragraphs[stretch.paragraph]!, stretch))) {
      chunks.push(chunkOf(stretches, first, index));
      first = index;
      size = 0;
    }
    size += length;
  });
  if (first < stretches.length) chunks.push(chunkOf(stretches, first, stretches.length));
  return chunks;
}

function cutStretches(paragraph: number, tokens: number): Stretch[] {
  const count = Math.ceil(tokens / LONGEST_STRETCH);
  return Array.from({ length: count }, (_, index) => {
    const from = index * LONGEST_STRETCH;
    return { paragraph, from, to: Math.min(tokens, from + LONGEST_STRETCH) };
  });
}

/** True for so many stretches that one in `USUAL` tokens is the first of one. */
function wantsToBeFirst({ words, cut }: TaggerParagraph, { from, to }: Stretch): boolean {
  const { start } = cut.tokens[from]!;
  // FNV-1a over its beginning (Fowler, Noll and Vo), its bits mixed once more as the low ones alone decide.
  let hash = 0x811c9dc5;
  for (let at = start, end = Math.min(words.length, start + HASHED); at < end; at++) {
    hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((hash ^ (hash >>> 13)) >>> 0) % USUAL < to - from;
}

/** Code units of a stretch that say whether a chunk begins with it. */
const HASHED = 48;

function chunkOf(stretches: readonly Stretch[], first: number, end: number): Chunk {
  return {
    before: lastTokens(stretches, first),
    stretches: stretches.slice(first, end),
    behind: firstTokens(stretches, end),
  };
}

/** The `CONTEXT` tokens before a stretch. */
function lastTokens(stretches: readonly Stretch[], end: number): Stretch[] {
  const found: Stretch[] = [];
  for (let index = end - 1, missing = CONTEXT; index >= 0 && missing > 0; index--) {
    const { paragraph, from, to } = stretches[index]!;
    found.unshift({ paragraph, from: Math.max(from, to - missing), to });
    missing -= to - from;
  }
  return found;
}

/** The `CONTEXT` tokens from a stretch on. */
function firstTokens(stretches: readonly Stretch[], first: number): Stretch[] {
  const found: Stretch[] = [];
  for (let index = first, missing = CONTEXT; index < stretches.length && missing > 0; index++) {
    const { paragraph, from, to } = stretches[index]!;
    found.push({ paragraph, from, to: Math.min(to, from + missing) });
    missing -= to - from;
  }
  return found;
}
