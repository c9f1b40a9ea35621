import { cutParagraph } from '../../text/cutParagraph';
import type { ParagraphMemo } from '../../text/memo';
import { spanText, type Span } from '../../text/span';
import type { Page, Passage } from '../page';
import type { ReadPassage } from './linking';
import type { ParagraphPieces } from './pieces';
import { readParagraph } from './readParagraph';
import type { Word } from './words';

/** Longer passages are read in parts, in UTF-16 code units: nobody writes such paragraphs, and few words have to be kept at a time. */
const LONGEST = 20_000;
/** Of longer texts neither pieces are remembered nor words kept; in code units. */
const LONGEST_REMEMBERED = 2_000_000;
/** How far before the end of a part the end of a sentence is looked for. */
const SENTENCE = 2000;

/** Reads the passages of a page, long ones in parts. */
export function readPassages({ source: { text }, passages }: Page, memo: ParagraphMemo): ReadPassage[] {
  const read: ReadPassage[] = [];
  const reader = text.length > LONGEST_REMEMBERED ? new ForgetfulReader() : new Reader(memo);
  let firstSentence = 0;
  passages.forEach((passage, index) => {
    for (const part of partsOf(text, passage)) {
      const { pieces, words, sentences } = reader.read(spanText(text, part));
      read.push({ ...pieces, words, passage: { role: passage.role, ...part }, index, firstSentence });
      firstSentence += sentences;
    }
  });
  return read;
}

interface ReadPart {
  readonly pieces: Omit<ParagraphPieces, 'words'>;
  readonly words: () => readonly Word[];
  readonly sentences: number;
}

/** Remembers what it read, with the paragraph. */
class Reader {
  constructor(private readonly memo: ParagraphMemo) {}

  read(paragraph: string): ReadPart {
    const { words, ...pieces } = this.memo.recall<ParagraphPieces>('speakers', paragraph, () =>
      readParagraph(paragraph, cutParagraph(paragraph, this.memo)),
    );
    return { pieces, words: () => words, sentences: sentencesOf(words) };
  }
}

/** Keeps the words of the last paragraph alone and reads others again. */
class ForgetfulReader {
  #last: { readonly paragraph: string; readonly words: readonly Word[] } | undefined;

  read(paragraph: string): ReadPart {
    const { words, ...pieces } = readParagraph(paragraph, cutParagraph(paragraph));
    return { pieces, words: () => this.#wordsOf(paragraph), sentences: sentencesOf(words) };
  }

  #wordsOf(paragraph: string): readonly Word[] {
    if (this.#last?.paragraph !== paragraph) {
      this.#last = { paragraph, words: readParagraph(paragraph, cutParagraph(paragraph)).words };
    }
    return this.#last.words;
  }
}

function sentencesOf(words: readonly Word[]): number {
  return (words.at(-1)?.sentence ?? 0) + 1;
}

/** A passage, or the parts of a very long one, each to the end of a sentence or at least of a word. */
function partsOf(text: string, { start, end }: Passage): Span[] {
  const parts: Span[] = [];
  let from = start;
  while (end - from > LONGEST) {
    const to = borderBefore(text, from + LONGEST);
    parts.push({ start: from, end: to });
    from = to;
  }
  parts.push({ start: from, end });
  return parts;
}

/** The last end of a sentence before an offset, or else of a word, in a stretch of bounded length. */
function borderBefore(text: string, offset: number): number {
  const from = offset - SENTENCE;
  const window = text.slice(from, offset);
  let border: number | undefined;
  for (const { index, 0: end } of window.matchAll(/[.!?…]["'”’»)\]]*\s+(?=[\p{Lu}"'“‘«])/gu))
    border = index + end.length;
  border ??= window.lastIndexOf(' ') + 1;
  if (border > 0) return from + border;
  // A pair of code units stays together.
  return /[\uDC00-\uDFFF]/.test(text[offset]!) ? offset - 1 : offset;
}
