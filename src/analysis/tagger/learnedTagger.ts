import type { ParagraphMemo } from '../../text/memo';
import { cutChunks, type Chunk } from './chunks';
import { placeTokens, type PlacedParagraph } from './places';
import { joinSpans, spansOf } from './spans';
import type { TaggedSpan, Tagger, TaggerParagraph } from './tagger';
import type { WindowReader } from './windowReader';

/** The tagger: reads texts chunk by chunk, each with some tokens around it, and remembers what it read by the words. */
export class LearnedTagger implements Tagger {
  readonly #reader: WindowReader;

  constructor(reader: WindowReader) {
    this.#reader = reader;
  }

  tag(paragraphs: readonly TaggerParagraph[], memo: ParagraphMemo): TaggedSpan[][] {
    const placed: PlacedParagraph[] = [];
    const paragraphAt = (index: number) => (placed[index] ??= placeTokens(paragraphs[index]!));
    const tagged: TaggedSpan[][] = paragraphs.map(() => []);
    for (const chunk of cutChunks(paragraphs)) {
      const spans = memo.recall('tagger', keyOf(paragraphs, chunk), () => this.#read(paragraphAt, chunk));
      chunk.stretches.forEach(({ paragraph, from }, index) => {
        const before = tagged[paragraph]!;
        const seam = from > 0 ? paragraphs[paragraph]!.cut.tokens[from - 1]!.end : 0;
        tagged[paragraph] = from > 0 ? joinSpans(before, spans[index]!, seam) : spans[index]!;
      });
    }
    return agree(paragraphs, tagged);
  }

  /** The spans of each stretch of a chunk. */
  #read(paragraphAt: (index: number) => PlacedParagraph, { before, stretches, behind }: Chunk): TaggedSpan[][] {
    const labelling = this.#reader.label(paragraphAt, [...before, ...stretches, ...behind], before.length === 0);
    let at = before.reduce((sum, { from, to }) => sum + to - from, 0);
    return stretches.map(({ paragraph, from, to }) => {
      const spans = spansOf(paragraphAt(paragraph).tokens, from, to, labelling, at);
      at += to - from;
      return spans;
    });
  }
}

/** All that a chunk's spans depend on: the words of its paragraphs and of those around it, and which of their tokens are read. */
function keyOf(paragraphs: readonly TaggerParagraph[], { before, stretches, behind }: Chunk): string {
  const read = [...before, ...stretches, ...behind];
  const words = read.map(({ paragraph }) => paragraphs[paragraph]!.words);
  return `${before.length} ${behind.length} ${read.map(({ from, to }) => `${from}-${to}`).join(' ')}\n${words.join('\n')}`;
}

/** Neighbouring chunks may have read the border between them differently: nothing goes on from what did not get there. */
function agree(paragraphs: readonly TaggerParagraph[], tagged: readonly TaggedSpan[][]): TaggedSpan[][] {
  let before = -1;
  return tagged.map((spans, index) => {
    const [first, ...others] = spans;
    const last = tagged[before]?.at(-1);
    const end = paragraphs[before]?.cut.tokens.at(-1)?.end;
    if (paragraphs[index]!.cut.tokens.length > 0) before = index;
    if (!first?.continues || (last?.role === first.role && last.end === end)) return spans;
    return [{ ...first, continues: false }, ...others];
  });
}
