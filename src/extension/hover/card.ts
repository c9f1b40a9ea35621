import { confidenceInWords } from '../../analysis/explain';
import type { Span } from '../../text/span';
import type { CommandId } from '../commands';

/**
 * A hover card as plain data. What is ours and what is the file's are different types, so that the file's words can never be taken for ours:
 * whoever shows a card decides by the type what may be markup.
 */
export interface Card {
  /** What is marked. */
  readonly span: Span;
  readonly icon: string;
  /** What it is, in two or three words of ours. */
  readonly title: string;
  /** What qualifies the title. */
  readonly note?: string;
  readonly lines: readonly Line[];
  readonly links: readonly Link[];
}

/** One line of a card, made of pieces that follow one another. */
export type Line = readonly Piece[];

/** Our own words, the file's words, words of ours that hold the file's, or a link. */
export type Piece = string | Words | Link;

/** Words that come from the file, or hold some: never markup. */
export interface Words {
  readonly words: string;
  readonly isStrong?: boolean;
}

/** Something of ours to click on. */
export interface Link {
  readonly label: string;
  readonly command: CommandId;
  readonly arguments: readonly (string | number)[];
}

/** The longest passage of the file that a card shows, in code units. */
export const MOST_WORDS = 160;

/** How sure something is, as the beginning of a sentence. */
export function certainty(confidence: number): string {
  const words = confidenceInWords(confidence);
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
