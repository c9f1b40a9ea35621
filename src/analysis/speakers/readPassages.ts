import { cutParagraph } from '../../text/cutParagraph';
import type { ParagraphMemo } from '../../text/memo';
import { spanText } from '../../text/span';
import type { Page } from '../page';
import type { ReadPassage } from './linking';
import type { ParagraphPieces } from './pieces';
import { readParagraph } from './readParagraph';
import type { Word } from './words';

/** Of longer texts neither pieces are remembered nor words kept; in code units. */
const LONGEST_REMEMBERED = 2_000_000;

/** Reads the passages of a page. */
export function readPassages({ source: { text }, passages }: Page, memo: ParagraphMemo): ReadPassage[] {
  const read: ReadPassage[] = [];
  const reader = text.length > LONGEST_REMEMBERED ? new ForgetfulReader() : new Reader(memo);
  let firstSentence = 0;
  passages.forEach((passage, index) => {
    const { pieces, words, sentences } = reader.read(spanText(text, passage));
    read.push({ ...pieces, words, passage, index, firstSentence });
    firstSentence += sentences;
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
