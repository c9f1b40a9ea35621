import { oneLine } from '../text/oneLine';
import { spanText, type Span } from '../text/span';
import type { Piece } from './alignment/pieces';
import { areSpelledAlike } from './spelledAlike';

/** One place at which two passages do not have the same words. */
export interface WordDifference {
  readonly at: Piece['where'];
  /** What only the first passage has there; empty where it has nothing. Never both. */
  readonly here: string;
  /** The same of the second. */
  readonly there: string;
  readonly is:
    /** A passage begins later or ends earlier than the other, as quotations may. */
    | 'trimmed'
    /** Words are left out and nothing says so: inside a passage, or where it ends a sentence with which the other goes on. */
    | 'cut'
    /** Words are left out, put in or changed, and an ellipsis, brackets or a gap between two quotations says so. */
    | 'marked'
    | 'changed'
    /** The same words in two spellings, or contracted and written out. */
    | 'spelling';
  /** Where that is in the first passage and in the second; empty where it has nothing. */
  readonly hereAt: Span;
  readonly thereAt: Span;
  /** What it is about, where that matters most. */
  readonly about?: NonNullable<Piece['about']>;
}

/** A passage of a text. */
export interface PassageOfText {
  readonly text: string;
  /** At least one. */
  readonly spans: readonly Span[];
}

/** No difference is shown with more words than this, in code units. */
const LONGEST = 160;

/** Where two passages with mostly the same words differ, in the order of the first; words that only stand in another place are left out. */
export function wordDifferences(pieces: readonly Piece[], here: PassageOfText, there: PassageOfText): WordDifference[] {
  const isNext = ({ where }: Piece, at: number) =>
    (where !== 'start' || pieces[at + 1]?.where !== 'start') && (where !== 'end' || pieces[at - 1]?.where !== 'end');
  return pieces
    .filter((piece, at) => piece.kind !== 'same' && !piece.isMoved && isNext(piece, at))
    .map((piece) => ({
      at: piece.where,
      is: kindOf(piece, here, there),
      here: wordsOf(here, piece.here),
      there: wordsOf(there, piece.there),
      hereAt: piece.here,
      thereAt: piece.there,
      ...(piece.about && { about: piece.about }),
    }))
    .filter((difference) => difference.here !== '' || difference.there !== '');
}

/** The same differences as the second passage sees them. */
export function turned(differences: readonly WordDifference[]): WordDifference[] {
  return differences.map((one) => ({
    ...one,
    here: one.there,
    there: one.here,
    hereAt: one.thereAt,
    thereAt: one.hereAt,
  }));
}

function kindOf(piece: Piece, here: PassageOfText, there: PassageOfText): WordDifference['is'] {
  const { kind, where, mark } = piece;
  if (kind === 'spelling') return 'spelling';
  if (kind === 'changed' && areSpelledAlike(wordsOf(here, piece.here), wordsOf(there, piece.there))) return 'spelling';
  if (where === 'inside') return mark ? 'marked' : kind === 'changed' ? 'changed' : 'cut';
  if (kind === 'changed') return 'changed';
  // Behind another quotation mark or dots nobody is told that the sentence ended.
  if (where === 'start' || mark === 'quotation-marks' || mark === 'ellipsis') return 'trimmed';
  const [longer, shorter, span] = kind === 'only-here' ? [here, there, piece.here] : [there, here, piece.there];
  const isEnded = isSentence(shorter) && !/[.!?…]/.test(longer.text.slice(Math.max(0, span.start - 3), span.start));
  return isEnded ? 'cut' : 'trimmed';
}

/** Whether a passage is printed as if it were a whole sentence. */
function isSentence({ text, spans }: PassageOfText): boolean {
  const last = spans.at(-1)!;
  return (
    /^\p{Lu}/u.test(text.slice(spans[0]!.start, spans[0]!.start + 2)) && /(?<!\.)[.!?]$/.test(spanText(text, last))
  );
}

function wordsOf({ text }: PassageOfText, { start, end }: Span): string {
  const words = text.slice(start, end).replace(/^[\s,;:.–—-]+|[\s,;:–—-]+$/gu, '');
  return oneLine(words, LONGEST);
}
